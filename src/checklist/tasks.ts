/** The daily four. */
import type { Task } from './task.ts';

export const TASKS: readonly Task[] = [
  {
    id: 'key-figures',
    cadence: 'daily',
    title: 'task.keyFigures',
    why: 'task.keyFigures.why',
    steps: ['task.keyFigures.step1', 'task.keyFigures.step2', 'task.keyFigures.step3'],
    sheet: 'sales-traffic',
  },
  {
    id: 'answer-customers',
    cadence: 'daily',
    title: 'task.answerCustomers',
    why: 'task.answerCustomers.why',
    steps: ['task.answerCustomers.step1', 'task.answerCustomers.step2', 'task.answerCustomers.step3'],
  },
  {
    id: 'run-ads',
    cadence: 'daily',
    title: 'task.runAds',
    why: 'task.runAds.why',
    steps: ['task.runAds.step1', 'task.runAds.step2', 'task.runAds.step3'],
    sheet: 'search-terms',
    undecided: { column: 'acosStatus', answer: 'Not enough data' },
  },
  {
    id: 'keep-stock',
    cadence: 'daily',
    title: 'task.keepStock',
    why: 'task.keepStock.why',
    steps: ['task.keepStock.step1', 'task.keepStock.step2', 'task.keepStock.step3'],
    sheet: 'fba-inventory',
    undecided: { column: 'daysOfCover', answer: '' },
  },
];

/** The task with that id. */
export function taskById(id: string): Task | undefined {
  return TASKS.find((task) => task.id === id);
}
