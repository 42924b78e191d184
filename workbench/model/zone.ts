/** Converts between instants and the local times of time zones. */

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
  // Zones change only at quarter hours, so one lookup is valid for a whole quarter.
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

/** The local time of a zone at an instant, as milliseconds as if it were UTC. */
export function wallClock(instant: number, zone: string): number {
  return instant + zoneOffset(instant, zone);
}

/** The instant of a local time in a zone; when clocks change, the offset before the change is used. */
export function instantOf(wall: number, zone: string): number {
  const guess = wall - zoneOffset(wall, zone);
  return wall - zoneOffset(guess, zone);
}

/** Noon of an ISO day in a zone, in milliseconds since 1970: the clock of a run that plays another day. */
export function noonOf(day: string, timeZone: string): number {
  return instantOf(Date.parse(`${day}T12:00:00Z`), timeZone);
}

/** The local time of a zone as a serial number (days since 1899-12-30), to the second. */
export function serialNow(milliseconds: number, timeZone: string): number {
  return (Math.floor(wallClock(milliseconds, timeZone) / 1000) * 1000) / 86_400_000 + 25_569;
}
