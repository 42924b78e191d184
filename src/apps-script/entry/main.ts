/**
 * How the script starts: with the formulas; whatever else Google may call is loaded when it is called, so that no
 * formula waits for it.
 */
export { callCustomFunction as formula } from './custom-functions.ts';

/** Resolved by the build: the module stands in the script and runs at its first call. */
declare function require(path: './triggers.ts'): typeof import('./triggers.ts');
declare function require(path: './calls.ts'): typeof import('./calls.ts');

export const triggers = () => require('./triggers.ts');
export const calls = () => require('./calls.ts');
