/** Detects ids that a spreadsheet wrote out after it lost their last digits: all digits after the fifteenth are zeros. */
import type { Cell } from '../../values/cell.ts';
import { tailDigits } from '../../values/lost-digits.ts';
import type { Table } from '../../values/table.ts';

/** This many zeros happen by chance in one column of a thousand. */
const NO_CHANCE = 3;

/** True if in every cell of the column only zeros follow the fifteenth digit. */
export function hasZeroTails(table: Table, headerRow: number, index: number): boolean {
  const cells = new Set<Cell>();
  for (let row = headerRow + 1; row < table.length; row++) cells.add(table.cell(row, index));
  const tails = [...cells].map(tailDigits).join('');
  return tails.length >= NO_CHANCE && /^0+$/.test(tails);
}
