/** Where `reportText` looks; on the server, the packed dictionary of all texts. */
import { importTexts } from './texts/import.ts';
import { reportTexts } from './texts/reports.ts';

const texts = { ...importTexts, ...reportTexts } as const;

export const dictionary = () => texts;
