/** Reads the sort orders that Range.sort takes. */
import type { Area } from '../model/area.ts';
import type { Execution } from '../runner/execution.ts';

/** A column number, counted on the sheet from 1 (negative: descending), or an object that says both. */
export type SortKey = number | { column: number; ascending?: boolean };

function readKey(key: SortKey): { column: number; ascending: boolean } {
  if (typeof key === 'number') return { column: Math.abs(key) - 1, ascending: key > 0 };
  return { column: key.column - 1, ascending: key.ascending ?? true };
}

/** The columns (from 0) and directions to sort an area by; fails for a column outside it. */
export function sortKeys(
  execution: Execution,
  area: Area,
  keys: SortKey | SortKey[],
): { column: number; ascending: boolean }[] {
  const by = (Array.isArray(keys) ? keys : [keys]).map(readKey);
  const outside = by.find(({ column }) => !(column >= area.column && column < area.column + area.columns));
  if (outside) execution.fail('invalid-argument', { name: 'sort column' });
  return by;
}
