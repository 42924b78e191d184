/** Reads the days of rows after their marketplaces are known, because those decide the order of dates. */
import type { Cell } from '../../values/cell.ts';
import { type DateOrder, readDay } from '../../values/date.ts';
import { type Day, isoOfDay } from '../../values/day.ts';
import { Fault } from '../../values/fault.ts';
import { monthOf, readMonth } from '../../values/month.ts';
import { isTypedDay } from '../../values/typed-day.ts';
import type { Field } from '../kind.ts';
import { marketplaceWithCode } from '../marketplaces.ts';
import type { Note } from '../receipt/note.ts';
import type { Problem, ProblemCode } from '../receipt/problem.ts';
import type { Column } from '../recognise/header-match.ts';
import { endsOf, isBareHour, readSpan, spanOf } from '../unified/read-span.ts';
import type { ColumnHints } from './column-hints.ts';
import { cellProblem, type ReadRow, sourceCell } from './read-row.ts';
import { readTyped, type TypedDays } from './typed-days.ts';

/** Rows with days, and problems of the others. */
export interface DaysRead {
  /** Rows whose days could be read; `from` and `to` are filled with ISO days. */
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** A day as ISO text, or why there is none. */
interface DayReading {
  readonly iso: string;
  readonly code?: ProblemCode;
  /** The spreadsheet's wrong day, if it was turned back. */
  readonly was?: string;
}

/** `Oct 01, 2026 - Oct 31, 2026`: the end that the field needs. */
function endOf(cell: Cell, { role }: Field): Cell {
  const ends = endsOf(cell);
  return (role === 'to' ? ends[ends.length - 1] : ends[0])!;
}

function readingOf(day: Day | '' | Fault, { role, wholeMonth }: Field): DayReading {
  if (typeof day === 'number') return { iso: isoOfDay(wholeMonth && role === 'to' ? monthOf(day).last : day) };
  if (day !== '') return { iso: '', code: day.code };
  return role === undefined ? { iso: '' } : { iso: '', code: 'missing-key' };
}

/** A month without a day, in a row with a first and a last day. */
function monthReading(cell: Cell, { role }: Field): DayReading | undefined {
  const month = role === 'from' || role === 'to' ? readMonth(cell) : undefined;
  return month && { iso: isoOfDay(role === 'to' ? month.last : month.first) };
}

type DayReader = (cell: Cell) => DayReading;

function typedReading(typed: Day, field: Field, how: TypedDays, order: DateOrder | undefined): DayReading {
  const day = readTyped(typed, how, order);
  if (day === undefined) return { iso: '', code: 'typed-date' };
  return day === typed ? readingOf(day, field) : { ...readingOf(day, field), was: isoOfDay(typed) };
}

const BEFORE_NOON = /T(?:0\d|1[01]):59:59/;

/** The last second of a day west of Greenwich is in the next morning of UTC. */
function dayEnding(cell: Cell, order: DateOrder | undefined): Day | '' | Fault {
  const day = readDay(cell, order);
  return typeof day === 'number' && typeof cell === 'string' && BEFORE_NOON.test(cell) ? day - 1 : day;
}

/** The column's header may state that a cell is a week, a month or a year. */
function readingBy(column: Column, order: DateOrder | undefined, typed: TypedDays | undefined): DayReader {
  const { field } = column;
  const span = spanOf(column);
  if (span !== undefined && span !== 'day')
    return (cell) => {
      if (isBareHour(cell, span)) return { iso: '' };
      const days = readSpan(cell, span, order);
      const isRead = days !== '' && !(days instanceof Fault);
      return readingOf(isRead ? (field.role === 'to' ? days.last : days.first) : days, field);
    };
  return (cell) => {
    const day = field.dayEnd ? dayEnding(cell, order) : readDay(endOf(cell, field), order);
    const isTyped = typed && typeof day === 'number' && isTypedDay(cell);
    return isTyped ? typedReading(day, field, typed, order) : (monthReading(cell, field) ?? readingOf(day, field));
  };
}

/** Reads each distinct text once, because a report has few days and many rows. */
function dayReader(column: Column, order: DateOrder | undefined, typed: TypedDays | undefined): DayReader {
  const known = new Map<Cell, DayReading>();
  const read = readingBy(column, order, typed);
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const reading = read(cell);
    known.set(cell, reading);
    return reading;
  };
}

