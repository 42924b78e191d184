/** A report pasted into a spreadsheet: how the spreadsheet's country converted texts, and number formats. */
import type { Cell } from '../../values/cell.ts';
import type { DecimalMark } from '../../values/digits.ts';
import { isTypedDay } from '../../values/typed-day.ts';
import type { SheetTyping } from './sheet-typing.ts';

/** The spreadsheet that a report was pasted into. */
export interface PastedSheet {
  readonly typing: SheetTyping;
  /** Of each cell, by row and column from 0. */
  readonly formats: Formats;
  /** The distinct formats of dates in each column that has dates. */
  readonly dateFormats: ReadonlyMap<number, readonly string[]>;
}

type Rows = readonly (readonly Cell[])[];
type Formats = readonly (readonly string[])[];

/** The shortest text of a percentage that gives this ratio. */
function percentText(ratio: number, decimal: DecimalMark): string {
  const digits = [15, 16, 17].map((precision) => String(Number((ratio * 100).toPrecision(precision))));
  const text = digits.find((one) => Number(`${one}e-2`) === ratio) ?? digits[0]!;
  return `${text.replace('.', decimal)}%`;
}

/** Converts percentages back to text, because 0.5 alone may be 50 % or half a percent. */
export function withPercents(cells: Rows, formats: Formats, decimal: DecimalMark): Rows {
  const isPercent = (cell: Cell, format: string | undefined) => typeof cell === 'number' && format?.includes('%');
  return cells.map((row, r) =>
    row.map((cell, c) => (isPercent(cell, formats[r]?.[c]) ? percentText(cell as number, decimal) : cell)),
  );
}

function dateFormats(cells: Rows, formats: Formats): Map<number, string[]> {
  const found = new Map<number, Set<string>>();
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (typeof cell !== 'string' || !isTypedDay(cell)) return;
      const known = found.get(c) ?? new Set<string>();
      found.set(c, known.add(formats[r]?.[c] ?? ''));
    });
  });
  return new Map([...found].map(([column, all]) => [column, [...all]]));
}

/** What is known of the spreadsheet with these cells. */
export function pastedSheet(cells: Rows, formats: Formats, typing: SheetTyping): PastedSheet {
  return { typing, formats, dateFormats: dateFormats(cells, formats) };
}

/** True for a number shown with a separator of thousands: 1.234, not 1234. */
export function isGrouped({ formats }: PastedSheet, row: number, column: number): boolean {
  return /#,#/.test(formats[row]?.[column] ?? '');
}
