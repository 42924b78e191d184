/** The days written in each row, once its marketplace tells how dates are written there. */
import type { Cell } from '../values/cell.ts';
import { type DateOrder, readDay } from '../values/date.ts';
import { type Day, isoOfDay } from '../values/day.ts';
import type { Fault } from '../values/fault.ts';
import type { ColumnHints } from './column-hints.ts';
import { marketplaceNamed } from './marketplaces.ts';
import type { Column } from './match-header.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type ReadRow } from './read-rows.ts';

export interface DaysRead {
  /** Rows whose days could be read; `from` and `to` are filled as ISO days. */
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
}

/** Reads each text once: a report has few days and many rows. */
function dayReader(): (cell: Cell, order: DateOrder | undefined) => Day | '' | Fault {
  const known = new Map<string, Day | '' | Fault>();
  return (cell, order) => {
    const key = `${typeof cell} ${order} ${cell}`;
    const day = known.get(key) ?? readDay(cell, order);
    known.set(key, day);
    return day;
  };
}

function orderFor(read: ReadRow, hints: ColumnHints): DateOrder | undefined {
  if (hints.dateOrder === 'mixed') return undefined;
  return hints.dateOrder ?? marketplaceNamed(String(read.row.marketplace))?.dateOrder;
}

function dayProblem(read: ReadRow, column: Column, day: '' | Fault): Problem {
  const code = day === '' ? 'missing-key' : day.code;
  return cellProblem(code, 'row-refused', read.number, column, read.source[column.index] ?? '');
}

function endsBeforeStart({ row }: ReadRow): boolean {
  return String(row.to ?? '') < String(row.from ?? '');
}

/** One problem a cell: a day that is both start and end of its row is named once. */
function unique(columns: readonly Column[]): Column[] {
  return columns.filter(({ index }, i) => columns.findIndex((column) => column.index === index) === i);
}

/** Fills the days of every row; a row whose days cannot be read is left out. */
export function readDays(rows: readonly ReadRow[], columns: readonly Column[], hints: ColumnHints): DaysRead {
  const days = columns.filter(({ field }) => field.type === 'day');
  const cells = unique(days);
  const read = dayReader();
  const problems: Problem[] = [];
  const kept = rows.filter((one) => {
    const found = problemsOf(one, cells, (cell) => read(cell, orderFor(one, hints)));
    for (const { field, index } of days) one.row[field.id] = isoOf(read(one.source[index] ?? '', orderFor(one, hints)));
    const all = found.length === 0 && endsBeforeStart(one) ? [startProblem(one, days)] : found;
    problems.push(...all);
    return all.length === 0;
  });
  return { rows: kept, problems };
}

function isoOf(day: Day | '' | Fault): string {
  return typeof day === 'number' ? isoOfDay(day) : '';
}

function problemsOf(one: ReadRow, cells: readonly Column[], read: (cell: Cell) => Day | '' | Fault): Problem[] {
  return cells.flatMap((column) => {
    const day = read(one.source[column.index] ?? '');
    return typeof day === 'number' ? [] : [dayProblem(one, column, day)];
  });
}

function startProblem(one: ReadRow, days: readonly Column[]): Problem {
  const end = days.find(({ field }) => field.role === 'to')!;
  return cellProblem('start-after-end', 'row-refused', one.number, end, one.source[end.index] ?? '');
}
