/** What Univer could do by itself and the model does not know changes nothing: neither the sheet nor what is seen of it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workbench } from './open-workbench.ts';
import { useWorkbenches } from './use-workbenches.ts';

const benches = useWorkbenches();
let bench: Workbench;
const acts: string[] = [];

beforeAll(async () => {
  bench = await benches.run('--book', benches.path('held.daybook.json'), '--port', '0');
  await bench.paste('A1', 'a\tb\n1\t2\n3\t=A2+B2\n');
  bench.page.on('request', (request) => {
    const body = request.method() === 'POST' ? (request.postData() ?? '') : '';
    if (body.includes('"name":"act"')) acts.push(JSON.parse(body).args[0].type);
  });
});

// Held back in the middle of a gesture, Univer stumbles over itself in two places; here counts that nothing changes.
afterAll(() => {
  bench.faults.length = 0;
});

const copy = () => bench.page.evaluate(() => window.daybook.copy);
const selected = () => bench.page.inputValue('#grid [data-u-comp="defined-name"] input');

/** Does something and answers the actions the server heard of; the view may have changed only with one of them. */
async function doing(gesture: () => Promise<unknown>): Promise<string[]> {
  const before = await copy();
  acts.length = 0;
  await gesture();
  await bench.page.waitForTimeout(250);
  await bench.settled();
  if (acts.length === 0) expect(await copy()).toBe(before);
  return [...acts];
}

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await bench.page.mouse.move(from.x, from.y);
  await bench.page.mouse.down();
  await bench.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await bench.page.mouse.move(to.x, to.y, { steps: 4 });
  await bench.page.mouse.up();
}

const place = (cell: string) => bench.page.evaluate((a1) => window.daybook.place(a1), cell);
const select = (area: string) => bench.page.evaluate((a1) => window.daybook.select(a1), area);

test.each([
  ['Control+d'],
  ['Control+r'],
  ['Alt+='],
  ['F4'],
  ['Control+Alt+='],
  ['Control+Shift+l'],
  ['Control+k'],
  ['Alt+Enter'],
])('%s does nothing', async (keys) => {
  await select('A1:B4');
  expect(await doing(() => bench.page.keyboard.press(keys))).toEqual([]);
  await bench.page.keyboard.press('Escape');
});

test('the corner of a selection fills nothing, dragged or double-clicked', async () => {
  await select('A2:B2');
  const { x, y } = await place('B2');
  const corner = { x: x + 50, y: y + 10 };
  expect(await doing(async () => drag(corner, await place('B6')))).toEqual([]);
  expect(await bench.texts('A3:B4')).toEqual([
    ['3', '3'],
    ['', ''],
  ]);
  await select('A2:B2');
  expect(await doing(() => bench.page.mouse.dblclick(corner.x, corner.y))).toEqual([]);
  await bench.page.keyboard.press('Escape');
});

test('rows and columns are not dragged elsewhere by their headers', async () => {
  const a1 = await place('A1');
  const header = { x: a1.x, y: a1.y - 20 };
  await bench.page.mouse.click(header.x, header.y);
  expect(await doing(() => drag(header, { x: header.x + 300, y: header.y }))).toEqual([]);
  const row = { x: a1.x - 70, y: a1.y + 21 };
  await bench.page.mouse.click(row.x, row.y);
  expect(await doing(() => drag(row, { x: row.x, y: row.y + 100 }))).toEqual([]);
});

test('a second area cannot be selected with Ctrl, so that nothing reaches only one of two', async () => {
  await bench.click('A2');
  await bench.page.keyboard.down('Control');
  expect(await doing(() => bench.click('B3'))).toEqual([]);
  await bench.page.keyboard.up('Control');
  expect(await selected()).toBe('A2');
});

test('a double click on the edge of a header sizes nothing', async () => {
  const { x, y } = await place('A1');
  expect(await doing(() => bench.page.mouse.dblclick(x + 50, y - 20))).toEqual([]);
  expect(await doing(() => bench.page.mouse.dblclick(x - 70, y + 10))).toEqual([]);
});

test('no panel of Univer opens: not for functions, not for names, not for keys', async () => {
  const width = () =>
    bench.page
      .locator('#grid canvas')
      .first()
      .evaluate((canvas) => canvas.clientWidth);
  const before = await width();
  const icons = bench.page.locator('#grid [data-u-comp="formula-bar"] svg');
  await icons.nth(3).click();
  await bench.page.keyboard.press('Escape');
  await bench.page.keyboard.press('Control+\\');
  await bench.page.waitForTimeout(300);
  expect(await width()).toBe(before);
  const box = bench.page.locator('#grid [data-u-comp="defined-name"] input');
  const named = await doing(async () => {
    await box.fill('MyName');
    await box.press('Enter');
  });
  expect(named).toEqual([]);
  await bench.page.keyboard.press('Escape');
  expect(await width()).toBe(before);
});

test('the name box goes where it is told', async () => {
  const box = bench.page.locator('#grid [data-u-comp="defined-name"] input');
  await box.fill('B3');
  await box.press('Enter');
  await expect.poll(selected).toBe('B3');
});

test('what is mapped is carried out: hiding by keys, the bar of the frozen panes, moving by the edge', async () => {
  await bench.click('A6');
  expect(await doing(() => bench.page.keyboard.press('Control+9'))).toEqual(['hide']);
  await bench.page.keyboard.press('Control+z');
  await bench.settled();
  const { x, y } = await place('A1');
  const bar = { x: x + 150, y: y - 10 };
  const acted = await doing(() => drag(bar, { x: bar.x, y: bar.y + 24 }));
  expect(acted.filter((type) => type !== 'freeze')).toEqual([]);
  await select('A2');
  const edge = await place('A2');
  const moved = await doing(async () => drag({ x: edge.x - 20, y: edge.y - 10 }, await place('D8')));
  expect(moved).toEqual(['copy']);
  await expect.poll(() => bench.text('D8')).toBe('1');
});

test('every command Univer has is known here, or held back', async () => {
  const loose = await bench.page.evaluate(() => {
    const { commands } = (
      window.daybook as unknown as { grid: { commands: { _commandRegistry: { _commands: Map<string, unknown> } } } }
    ).grid;
    return [...commands._commandRegistry._commands.keys()];
  });
  const governed =
    /^(sheets?|data-validation|univer|ui-sheet|sidebar|base-ui|sheet-permission|formula|formula-ui|sheets-formula|docs?)\b/;
  expect(loose.filter((name) => !governed.test(name)).sort()).toEqual(['nil']);
});
