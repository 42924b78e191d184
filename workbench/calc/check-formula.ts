/** Checks formulas for what Google Sheets would refuse. */
import { analyseFormula } from './analyse-formula.ts';
import { builtIn } from './built-in.ts';
import { formulaLocale } from './formula-locale.ts';
import type { FormulaSheet } from './formula-sheet.ts';
import { isNotPlayed, missingFunctionMessage } from './google-functions.ts';
import { parseFormula } from './parse-formula.ts';
import { SheetsError } from './sheets-error.ts';
import type { Syntax } from './syntax.ts';

/** What a checked formula may call besides the built-in functions. */
type IsCustom = (name: string) => boolean;

function boundNames(node: Syntax): Set<string> {
  return new Set(analyseFormula(node).names.map((name) => name.toUpperCase()));
}

function checkFunctions(tree: Syntax, isCustom: IsCustom): void {
  const bound = boundNames(tree);
  for (const name of analyseFormula(tree).functions) {
    if (builtIn(name) || isCustom(name) || bound.has(name)) continue;
    throw new SheetsError(isNotPlayed(name) ? 'not-played' : 'unknown-function', missingFunctionMessage(name));
  }
}

/** Throws a SheetsError for a formula that Sheets would refuse or that the workbench does not support. */
export function checkFormula(text: string, sheet: FormulaSheet, isCustom: IsCustom): void {
  checkFunctions(parseFormula(text, formulaLocale(sheet.spreadsheet.locale)), isCustom);
}

const OTHER_SHEET = 'Conditional format rule cannot reference a different sheet.';

function meansOtherSheet(tree: Syntax, sheet: FormulaSheet): boolean {
  const { references, names } = analyseFormula(tree);
  const { spreadsheet } = sheet;
  return (
    references.some(
      (reference) => reference.sheet !== undefined && spreadsheet.sheetForFormula(reference.sheet) !== sheet,
    ) || names.some((name) => (spreadsheet.namedRangeForFormula(name)?.sheet ?? sheet) !== sheet)
  );
}

/** Throws for a formula that a conditional format cannot have: unparsable, of another sheet, or with a custom function. */
export function checkConditionalFormula(text: string, sheet: FormulaSheet, isCustom: IsCustom): void {
  const tree = parseFormula(text, formulaLocale(sheet.spreadsheet.locale));
  if (meansOtherSheet(tree, sheet)) throw new SheetsError('other-sheet', OTHER_SHEET);
  const custom = [...analyseFormula(tree).functions].find((name) => !builtIn(name) && isCustom(name));
  // Google does not document it; by the community's long-standing experience it is not supported.
  if (custom)
    throw new SheetsError(
      'custom-function',
      `The custom function ${custom} cannot be used in a conditional format rule.`,
    );
  checkFunctions(tree, isCustom);
}
