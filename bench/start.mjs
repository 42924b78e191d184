// How soon a formula can begin: the script parsed and started in a fresh context, beside the build of another commit in
// the same run, turn by turn. Processor time of both; the median of the pairs' ratios, which other work on the machine
// moves least. Needs a build; `node bench/start.mjs COMMIT` compares with that commit, else with the one before.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import v8 from 'node:v8';
import vm from 'node:vm';

// A cold start finds nothing compiled.
v8.setFlagsFromString('--no-compilation-cache');
v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc');

const PAIRS = 201;
const LIMIT = 1.05;
const KIB = 1024;
const [commit = 'HEAD~1'] = process.argv.slice(2);
const name = execFileSync('git', ['rev-parse', '--short', commit], { encoding: 'utf8' }).trim();

const now = scriptsIn('dist');
const before = builtAt(name);
const pairs = Array.from({ length: PAIRS }, (_, turn) => pairOf(turn % 2 === 0));
const ratio = median(pairs.map(([one, other]) => one / other));
const times = [0, 1].map((at) => `${median(pairs.map((pair) => pair[at])).toFixed(1)} ms`);
const sizes = [now, before].map((code) => `${(Buffer.byteLength(code) / KIB).toFixed(1)} KiB`);
console.log(`start of the script: ${times[0]} of ${sizes[0]}; at ${name} ${times[1]} of ${sizes[1]}`);
console.log(`ratio ${ratio.toFixed(3)}  goal ≤ ${LIMIT}  ${ratio <= LIMIT ? 'ok' : 'MISSED'}`);
if (!(ratio <= LIMIT)) process.exitCode = 1;

/** The script as that commit builds it, with the packages that it asks for where they are others than today's. */
function builtAt(revision) {
  const folder = `build/at-${revision}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', revision], { maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] };
  const lock = 'package-lock.json';
  if (readFileSync(lock, 'utf8') !== readFileSync(`${folder}/${lock}`, 'utf8'))
    execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], options);
  execFileSync(process.execPath, ['build.mjs', '--quiet'], options);
  const code = scriptsIn(`${folder}/dist`);
  rmSync(folder, { recursive: true, force: true });
  return code;
}

/** All scripts of a build: Google loads every one at every call. */
function scriptsIn(folder) {
  const names = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return names.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
}

/** Both, one directly after the other; which one is first changes from turn to turn. */
function pairOf(nowFirst) {
  if (nowFirst) return [millisecondsOf(now), millisecondsOf(before)];
  const other = millisecondsOf(before);
  return [millisecondsOf(now), other];
}

function millisecondsOf(code) {
  const context = vm.createContext(Object.create(null));
  collectGarbage();
  const start = process.cpuUsage();
  new vm.Script(code, { filename: 'Code.js' }).runInContext(context);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[(numbers.length - 1) / 2];
}
