/** Recovers text that a program or spreadsheet turned into a formula; reports themselves contain no formulas. */

/** Amazon and ERP exports write long ids as `="2549…"`, so that spreadsheets do not shorten them. */
const GUARDED = /^="((?:[^"]|"")*)"$/;
/** A spreadsheet treats text that begins with a plus sign as a formula: `+cat +litter` becomes `=+cat +litter`. */
const PLUS = '=+';

/** The text inside `="…"` or after `=`; any other text is returned unchanged. */
export function unguarded(text: string): string {
  if (!text.startsWith('=')) return text;
  if (text.startsWith(PLUS)) return text.slice(1);
  const match = GUARDED.exec(text.trim());
  return match ? match[1]!.replace(/""/g, '"') : text;
}
