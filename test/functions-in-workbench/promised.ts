/** What the sheet shows where an example keeps its promise. */
import type { Answer, Example } from '../../src/functions/call/custom-function.ts';
import { dayFromIso } from '../../src/values/day.ts';

const EPOCH = 25_569;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A date as Sheets counts days. */
function inSheet(cell: Answer): Answer {
  return typeof cell === 'string' && ISO_DAY.test(cell) ? dayFromIso(cell)! + EPOCH : cell;
}

/** The cells that an example promises. Blank cells at the end cannot be told from the empty sheet around them. */
export function promised({ answer }: Example): unknown[][] {
  const rows = typeof answer === 'object' ? answer.map((row) => row.map(inSheet)) : [[inSheet(answer)]];
  while (rows.length > 1 && rows[rows.length - 1]!.every((cell) => cell === '')) rows.pop();
  return rows;
}
