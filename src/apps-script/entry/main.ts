/** The start of the script: formulas, and the triggers at their first call. */
export { callCustomFunction as formula } from './custom-functions.ts';

/** Resolved by the build: the module is in the script and runs at its first call. */
declare function require(path: './triggers.ts'): typeof import('./triggers.ts');

/** Loads the triggers. */
export const triggers = () => require('./triggers.ts');
