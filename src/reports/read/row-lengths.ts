/** The number of days of each row, for reports that write only the first one. */
import type { Cell } from '../../values/cell.ts';
import { type Day, dayFromIso, isoOfDay } from '../../values/day.ts';
import { readMonth } from '../../values/month.ts';
import type { Span } from '../../values/span.ts';
import type { FieldRole } from '../kind.ts';
import type { Note } from '../receipt/note.ts';
import type { Column } from '../recognise/header-match.ts';
import type { Identified } from '../recognise/identify.ts';
import { canBePeriod, type Grain, grainOf, grainOfSpan, spanOfGrain } from './grain.ts';
import type { DaysRead } from './read-days.ts';
import { type ReadRow, sourceCell } from './read-row.ts';
import type { WindowRequest } from './window.ts';

/** What the dates of rows show about their length. */
export type RowLengths =
  /** `grain` is absent if rows have both ends. */
  | { readonly status: 'known'; readonly grain?: Grain; readonly notes: readonly Note[] }
  /** The only date may be a day, or the first day of a week or month. */
  | { readonly status: 'asks'; readonly day: Day }
  /** The dates follow no order of days, weeks or months. */
  | { readonly status: 'unclear'; readonly days: readonly Day[] };

interface LengthsRequest extends WindowRequest {
  /** The hints of the whole file. */
  readonly hints?: { readonly grain?: Grain | undefined } | undefined;
}

/** Finds the grain of the rows; a month written as one (`2026-10`) has both ends. */
export function rowLengths(found: Identified, { rows, problems }: DaysRead, request: LengthsRequest): RowLengths {
  const known = request.hints?.grain;
  if (known) return knownAs(known, []);
  const dates = datesOf(found, rows);
  if (dates.length === 0) return { status: 'known', notes: [] };
  const isSparse = found.kind.rowsFor === 'active-periods';
  const grain = grainOf(dates, { isSparse, isTorn: problems.length > 0 });
  if (grain === 'unclear') return { status: 'unclear', days: dates };
  return grain === 'one' ? lengthOfOne(dates[0]!, request) : knownAs(grain, dates);
}

/** Fills the last day of rows with only a first day. */
export function lengthen(found: Identified, rows: readonly ReadRow[], grain: Grain = 'day'): void {
  const start = startOnly(found);
  if (start === undefined || (grain === 'day' && hasEnd(found))) return;
  for (const read of rows) {
    const { row } = read;
    if (hasEnd(found) && row.from !== row.to) continue;
    const { first, last } = monthWritten(read, start) ?? spanOfGrain(grain, dayFromIso(String(row.from))!);
    row.from = isoOfDay(first);
    row.to = isoOfDay(last);
  }
}

/** The column with the first day of rows, if none has the last day. */
function startOnly({ kind, columns }: Identified): Column | undefined {
  const columnOf = (role: FieldRole) => columns.find(({ field }) => field.role === role);
  const [start, end] = [columnOf('from'), columnOf('to')];
  return kind.rowsFor && (end === undefined || end.index === start?.index) ? start : undefined;
}

/** True if one column was read as both ends. */
function hasEnd({ columns }: Identified): boolean {
  return columns.some(({ field }) => field.role === 'to');
}

function monthWritten(read: ReadRow, start: Column): Span | undefined {
  return readMonth(sourceCell(read, start));
}

/** The distinct single dates, ascending. */
function datesOf(found: Identified, rows: readonly ReadRow[]): Day[] {
  const start = startOnly(found);
  if (start === undefined) return [];
  const isMonth = hasEnd(found)
    ? ({ row }: ReadRow) => row.from !== row.to
    : (read: ReadRow) => monthWritten(read, start) !== undefined;
  const days = new Set<Cell>();
  for (const read of rows) if (!isMonth(read)) days.add(read.row.from!);
  return [...days].map((day) => dayFromIso(String(day))!).sort((a, b) => a - b);
}

function knownAs(grain: Grain, dates: readonly Day[]): RowLengths {
  const last = dates[dates.length - 1];
  if (grain === 'day' || last === undefined) return { status: 'known', grain, notes: [] };
  const span = spanOfGrain(grain, last);
  const params = { from: isoOfDay(span.first), to: isoOfDay(span.last) };
  return { status: 'known', grain, notes: [{ code: `rows-are-${grain}s`, params }] };
}

/** The seller's answer decides; so does a date whose week or month has no other day yet. */
function lengthOfOne(day: Day, { from, to, today }: LengthsRequest): RowLengths {
  const asked = from !== undefined && to !== undefined ? grainOfSpan(day, { first: from, last: to }) : undefined;
  if (asked) return knownAs(asked, [day]);
  if (day >= today - 1) return knownAs('day', []);
  if (canBePeriod(day)) return { status: 'asks', day };
  return { status: 'known', grain: 'day', notes: [{ code: 'one-day', params: { day: isoOfDay(day) } }] };
}
