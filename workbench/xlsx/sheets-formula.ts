/** Says a formula of an .xlsx file in Sheets' words. */
import { translateFormula } from '../calc/translate-formula.ts';
import { unwrapForeign } from './dummy-function.ts';
import type { Originals } from './originals.ts';

/** The formula with its `=` in the grammar of a locale; '' for a cell that another formula fills. */
export function sheetsFormula(formula: string, locale: string, originals: Originals = {}): string {
  const original = originals[`formula ${formula}`];
  if (typeof original === 'string') return original;
  const text = unwrapForeign(formula) ?? `=${formula.replace(/_xlfn\.(?:_xlws\.)?/g, '')}`;
  return translateFormula(text, 'en_US', locale);
}
