/** Reads the rows under a header; days and marketplaces are read later, when the whole report is known. */
import type { Cell } from '../../values/cell.ts';
import type { Table } from '../../values/table.ts';
import { isBlank } from '../../values/text.ts';
import { type Problem, shownCell } from '../receipt/problem.ts';
import type { Identified } from '../recognise/identify.ts';
import type { ColumnHints } from './column-hints.ts';
import { filledWidth } from './filled-width.ts';
import { type ReadRow, readRow, rowReader } from './read-row.ts';
import { rowSorter } from './row-sort.ts';
import { shiftFinder } from './shifted-row.ts';
import { totalFinder } from './total-rows.ts';
import type { DayCells } from './typed-days.ts';

/** The rows of a table, and what was left out. */
export interface RowsRead {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
  readonly rowsRead: number;
  /** Rows left out because they only repeat or sum others. */
  readonly totals: readonly number[];
  readonly repeatedHeaders: readonly number[];
  /** Number of rows, in a report about all of Amazon, that contain nothing tracked. */
  readonly untracked: number;
  /** Field id → decimal mark of its column, if a cell needed one. */
  readonly marks: ColumnHints['marks'];
  readonly days: DayCells;
}

function movedProblem(row: number, cell: Cell): Problem {
  return { row, column: '', text: shownCell(cell), code: 'extra-cells', effect: 'row-refused', params: {} };
}

interface RowsRequest {
  /** 1-based file row of each row of the table, if they differ. */
  readonly rowNumbers?: readonly number[] | undefined;
  /** True for a table split from text: a row wider than the header was split in the wrong place. */
  readonly delimited?: boolean | undefined;
  /** False for a row that contains nothing tracked and is left out. */
  readonly isTracked?: ((cells: readonly Cell[]) => boolean) | undefined;
  /** The number of days in which the report attributes sales. */
  readonly attributionDays?: number | undefined;
}

/** A filled cell to the right of the last header. */
function extraCell(table: Table, row: number, width: number): Cell | undefined {
  for (let column = width; column < table.width(row); column++) {
    if (!isBlank(table.cell(row, column))) return table.cell(row, column);
  }
  return undefined;
}

function firstCell(table: Table, row: number): Cell {
  let column = 0;
  while (column < table.width(row) && isBlank(table.cell(row, column))) column++;
  return table.cell(row, column);
}

/** Reads every row below the header; `marks` are decimal marks of columns, if the table does not show all of them. */
export function readRows(
  found: Identified,
  table: Table,
  marks: ColumnHints['marks'] | undefined,
  { rowNumbers, delimited, isTracked, attributionDays }: RowsRequest = {},
): RowsRead {
  const numberOf = (index: number) => rowNumbers?.[index] ?? index + 1;
  const width = filledWidth(table.row(found.headerRow));
  const reader = rowReader(found, table, attributionDays ?? '', marks);
  const sortOf = rowSorter(found, table, totalFinder(found, table, reader));
  const isShifted = shiftFinder(table, width, reader);
  const rows: ReadRow[] = [];
  const problems: Problem[] = [];
  const totals: number[] = [];
  const repeatedHeaders: number[] = [];
  let rowsRead = 0;
  let untracked = 0;
  for (let index = found.headerRow + 1; index < table.length; index++) {
    const sort = sortOf(index);
    if (sort === 'header') repeatedHeaders.push(numberOf(index));
    else if (sort === 'totals') totals.push(numberOf(index));
    else if (sort === 'data' && isTracked?.(table.row(index)) === false) untracked++;
    else if (sort === 'data') {
      rowsRead++;
      const extra = delimited ? extraCell(table, index, width) : undefined;
      const before = problems.length;
      const read = extra === undefined ? readRow(table, index, numberOf(index), reader, problems) : undefined;
      const moved = extra ?? (problems.length > before && isShifted(index) ? firstCell(table, index) : undefined);
      if (moved !== undefined) problems.splice(before, problems.length, movedProblem(numberOf(index), moved));
      else if (read) rows.push(read);
    }
  }
  return { rows, problems, rowsRead, totals, repeatedHeaders, untracked, marks: reader.marks, days: reader.days };
}
