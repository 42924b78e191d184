/** The serial number of a moment. */
import { wallClock } from './zone.ts';

/** The serial number (days since 1899-12-30), to the second, that a clock in the time zone shows at a moment. */
export function serialNow(milliseconds: number, timeZone: string): number {
  return (Math.floor(wallClock(milliseconds, timeZone) / 1000) * 1000) / 86_400_000 + 25_569;
}
