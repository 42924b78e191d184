/** What the server takes the texts from: a file beside the script, read when the first sentence is needed. */
import type { texts as all } from '../i18n/texts.ts';

type AllTexts = typeof all;

let read: AllTexts | undefined;

/** The build puts this in the place of the dictionaries, which are a third of the script and which no formula needs. */
export const texts = new Proxy({} as AllTexts, {
  get: (_, key) => {
    read = read ?? (JSON.parse(HtmlService.createHtmlOutputFromFile('texts').getContent()) as AllTexts);
    return read[key as keyof AllTexts];
  },
});
