// Measures the workbench's page: start, edit, scroll and memory, printed with the goal of each. Run: npm run bench
// What the machine itself costs stands beside: a bare node, a bare page, and the workbench with one row.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const bundled = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' };
await build({ ...bundled, entryPoints: ['test/e2e/open-workbench.ts'], outfile: 'build/modules/open-workbench.mjs' });
await build({ ...bundled, entryPoints: ['workbench/model/spreadsheet.ts'], outfile: 'build/modules/spreadsheet.mjs' });
const load = (name) => import(pathToFileURL(`build/modules/${name}.mjs`).href);
const { startBrowser, startWorkbench, Workbench } = await load('open-workbench');
const { Spreadsheet } = await load('spreadsheet');

const RULES = ['=$B2<40', '=AND($B2>300;$C2=0)', '=$D2>90', '=$C2=0', '=$E2=7'];
const COLORS = ['#fce8e6', '#fff2cc', '#ceead6', '#d9d2e9', '#cfe2f3'];

/** A book with one sheet of so many rows and 20 columns, five formula rules, and a formula on every row of column T. */
async function bookOf(rows, formulas) {
  const book = new Spreadsheet({ name: 'Bench' });
  const sheet = book.addSheet({ name: 'Data', rows: rows + 1, columns: 20 });
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => {
      if (column === 0) return { value: `SKU-${row}` };
      if (column === 19 && row < formulas) return { formula: `=B${row + 2}*C${row + 2}+$B$2` };
      return { value: (row * (column + 5)) % (column === 2 ? 13 : 97 + column * 7) };
    }),
  );
  sheet.setCells({ row: 1, column: 0, rows, columns: 20 }, cells);
  sheet.frozenRows = 1;
  sheet.setConditionalFormats(
    RULES.map((formula, index) => ({
      ranges: [{ row: 1, column: 0, rows, columns: 20 }],
      condition: { type: 'CUSTOM_FORMULA', values: [formula] },
      format: { background: COLORS[index] },
    })),
  );
  book.activeSheet = sheet;
  const path = join(tmpdir(), `daybook-bench-${process.pid}-${rows}.daybook.json`);
  await writeFile(path, JSON.stringify(book.toJSON()));
  return path;
}

function megabytes(pid) {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

function print(what, value, unit, goal) {
  const verdict = value <= goal ? 'ok' : 'MISSED';
  console.log(`${what.padEnd(64)} ${String(value).padStart(7)} ${unit.padEnd(3)} goal ${goal} ${unit}  ${verdict}`);
}

const { browser, close } = await startBrowser();

async function visit(path, work) {
  const begun = performance.now();
  const started = await startWorkbench('--book', path);
  const listening = performance.now() - begun;
  const opened = performance.now();
  const bench = await Workbench.open(browser, started.url);
  await bench.page.waitForFunction(() => window.daybook.isDrawn);
  const usable = performance.now() - opened;
  await work(bench, { started, listening, usable });
  await bench.context.close();
  await started.stop();
}

/** The longest time in which the page did not answer, in ms, while `work` goes on. */
async function longestPause(page, work) {
  await page.evaluate(() => {
    window.longest = 0;
    let last = performance.now();
    const beat = () => {
      const now = performance.now();
      window.longest = Math.max(window.longest, now - last);
      last = now;
      window.beating = setTimeout(beat, 0);
    };
    beat();
  });
  await work();
  return Math.round(
    await page.evaluate(() => {
      clearTimeout(window.beating);
      return window.longest;
    }),
  );
}

/** The longest task of the page while `work` goes on, in ms of processor time: other programs do not count. */
async function longestTask(page, work) {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const isMain = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain';
  const threads = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ pid, tid, tdur }) => tdur !== undefined && threads.has(`${pid} ${tid}`));
  return Math.round(tasks.reduce((longest, { tdur }) => Math.max(longest, tdur), 0) / 1000);
}

async function timed(work) {
  const begun = performance.now();
  await work();
  return Math.round(performance.now() - begun);
}

const bareNode = await timed(() => spawnSync(process.execPath, ['-e', '0']));
const barePage = await timed(async () => {
  const context = await browser.newContext();
  await (await context.newPage()).goto('about:blank');
  await context.close();
});
console.log(`the machine: node -e 0 ${bareNode} ms, an empty page ${barePage} ms`);
await visit(await bookOf(1, 0), async (_, { listening, usable }) => {
  console.log(`one row: server ${Math.round(listening)} ms, page ${Math.round(usable)} ms`);
});

await visit(await bookOf(10_000, 0), async (bench, { listening, usable }) => {
  print('200,000 cells: from start to listening and from there to a grid', Math.round(listening + usable), 'ms', 2000);
  console.log(`  of that the server ${Math.round(listening)} ms, the page ${Math.round(usable)} ms`);
  const times = [];
  for (let turn = 0; turn < 5; turn++) {
    await bench.page.evaluate(() => window.daybook.select('B3'));
    await bench.page.keyboard.type(String(100 + turn));
    await bench.page.evaluate(() => {
      window.began = performance.now();
    });
    await bench.page.keyboard.press('Enter');
    await bench.page.waitForFunction((text) => window.daybook.text('B3') === text, String(100 + turn));
    times.push(await bench.page.evaluate(() => performance.now() - window.began));
  }
  print('an edit is shown (median of 5)', Math.round(times.sort((a, b) => a - b)[2]), 'ms', 300);
});

await visit(await bookOf(10_000, 10_000), async (bench) => {
  const times = [];
  for (let turn = 0; turn < 5; turn++) {
    await bench.page.evaluate(() => window.daybook.select('B2'));
    await bench.page.keyboard.type(String(500 + turn));
    const before = await bench.text('T4');
    await bench.page.evaluate(() => {
      window.began = performance.now();
    });
    await bench.page.keyboard.press('Enter');
    await bench.page.waitForFunction((text) => window.daybook.text('T4') !== text, before);
    times.push(await bench.page.evaluate(() => performance.now() - window.began));
  }
  print(
    'an edit on which 10,000 formulas depend (median of 5)',
    Math.round(times.sort((a, b) => a - b)[2]),
    'ms',
    2000,
  );
});

await visit(await bookOf(50_000, 0), async (bench, { started, listening, usable }) => {
  console.log(`1,000,000 cells: server ${Math.round(listening)} ms, page ${Math.round(usable)} ms`);
  const scroll = async () => {
    await bench.page.mouse.move(500, 400);
    for (let turn = 0; turn < 60; turn++) {
      await bench.page.mouse.wheel(0, 4000);
      await bench.page.waitForTimeout(30);
    }
  };
  const task = await longestTask(bench.page, scroll);
  print('scrolling 50,000 rows with five formula rules: longest task', task, 'ms', 100);
  console.log(`  longest pause by the clock ${await longestPause(bench.page, scroll)} ms`);
  print('memory of the server with 1,000,000 cells, highest', megabytes(started.process.pid), 'MB', 600);
});

await close();
