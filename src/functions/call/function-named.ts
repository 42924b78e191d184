/** Finds a custom function by the name a formula calls it by. */
import { customFunctions } from '../catalog.ts';
import type { CustomFunction } from './custom-function.ts';

const byName = new Map(customFunctions.map((customFunction) => [customFunction.name, customFunction]));

/** The function; only our own generated declarations ask, so that an unknown name is our mistake and throws. */
export function functionNamed(name: string): CustomFunction {
  const found = byName.get(name);
  if (!found) throw new Error(`There is no custom function ${name}.`);
  return found;
}
