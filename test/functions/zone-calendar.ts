/** The calendar of a spreadsheet in any time zone, by the zone table of this machine's Intl. */
import type { Calendar } from '../../src/functions/call/calendar.ts';

const MS_PER_DAY = 86_400_000;

/** What the clocks of `zone` show at `time`, read as if they were UTC. */
function wallClock(zone: string, time: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)!.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** When the clocks of `zone` show `wall`. */
function timeAt(zone: string, wall: number): number {
  const guess = wall - (wallClock(zone, wall) - wall);
  return guess - (wallClock(zone, guess) - wall);
}

export function zoneCalendar(zone: string): Calendar {
  return {
    dayOf: (date) => Math.floor(wallClock(zone, date.getTime()) / MS_PER_DAY),
    dateOf: (day) => new Date(timeAt(zone, day * MS_PER_DAY)),
    timeOf: (day, msOfDay) => timeAt(zone, day * MS_PER_DAY + msOfDay),
  };
}
