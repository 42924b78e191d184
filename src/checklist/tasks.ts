/** The four daily tasks and the weekly ones. */
import type { NewTask, Task } from './task.ts';

const tasks: readonly NewTask[] = [
  {
    id: 'key-figures',
    cadence: 'daily',
    sheet: 'sales-traffic',
    areas: ['account', 'traffic', 'data'],
  },
  {
    id: 'answer-customers',
    cadence: 'daily',
    areas: ['customers'],
    freshBy: [
      { sheet: 'account-health', rule: 'health-max-age', isNeeded: true },
      { sheet: 'seller-feedback', rule: 'events-max-age', isNeeded: true },
      { sheet: 'fba-returns', rule: 'events-max-age' },
      { sheet: 'unshipped-orders', rule: 'ship-stale' },
      { sheet: 'fbm-returns', rule: 'ship-stale' },
    ],
  },
  {
    id: 'run-ads',
    cadence: 'daily',
    sheet: 'search-terms',
    areas: ['ads'],
    by: ['customerSearchTerm'],
    undecided: { column: 'acosStatus', answer: 'not-enough-data' },
  },
  {
    id: 'keep-stock',
    cadence: 'daily',
    sheet: 'fba-inventory',
    areas: ['stock'],
    undecided: { column: 'daysOfCover', answer: '' },
  },
  { id: 'watch-competitors', cadence: 'weekly', sheet: 'competitors', field: 'competitorsChecked' },
  { id: 'check-keywords', cadence: 'weekly', sheet: 'competitors', field: 'mainChecked' },
  { id: 'keyword-coverage', cadence: 'weekly', sheet: 'competitors', field: 'coverage' },
];

/** All tasks, in the order of the checklist. */
export const TASKS: readonly Task[] = tasks;

/** The task with that id. */
export function taskById(id: string): Task | undefined {
  return TASKS.find((task) => task.id === id);
}
