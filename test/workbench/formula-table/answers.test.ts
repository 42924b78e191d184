/** Every built-in function against answers of the live Google Sheets, as public projects collected them in 2026. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtInNames } from '../../../workbench/calc/built-in.ts';
import { FormulaTableProblem, readFormulaTable } from '../../../workbench/formula-table/formula-table.ts';
import { judgeFormula } from '../../../workbench/formula-table/judge-formula.ts';

const text = readFileSync(join(import.meta.dirname, 'answers.tsv'), 'utf8');
const { titles, cases } = readFormulaTable(text);

/** Their answers change from one moment to the next; other tests hold them. */
const CHANGING = ['NOW', 'RAND', 'RANDBETWEEN', 'TODAY'];

test('every answer is Google’s', () => {
  const other = cases
    .map((one) => ({ ...one, ...judgeFormula(one, titles) }))
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ line, formula, expected, answer }) => `${line}: ${formula} is ${expected}, not ${answer}`);
  expect(other).toEqual([]);
});

test('every built-in function has its answers in the table', () => {
  const missing = builtInNames().filter((name) => !cases.some(({ formula }) => formula.includes(`${name}(`)));
  expect(missing.sort()).toEqual(CHANGING);
});

describe('a table', () => {
  const answer = (formula: string, expected: string) => judgeFormula({ line: 2, formula, expected }, titles);

  test('is read from tab-separated lines with quoted cells; other lines are left out', () => {
    const read = readFormulaTable(
      'note\tformula_text\texpected_value\r\nx\t"=LEN(""a"")"\t1\r\n\r\ny\tno formula\t2\r\n',
    );
    expect(read.cases).toEqual([{ line: 2, formula: '=LEN("a")', expected: '1' }]);
  });

  test('without the two columns is refused in a sentence', () => {
    expect(() => readFormulaTable('formula\tvalue\n=1\t1')).toThrow(FormulaTableProblem);
  });

  test.each([
    ['a number that differs in the tenth digit', '=1/3', '0.33333333333', 'right'],
    ['another number', '=1/3', '0.3334', 'wrong'],
    ['a blank, which is no 0', '=0', '', 'wrong'],
    ['a spill that other cells blocked', '=SEQUENCE(2)', '#REF!', 'right'],
    ['a whole spill', '=SEQUENCE(1,2)', '{1,2}', 'right'],
    ['a part of a spill', '=SEQUENCE(1,3)', '{1,2}', 'wrong'],
    ['a midnight in New York', '=DATE(2023,6,15)', '2023-06-15T04:00:00.000Z', 'right'],
    ['another midnight', '=DATE(2023,6,15)', '2023-06-15T09:00:00.000Z', 'wrong'],
    ['another error', '=1/0', '#VALUE!', 'wrong'],
    ['a name that nobody knows', '=NOTAFUNCTION()', '#NAME?', 'right'],
    ['a function that is not played', '=QUERY(A1:B2,"select A")', 'a', 'refused'],
    ['one that an IFERROR would hide', '=IFERROR(GOOGLEFINANCE("A"),0)', '0', 'refused'],
    ['a format that is not played', '=TEXT(1,"*0")', '0', 'refused'],
  ])('%s', (_, formula, expected, verdict) => {
    expect(answer(formula, expected).verdict).toBe(verdict);
  });
});
