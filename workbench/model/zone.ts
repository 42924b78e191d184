/** Wall clocks of time zones: what a clock on the wall shows at an instant, and which instant a wall clock means. */

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  let known = formatters.get(zone);
  if (!known) {
    known = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    formatters.set(zone, known);
  }
  return known;
}

const offsets = new Map<string, number>();
const QUARTER_HOUR = 900_000;

function readOffset(quarter: number, zone: string): number {
  const instant = quarter * QUARTER_HOUR;
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return wall.getTime() - instant;
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
export function zoneOffset(instant: number, zone: string): number {
  // Zones change on quarter hours only, so one reading serves all instants of a quarter.
  const quarter = Math.floor(instant / QUARTER_HOUR);
  const key = `${zone} ${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = readOffset(quarter, zone);
    if (offsets.size > 100_000) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

/** What the wall clock of a zone shows at an instant, as milliseconds of a clock that has no zone. */
export function wallClock(instant: number, zone: string): number {
  return instant + zoneOffset(instant, zone);
}

/** The instant at which the wall clock of a zone shows a time; the earlier offset wins where clocks are put back or forward. */
export function instantOf(wall: number, zone: string): number {
  const guess = wall - zoneOffset(wall, zone);
  return wall - zoneOffset(guess, zone);
}

/** Noon of an ISO day on the wall clock of a zone, in milliseconds since 1970. */
export function noonOf(day: string, timeZone: string): number {
  return instantOf(Date.parse(`${day}T12:00:00Z`), timeZone);
}

/** The serial number (days since 1899-12-30), to the second, that a clock in the time zone shows at a moment. */
export function serialNow(milliseconds: number, timeZone: string): number {
  return (Math.floor(wallClock(milliseconds, timeZone) / 1000) * 1000) / 86_400_000 + 25_569;
}
