/** The days written in each row, once its marketplace tells how dates are written there. */
import type { Cell } from '../values/cell.ts';
import { type DateOrder, readDay } from '../values/date.ts';
import { type Day, dayOf, isoOfDay } from '../values/day.ts';
import type { Fault } from '../values/fault.ts';
import type { ColumnHints } from './column-hints.ts';
import type { Field } from './kind.ts';
import { marketplaceWithCode } from './marketplaces.ts';
import type { Column } from './match-header.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { cellProblem, type ReadRow } from './read-rows.ts';

export interface DaysRead {
  /** Rows whose days could be read; `from` and `to` are filled as ISO days. */
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
}

/** Parts a cell that holds both ends of a window; a dash within a date has no blanks. */
const BETWEEN = / +[-–] +/;
const MONTH = /^\d{4}-\d{2}$/;

/** A day as ISO text, or why it is none. */
interface DayReading {
  readonly iso: string;
  readonly code?: ProblemCode;
}

/** `2026-10 - …`, `Oct 01, 2026 - Oct 31, 2026`: the end that the field wants. */
function endOf(cell: Cell, { role, wholeMonth }: Field): Cell {
  if (typeof cell !== 'string') return cell;
  if (wholeMonth && MONTH.test(cell)) return `${cell}-01`;
  const ends = cell.split(BETWEEN);
  return (role === 'to' ? ends[ends.length - 1] : ends[0])!;
}

function lastOfMonth(day: Day): Day {
  const [year, month] = isoOfDay(day).split('-').map(Number) as [number, number];
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1)! - 1;
}

function readingOf(day: Day | '' | Fault, { role, wholeMonth }: Field): DayReading {
  if (typeof day === 'number') return { iso: isoOfDay(wholeMonth && role === 'to' ? lastOfMonth(day) : day) };
  if (day !== '') return { iso: '', code: day.code };
  return role === undefined ? { iso: '' } : { iso: '', code: 'missing-key' };
}

type DayReader = (cell: Cell, field: Field) => DayReading;

/** Reads each text once a field: a report has few days and many rows. */
function dayReader(order: DateOrder | undefined): DayReader {
  const known = new Map<Field, Map<Cell, DayReading>>();
  return (cell, field) => {
    const own = known.get(field) ?? new Map<Cell, DayReading>();
    known.set(field, own);
    const reading = own.get(cell) ?? readingOf(readDay(endOf(cell, field), order), field);
    own.set(cell, reading);
    return reading;
  };
}

/** One reader for each marketplace: it tells the order of day and month where the column does not. */
function readersOf(hints: ColumnHints): (marketplace: string) => DayReader {
  const readers = new Map<string, DayReader>();
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
    const effect = column.field.role === undefined ? 'cell-blank' : 'row-refused';
    return [cellProblem(code, effect, read.number, column, read.source[column.index] ?? '')];
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
    const readings = days.map(({ index, field }) => read(one.source[index] ?? '', field));
    for (let i = 0; i < days.length; i++) one.row[days[i]!.field.id] = readings[i]!.iso;
    const found = readings.some(({ code }) => code) ? problemsOf(one, days, readings) : [];
    const isReadable = () => found.every(({ effect }) => effect !== 'row-refused');
    if (isReadable() && endsBeforeStart(one)) found.push(orderProblem(one, days));
    problems.push(...found);
    return isReadable();
  });
  return { rows: kept, problems };
}
