/** Formulas that name a sheet, a title or a word between quotation marks: Sheets does not change them when it is renamed. */

/** Names that change, as they are now. */
export interface ChangingNames {
  readonly sheets: ReadonlySet<string>;
  /** Titles and words. */
  readonly words: ReadonlySet<string>;
}

const LITERALS = /"(?:[^"]|"")*"/g;
/** A word of a query is between single quotation marks. */
const IN_QUERY = /'[^']+'/g;

/** True for `INDIRECT("Orders!A1")`, `MATCH("SKU"; …)` and `QUERY(…; "where B = 'Pause'")`. */
export function quotesName(formula: string, { sheets, words }: ChangingNames): boolean {
  return (formula.match(LITERALS) || []).some((literal) => {
    const text = literal.slice(1, -1).toLowerCase();
    const names = [text, ...(text.match(IN_QUERY) || []).map((name) => name.slice(1, -1))];
    if (names.some((name) => words.has(name) || sheets.has(name))) return true;
    return [...sheets].some((sheet) => text.startsWith(`${sheet}!`) || text.includes(`'${sheet}'!`));
  });
}
