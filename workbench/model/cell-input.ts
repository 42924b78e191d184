/** What is written into one cell. */
import type { Scalar } from './scalar.ts';

/** A value, a formula text beginning with `=`, or null, which clears the content. */
export type CellInput = { value: Scalar } | { formula: string } | null;
