/**
 * What a spreadsheet made of a file's days, told by the columns themselves: which stayed text, which became days, and
 * which days those are.
 */
import type { Cell } from '../../values/cell.ts';
import { type DateOrder, readDay, shownDateOrder } from '../../values/date.ts';
import { type Day, dayOf, isoOfDay } from '../../values/day.ts';
import { Fault } from '../../values/fault.ts';
import { isTypedDay, opposite, type SheetOrder, turnedBack } from '../../values/typed-day.ts';
import { agreed } from '../recognise/agreed.ts';
import type { Column } from '../recognise/header-match.ts';
import type { PastedSheet } from './pasted-sheet.ts';
import type { SheetTyping } from './sheet-typing.ts';

/**
 * Days that are to be turned back, from the spreadsheet's order to the file's, or to the marketplace's where the file
 * does not tell.
 */
interface TurnedDays {
  readonly sheet: SheetOrder;
  readonly file?: DateOrder | undefined;
}

/** Days that a marketplace which writes in one of these orders leaves in doubt. */
interface OpenDays {
  readonly sheet: SheetOrder;
  readonly open: readonly DateOrder[];
}

/** How typed days are to be read that may not be as the file wrote them; `mixed` where their column contradicts itself. */
export type TypedDays = TurnedDays | OpenDays | 'mixed';

/** The different cells of each column of days. */
export type DayCells = ReadonlyMap<Column, ReadonlySet<Cell>>;

type Readings = readonly (Day | undefined)[];

const FIRST_DAY = dayOf(2013, 1, 1)!;
/** Amazon keeps two years. */
const LONGEST_SPAN = 1100;
const OLDEST = 2200;
/** So many days of one month do not happen to be one day of so many months. */
const ENOUGH = 4;

function isPossible(days: Readings, last: Day): days is readonly Day[] {
  return days.every((day) => day !== undefined && day >= FIRST_DAY && day <= last);
}

/** Days of one month, or first days of months: what reports by day and by month are made of. */
function isNatural(days: readonly Day[]): boolean {
  const isos = days.map(isoOfDay);
  return new Set(isos.map((iso) => iso.slice(0, 7))).size === 1 || isos.every((iso) => iso.endsWith('-01'));
}

/** Which of two readings of the same days is the only possible or the only natural one. */
function better(one: Readings, other: Readings, last: Day): 'one' | 'other' | undefined {
  if (!isPossible(one, last)) return isPossible(other, last) ? 'other' : undefined;
  if (!isPossible(other, last)) return 'one';
  const natural = isNatural(one);
  if (natural === isNatural(other) || new Set(one).size < ENOUGH) return undefined;
  return natural ? 'one' : 'other';
}

/** Columns that say one thing together: a window's two ends, or one column alone. */
interface Group {
  readonly columns: readonly Column[];
  readonly typed: readonly Day[];
  readonly shown: DateOrder | 'mixed' | undefined;
  /** Its days lie in the past, for the report is about them. */
  readonly isPast: boolean;
  /** Its dates look as nobody can misread them. */
  readonly isClear: boolean;
}

/**
 * The format that a cell is given as its text is typed: one that names the month, or begins with the year otherwise
 * than the country does, had that order from its text.
 */
function isClearFormat(format: string, { order, dateMark }: SheetTyping): boolean {
  const mark = /^[^a-z]*y+(.)/i.exec(format)?.[1];
  return /mmm/i.test(format) || (mark !== undefined && (order !== 'year-first' || mark !== dateMark));
}

function isClear(columns: readonly Column[], sheet: PastedSheet | undefined): boolean {
  const formats = columns.flatMap(({ index }) => sheet?.dateFormats.get(index) ?? []);
  return sheet !== undefined && formats.length > 0 && formats.every((one) => isClearFormat(one, sheet.typing));
}

function groupOf(columns: readonly Column[], cells: DayCells, sheet: PastedSheet | undefined): Group {
  const all = new Set(columns.flatMap((column) => [...cells.get(column)!]));
  const days = [...all].filter(isTypedDay).map((cell) => readDay(cell));
  return {
    columns,
    typed: days.filter((day): day is Day => typeof day === 'number'),
    shown: agreed([...all].map(shownDateOrder)),
    isPast: columns.every(({ field }) => field.role !== undefined),
    isClear: isClear(columns, sheet),
  };
}

/** A column of months has no days to mistake. */
function groupsOf(cells: DayCells, sheet: PastedSheet | undefined): Group[] {
  const columns = [...cells.keys()].filter(({ field }) => !field.wholeMonth);
  const isEnd = ({ field: { role } }: Column) => role === 'from' || role === 'to';
  const groups = [columns.filter(isEnd), ...columns.filter((column) => !isEnd(column)).map((column) => [column])];
  return groups.map((group) => groupOf(group, cells, sheet)).filter(({ typed }) => typed.length > 0);
}

function all(days: readonly Day[], sheet: SheetOrder, file: DateOrder): Readings {
  return days.map((day) => turnedBack(day, sheet, file));
}

function betterOf({ typed, isPast }: Group, turned: Readings, last: Day): 'one' | 'other' | undefined {
  return isPast ? better(typed, turned, last) : undefined;
}

/**
 * In a country that writes the year last: a day above 12 was typed as it is meant, a text beside others shows how they
 * were.
 */
