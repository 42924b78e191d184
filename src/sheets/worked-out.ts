/** Computed columns of a row: formula columns as values, and quotients without a column. */

import { callFunction } from '../functions/call/call-function.ts';
import type { CustomFunction } from '../functions/call/custom-function.ts';
import { wordId } from '../i18n/words.ts';
import { type Cell, orBlank, type Row } from '../values/cell.ts';
import type { ColumnSpec } from '../workbook/sheet-spec.ts';
import type { ComputedColumn, ThresholdOf } from './data-sheet.ts';

/** A status as its id; `⚠ …` for a bad value, as in a range call, so that one bad row does not hide the others. */
export function answerForRow(definition: CustomFunction, values: readonly (Cell | undefined)[]): Cell {
  try {
    const answer = callFunction(definition, [...values]) as Cell;
    return typeof answer === 'string' ? (wordId('status', answer) ?? answer) : answer;
  } catch (error) {
    return `⚠ ${(error as Error).message}`;
  }
}

/** A row with the values of its formula columns, computed here because a formula's result may still be `Loading...`. */
export function withAnswers(row: Row, columns: readonly ComputedColumn[], threshold: ThresholdOf): Row {
  const answered = { ...row };
  for (const { id, compute } of columns) answered[id] = compute(row, threshold);
  return answered;
}

/** A row with the quotients that have no column of their own; a rule may use them. */
export function withQuotients(row: Row, columns: readonly ColumnSpec[]): Row {
  const filled = { ...row };
  for (const { id, of } of columns) {
    const [dividend, divisor] = (of || []).map((part) => row[part]);
    if (orBlank(row[id]) === '' && typeof dividend === 'number' && typeof divisor === 'number' && divisor !== 0)
      filled[id] = dividend / divisor;
  }
  return filled;
}
