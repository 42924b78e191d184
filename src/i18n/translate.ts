/** Fills a text's places with values; what the area dictionaries and the whole one share. */
import type { Language } from './language.ts';

export type TextParams = Readonly<Record<string, string | number>>;

const PLACE = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/** `12345` → `12,345`, as all three languages write it; a fraction is left as it is. */
function groupedNumber(value: number): string {
  return Number.isInteger(value) ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : String(value);
}

function shown(value: string | number | undefined, place: string): string {
  if (value === undefined) return place;
  return typeof value === 'number' ? groupedNumber(value) : value;
}

/**
 * The text of `key` in `language`: `{name}` becomes the parameter, `{name:row|rows}` the first word where the number is 1
 * and the second otherwise. A place without a parameter stays visible, so that a test sees it.
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

/** The shape of one area's texts: key → the same sentence in every language. */
export type Texts = Readonly<Record<string, Readonly<Record<Language, string>>>>;
