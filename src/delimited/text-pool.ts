/** Texts of which equal ones are kept once: names, days and small numbers fill the memory of a large report otherwise. */

/** A column with more different texts than this has hardly any twice. */
const MOST_KEPT = 4000;

/** Gives back the text, or an equal one that was seen before. */
export function textPool(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size < MOST_KEPT) kept.set(text, text);
    return text;
  };
}
