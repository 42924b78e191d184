/** Names of tasks in the Checklist sheet. */
import { type Language, languages } from '../i18n/language.ts';
import { type TextKey, text } from '../i18n/text.ts';
import type { Cell } from '../values/cell.ts';
import { TASKS } from './tasks.ts';

/** The title of a task. */
export function taskTitle(id: string, language: Language): string {
  return text(language, `task.${id}.title` as TextKey);
}

/** Finds a task by its title in any language, or by its id, which older versions wrote. */
export function taskFinder(): (cell: Cell | undefined) => string | undefined {
  const ids = new Map<Cell | undefined, string>();
  for (const { id } of TASKS) for (const name of [id, ...languages.map((one) => taskTitle(id, one))]) ids.set(name, id);
  return (cell) => ids.get(cell);
}
