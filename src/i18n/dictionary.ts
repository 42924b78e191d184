/**
 * The dictionary used by `text`. The build replaces this file for the server with packed data, which formulas do not load.
 */
import { texts } from './texts.ts';

export const dictionary = () => texts;
