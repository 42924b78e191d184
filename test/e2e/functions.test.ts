/** The Functions view of the sidebar: find a function, fill in its arguments, insert it into the selected cell. */
import { beforeAll, expect, test } from 'vitest';
import type { Workbench } from './open-workbench.ts';
import { useWorkbenches } from './use-workbenches.ts';

const benches = useWorkbenches();
let bench: Workbench;

beforeAll(async () => {
  bench = await benches.run('--book', benches.path('functions.daybook.json'));
});

const selected = () => bench.page.inputValue('#grid [data-u-comp="defined-name"] input');

test('a function is found, filled in and inserted where the seller is; an undo takes it back', async () => {
  await bench.paste('A1', '30\n2\n');
  await expect.poll(selected).toBe('A1:A2');
  await bench.click('C2');
  await expect.poll(selected).toBe('C2');
  await bench.settled();
  const side = await bench.openSidebar();
  await side.click('#tab-functions');
  await side.waitForSelector('details.function');
  const all = await side.locator('details.function').count();
  await side.fill('#function-query', 'days of cover');
  await expect.poll(() => side.locator('details.function').count()).toBeLessThan(all);
  await side.click('#function-DAYS_OF_COVER-summary');
  const inputs = side.locator('#function-DAYS_OF_COVER input[type=text]');
  const form = side.locator('#function-DAYS_OF_COVER form');
  await form.locator('button[type=submit]').click();
  await side.locator('#function-DAYS_OF_COVER [aria-invalid=true]').first().waitFor();
  expect(await bench.text('C2')).toBe('');
  await inputs.nth(0).fill('A1');
  await inputs.nth(1).fill('A2');
  expect(await side.locator('#formula-DAYS_OF_COVER').textContent()).toContain('DAYS_OF_COVER(A1');
  await form.locator('button[type=submit]').click();
  await expect.poll(() => bench.text('C2')).toBe('450');
  await bench.type('A2', '3');
  await expect.poll(() => bench.text('C2')).toBe('300');
  await bench.click('E5');
  for (const expected of ['450', '']) {
    await bench.page.keyboard.press('Control+z');
    await expect.poll(() => bench.text('C2')).toBe(expected);
  }
});
