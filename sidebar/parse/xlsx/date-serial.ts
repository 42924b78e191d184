/** A spreadsheet's day number → ISO text. */

const MS_PER_DAY = 86_400_000;
const MS_PER_SECOND = 1000;

/** Day 0 of the two date systems. Excel's 1900 has a 29 February that never was; earlier days are off by one. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const FIRST_TRUE_DAY = 61;

/** Day number of 9999-12-31, the last day Excel knows. */
const LAST_DAY = 2_958_465;

function epochOf(serial: number, from1904: boolean): number {
  if (from1904) return EPOCH_1904;
  return serial < FIRST_TRUE_DAY ? EPOCH_1900 + MS_PER_DAY : EPOCH_1900;
}

/** `46326` → `2026-10-31`, with `T14:05:00` if there is a time of day; `undefined` for no date. */
export function isoOfSerial(serial: number, from1904 = false): string | undefined {
  if (!(serial >= 0 && serial < LAST_DAY + 1)) return undefined;
  const seconds = Math.round((serial * MS_PER_DAY) / MS_PER_SECOND);
  const iso = new Date(epochOf(serial, from1904) + seconds * MS_PER_SECOND).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** `0.5` → `12:00:00`; `undefined` for a duration of a day or more, which stays a number. */
export function timeOfSerial(serial: number): string | undefined {
  if (!(serial >= 0 && serial < 1)) return undefined;
  return new Date(Math.round((serial * MS_PER_DAY) / MS_PER_SECOND) * MS_PER_SECOND).toISOString().slice(11, 19);
}
