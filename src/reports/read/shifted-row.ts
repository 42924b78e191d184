/**
 * Detects rows whose cells are shifted by one or two columns, because a text before them was split or two texts were
 * joined.
 */
import type { Cell } from '../../values/cell.ts';
import { readDay } from '../../values/date.ts';
import { Fault } from '../../values/fault.ts';
import type { Table } from '../../values/table.ts';
import { isBlank } from '../../values/text.ts';
import type { RowReader } from './read-row.ts';

/** A column whose cells can be read in one way only. */
interface TypedColumn {
  readonly index: number;
  readonly isFault: (cell: Cell) => boolean;
}

/** By how many columns a cell is too far to the right. */
const SHIFTS = [-1, 1, -2, 2] as const;
/** Fewer cells may fit by chance. */
const FEWEST = 2;
/** Traces of a split text in the next cell, or of two texts joined in one. */
const TORN = /^\s|"/;
/** Faults that the rest of a column, or the spreadsheet, can resolve. */
const OPEN = /^ambiguous/;

function typedColumns({ columns }: RowReader): TypedColumn[] {
  return columns.flatMap(({ column, index, figure, read }): TypedColumn[] => {
    const { type } = column.field;
    if (type === 'day') return [{ index, isFault: (cell) => isWrong(readDay(cell)) }];
    if (!figure && type !== 'asin') return [];
    return [{ index, isFault: (cell) => !OPEN.test(read(cell).fault ?? 'ambiguous') }];
  });
}

function isWrong(read: unknown): boolean {
  return read instanceof Fault && !OPEN.test(read.code);
}

/** Returns a test for such rows; `width` is that of the header. */
export function shiftFinder(table: Table, width: number, reader: RowReader): (row: number) => boolean {
  const typed = typedColumns(reader);
  const texts = Array.from({ length: width }, (_, at) => at).filter((at) => !typed.some(({ index }) => index === at));
  const isEndBlank = (row: number, cells: number): boolean => {
    for (let at = width - cells; at < width; at++) if (!isBlank(table.cell(row, at))) return false;
    return true;
  };
  /** True if all cells to the right of that text fit their unshifted columns, among them those that are wrong here. */
  const fits = (row: number, faulty: readonly TypedColumn[], text: number, shift: number): boolean => {
    const start = text + 1 - Math.min(shift, 0);
    const moved = typed.filter(({ index }) => index >= start);
    const isTorn = (at: number) => TORN.test(String(table.cell(row, at)));
    const isAtHome = ({ index }: TypedColumn) => index > text && (index - shift >= start || isTorn(index));
    // A single wrong cell may simply be wrong.
    return (
      (faulty.length > 1 || isTorn(shift > 0 ? text + 1 : text)) &&
      moved.filter(({ index }) => !isBlank(table.cell(row, index + shift))).length >= FEWEST &&
      moved.every(({ index, isFault }) => !isFault(table.cell(row, index + shift))) &&
      faulty.every(isAtHome)
    );
  };
  return (row) => {
    const faulty = typed.filter(({ index, isFault }) => isFault(table.cell(row, index)));
    const shifts = SHIFTS.filter((shift) => shift > 0 || isEndBlank(row, -shift));
    return faulty.length > 0 && shifts.some((shift) => texts.some((text) => fits(row, faulty, text, shift)));
  };
}
