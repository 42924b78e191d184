/** The key of a row as one text, to find rows that mean the same thing. */
import type { Row } from '../values/row.ts';
import type { ReportKind } from './kind.ts';

const SEPARATOR = '\u0000';

/** The cells of these fields as one text. */
export function keyOf(ids: readonly string[], row: Row): string {
  let key = '';
  for (const id of ids) key += (row[id] ?? '') + SEPARATOR;
  return key;
}

/** The cells of the key fields, in the kind's order. */
export function rowKey(kind: ReportKind, row: Row): string {
  return keyOf(kind.key, row);
}

/** The same without the days: what a row is about, whenever that was. */
export function subjectKey(kind: ReportKind, row: Row): string {
  return keyOf(
    kind.key.filter((id) => id !== 'from' && id !== 'to'),
    row,
  );
}
