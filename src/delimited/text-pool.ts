/** Texts of which equal ones are kept once: names, days and small numbers fill the memory of a large report otherwise. */

/** A column that shows so many different texts before as many came again has hardly any twice: no more is looked for. */
const MOST_KEPT = 4000;

/** Gives back the text, or an equal one that was seen before. */
export function textPool(): (text: string) => string {
  const kept = new Map<string, string>();
  let again = 0;
  return (text) => {
    if (kept.size === MOST_KEPT && again < MOST_KEPT) return text;
    const known = kept.get(text);
    if (known === undefined && kept.size < MOST_KEPT) kept.set(text, text);
    if (known !== undefined) again++;
    return known ?? text;
  };
}
