/** Counts typed into a spreadsheet of another country: where the comma marks decimals, `1,250` became 1.25 and `1,000` became 1. */
import type { Cell } from '../values/cell.ts';
import type { Column } from './match-header.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type ReadRow, sourceCell } from './read-row.ts';

const THOUSAND = 1000;

function isBroken(cell: Cell): boolean {
  return typeof cell === 'number' && !Number.isInteger(cell);
}

/** What may have been so many thousands. */
function isDoubtful(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell > 0 && cell < THOUSAND;
}

/** Where one count is no whole number, nobody knows of its small neighbours what they were: they are blanked, and each is named. */
export function checkCounts(columns: readonly Column[], rows: readonly ReadRow[]): Problem[] {
  const counts = columns.filter(({ field }) => field.type === 'integer');
  if (!rows.some((read) => counts.some((column) => isBroken(sourceCell(read, column))))) return [];
  return rows.flatMap((read) =>
    counts.flatMap((column) => {
      const cell = sourceCell(read, column);
      if (!isDoubtful(cell)) return [];
      read.row[column.field.id] = '';
      return [cellProblem('ambiguous-number', 'cell-blank', read.number, column, cell)];
    }),
  );
}
