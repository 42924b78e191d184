/** The clock of a run that plays another day. */
import { instantOf } from '../model/zone.ts';

/** Noon of an ISO day on the wall clock of a zone, in milliseconds since 1970. */
export function noonOf(day: string, timeZone: string): number {
  return instantOf(Date.parse(`${day}T12:00:00Z`), timeZone);
}
