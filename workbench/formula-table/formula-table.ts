/** Reads tables of formulas with the answer that the live Google Sheets gave, one a line. */

/** A line of a table; `expected` as Sheets shows it. */
export interface FormulaCase {
  /** 1 is the first line of the file, its titles. */
  readonly line: number;
  readonly formula: string;
  readonly expected: string;
}

/** A table that was computed in a sheet of its own, with its titles in the first row. */
interface FormulaTable {
  readonly titles: readonly string[];
  readonly cases: readonly FormulaCase[];
}

/** What is wrong with a table. */
export class FormulaTableProblem extends Error {}

const FORMULA = /^formula(_text)?$/i;
const EXPECTED = /^expected(_value)?$/i;

/** Reads a tab-separated file with the columns `formula_text` and `expected_value`; cells may be quoted. */
export function readFormulaTable(text: string): FormulaTable {
  const [titles = [], ...rows] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(unquoted));
  const [formula, expected] = [FORMULA, EXPECTED].map((name) => titles.findIndex((title) => name.test(title.trim())));
  if (formula! < 0 || expected! < 0)
    throw new FormulaTableProblem('The first line must name the columns formula_text and expected_value, with tabs.');
  const cases = rows.flatMap((cells, index) => {
    const written = cells[formula!] ?? '';
    return written.startsWith('=') ? [{ line: index + 2, formula: written, expected: cells[expected!] ?? '' }] : [];
  });
  return { titles, cases };
}

function unquoted(cell: string): string {
  return /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
