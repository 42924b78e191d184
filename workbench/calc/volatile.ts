/** Formulas whose answer changes without an input changing. */
import { partsOf } from './analyse-formula.ts';
import type { Syntax } from './syntax.ts';

/** Functions whose answer differs each time. */
export const VOLATILE_FUNCTIONS: ReadonlySet<string> = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

/** Whether a volatile function stands anywhere in a tree. */
export function namesVolatile(node: Syntax): boolean {
  if (node.kind === 'call' && VOLATILE_FUNCTIONS.has(node.name)) return true;
  return partsOf(node).some(namesVolatile);
}
