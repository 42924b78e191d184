// How long 10,000 formulas take that depend on one edited cell, beside the calculator of another commit in the same run,
// turn by turn; processor time, the median of the pairs' ratios. `node bench/recalculation.mjs COMMIT` compares with that
// commit, else with the one before the answers of the live Sheets were followed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const PAIRS = 15;
const DEPENDENTS = 10_000;
const LIMIT = 1.05;
const [commit = '5ffae52~1'] = process.argv.slice(2);
const name = execFileSync('git', ['rev-parse', '--short', commit], { encoding: 'utf8' }).trim();

/** What stands in each row below the edited cell. */
const SHAPES = {
  'a sum': (row) => `=$A$1*2+${row}`,
  'a condition': (row) => `=IF($A$1>${row},ROUND($A$1/3,2),"less")`,
  'a chain': (row) => `=B${row}+1`,
  'a text': (row) => `=TEXT($A$1,"#,##0.00")&" ${row}"`,
};

const folder = `build/at-${name}`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const archive = execFileSync('git', ['archive', name], { maxBuffer: 1 << 30 });
execFileSync('tar', ['-x', '-C', folder], { input: archive });
const [now, before] = [await spreadsheetOf('.'), await spreadsheetOf(folder)];
rmSync(folder, { recursive: true, force: true });

for (const [shape, formula] of Object.entries(SHAPES)) {
  const [one, other] = [edited(now, formula), edited(before, formula)];
  one();
  other();
  const pairs = Array.from({ length: PAIRS }, (_, turn) => {
    if (turn % 2 === 0) return [one(), other()];
    const second = other();
    return [one(), second];
  });
  const ratio = median(pairs.map(([a, b]) => a / b));
  const [mine, theirs] = [0, 1].map((at) => `${median(pairs.map((pair) => pair[at])).toFixed(0)} ms`);
  console.log(
    `${DEPENDENTS} × ${shape}: ${mine}, at ${name} ${theirs}; ratio ${ratio.toFixed(2)}  goal ≤ ${LIMIT}  ${ratio <= LIMIT ? 'ok' : 'MISSED'}`,
  );
}

/** The class of the model, bundled from that folder. */
async function spreadsheetOf(root) {
  const outfile = resolve(`build/modules/recalculation-${root === '.' ? 'now' : name}.mjs`);
  const entryPoints = [`${root}/workbench/model/spreadsheet.ts`];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
  return (await import(pathToFileURL(outfile).href)).Spreadsheet;
}

/** Edits the cell once more and answers the processor time until the last formula has its value. */
function edited(Spreadsheet, formula) {
  const sheet = new Spreadsheet({ locale: 'en_US', timeZone: 'America/New_York' }).sheets[0];
  const column = { row: 0, column: 1, rows: DEPENDENTS + 1, columns: 1 };
  if (sheet.maxRows < column.rows) sheet.insertRows(sheet.maxRows, column.rows - sheet.maxRows);
  const cells = Array.from({ length: column.rows }, (_, row) => [{ formula: row === 0 ? '=$A$1' : formula(row) }]);
  const [cell, last] = [
    { row: 0, column: 0, rows: 1, columns: 1 },
    { row: DEPENDENTS, column: 1, rows: 1, columns: 1 },
  ];
  sheet.setCells(cell, [[{ value: 1 }]]);
  sheet.setCells(column, cells);
  sheet.values(last);
  let value = 1;
  return () => {
    const begun = process.cpuUsage();
    value += 1;
    sheet.setCells(cell, [[{ value }]]);
    sheet.values(last);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
