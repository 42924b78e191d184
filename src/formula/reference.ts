/** Reads cells and ranges as a seller types them into a field: `a2:a`, `$B$2`, `'My sheet'!C:C`. */

interface Reference {
  /** As in a formula: column letters in capitals. */
  readonly text: string;
  /** True for one cell, false for a range. */
  readonly isCell: boolean;
}

const SHEET = /^(?:'(?:[^'\p{Cc}]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u;
const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/;
const COLUMN = /^\$?[A-Z]{1,3}$/;
const ROW = /^\$?[1-9]\d{0,6}$/;

function isRange(from: string, to: string): boolean {
  if (CELL.test(from)) return CELL.test(to) || COLUMN.test(to) || ROW.test(to);
  return (COLUMN.test(from) && COLUMN.test(to)) || (ROW.test(from) && ROW.test(to));
}

/** The reference in `text`; `undefined` if it is none. Full-width colons and digits are accepted. */
export function referenceOf(text: string): Reference | undefined {
  const sheet = SHEET.exec(text)?.[0] ?? '';
  const cells = text.slice(sheet.length).normalize('NFKC').toUpperCase();
  const [from, to, ...rest] = cells.split(':') as [string, ...string[]];
  const isCell = to === undefined;
  const isGood = rest.length === 0 && (isCell ? CELL.test(from) : isRange(from, to));
  return isGood ? { text: sheet + cells, isCell } : undefined;
}
