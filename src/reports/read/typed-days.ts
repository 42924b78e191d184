/**
 * Finds what a spreadsheet made of a file's days from the columns themselves: which cells remained text, which became days,
 * and whether those are plausible.
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
 * Days to be turned back from the spreadsheet's date order to the file's, or to the marketplace's if the file shows none.
 */
interface TurnedDays {
  readonly sheet: SheetOrder;
  readonly file?: DateOrder | undefined;
}

/** Days that remain ambiguous for marketplaces that write in one of these orders. */
interface OpenDays {
  readonly sheet: SheetOrder;
  readonly open: readonly DateOrder[];
}

/** How to read typed days that may differ from the file; `mixed` if their column contradicts itself. */
export type TypedDays = TurnedDays | OpenDays | 'mixed';

/** The distinct cells of each column of days. */
export type DayCells = ReadonlyMap<Column, ReadonlySet<Cell>>;

type Readings = readonly (Day | undefined)[];

const FIRST_DAY = dayOf(2013, 1, 1)!;
/** In days; Amazon keeps two years. */
const LONGEST_SPAN = 1100;
const OLDEST = 2200;
/** This many days of one month do not become the same day of as many months by chance. */
const ENOUGH = 4;

function isPossible(days: Readings, last: Day): days is readonly Day[] {
  return days.every((day) => day !== undefined && day >= FIRST_DAY && day <= last);
}

/** True for days of one month or first days of months, as in reports by day and by month. */
function isNatural(days: readonly Day[]): boolean {
  const isos = days.map(isoOfDay);
  return new Set(isos.map((iso) => iso.slice(0, 7))).size === 1 || isos.every((iso) => iso.endsWith('-01'));
}

/** The one of two readings of the same days that alone is possible, or alone is natural. */
function better(one: Readings, other: Readings, last: Day): 'one' | 'other' | undefined {
  if (!isPossible(one, last)) return isPossible(other, last) ? 'other' : undefined;
  if (!isPossible(other, last)) return 'one';
  const natural = isNatural(one);
  if (natural === isNatural(other) || new Set(one).size < ENOUGH) return undefined;
  return natural ? 'one' : 'other';
}

/** Columns that are judged together: both ends of a window, or one column alone. */
interface Group {
  readonly columns: readonly Column[];
  readonly typed: readonly Day[];
  readonly shown: DateOrder | 'mixed' | undefined;
  /** True if its days are in the past, because the report covers them. */
  readonly isPast: boolean;
  /** True if its dates have an unambiguous format. */
  readonly isClear: boolean;
}

/**
 * A typed date gets a format from its text: a format with the month's name, or with the year first against the country's
 * order, shows the order of the text.
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

/** Columns of months are skipped, because they have no days to mistake. */
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
 * For a country that writes the year last: a day above 12 was typed correctly, and texts beside others show the order of
 * all.
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

/** One day of each year: the result of two-digit years if the year comes first. */
function isOneOfEachYear(days: readonly Day[]): boolean {
  const different = new Set(days);
  return different.size > 1 && new Set([...different].map((day) => isoOfDay(day).slice(0, 4))).size === different.size;
}

/** True for days that are close enough together to be those of one report. */
function areOfOneReport(days: Readings): days is readonly Day[] {
  return !days.includes(undefined) && Math.max(...(days as Day[])) - Math.min(...(days as Day[])) <= LONGEST_SPAN;
}

/** True if these can be the days of one report not older than any known with two-digit years. */
function isLikely(days: Readings, last: Day): boolean {
  return isPossible(days, last) && areOfOneReport(days) && Math.min(...days) >= last - OLDEST;
}

/** For a country that writes the year first: only texts with two-digit years became other days. */
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
 * The effect of other columns: beside turned-back columns an ambiguous one is not trusted; beside one that cannot be turned
 * back, it is.
 */
function beside(own: TypedDays | undefined, others: readonly (TypedDays | undefined)[]): TypedDays | undefined {
  if (!isOpen(own)) return own;
  if (others.some((one) => one !== undefined && !isOpen(one))) return 'mixed';
  return others.includes(undefined) ? undefined : own;
}

/**
 * The day in the file from which a spreadsheet made this one; `undefined` if it may be one of two. `order` is that of the
 * file or its marketplace.
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

/** The day with month and date exchanged. */
function swapped(day: Day): Day | undefined {
  return turnedBack(day, 'day-month', 'month-day');
}

function doubted(typed: Day, { sheet, open }: OpenDays, order: DateOrder | undefined): Day | undefined {
  return order && open.includes(order) ? turnedBack(typed, sheet, order) : undefined;
}

/** Field id → how to read its typed days; fields whose days equal the file's are absent. */
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

/** The order of day and month shown by the cells of day columns, or the only one that makes them days of a report. */
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
