/** Ids written out by a spreadsheet that had lost their last digits: behind the fifteenth all are zeros. */
import type { Cell } from '../../values/cell.ts';
import { tailDigits } from '../../values/lost-digits.ts';
import type { Table } from '../../values/table.ts';

/** So many zeros are no chance: one column in a thousand. */
const NO_CHANCE = 3;

/** Whether nothing but zeros stands there in any cell of the column. */
export function hasZeroTails(table: Table, headerRow: number, index: number): boolean {
  const cells = new Set<Cell>();
  for (let row = headerRow + 1; row < table.length; row++) cells.add(table.cell(row, index));
  const tails = [...cells].map(tailDigits).join('');
  return tails.length >= NO_CHANCE && /^0+$/.test(tails);
}
