/** Headers that no field is read from, and the fields that they could be. */
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

export interface UnknownHeader {
  readonly header: string;
  readonly examples: readonly string[];
}

/** A field that no column carries, and which of the headers have examples that it could read. */
interface OpenField {
  readonly field: Field;
  /** Indexes of headers. */
  readonly fits: readonly number[];
}

export interface Assignable {
  readonly headers: readonly UnknownHeader[];
  readonly fields: readonly OpenField[];
}

/** What a match says of its columns. */
interface Matched {
  readonly kind: ReportKind;
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly summedOver?: readonly Column[];
  readonly absent: readonly Field[];
}

const MOST_HEADERS = 100;
const EXAMPLES = 3;
/** Blank at its start, a column may have no example within so many rows. */
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

/** What the whole column could still settle is no reason against it. */
function isReadable(cell: Cell, field: Field): boolean {
  if (field.role === 'marketplace') return marketplaceNamed(String(cell)) !== undefined;
  return /^(?:ambiguous.*)?$/.test(faultOf(cell, field) ?? '');
}

/** Looks at the first rows; a header that stands twice is offered once, and means the first. */
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
