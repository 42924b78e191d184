/** The start of the script: formulas only; everything else is loaded at its first call, so that no formula waits for it. */
export { callCustomFunction as formula } from './custom-functions.ts';

/** Resolved by the build: the module is in the script and runs at its first call. */
declare function require(path: './triggers.ts'): typeof import('./triggers.ts');
declare function require(path: './calls.ts'): typeof import('./calls.ts');

/** Loads the triggers. */
export const triggers = () => require('./triggers.ts');
/** Loads what menu and sidebar call. */
export const calls = () => require('./calls.ts');
