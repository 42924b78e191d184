// Compares formulas with answers of the live Google Sheets: `npm run google-answers -- table.tsv …`. A table has tabs and
// the columns formula_text and expected_value. Prints every line that differs; ends with an error if one does.
import { readFile } from 'node:fs/promises';
import { loadModule } from './tooling/load-module.mjs';

const { FormulaTableProblem, readFormulaTable } = await loadModule('workbench/formula-table/formula-table.ts');
const { judgeFormula } = await loadModule('workbench/formula-table/judge-formula.ts', { packages: 'external' });

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name one or more tables of formulas.');
  process.exit(2);
}
const counts = { right: 0, refused: 0, wrong: 0 };
for (const file of files) {
  const { titles, cases } = await read(file);
  for (const one of cases) {
    const { verdict, answer } = judgeFormula(one, titles);
    counts[verdict] += 1;
    if (verdict === 'wrong') console.log(`${file}:${one.line}\t${one.formula}\tGoogle ${one.expected}\there ${answer}`);
  }
}
console.log(`${counts.right} right, ${counts.refused} refused by name, ${counts.wrong} wrong`);
process.exitCode = counts.wrong > 0 ? 1 : 0;

async function read(file) {
  try {
    return readFormulaTable(await readFile(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof FormulaTableProblem || error.code === 'ENOENT')) throw error;
    console.error(error instanceof FormulaTableProblem ? `${file}: ${error.message}` : `There is no file ${file}.`);
    process.exit(2);
  }
}
