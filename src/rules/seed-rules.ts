/** The rules of a new workbook for commands; the build of the server replaces this file with packed data. */
import { DEFAULT_RULES } from './default-rules.ts';

export const seedRules = () => DEFAULT_RULES;
