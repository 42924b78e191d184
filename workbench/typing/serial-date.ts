/** Converts between serial numbers (days since 1899-12-30, how sheets store dates) and instants (for scripts). */
import { instantOf, wallClock } from '../model/zone.ts';

const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

/** The serial number of a wall clock time in milliseconds. */
export function serialOfWall(wall: number): number {
  return wall / DAY + DAYS_TO_1970;
}

/** The wall clock time of a serial number, to the millisecond. */
function wallOfSerial(serial: number): number {
  return Math.round((serial - DAYS_TO_1970) * DAY);
}

/** The serial number of an instant on the clock of a zone. */
export function serialOfInstant(instant: number, zone: string): number {
  return serialOfWall(wallClock(instant, zone));
}

/** The instant of a serial number on the clock of a zone. */
export function instantOfSerial(serial: number, zone: string): number {
  return instantOf(wallOfSerial(serial), zone);
}
