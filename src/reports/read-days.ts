/** The days written in each row, once its marketplace tells how dates are written there. */
import type { Cell } from '../values/cell.ts';
import { type DateOrder, readDay } from '../values/date.ts';
import { type Day, isoOfDay } from '../values/day.ts';
import type { Fault } from '../values/fault.ts';
import type { ColumnHints } from './column-hints.ts';
import { marketplaceWithCode } from './marketplaces.ts';
import type { Column } from './match-header.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { cellProblem, type ReadRow } from './read-rows.ts';

export interface DaysRead {
  /** Rows whose days could be read; `from` and `to` are filled as ISO days. */
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
}

/** A day as ISO text, or why it is none. */
interface DayReading {
  readonly iso: string;
  readonly code?: ProblemCode;
}

function readingOf(day: Day | '' | Fault): DayReading {
  if (typeof day === 'number') return { iso: isoOfDay(day) };
  return { iso: '', code: day === '' ? 'missing-key' : day.code };
}

/** Reads each text once: a report has few days and many rows. */
function dayReader(order: DateOrder | undefined): (cell: Cell) => DayReading {
  const known = new Map<Cell, DayReading>();
  return (cell) => {
    const reading = known.get(cell) ?? readingOf(readDay(cell, order));
    known.set(cell, reading);
    return reading;
  };
}

/** One reader for each marketplace: it tells the order of day and month where the column does not. */
function readersOf(hints: ColumnHints): (marketplace: string) => (cell: Cell) => DayReading {
  const readers = new Map<string, (cell: Cell) => DayReading>();
  return (marketplace) => {
    const own = hints.dateOrder ?? marketplaceWithCode(marketplace)?.dateOrder;
    const reader = readers.get(marketplace) ?? dayReader(own === 'mixed' ? undefined : own);
    readers.set(marketplace, reader);
    return reader;
  };
}

function endsBeforeStart({ row }: ReadRow): boolean {
  return String(row.to ?? '') < String(row.from ?? '');
}

/** One problem a cell: a day that is both start and end of its row is named once. */
function problemsOf(read: ReadRow, days: readonly Column[], readings: readonly DayReading[]): Problem[] {
  const seen = new Set<number>();
  return days.flatMap((column, i) => {
    const code = readings[i]!.code;
    if (!code || seen.has(column.index)) return [];
    seen.add(column.index);
    return [cellProblem(code, 'row-refused', read.number, column, read.source[column.index] ?? '')];
  });
}

function orderProblem(read: ReadRow, days: readonly Column[]): Problem {
  const end = days.find(({ field }) => field.role === 'to')!;
  return cellProblem('start-after-end', 'row-refused', read.number, end, read.source[end.index] ?? '');
}

/** Fills the days of every row; a row whose days cannot be read is left out. */
export function readDays(rows: readonly ReadRow[], columns: readonly Column[], hints: ColumnHints): DaysRead {
  const days = columns.filter(({ field }) => field.type === 'day');
  const readerFor = readersOf(hints);
  const problems: Problem[] = [];
  const kept = rows.filter((one) => {
    const read = readerFor(String(one.row.marketplace));
    const readings = days.map(({ index }) => read(one.source[index] ?? ''));
    days.forEach(({ field }, i) => {
      one.row[field.id] = readings[i]!.iso;
    });
    const found = problemsOf(one, days, readings);
    if (found.length === 0 && endsBeforeStart(one)) found.push(orderProblem(one, days));
    problems.push(...found);
    return found.length === 0;
  });
  return { rows: kept, problems };
}
