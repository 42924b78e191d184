/** An area for tests, by its A1 name on a sheet. */
import { type Area, parseA1 } from '../../../workbench/model/area.ts';
import type { Sheet } from '../../../workbench/model/sheet.ts';

/** The area of an A1 name. */
export function areaOf(sheet: Sheet, name: string): Area {
  const area = parseA1(name, sheet);
  if (!area) throw new Error(`not an A1 name: ${name}`);
  return area;
}
