/** Recognises number formats of dates. */

const QUOTED = /"[^"]*(?:"|$)|\\.|_.|\*./g;
const COLOURS_AND_CONDITIONS = /\[(?!h+\]|m+\]|s+\])[^\]]*(?:\]|$)/gi;

const known = new Map<string, boolean>();

function readsAsDate(numberFormat: string): boolean {
  if (/^general$/i.test(numberFormat)) return false;
  return /[ydhms]/i.test(numberFormat.replace(QUOTED, '').replace(COLOURS_AND_CONDITIONS, ''));
}

/** Whether a number format shows a date, a time or a duration. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  if (!numberFormat) return false;
  const answer = known.get(numberFormat) ?? readsAsDate(numberFormat);
  known.set(numberFormat, answer);
  return answer;
}
