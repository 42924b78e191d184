/** Title, reason and steps of a task, looked up by its id, so that the server need not send them. */
import type { Language } from '../../src/i18n/language.ts';
import { taskTitleTexts } from '../../src/i18n/texts/task-titles.ts';
import { taskTexts } from '../../src/i18n/texts/tasks.ts';
import { translate } from '../../src/i18n/translate.ts';

interface TaskWords {
  readonly title: string;
  readonly why: string;
  readonly steps: readonly string[];
}

const texts = { ...taskTitleTexts, ...taskTexts } as const;

type Key = keyof typeof texts;

const keys = Object.keys(texts) as Key[];

/** The texts of a task; its steps in the order of the dictionary. */
export function taskWords(id: string, language: Language): TaskWords {
  const say = (key: Key) => translate(texts, language, key);
  return {
    title: say(`task.${id}.title` as Key),
    why: say(`task.${id}.why` as Key),
    steps: keys.filter((key) => key.startsWith(`task.${id}.step`)).map(say),
  };
}
