/** Restores a property of a sheet. */
import type { Sheet } from '../../model/sheet.ts';

type Entries = [number, number][];

const maps = new Set(['columnWidths', 'rowHeights']);
const sets = new Set(['hiddenRows', 'hiddenColumns']);

function refillMap(map: Map<number, number>, entries: Entries): void {
  map.clear();
  for (const [index, pixels] of entries) map.set(index, pixels);
}

function refillSet(set: Set<number>, members: number[]): void {
  set.clear();
  for (const member of members) set.add(member);
}

/** Replaces all sizes or hidden lines, for which the sheet has no setter, and announces the change. */
function refill(sheet: Sheet, property: string, value: unknown): void {
  const held = sheet[property as 'columnWidths' | 'hiddenRows'];
  const before = [...held];
  if (maps.has(property)) refillMap(held as Map<number, number>, value as Entries);
  else refillSet(held as Set<number>, value as number[]);
  sheet.spreadsheet.emit(() => ({ type: 'sheet-property', sheetId: sheet.id, property, before, after: value }));
}

/** Sets a property by its name in the change. */
export function restoreProperty(sheet: Sheet, property: string, value: unknown): void {
  if (maps.has(property) || sets.has(property)) refill(sheet, property, value);
  else Object.assign(sheet, { [property]: value });
}
