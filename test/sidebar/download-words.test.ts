/** One file to download, in the sidebar's words. */
import { expect, test } from 'vitest';
import { downloadWords } from '../../sidebar/words/download-words.ts';
import { speaker } from '../../sidebar/words/say.ts';
import type { Download } from '../../src/downloads/plan-downloads.ts';

const say = speaker('en');
const window = { from: '2026-10-23', to: '2026-11-21' };
const held = { lastDay: '2026-11-19', importedOn: '2026-11-21', dueDay: '2026-11-23' };
const sales: Download = { sheet: 'sales-traffic', marketplace: 'US', ...window, held };

test('names the marketplace where there is one', () => {
  expect(downloadWords(sales, '2026-11-23', say).title).toBe('US · Sales and traffic');
  expect(downloadWords({ ...sales, marketplace: '' }, '2026-11-23', say).title).toBe('Sales and traffic');
});

test.each([
  ['2026-11-23', 'ask', 'due today'],
  ['2026-11-24', 'bad', '1 day overdue'],
  ['2026-12-01', 'bad', '8 days overdue'],
])('on %s: %s', (today, tone, words) => {
  expect(downloadWords(sales, today, say).state).toMatchObject({ tone, words });
});

test('says what the workbook has, and how many days are new', () => {
  expect(downloadWords(sales, '2026-11-23', say).held).toBe('Imported up to 2026-11-19. 2 new days.');
  expect(downloadWords({ ...sales, to: '2026-11-20' }, '2026-11-23', say).held).toMatch(/1 new day\.$/);
  const stock: Download = { ...sales, sheet: 'fba-inventory', from: '2026-11-23', to: '2026-11-23' };
  expect(downloadWords(stock, '2026-11-23', say).held).toMatch(/^Last one of 2026-11-19\./);
});

test('what was never imported says so and no more', () => {
  const { held: _, ...never } = sales;
  expect(downloadWords(never, '2026-11-23', say)).toMatchObject({ state: { words: 'not imported yet' }, held: '' });
});
