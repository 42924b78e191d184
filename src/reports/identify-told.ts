/** Which report a table is, with what a person has said of its columns: for good, and in answer to a question about it. */
import type { Cell } from '../values/cell.ts';
import { fold } from '../values/fold.ts';
import { type Identified, identify, type Unidentified } from './identify.ts';
import { fieldNamed, type TaughtColumn } from './taught-column.ts';

/** An answer: this header of the report is that field. */
export type ColumnAnswer = Omit<TaughtColumn, 'sheet'>;

export interface ColumnsTold {
  /** What this spreadsheet has been taught. */
  readonly taught?: readonly TaughtColumn[] | undefined;
  /** What was answered about this very report. */
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

/** Answers count for the kind that the report is without them, as far as their headers stand in it. */
export function identifyTold(
  table: readonly (readonly Cell[])[],
  { taught = [], columns = [] }: ColumnsTold,
): Identified | Unidentified {
  const alone = identify(table, taught);
  if ('code' in alone) return alone;
  const answers = columns.map((column) => ({ ...column, sheet: alone.kind.sheet }));
  const found = answers.length > 0 ? identify(table, [...taught, ...answers]) : alone;
  if ('code' in found) return found;
  const headers = new Set(table[found.headerRow]!.map((cell) => fold(String(cell))));
  const refused = columns.find((answer) => headers.has(fold(answer.header)) && !isTaken(found, answer));
  if (refused) return refusedColumn(refused, found);
  return found.clash ? refusedColumn({ ...found.clash, field: found.clash.field.id }, found) : found;
}
