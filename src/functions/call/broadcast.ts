/** Calls a function for each cell of its ranges: one answer for each cell, in the common shape of the ranges. */
import { hasNoContent } from '../parameters/no-content.ts';
import { BadArgument, warningText } from './bad-argument.ts';
import type { Calendar } from './calendar.ts';
import type { CustomFunction } from './custom-function.ts';
import { finishedCells } from './finished-cells.ts';
import { type Input, isSpread } from './input.ts';
import { type Outcome, outcomeReader } from './outcome-reader.ts';
import { cellAt, type Shape } from './shape.ts';

type Blankness = (row: number, column: number) => boolean;

/** True where every range of the call is blank; a repeated range of one cell is not considered. */
function blankness(inputs: readonly Input[], { rows, columns }: Shape): Blankness {
  const spread = inputs.filter((input) => isSpread(input) && input.rows === rows && input.columns === columns);
  const ranges = spread.map(cellAt);
  return (row, column) => ranges.every((cell) => hasNoContent(cell(row, column)));
}

/** `A2:A` is as long as the sheet, so rows after the last one with content are dropped. */
function rowsWithContent({ rows, columns }: Shape, isBlankAt: Blankness): number {
  const cells = countUp(columns);
  for (let row = rows; row !== 0; row -= 1) {
    if (!cells.every((column) => isBlankAt(row - 1, column))) return row;
  }
  return 0;
}

function countUp(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function refuseSeveralColumns({ name, columns }: CustomFunction, shape: Shape): void {
  if (columns > 1 && shape.columns > 1) {
    throw new Error(
      `${name}: ranges must be one column wide, because the answer has ${columns} columns, but got ${shape.columns}.`,
    );
  }
}

/** The cells of one outcome: a blank or a warning fills only the first of several columns. */
function cellsReader(customFunction: CustomFunction, calendar: Calendar): (outcome: Outcome) => unknown[] {
  const { name, columns } = customFunction;
  return (outcome) => {
    const answer = outcome instanceof BadArgument ? warningText(name, outcome) : outcome;
    const cells = finishedCells(customFunction, answer, calendar);
    return cells.length === columns ? cells : [...cells, ...countUp(columns - cells.length).map(() => '')];
  };
}

/** Rows of cells; `[['']]` if every row is blank. */
export function broadcast(
  customFunction: CustomFunction,
  inputs: readonly Input[],
  shape: Shape,
  calendar: Calendar,
): unknown[][] {
  refuseSeveralColumns(customFunction, shape);
  const isBlankAt = blankness(inputs, shape);
  const outcomeAt = outcomeReader(customFunction, inputs, calendar);
  const cellsOf = cellsReader(customFunction, calendar);
  const cellsAt = (row: number, column: number) => cellsOf(isBlankAt(row, column) ? '' : outcomeAt(row, column));
  const columns = countUp(shape.columns);
  const rows = countUp(rowsWithContent(shape, isBlankAt)).map((row) =>
    columns.length === 1 ? cellsAt(row, 0) : columns.flatMap((column) => cellsAt(row, column)),
  );
  return rows.length > 0 ? rows : [['']];
}
