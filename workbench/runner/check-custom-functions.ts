/** Refuses custom functions that Sheets would not find or would not tell apart. */
import { builtIn } from '../calc/built-in.ts';
import { isNotPlayed } from '../calc/google-functions.ts';
import type { DeclaredFunction } from './parse-script.ts';

function isGoogles(name: string): boolean {
  return builtIn(name) !== undefined || isNotPlayed(name);
}

/** Throws when a custom function carries the name of a built-in, ends in an underscore, or differs from another by case only. */
export function checkCustomFunctions(functions: readonly DeclaredFunction[]): void {
  const custom = functions.filter((one) => one.custom);
  for (const { name } of custom) {
    if (name.endsWith('_')) throw new Error(`The custom function ${name} is private: its name ends with an underscore`);
    if (isGoogles(name.toUpperCase()))
      throw new Error(`The custom function ${name} carries the name of a built-in function`);
    const twin = custom.find((one) => one.name !== name && one.name.toUpperCase() === name.toUpperCase());
    if (twin) throw new Error(`The custom functions ${name} and ${twin.name} differ by case only`);
  }
}
