/** Checks that a table has the size of the area it is written to. */
import type { Area } from './area.ts';
import { ModelError } from './model-error.ts';

function wrongShape(what: 'rows' | 'columns', has: number, range: number): ModelError {
  const sentence = `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${range}.`;
  return new ModelError('shape', sentence);
}

/** Throws Google's message if the number of rows or columns does not fit. */
export function checkShape(area: Area, table: readonly (readonly unknown[])[]): void {
  if (table.length !== area.rows) throw wrongShape('rows', table.length, area.rows);
  const wrong = table.find((row) => row.length !== area.columns);
  if (wrong) throw wrongShape('columns', wrong.length, area.columns);
}
