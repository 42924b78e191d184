/** Keys of rows as text, to find rows with the same subject. */
import type { Row } from '../../values/cell.ts';
import type { ReportKind } from '../kind.ts';

const SEPARATOR = '\u0000';

type NamedBy = ReportKind['namedBy'];

/** The cells of these fields as one text; `namedBy` are fields that are ignored beside others. */
export function keyOf(ids: readonly string[], row: Row, namedBy?: NamedBy): string {
  let key = '';
  for (const id of ids) key += (counts(id, row, namedBy) ? (row[id] ?? '') : '') + SEPARATOR;
  return key;
}

/** The cells of the key fields, in the kind's order. */
export function rowKey(kind: ReportKind, row: Row): string {
  return keyOf(kind.key, row, kind.namedBy);
}

/** True if names can identify a row without that id. */
export function mayBeBlank({ namedBy = {} }: Pick<ReportKind, 'namedBy'>, id: string): boolean {
  return Object.values(namedBy).some((ids) => ids.includes(id));
}

/** False for a name whose id is filled. */
function counts(id: string, row: Row, namedBy: NamedBy): boolean {
  const others = namedBy?.[id];
  return others === undefined || others.every((other) => (row[other] ?? '') === '');
}

/** The key fields without days and without those equal in all rows: the subject of a row at any time. */
export function subjectIds({ key }: Pick<ReportKind, 'key'>, same: Row = {}): string[] {
  return key.filter((id) => id !== 'from' && id !== 'to' && !(id in same));
}

/** A hash of 53 bits: rows with the same key have the same one, others almost never. */
export function keyHash(ids: readonly string[], row: Row, namedBy?: NamedBy): number {
  let [high, low] = [0x811c9dc5, 0x9e3779b9];
  for (const id of ids) {
    const text = counts(id, row, namedBy) ? `${row[id] ?? ''}` : '';
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low + code, 0x85ebca6b) ^ (low >>> 15);
    }
    low = (low + 1) | 0;
  }
  return (high >>> 0) * 0x200000 + (low >>> 11);
}
