/** A row of Digest or History: facts of one table, marketplace and month in one cell, with control sums. */
import type { Cell } from '../values/cell.ts';
import type { ColumnId } from '../workbook/columns.ts';

export type PackedRow = { [Column in ColumnId<'digest'>]: Cell };
