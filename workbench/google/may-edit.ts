/** Whether the user who runs the script may change cells of an area. */
import { type Area, areasMeet } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Protection } from '../model/sheet-extras.ts';
import type { Execution } from '../runner/execution.ts';

/** A protection with the addresses of its editors. */
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

/** Whether the user may change what belongs to the whole sheet: its rules, sizes and lines. */
export function mayShape(execution: Execution, sheet: Sheet): boolean {
  return lets(
    execution,
    guardedAreas(sheet).filter(({ area }) => area === null),
  );
}

/** The owner always may; others may not if a protection does not list them as editors. */
export function mayEdit(execution: Execution, sheet: Sheet, area: Area): boolean {
  return lets(
    execution,
    guardedAreas(sheet).filter((protection) => covers(protection, area)),
  );
}

function lets({ host: { isOwner, user } }: Execution, protections: readonly GuardedArea[]): boolean {
  return isOwner || protections.every(({ warningOnly, editors }) => warningOnly || editors?.includes(user));
}
