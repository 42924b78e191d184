/** What a task is called, why it is done, and how: found by its id, so that the server sends no sentence of it. */
import type { Language } from '../src/i18n/language.ts';
import { taskTexts } from '../src/i18n/texts/tasks.ts';
import { translate } from '../src/i18n/translate.ts';

export interface TaskWords {
  readonly title: string;
  readonly why: string;
  readonly steps: readonly string[];
}

type Key = keyof typeof taskTexts;

const keys = Object.keys(taskTexts) as Key[];

/** The words of a task of ours; the steps stand in the order of the dictionary. */
export function taskWords(id: string, language: Language): TaskWords {
  const say = (key: Key) => translate(taskTexts, language, key);
  return {
    title: say(`task.${id}.title` as Key),
    why: say(`task.${id}.why` as Key),
    steps: keys.filter((key) => key.startsWith(`task.${id}.step`)).map(say),
  };
}
