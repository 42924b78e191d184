/** Works a function along its ranges: one answer per cell, in the shape the ranges share. */
import { isBlank } from './arguments/blank.ts';
import type { Calendar } from './calendar.ts';
import type { CustomFunction } from './custom-function.ts';
import { finishedCells } from './finished-cells.ts';
import { type Input, isSpread } from './input.ts';
import { type Outcome, outcomeReader } from './outcome-reader.ts';
import { Refusal } from './refusal.ts';
import { warningText } from './refused.ts';
import { cellAt, type Shape } from './shape.ts';

type Blankness = (row: number, column: number) => boolean;

/** Blank where every range of the call is; a range of one cell is repeated and has no say. */
function blankness(inputs: readonly Input[], { rows, columns }: Shape): Blankness {
  const spread = inputs.filter((input) => isSpread(input) && input.rows === rows && input.columns === columns);
  const ranges = spread.map(cellAt);
  return (row, column) => ranges.every((cell) => isBlank(cell(row, column)));
}

/** `A2:A` is as long as the sheet: the rows after the last one with content are dropped. */
function rowsWithContent({ rows, columns }: Shape, isBlankAt: Blankness): number {
  let count = rows;
  while (count > 0 && columnNumbers(columns).every((column) => isBlankAt(count - 1, column))) count -= 1;
  return count;
}

function columnNumbers(columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => column);
}

function refuseSeveralColumns({ name, columns }: CustomFunction, shape: Shape): void {
  if (columns > 1 && shape.columns > 1) {
    throw new Error(
      `${name}: ranges must be one column wide, because the answer has ${columns} columns, but got ${shape.columns}.`,
    );
  }
}

/** Rows of cells; `[['']]` where every row is blank. */
export function broadcast(
  customFunction: CustomFunction,
  inputs: readonly Input[],
  shape: Shape,
  calendar: Calendar,
): unknown[][] {
  refuseSeveralColumns(customFunction, shape);
  const isBlankAt = blankness(inputs, shape);
  const outcomeAt = outcomeReader(customFunction, inputs, calendar);
  const columns = columnNumbers(shape.columns);
  const cellsOf = (outcome: Outcome): unknown[] => {
    const text = outcome instanceof Refusal ? warningText(customFunction.name, outcome) : outcome;
    return padded(finishedCells(customFunction, text, calendar), customFunction.columns);
  };
  const rows = Array.from({ length: rowsWithContent(shape, isBlankAt) }, (_, row) =>
    columns.flatMap((column) => cellsOf(isBlankAt(row, column) ? '' : outcomeAt(row, column))),
  );
  return rows.length > 0 ? rows : [['']];
}

/** A blank or a warning fills the first of several columns. */
function padded(cells: unknown[], columns: number): unknown[] {
  return [...cells, ...Array.from({ length: columns - cells.length }, () => '')];
}