function yearLast(group: Group, order: DateOrder | undefined, last: Day): TypedDays | undefined {
  const { typed, shown, isClear: clear } = group;
  const turned = typed.map(swapped);
  const choice = betterOf(group, turned, last);
  const isAsTyped = turned.includes(undefined);
  if (shown) {
    return shown === 'mixed' || isAsTyped || choice === 'one' ? 'mixed' : { sheet: opposite(shown), file: shown };
  }
  if (isAsTyped || !order || choice === 'one') return undefined;
  if (choice === 'other' && !clear) return { sheet: order, file: opposite(order) };
  return clear && !choice ? undefined : { sheet: order, open: [opposite(order)] };
}

/** One day of each year: what years of two digits become where the year comes first. */
function isOneOfEachYear(days: readonly Day[]): boolean {
  const different = new Set(days);
  return different.size > 1 && new Set([...different].map((day) => isoOfDay(day).slice(0, 4))).size === different.size;
}

/** Whether these are days, and so near to one another as those of a report. */
function areOfOneReport(days: Readings): days is readonly Day[] {
  return !days.includes(undefined) && Math.max(...(days as Day[])) - Math.min(...(days as Day[])) <= LONGEST_SPAN;
}

/** Whether these can be days of one report that is not older than any we saw with years of two digits. */
function isLikely(days: Readings, last: Day): boolean {
  return isPossible(days, last) && areOfOneReport(days) && Math.min(...days) >= last - OLDEST;
}

/** In a country that writes the year first: only texts with years of two digits became other days. */
function yearFirst(group: Group, last: Day): TypedDays | undefined {
  const { typed, shown, isClear: clear } = group;
  const sheet = 'year-first';
  if (shown === 'mixed') return 'mixed';
  const orders = (['day-month', 'month-day'] as const).filter((file) => isLikely(all(typed, sheet, file), last));
  if (shown)
    return areOfOneReport(all(typed, sheet, shown)) ? { sheet, file: shown } : yearLast(group, undefined, last);
  if (orders.length === 0) return group.isPast && typed.some((day) => day < FIRST_DAY) ? 'mixed' : undefined;
  if (!isPossible(typed, last)) return { sheet, file: orders.length === 1 ? orders[0] : undefined };
  const natural = orders.find((file) => isNatural(all(typed, sheet, file) as Day[]));
  if (isOneOfEachYear(typed) && natural) return { sheet, file: natural };
  return clear || (new Set(typed).size > 1 && isNatural(typed)) ? undefined : { sheet, open: orders };
}

function isOpen(days: TypedDays | undefined): days is OpenDays {
  return typeof days === 'object' && 'open' in days;
}

/**
 * What the others show: beside columns that were turned back, an open one is not trusted; beside one that cannot be, it
 * is.
 */
function beside(own: TypedDays | undefined, others: readonly (TypedDays | undefined)[]): TypedDays | undefined {
  if (!isOpen(own)) return own;
  if (others.some((one) => one !== undefined && !isOpen(one))) return 'mixed';
  return others.includes(undefined) ? undefined : own;
}

/**
 * The day that the file wrote where a spreadsheet typed this one; `undefined` where it may be one of two. `order` is
 * how the file or its marketplace writes.
 */
export function readTyped(typed: Day, how: TypedDays, order: DateOrder | undefined): Day | undefined {
  if (how !== 'mixed' && !isOpen(how)) {
    const file = how.file ?? order;
    return file && turnedBack(typed, how.sheet, file);
  }
  if (how === 'mixed' && typed < FIRST_DAY) return undefined;
  const other = how === 'mixed' ? swapped(typed) : doubted(typed, how, order);
  return other === undefined || other === typed ? typed : undefined;
}

/** The day with the numbers of its month and of its date exchanged. */
function swapped(day: Day): Day | undefined {
  return turnedBack(day, 'day-month', 'month-day');
}

function doubted(typed: Day, { sheet, open }: OpenDays, order: DateOrder | undefined): Day | undefined {
  return order && open.includes(order) ? turnedBack(typed, sheet, order) : undefined;
}

/** Field id → how its typed days are to be read; fields whose days are as the file has them are absent. */
export function typedDays(
  cells: DayCells,
  sheet: PastedSheet | undefined,
  last: Day,
): Readonly<Record<string, TypedDays>> {
  const order = sheet?.typing.order;
  const groups = groupsOf(cells, sheet);
  const found = groups.map((group) => (order === 'year-first' ? yearFirst(group, last) : yearLast(group, order, last)));
  const entries = groups.flatMap(({ columns }, i) => {
    const read = beside(found[i], found);
    return read === undefined ? [] : columns.map(({ field }) => [field.id, read] as const);
  });
  return Object.fromEntries(entries);
}

/** The order of day and month that the cells of day columns show, or that alone makes them days of a report. */
export function shownOrder(cells: DayCells, last: Day): DateOrder | 'mixed' | undefined {
  const shown = agreed([...cells.values()].flatMap((column) => [...column]).map(shownDateOrder));
  if (shown) return shown;
  const past = [...cells].filter(([{ field }]) => field.role !== undefined && !field.wholeMonth);
  const open = [...new Set(past.flatMap(([, column]) => [...column]))].filter(isOpenText);
  const readAs = (order: DateOrder) => open.map((cell) => readDay(cell, order) as Day);
  const choice = open.length > 0 ? better(readAs('day-month'), readAs('month-day'), last) : undefined;
  return choice && (choice === 'one' ? 'day-month' : 'month-day');
}

function isOpenText(cell: Cell): boolean {
  const day = readDay(cell);
  return day instanceof Fault && day.code === 'ambiguous-date';
}
