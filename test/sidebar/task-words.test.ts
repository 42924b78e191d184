/** The tasks' words: none missing, none left over. */
import { describe, expect, test } from 'vitest';
import { taskWords } from '../../sidebar/words/task-words.ts';
import { TASKS } from '../../src/checklist/tasks.ts';
import { languages } from '../../src/i18n/language.ts';
import { taskTitleTexts } from '../../src/i18n/texts/task-titles.ts';
import { taskTexts } from '../../src/i18n/texts/tasks.ts';

const texts = { ...taskTitleTexts, ...taskTexts };

describe.each(TASKS.map(({ id }) => id))('%s', (id) => {
  test.each(languages)('has a title, a why and steps in %s', (language) => {
    const { title, why, steps } = taskWords(id, language);
    expect([title, why, ...steps].every((sentence) => sentence.length > 0)).toBe(true);
    expect(steps.length).toBeGreaterThan(0);
  });

  test('counts its steps from one on', () => {
    const keys = Object.keys(texts).filter((key) => key.startsWith(`task.${id}.`));
    const steps = taskWords(id, 'en').steps.map((_, i) => `task.${id}.step${i + 1}`);
    expect(keys).toEqual([`task.${id}.title`, `task.${id}.why`, ...steps]);
  });
});

test('the steps stand in their order', () => {
  expect(taskWords('keep-stock', 'en')).toEqual({
    title: texts['task.keep-stock.title'].en,
    why: taskTexts['task.keep-stock.why'].en,
    steps: (['step1', 'step2', 'step3'] as const).map((step) => taskTexts[`task.keep-stock.${step}`].en),
  });
});

test('no words are left of a task that is gone', () => {
  const ids = Object.keys(texts).map((key) => key.split('.')[1]);
  expect([...new Set(ids)].sort()).toEqual(TASKS.map(({ id }) => id).sort());
});
