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
/** Before the digit of how many blank cells follow. */
const RUN = '=';
const BLANK = digest('');

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
  const known = (mark: Cell | undefined): readonly string[] | undefined => {
    const text = String(mark ?? '');
    const digests = text.startsWith(form) ? digestsIn(text) : [];
    return digests.length === ids.length ? digests : undefined;
  };
  return {
    markOf(row, before) {
      const knownDigests = before === undefined ? undefined : known(before);
      let [mark, blanks, isSame] = [form, 0, knownDigests !== undefined];
      for (let place = 0; place < ids.length; place++) {
        const cell = row[ids[place]!];
        const isLeft = cell === undefined && before !== undefined;
        const one = isLeft ? (knownDigests?.[place] ?? UNKNOWN) : digest(String(cell ?? ''));
        isSame &&= one === knownDigests?.[place];
        if (one !== BLANK) mark += runOfBlanks(blanks) + one;
        blanks = one === BLANK ? blanks + 1 : 0;
      }
      // One of an earlier version is longer and says the same.
      return isSame ? String(before) : mark + runOfBlanks(blanks);
    },
    typedIn(row) {
      const filled = (id: string) => orBlank(row[id]) !== '';
      const digests = known(row[AS_IMPORTED.id]);
      // A row that was not imported is all typed.
      const isByHand = row[IMPORTED_AT.id] === '';
      if (digests === undefined && !isByHand) return [];
      const isTyped = (id: string, place: number) => {
        const written = digests?.[place] ?? UNKNOWN;
        return written === UNKNOWN ? isByHand : written !== digest(String(row[id]));
      };
      return ids.filter((id, place) => filled(id) && isTyped(id, place));
    },
  };
}

/** How many blank cells are left out of a mark in this place: they are most cells of some reports. */
function runOfBlanks(count: number): string {
  if (count === 0) return '';
  const most = Math.min(count, DIGITS.length);
  return RUN + DIGITS[most - 1]! + runOfBlanks(count - most);
}

/** The digest of each cell; a mark of an earlier version has those of blank cells too. */
function digestsIn(mark: string): string[] {
  const digests: string[] = [];
  let at = EACH;
  while (at < mark.length) {
    if (mark[at] === RUN) {
      for (let left = DIGITS.indexOf(mark[at + 1]!) + 1; left > 0; left -= 1) digests.push(BLANK);
      at += RUN.length + 1;
    } else {
      digests.push(mark.slice(at, at + EACH));
      at += EACH;
    }
  }
  return digests;
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
