/** Carries a number format between Sheets and an .xlsx file: one language, but for the name of 'no format' and the case of AM/PM. */

const quotedOrBracketed = /"[^"]*(?:"|$)|\[[^\]]*(?:\]|$)|\\./g;

function outsideQuotes(pattern: string, change: (part: string) => string): string {
  const kept = pattern.match(quotedOrBracketed) ?? [];
  return pattern
    .split(quotedOrBracketed)
    .map((part, index) => change(part) + (kept[index] ?? ''))
    .join('');
}

/** The pattern for the file; undefined for 'automatic'. */
export function excelNumberFormat(pattern: string | undefined): string | undefined {
  if (!pattern || /^general$/i.test(pattern) || pattern === '0.###############') return undefined;
  return outsideQuotes(pattern, (part) => part.replace(/am\/pm/gi, 'AM/PM'));
}

/** The pattern for Sheets; undefined for 'General'. */
export function sheetsNumberFormat(pattern: string | undefined): string | undefined {
  return !pattern || /^general$/i.test(pattern) ? undefined : pattern;
}
