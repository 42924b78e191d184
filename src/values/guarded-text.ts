/** What a formula in a report's cell stands for: nobody writes reports with formulas, programs make them of texts. */

/** Amazon and ERP exports guard long ids from spreadsheets as `="2549…"`. */
const GUARDED = /^="((?:[^"]|"")*)"$/;
/** A spreadsheet takes a text that begins with a plus sign for a formula: of `+cat +litter` it makes `=+cat +litter`. */
const PLUS = '=+';

/** The text inside the guard or behind the sign, or the text itself where there is none. */
export function unguarded(text: string): string {
  if (!text.startsWith('=')) return text;
  if (text.startsWith(PLUS)) return text.slice(1);
  const match = GUARDED.exec(text.trim());
  return match ? match[1]!.replace(/""/g, '"') : text;
}
