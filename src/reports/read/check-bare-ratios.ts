/** Checks ratios without `%`: 25 in place of 0.25 is rejected, with every doubtful value of its column. */
import type { Row } from '../../values/cell.ts';
import type { Problem } from '../receipt/problem.ts';
import type { Column } from '../recognise/header-match.ts';
import { cellProblem, type ReadRow, sourceCell } from './read-row.ts';

/** A value within ten times the row's own ratio has its scale; 0.25 and 25 differ a hundredfold. */
const SAME_SCALE = 10;

type Standing = 'confirmed' | 'open' | 'wrong';

function ownRatio(row: Row, of: readonly [string, string] | undefined): number | undefined {
  const [numerator, denominator] = of ? [row[of[0]], row[of[1]]] : ['', ''];
  const divisible =
    typeof numerator === 'number' && typeof denominator === 'number' && numerator > 0 && denominator > 0;
  return divisible ? numerator / denominator : undefined;
}

function standing(row: Row, { field }: Column): Standing {
  const value = row[field.id] as number;
  const ratio = ownRatio(row, field.of);
  if (value === 0) return 'confirmed';
  if (ratio !== undefined) return value < ratio * SAME_SCALE ? 'confirmed' : 'wrong';
  return value > 1 ? 'wrong' : 'open';
}

/** Blanks wrong values, and doubtful ones in a column with wrong values; reports each. */
export function checkBareRatios(rows: readonly ReadRow[]): Problem[] {
  const bare = rows.filter((read) => read.bare.length > 0);
  const doubts = bare.flatMap((read) =>
    read.bare.map((column) => ({ read, column, standing: standing(read.row, column) })),
  );
  const wrong = new Set(doubts.filter((doubt) => doubt.standing === 'wrong').map((doubt) => doubt.column.field.id));
  const refused = doubts.filter((doubt) => doubt.standing !== 'confirmed' && wrong.has(doubt.column.field.id));
  return refused.map(({ read, column }) => {
    read.row[column.field.id] = '';
    return cellProblem('bare-percent', 'cell-blank', read.number, column, sourceCell(read, column));
  });
}
