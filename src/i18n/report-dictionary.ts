/** The dictionary used by `reportText`; on the server it is the packed dictionary of all texts. */
import { importTexts } from './texts/import.ts';
import { reportTexts } from './texts/reports.ts';

const texts = { ...importTexts, ...reportTexts } as const;

export const dictionary = () => texts;
