/** Says a date cell as ISO text. */

const quotedOrBracketed = /"[^"]*(?:"|$)|\[[^\]]*(?:\]|$)|\\./g;
const secondsOfDay = 86_400;
const daysBefore1970 = 25_569;

/** Whether a number with this pattern is shown as a day; a time of day or a duration alone is none. */
export function isDayFormat(pattern: string | undefined): boolean {
  return /[dy]/i.test((pattern ?? '').replace(quotedOrBracketed, ''));
}

/** `2026-10-31`, or `2026-10-31T14:05:00` where the serial number has a time of day. */
export function isoText(serial: number): string {
  const seconds = Math.round((serial - daysBefore1970) * secondsOfDay);
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T00:00:00', '');
}
