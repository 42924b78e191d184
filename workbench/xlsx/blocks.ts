/** Groups equal items of a grid into rectangles, so that a whole column is written once. */
import type { Area } from '../model/area.ts';

interface Block<T> {
  readonly area: Area;
  readonly thing: T;
}

interface Run<T> {
  row: number;
  rows: number;
  readonly key: string;
  readonly thing: T;
}

function runsOfColumn<T>(column: readonly (T | null)[]): Run<T>[] {
  const runs: Run<T>[] = [];
  column.forEach((thing, row) => {
    const key = thing === null ? '' : JSON.stringify(thing);
    const last = runs[runs.length - 1];
    if (last && last.key === key && last.row + last.rows === row) last.rows++;
    else if (thing !== null) runs.push({ row, rows: 1, key, thing });
  });
  return runs;
}

/** The blocks of a grid, each one column wide, from top to bottom and left to right; null means empty. */
export function columnBlocks<T>(grid: readonly (readonly (T | null)[])[]): Block<T>[] {
  const columns = grid[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    runsOfColumn(grid.map((row) => row[column] ?? null)).map(({ row, rows, thing }) => ({
      area: { row, column, rows, columns: 1 },
      thing,
    })),
  ).flat();
}
