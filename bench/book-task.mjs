// One way to handle one book, measured in a process of its own: `node bench/book-task.mjs import|json BOOK FILE` prints the
// processor's milliseconds of the whole process.
import { readFileSync, writeFileSync } from 'node:fs';

const [, , task, book, file] = process.argv;

async function withImport() {
  const { main } = await import('../build/workbench/cli.mjs');
  const quiet = { out: () => undefined, err: (text) => process.stderr.write(text), isTerminal: false };
  const args = ['import', '--book', book, '--marketplace', 'US', '--as-of', '2026-11-01', file];
  if ((await main(args, 'dist', quiet)) !== 0) throw new Error('The file was not imported.');
}

function json() {
  writeFileSync(book, JSON.stringify(JSON.parse(readFileSync(book, 'utf8'))));
}

await { import: withImport, json }[task]();
const { user, system } = process.cpuUsage();
console.log((user + system) / 1000);
