/** Whether the user who runs the script may change cells of an area. */
import { type Area, areasMeet } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Protection } from '../model/sheet-extras.ts';
import type { Execution } from '../runner/execution.ts';

/** A protection with the addresses of those whom it lets through. */
export interface GuardedArea extends Protection {
  editors?: string[];
}

/** The protections of a sheet. */
export function guardedAreas(sheet: Sheet): readonly GuardedArea[] {
  return sheet.protections;
}

function covers(protection: Protection, area: Area): boolean {
  return !protection.area || areasMeet(protection.area, area);
}

/** The owner always may; others may not where a protection stands that does not name them. */
export function mayEdit(execution: Execution, sheet: Sheet, area: Area): boolean {
  if (execution.host.isOwner) return true;
  const { user } = execution.host;
  return guardedAreas(sheet).every(
    (protection) => !covers(protection, area) || protection.warningOnly || protection.editors?.includes(user),
  );
}
