/** All functions of Google Sheets that the workbench plays. */
import { engineFunctions } from './engine-functions.ts';
import type { FunctionSpec } from './function-spec.ts';
import { arrayFunctions } from './functions/arrays.ts';
import { conditionalTotalFunctions } from './functions/conditional-totals.ts';
import { dateFunctions } from './functions/dates.ts';
import { financialFunctions } from './functions/financial.ts';
import { informationFunctions } from './functions/information.ts';
import { lambdaFunctions } from './functions/lambda.ts';
import { logicFunctions } from './functions/logic.ts';
import { lookupFunctions } from './functions/lookup.ts';
import { mathFunctions } from './functions/math.ts';
import { placeFunctions } from './functions/places.ts';
import { rankFunctions } from './functions/rank.ts';
import { textFunctions } from './functions/text.ts';
import { totalFunctions } from './functions/totals.ts';
import { operatorFunctions } from './operators.ts';

const FUNCTIONS: ReadonlyMap<string, FunctionSpec> = new Map([
  ...engineFunctions,
  ...operatorFunctions,
  ...logicFunctions,
  ...informationFunctions,
  ...mathFunctions,
  ...totalFunctions,
  ...conditionalTotalFunctions,
  ...rankFunctions,
  ...lookupFunctions,
  ...placeFunctions,
  ...arrayFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...financialFunctions,
  ...lambdaFunctions,
]);

/** The built-in function of an upper-case name. */
export function builtIn(name: string): FunctionSpec | undefined {
  return FUNCTIONS.get(name);
}

/** The names of all built-in functions. */
export function builtInNames(): string[] {
  return [...FUNCTIONS.keys()];
}
