/** Where commands find the rules of a new workbook; the build of the server puts packed ones in this place. */
import { DEFAULT_RULES } from './default-rules.ts';

export const seedRules = () => DEFAULT_RULES;
