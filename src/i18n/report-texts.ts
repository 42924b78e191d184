/** Every text about reports and their import, by key. */
import { importTexts } from './texts/import.ts';
import { reportTexts } from './texts/reports.ts';

export const texts = { ...importTexts, ...reportTexts } as const;
