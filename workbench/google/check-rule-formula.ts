/** What a formula inside a conditional format or a data validation must not do. */
import { analyseFormula } from '../calc/analyse-formula.ts';
import { formulaLocale } from '../calc/formula-locale.ts';
import { parseFormula } from '../calc/parse-formula.ts';
import { SheetsError } from '../calc/sheets-error.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Execution } from '../runner/execution.ts';
import type { MessageKey } from './messages.ts';

/** Runs a check of the calculator and fails with Google's message if it refuses. */
function checked(execution: Execution, key: MessageKey, check: () => void): void {
  try {
    check();
  } catch (error) {
    // A function that we do not play is our limit, not a refusal by Google.
    if (!(error instanceof SheetsError) || error.code === 'not-played') throw error;
    execution.fail(error.code === 'other-sheet' ? 'cf-other-sheet' : key);
  }
}

function checkStart(execution: Execution, formula: string, key: MessageKey): void {
  if (!/^[=+]./s.test(formula)) execution.fail(key);
}

/** Fails for a formula that does not parse in the spreadsheet's locale, reads another sheet, or calls a custom function. */
export function checkFormatFormula(execution: Execution, formula: string, sheet: Sheet): void {
  checkStart(execution, formula, 'cf-formula');
  const { calculator } = execution.spreadsheet;
  checked(execution, 'cf-formula', () => calculator.checkConditionalFormula(formula, sheet));
}

/**
 * Fails for a formula that does not parse in the spreadsheet's locale, or calls a custom function; it may read other
 * sheets.
 */
export function checkValidationFormula(execution: Execution, formula: string): void {
  checkStart(execution, formula, 'dv-formula');
  const { locale, calculator, activeSheet } = execution.spreadsheet;
  checked(execution, 'dv-formula', () => {
    calculator.checkFormula(formula, activeSheet);
    const { functions } = analyseFormula(parseFormula(formula, formulaLocale(locale)));
    const custom = execution.host.functions.find(({ name }) => functions.has(name.toUpperCase()));
    if (custom) throw new SheetsError('custom-function', custom.name);
  });
}
