/** The error of formulas that depend on themselves. */
import { ErrorValue } from '../model/scalar.ts';

/** Sheets' error and sentence for a circle. */
export const CIRCULAR = new ErrorValue(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);
