/** What stands in a cell whose custom function has not answered. */
import { ErrorValue } from '../model/scalar.ts';

/** The value `Loading...`. */
export const LOADING = new ErrorValue('Loading...', 'Loading...');
