/** A row with what its formula columns answer, worked out here: a formula's result may still read `Loading...`. */
import type { Row } from '../values/row.ts';
import type { ComputedColumn, ThresholdOf } from './data-sheet.ts';

export function withAnswers(row: Row, columns: readonly ComputedColumn[], threshold: ThresholdOf): Row {
  const answered = { ...row };
  for (const { id, compute } of columns) answered[id] = compute(row, threshold);
  return answered;
}
