/** Utilities.parseDate: reads dates by Java's SimpleDateFormat patterns, numeric fields only. */
import { instantOf } from '../model/zone.ts';

const FIELD = /'((?:[^']|'')*)'|([A-Za-z])\2*|([^A-Za-z']+)/g;
const READ = new Set(['y', 'M', 'd', 'H', 'm', 's', 'S']);

type Fields = Partial<Record<string, number>>;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** `yyyy-MM-dd` → an expression with one group per field; `undefined` if a field is not numeric. */
function expressionOf(pattern: string): { expression: RegExp; letters: string[] } | undefined {
  const letters: string[] = [];
  let source = '';
  for (const [text, quoted, letter] of pattern.matchAll(FIELD)) {
    if (letter === undefined) source += escaped(quoted === undefined ? text : quoted.replaceAll("''", "'") || "'");
    else if (!READ.has(letter) || (letter === 'M' && text.length > 2)) return undefined;
    else source += letter === 'y' ? `(\\d{${text.length}})` : '(\\d{1,3})';
    if (letter !== undefined) letters.push(letter);
  }
  return { expression: new RegExp(`^\\s*${source}`), letters };
}

function wallOf({ y = 1970, M = 1, d = 1, H = 0, m = 0, s = 0, S = 0 }: Fields): number {
  return Date.UTC(y, M - 1, d, H, m, s, S);
}

/** The instant of a text in a zone; days beyond the end of a month roll over. `undefined` if it does not match. */
export function parseDate(text: string, timeZone: string, pattern: string): Date | undefined {
  const known = expressionOf(pattern);
  const match = known?.expression.exec(text);
  if (!known || !match) return undefined;
  const fields: Fields = Object.fromEntries(known.letters.map((letter, index) => [letter, Number(match[index + 1])]));
  return new Date(instantOf(wallOf(fields), timeZone));
}
