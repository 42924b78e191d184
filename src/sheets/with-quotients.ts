/** A row with the quotients that have no column of their own: a rule may name them all the same. */
import { orBlank } from '../values/or-blank.ts';
import type { Row } from '../values/row.ts';
import type { ColumnSpec } from '../workbook/sheet-spec.ts';

export function withQuotients(row: Row, columns: readonly ColumnSpec[]): Row {
  const filled = { ...row };
  for (const { id, of } of columns) {
    const [dividend, divisor] = (of || []).map((part) => row[part]);
    if (orBlank(row[id]) === '' && typeof dividend === 'number' && typeof divisor === 'number' && divisor !== 0)
      filled[id] = dividend / divisor;
  }
  return filled;
}
