/** Headers that no field is read from, and the fields they could be. */
import type { Cell } from '../../values/cell.ts';
import { readDay } from '../../values/date.ts';
import { Fault, type FaultCode } from '../../values/fault.ts';
import { fold } from '../../values/fold.ts';
import type { Field, ReportKind } from '../kind.ts';
import { marketplaceNamed } from '../marketplaces.ts';
import { cellReader } from '../read/read-cell.ts';
import { shownCell } from '../receipt/problem.ts';
import { endsOf } from '../unified/read-span.ts';
import type { Column } from './header-match.ts';

/** A header without a field, with examples from its column. */
export interface UnknownHeader {
  readonly header: string;
  readonly examples: readonly string[];
}

/** A field without a column, and the headers whose examples it could read. */
interface OpenField {
  readonly field: Field;
  /** Indexes of headers. */
  readonly fits: readonly number[];
}

/** Unknown headers and open fields of a report. */
export interface Assignable {
  readonly headers: readonly UnknownHeader[];
  readonly fields: readonly OpenField[];
}

/** The result of a match for its columns. */
interface Matched {
  readonly kind: ReportKind;
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly summedOver?: readonly Column[];
  readonly absent: readonly Field[];
}

const MOST_HEADERS = 100;
const EXAMPLES = 3;
/** A column that is blank at its start may have no example within this many rows. */
export const ROWS_LOOKED_AT = 200;

function examplesOf(rows: readonly (readonly Cell[])[], index: number): Cell[] {
  const cells = rows.map((row) => row[index] ?? '').filter((cell) => String(cell).trim() !== '');
  return [...new Set(cells)].slice(0, EXAMPLES);
}

function faultOf(cell: Cell, field: Field): FaultCode | undefined {
  if (field.type !== 'day') return cellReader(field, () => undefined)(cell).fault;
  const day = endsOf(cell)
    .map((end) => readDay(end))
    .find((end) => end instanceof Fault);
  return day instanceof Fault ? day.code : undefined;
}

/** Ambiguous cells are accepted, because the whole column could resolve them. */
function isReadable(cell: Cell, field: Field): boolean {
  if (field.role === 'marketplace') return marketplaceNamed(String(cell)) !== undefined;
  return /^(?:ambiguous.*)?$/.test(faultOf(cell, field) ?? '');
}

/** Reads examples from the first rows; of two equal headers only the first is offered. */
export function assignable(table: readonly (readonly Cell[])[], match: Matched): Assignable {
  const used = new Set([...match.columns, ...(match.summedOver || [])].map(({ index }) => index));
  const names = table[match.headerRow]!.map((cell) => fold(String(cell)));
  const rows = table.slice(match.headerRow + 1, match.headerRow + 1 + ROWS_LOOKED_AT);
  const unknown = names
    .map((_, index) => index)
    .filter((index) => names[index] !== '' && names.indexOf(names[index]!) === index && !used.has(index))
    .slice(0, MOST_HEADERS)
    .map((index) => ({ header: String(table[match.headerRow]![index]).trim(), examples: examplesOf(rows, index) }));
  const fits = (field: Field): number[] =>
    unknown.map((_, i) => i).filter((i) => unknown[i]!.examples.some((cell) => isReadable(cell, field)));
  return {
    headers: unknown.map(({ header, examples }) => ({ header, examples: examples.map(shownCell) })),
    fields: match.absent
      .filter(({ derived, endsPeriod }) => !derived && !endsPeriod)
      .map((field) => ({ field, fits: fits(field) }))
      .filter((open) => open.fits.length > 0),
  };
}
