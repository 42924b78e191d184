/** Fills the places of a text with values. */
import type { Language } from './language.ts';

/** Values for the places of a text. */
export type TextParams = Readonly<Record<string, string | number>>;

const PLACE = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/** `12345` → `12,345`, as in all three languages; fractions are not grouped. */
function groupedNumber(value: number): string {
  return Number.isInteger(value) ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : String(value);
}

function shown(value: string | number | undefined, place: string): string {
  if (value === undefined) return place;
  return typeof value === 'number' ? groupedNumber(value) : value;
}

/**
 * The text of `key` in `language`: `{name}` becomes the parameter, `{name:row|rows}` the first word if the number is 1,
 * else the second. A place without a parameter remains visible, so that tests find it.
 */
export function translate<Dictionary extends Texts>(
  texts: Dictionary,
  language: Language,
  key: keyof Dictionary & string,
  params: TextParams = {},
): string {
  const pattern = (texts[key] as Texts[string])[language];
  return pattern.replace(PLACE, (place: string, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (one === undefined || value === undefined) return shown(value, place);
    return value === 1 ? one : many!;
  });
}

/** The texts of one area: key → the sentence in every language. */
export type Texts = Readonly<Record<string, Readonly<Record<Language, string>>>>;
