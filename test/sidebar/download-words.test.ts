/** One report to download, in the sidebar's words. */
import { expect, test } from 'vitest';
import { downloadWords } from '../../sidebar/words/download-words.ts';
import { speaker } from '../../sidebar/words/say.ts';
import type { Download } from '../../src/downloads/plan-downloads.ts';

const say = speaker('en');
const held = { lastDay: '2026-11-19', importedOn: '2026-11-21', dueDay: '2026-11-23' };
const windows = [{ from: '2026-11-20', to: '2026-11-20' }];
const sales: Download = { sheet: 'sales-traffic', marketplaces: ['US'], windows, checks: 16, held };

test.each([
  [['US'], 'US · Sales and traffic'],
  [['US', 'CA'], 'US, CA · Sales and traffic'],
  [[], 'Sales and traffic'],
])('names the marketplaces %j', (marketplaces, title) => {
  expect(downloadWords({ ...sales, marketplaces }, '2026-11-23', say).title).toBe(title);
});

test.each([
  ['2026-11-23', 'ask', 'due today'],
  ['2026-11-24', 'bad', '1 day overdue'],
  ['2026-12-01', 'bad', '8 days overdue'],
])('on %s: %s', (today, tone, words) => {
  expect(downloadWords(sales, today, say).state).toMatchObject({ tone, words });
});

test('says what waits for it and what the workbook has', () => {
  expect(downloadWords(sales, '2026-11-23', say).why).toBe('16 checks wait for it · imported to 2026-11-19');
  expect(downloadWords({ ...sales, checks: 1 }, '2026-11-23', say).why).toMatch(/^1 check waits for it/);
});

test('what was never imported says so, and what waits', () => {
  const { held: _, ...never } = sales;
  const words = downloadWords(never, '2026-11-23', say);
  expect(words).toMatchObject({ state: { words: 'not imported yet' }, why: '16 checks wait for it' });
});
