/** How many cells the rows of a table have, and how well they agree on it. */

function isBlankRow(row: readonly unknown[]): boolean {
  return row.every((cell) => cell === '');
}

/** How often each number of cells occurs among the rows that are not blank. */
function widthCounts(rows: readonly (readonly unknown[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    if (!isBlankRow(row)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  return counts;
}

/** The number of cells that most rows have (the larger where two are equal), and the share of rows that have it. */
export function commonWidth(rows: readonly (readonly unknown[])[]): { width: number; share: number } {
  let width = 0;
  let best = 0;
  let total = 0;
  for (const [cells, count] of widthCounts(rows)) {
    total += count;
    if (count > best || (count === best && cells > width)) [width, best] = [cells, count];
  }
  return { width, share: total === 0 ? 0 : best / total };
}
