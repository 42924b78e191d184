// Writes what must come of the golden cases that are named: `npm run golden -- fba-returns`. What changed is yours to read.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadModule } from './tooling/load-module.mjs';

const { GOLDEN_CASES, expectedFile, expectedText } = await loadModule('test/reports/golden-case.ts', {
  define: { 'import.meta.dirname': JSON.stringify(resolve('test/reports')) },
});

const names = process.argv.slice(2);
const unknown = names.filter((name) => !GOLDEN_CASES.some((one) => one.name === name));
if (names.length === 0 || unknown.length > 0) {
  console.error(`${unknown.length > 0 ? `There is no case ${unknown.join(', ')}.` : 'Name the cases.'} Known are:`);
  console.error(GOLDEN_CASES.map(({ name }) => `  ${name}`).join('\n'));
  process.exit(2);
}
for (const one of GOLDEN_CASES.filter(({ name }) => names.includes(name))) {
  await writeFile(expectedFile(one), expectedText(one));
  console.log(`Written: ${expectedFile(one)}`);
}
