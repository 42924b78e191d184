// Every custom function over 5,000 rows in one call, each in fresh contexts of the built script; and what that would
// take on Google's servers, as one formula for the column and as a formula in every row. Run after a build.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { bareContext } from './bare-context.mjs';
import { columnSeconds, LEVELS, perCellSeconds } from './cost-model.mjs';
import { INPUTS } from './function-inputs.mjs';

const ROWS = 5_000;
const LIMIT_MS = 50;
const RUNS = 9;

const code = readFileSync(new URL('../dist/Code.js', import.meta.url), 'utf8');
const script = new vm.Script(code, { filename: 'Code.js' });
const names = [...code.matchAll(/@customfunction\n \*\/\nfunction (\w+)\(/g)].map(([, name]) => name);

const results = names.map(measured);
console.log(
  `${ROWS.toLocaleString('en-US')} rows in one call: processor time of a first call, least disturbed and median of ${RUNS}; limit ${LIMIT_MS} ms`,
);
console.log(`predicted seconds ${LEVELS.join(' / ')}: one formula for the column; a formula in every row\n`);
for (const result of results) console.log(lineOf(result));
const slow = results.filter(({ median }) => !(median <= LIMIT_MS));
console.log(`\n${results.length - slow.length} of ${results.length} within ${LIMIT_MS} ms`);
if (slow.length > 0) process.exitCode = 1;

/** A first call is the one a seller waits for: nothing is warm. Other work on the machine can only add to its time. */
function measured(name) {
  const args = INPUTS[name]?.map((make) => make(ROWS));
  if (args === undefined) return { name, note: 'has no input in bench/function-inputs.mjs' };
  const calls = Array.from({ length: RUNS }, () => bareContext(script).call(name, args));
  const times = calls.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return { name, fastest: times[0], median: times[(RUNS - 1) / 2], note: complaintOf(calls[0].answer) };
}

/** An input that is refused would be measured as if it were fast. */
function complaintOf(answer) {
  const cells = [answer].flat(2).filter((cell) => typeof cell === 'string' && cell.startsWith('⚠'));
  return cells.length === 0 ? '' : `${cells.length} bad cells: ${cells[0]}`;
}

function lineOf({ name, fastest, median, note }) {
  if (fastest === undefined) return `${name.padEnd(24)} FAIL  ${note}`;
  const verdict = median <= LIMIT_MS ? 'pass' : 'FAIL';
  const column = LEVELS.map((level) => columnSeconds(fastest, level).toFixed(1)).join(' / ');
  const perCell = LEVELS.map((level) => perCellSeconds(ROWS, level).toFixed(0)).join(' / ');
  const times = `${fastest.toFixed(1).padStart(6)} ms ${median.toFixed(1).padStart(6)} ms`;
  return `${name.padEnd(24)} ${times}  ${verdict}   ${column} s   ${perCell} s  ${note}`.trimEnd();
}
