/** Identifies a report with the help of taught columns and of answers to a question about it. */
import type { Cell } from '../../values/cell.ts';
import { fold } from '../../values/fold.ts';
import { levels } from '../unified/unified-report.ts';
import { type Identified, identify, type Unidentified } from './identify.ts';
import { fieldNamed, type TaughtColumn } from './taught-column.ts';

/** An answer: this header of the report is that field. */
export type ColumnAnswer = Omit<TaughtColumn, 'sheet'>;

/** Taught columns and answers. */
export interface TaughtRequest {
  /** What this spreadsheet was taught. */
  readonly taught?: readonly TaughtColumn[] | undefined;
  /** Answers about this report only. */
  readonly columns?: readonly ColumnAnswer[] | undefined;
}

function isTaken({ kind, columns, summedOver = [] }: Identified, { header, field }: ColumnAnswer): boolean {
  const id = fieldNamed(kind, field)?.id;
  return [...columns, ...summedOver].some((column) => column.field.id === id && fold(column.header) === fold(header));
}

function refusedColumn({ header, field }: ColumnAnswer, { kind }: Identified): Unidentified {
  const title = fieldNamed(kind, field)?.header ?? field;
  return { code: 'column-clash', params: { header, field: title }, kinds: [kind.id] };
}

type Table = readonly (readonly Cell[])[];

/** The report with the answers, if they are about its sheet. */
function answered(
  table: Table,
  { taught = [], columns = [] }: TaughtRequest,
  sheet: string,
): Identified | Unidentified {
  return identify(table, [...taught, ...columns.map((column) => ({ ...column, sheet }))]);
}

/** The columns of a unified report can be taught completely even if no header is known, because a person chose them. */
function wholeTaught(table: Table, request: TaughtRequest): Identified | undefined {
  const found = answered(table, request, levels()[0]!.sheet);
  return 'code' in found || !found.kind.level || found.missingRequired.length > 0 ? undefined : found;
}

/** A refusal if taught columns contradict each other. */
function checked(found: Identified | Unidentified): Identified | Unidentified {
  if ('code' in found || !found.clash) return found;
  return refusedColumn({ ...found.clash, field: found.clash.field.id }, found);
}

/** Answers count for the kind that the report has without them, for headers that it contains. */
export function identifyWithTaught(table: Table, request: TaughtRequest): Identified | Unidentified {
  const { taught, columns = [] } = request;
  const alone = identify(table, taught);
  if (columns.length === 0) return checked(alone);
  const found = 'code' in alone ? (wholeTaught(table, request) ?? alone) : answered(table, request, alone.kind.sheet);
  if ('code' in found) return found;
  const headers = new Set(table[found.headerRow]!.map((cell) => fold(String(cell))));
  const refused = columns.find((answer) => headers.has(fold(answer.header)) && !isTaken(found, answer));
  return refused ? refusedColumn(refused, found) : checked(found);
}