/** A reader for each column and marketplace, which decides the order of day and month if column and report do not. */
function readersOf(
  days: readonly Column[],
  { dateOrder, typedDays }: Pick<ColumnHints, 'dateOrder' | 'typedDays'>,
): (marketplace: Cell) => readonly DayReader[] {
  const known = new Map<Cell, readonly DayReader[]>();
  return (place) => {
    const before = known.get(place);
    if (before) return before;
    const usual = marketplaceWithCode(String(place))?.dateOrder;
    const readers = days.map((column) => {
      const order = dateOrder ?? column.field.order ?? usual;
      return dayReader(column, order === 'mixed' ? undefined : order, typedDays?.[column.field.id]);
    });
    known.set(place, readers);
    return readers;
  };
}

function orderProblem(read: ReadRow, days: readonly Column[]): Problem {
  const end = days.find(({ field }) => field.role === 'to')!;
  return cellProblem('start-after-end', 'row-refused', read.number, end, sourceCell(read, end));
}

/** Number of rows whose days were turned back, and the first of these days. */
interface Turned {
  rows: number;
  was: string;
  is: string;
}

/** Fills the row's days and returns one problem for each bad cell; a day may be both start and end of its row. */
function fillDays(
  read: ReadRow,
  days: readonly Column[],
  readers: readonly DayReader[],
  turned: Turned,
): readonly Problem[] {
  const { number, row } = read;
  let problems = NONE;
  let last: DayReading | undefined;
  for (let i = 0; i < days.length; i++) {
    const column = days[i]!;
    const cell = row[column.field.id]!;
    const reading = readers[i]!(cell);
    const { iso, code } = reading;
    row[column.field.id] = iso;
    if (reading.was) last = reading;
    if (!code || problems.some((problem) => problem.column === column.header)) continue;
    const effect = column.field.role === undefined ? 'cell-blank' : 'row-refused';
    problems = [...problems, cellProblem(code, effect, number, column, cell)];
  }
  if (last) noteTurned(turned, last);
  const { from = '', to = '' } = row;
  return isReadable(problems) && to !== '' && to < from ? [...problems, orderProblem(read, days)] : problems;
}

function noteTurned(turned: Turned, { was = '', iso }: DayReading): void {
  if (turned.rows++ > 0) return;
  turned.was = was;
  turned.is = iso;
}

/** Shared by all rows without problems. */
const NONE: readonly Problem[] = [];

function isReadable(problems: readonly Problem[]): boolean {
  return problems.every(({ effect }) => effect !== 'row-refused');
}

/** Reads the days of every row; rows whose days cannot be read are left out. */
export function readDays(
  rows: readonly ReadRow[],
  columns: readonly Column[],
  hints: Pick<ColumnHints, 'dateOrder' | 'typedDays'>,
): DaysRead {
  const days = columns.filter(({ field }) => field.type === 'day');
  const readersFor = readersOf(days, hints);
  const problems: Problem[] = [];
  const turned: Turned = { rows: 0, was: '', is: '' };
  const kept = rows.filter((read) => {
    const found = fillDays(read, days, readersFor(read.row.marketplace ?? ''), turned);
    if (found.length > 0) problems.push(...found);
    return isReadable(found);
  });
  const { rows: count, was, is } = turned;
  return { rows: kept, problems, notes: count > 0 ? [{ code: 'days-turned-back', params: { count, was, is } }] : [] };
}
