/** Utilities.formatDate: dates by Java's SimpleDateFormat patterns. */
import { wallClock, zoneOffset } from '../model/zone.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const FIELD = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.abs(offset) / 60_000;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${colon}${pad(minutes % 60, 2)}`;
}

function isoZone(offset: number, length: number): string {
  if (offset === 0) return 'Z';
  return length === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, length === 2 ? '' : ':');
}

type Field = (wall: Date, length: number, offset: number) => string;

function month(wall: Date, length: number): string {
  const name = MONTHS[wall.getUTCMonth()]!;
  if (length < 3) return pad(wall.getUTCMonth() + 1, length);
  return length === 3 ? name.slice(0, 3) : name;
}

function weekday(wall: Date, length: number): string {
  const name = DAYS[wall.getUTCDay()]!;
  return length < 4 ? name.slice(0, 3) : name;
}

const fields: Record<string, Field> = {
  y: (wall, length) => (length === 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), length)),
  M: month,
  d: (wall, length) => pad(wall.getUTCDate(), length),
  E: weekday,
  u: (wall, length) => pad(wall.getUTCDay() || 7, length),
  H: (wall, length) => pad(wall.getUTCHours(), length),
  h: (wall, length) => pad(wall.getUTCHours() % 12 || 12, length),
  m: (wall, length) => pad(wall.getUTCMinutes(), length),
  s: (wall, length) => pad(wall.getUTCSeconds(), length),
  S: (wall, length) => pad(wall.getUTCMilliseconds(), length),
  a: (wall) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  Z: (_, __, offset) => offsetText(offset, ''),
  X: (_, length, offset) => isoZone(offset, length),
};

/** The date in a zone, written by a pattern such as `yyyy-MM-dd HH:mm`. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const instant = date.getTime();
  const wall = new Date(wallClock(instant, timeZone));
  const offset = zoneOffset(instant, timeZone);
  return pattern.replace(FIELD, (text, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return fields[letter!]?.(wall, text.length, offset) ?? text;
  });
}
