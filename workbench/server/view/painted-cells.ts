/** What conditional formats paint in a part of a sheet. */
import { type Area, sharedArea } from '../../model/area.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { PaintedCells } from '../wire.ts';

/** The painted cells of an area, as far as it lies in the grid. */
export function paintedCells(sheet: Sheet, area: Area): PaintedCells {
  const part = sharedArea(area, sheet.area);
  if (!part) return [];
  const painted = sheet.spreadsheet.calculator.paintedFormat(sheet, part);
  return [...painted].map(([name, { ruleIndexes: _, ...look }]) => [name, look]);
}
