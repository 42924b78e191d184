/** A short mark of each imported row, which shows what a person typed over later. */
import { NOT_LISTED_SINCE } from '../reports/merge/standing.ts';
import { type Cell, orBlank, type Row } from '../values/cell.ts';
import type { ColumnSpec, SheetSpec } from '../workbook/sheet-spec.ts';
import { AS_IMPORTED, IMPORTED_AT } from './data-sheet.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Characters for each cell: one of 262,144 edits is missed. */
const EACH = 3;
/** The mark of a cell whose imported value is unknown. */
const UNKNOWN = '...';

interface AsImported {
  /** The mark of a row with these cells; cells that are absent keep their part of `before`. */
  readonly markOf: (row: Row, before?: Cell) => string;
  /** Columns that a person edited since the row's last import, as far as its mark shows; blank cells do not count. */
  readonly typedIn: (row: Row) => string[];
}

/** A mark is valid only for the columns it was made for. */
export function asImported({ columns, key }: Pick<SheetSpec, 'columns' | 'key'>): AsImported {
  const ids = columns.filter((column) => isWritten(column) && !key.includes(column.id)).map(({ id }) => id);
  const form = digest(ids.join(' '));
  const length = (ids.length + 1) * EACH;
  const known = (mark: Cell | undefined): string => {
    const text = String(mark ?? '');
    return text.length === length && text.startsWith(form) ? text : '';
  };
  const of = (mark: string, place: number) => mark.slice((place + 1) * EACH, (place + 2) * EACH) || UNKNOWN;
  return {
    markOf(row, before) {
      const knownDigests = known(before);
      let mark = form;
      for (let place = 0; place < ids.length; place++) {
        const cell = row[ids[place]!];
        mark += cell === undefined && before !== undefined ? of(knownDigests, place) : digest(String(cell ?? ''));
      }
      return mark;
    },
    typedIn(row) {
      const filled = (id: string) => orBlank(row[id]) !== '';
      const mark = known(row[AS_IMPORTED.id]);
      // A row that was not imported is all typed.
      const isByHand = row[IMPORTED_AT.id] === '';
      if (mark === '' && !isByHand) return [];
      const isTyped = (id: string, place: number) => {
        const written = of(mark, place);
        return written === UNKNOWN ? isByHand : written !== digest(String(row[id]));
      };
      return ids.filter((id, place) => filled(id) && isTyped(id, place));
    },
  };
}

/** True for a column that an import writes, and for those it fills beside its report. */
function isWritten({ id, origin }: ColumnSpec): boolean {
  const besides: readonly string[] = [NOT_LISTED_SINCE, AS_IMPORTED.id, IMPORTED_AT.id];
  return origin === 'report' || (origin === 'ours' && !besides.includes(id));
}

function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return DIGITS[hash & 63]! + DIGITS[(hash >>> 6) & 63]! + DIGITS[(hash >>> 12) & 63]!;
}
