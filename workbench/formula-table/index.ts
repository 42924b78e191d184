/** What the command `google-answers` needs. */
export { FormulaTableProblem, readFormulaTable } from './formula-table.ts';
export { judgeFormula } from './judge-formula.ts';
