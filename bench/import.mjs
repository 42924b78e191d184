// How fast a report is imported: our computing beside peers in the same run, and the calls and seconds on Google Sheets.
// A cold process for every sample, in turn. Processor time of all its threads, the collector's too, and of that the
// quickest: the machine's other work can only add to it. Needs a build; takes four minutes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { SLOWER } from './cost-model.mjs';
import { callsOfImport } from './import-calls.mjs';
import { morning } from './morning.mjs';
import { csvOf, tableOf, xlsxOf } from './search-term-report.mjs';

const ROUNDS = 3;
const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
const shipped = { bundle: true, platform: 'node', format: 'esm', target: 'es2020', logLevel: 'warning' };
await build({ ...shipped, entryPoints: ['bench/import-path.ts'], outfile: 'build/modules/import-path.mjs' });

const files = {
  small: ['small.csv', csvOf(tableOf(20_000))],
  large: ['large.csv', csvOf(tableOf(200_000))],
  unified: ['unified.csv', csvOf(tableOf(200_000, 'unified'))],
  book: ['book.xlsx', xlsxOf(tableOf(50_000))],
};
for (const [name, bytes] of Object.values(files)) writeFileSync(join(folder, name), bytes);

function sample(task, file) {
  const args = ['bench/import-task.mjs', task, join(folder, files[file][0])];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

/** Task → milliseconds of its quickest run; all must have found all rows. */
function compare(file, rows, ...tasks) {
  const best = Object.fromEntries(tasks.map((task) => [task, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const task of tasks) {
      const found = sample(task, file);
      if (found.rows !== rows) throw new Error(`${task}: ${found.rows} rows of ${rows}`);
      best[task] = Math.min(best[task], found.milliseconds);
    }
  }
  return best;
}

function print(what, value, unit, holds, goal) {
  console.log(
    `${what.padEnd(78)} ${String(value).padStart(7)} ${unit.padEnd(2)} goal ${goal}  ${holds ? 'ok' : 'MISSED'}`,
  );
}

const megabytes = (file) => `${(files[file][1].length / 1e6).toFixed(1)} MB`;
const times = (number) => Number(number.toFixed(2));
console.log(
  'Our computing: bytes → text → cells → typed, checked rows → rows to write, in plain Node, cold. Not in it: Google.\n',
);

const one = compare('small', 20_000, 'ours');
print(
  `20,000 × 25 search terms (${megabytes('small')}): our computing`,
  Math.round(one.ours),
  'ms',
  one.ours <= 1000,
  '≤ 1000',
);

for (const [file, columns] of [
  ['large', '25 search terms'],
  ['unified', '30 unified search terms'],
]) {
  const many = compare(file, 200_000, 'ours', 'parse', 'udsv', 'usual');
  const shown = Object.entries(many).map(([task, ms]) => `${task} ${Math.round(ms)} ms`);
  console.log(`\n200,000 × ${columns} (${megabytes(file)}): ${shown.join(', ')}`);
  print(
    'our computing against uDSV, which only splits',
    times(many.ours / many.udsv),
    '×',
    many.ours <= 1.5 * many.udsv,
    '≤ 1.5',
  );
  print(
    'PapaParse + regex numbers + zod a row, against our computing',
    times(many.usual / many.ours),
    '×',
    many.usual >= 6 * many.ours,
    '≥ 6',
  );
}

const books = compare('book', 50_000, 'parse', 'sheetjs');
console.log(
  `\n50,000 × 25 .xlsx (${megabytes('book')}): ours ${Math.round(books.parse)} ms, SheetJS ${Math.round(books.sheetjs)} ms`,
);
print(
  'SheetJS 0.18.5 against our reading of the .xlsx',
  times(books.sheetjs / books.parse),
  '×',
  books.sheetjs >= 4 * books.parse,
  '≥ 4',
);

console.log('\nCalls to Google’s services, and what they would take there (bench/import-calls.mjs):');
const calls = callsOfImport(6_000, 12_000, 20_000, 40_000);
for (const { rows, parts, total, writes, seconds } of calls) {
  const predicted = ['low', 'nominal', 'high'].map((level) => seconds[level].toFixed(1)).join(' / ');
  const count = `${rows.toLocaleString('en-US').padStart(7)} rows in ${parts} ${parts === 1 ? 'part' : 'parts'}`;
  console.log(`${count}: ${total} calls, ${writes} block writes, ${predicted} s`);
}
const [some, more, full, twice] = calls;
print('calls of 12,000 rows beyond those of 6,000', more.total - some.total, '', more.total === some.total, '0');
const writesMore = (twice.writes - full.writes) / (twice.parts - full.parts);
print('block writes of each further part', writesMore, '', writesMore <= full.writes / full.parts, '≤ of the first');
const seconds = full.seconds.nominal + (one.ours / 1000) * SLOWER.nominal;
print('20,000 × 25 from bytes to stored table on Google Sheets, predicted', times(seconds), 's', seconds <= 20, '≤ 20');

console.log('\nA workbook of 45,000 daily sales rows, 20,000 search terms and more (bench/morning.mjs), predicted:');
for (const {
  what,
  most,
  total,
  seconds: { nominal },
} of morning())
  print(`${what}: ${total} calls`, times(nominal), 's', nominal <= most, `≤ ${most}`);
rmSync(folder, { recursive: true });
