/** The window of a report's figures: from its rows, the seller's answer, or the file's name. */
import { type Day, isoOfDay } from '../../values/day.ts';
import type { FieldRole, ReportKind } from '../kind.ts';
import type { Note } from '../receipt/note.ts';
import { daysInName } from '../recognise/name-evidence.ts';
import type { ReadRow } from './read-row.ts';

/** What is known about a window besides the rows. */
export interface WindowRequest {
  readonly fileName: string;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly asOf?: Day | undefined;
  readonly today: Day;
  /** True if each row keeps its own days, even in a part of a file. */
  readonly ownDays?: boolean | undefined;
}

/** ISO days, both included. */
export type Days = { readonly from: string; readonly to: string };

/** The window of a report, and where it comes from. */
export interface Window {
  /** `undefined` if every row has its own. */
  readonly days?: Days;
  readonly notes: readonly Note[];
}

function isoOrNothing(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : isoOfDay(day);
}

/** The seller's answer, else two days in the file's name; `'missing'` without either. */
export function askedWindow(request: WindowRequest): Window | 'missing' {
  const { from, to } = request;
  if (from !== undefined && to !== undefined) return { days: { from: isoOfDay(from), to: isoOfDay(to) }, notes: [] };
  const named = daysInName(request.fileName);
  if (named.length !== 2 || named[0]! > named[1]! || from !== undefined || to !== undefined) return 'missing';
  const days = { from: isoOfDay(named[0]!), to: isoOfDay(named[1]!) };
  return { days, notes: [{ code: 'window-from-name', params: days }] };
}

/** Days in the lines above the header take precedence over the answer. */
export function windowOfMetadata(days: Days, request: WindowRequest): Window {
  return { days, notes: askedNotes(days, request) };
}

/** The day of a snapshot: the seller's answer, else the one day in the file's name, else today. */
export function snapshotDay(request: WindowRequest): Window {
  const { asOf, today } = request;
  if (asOf !== undefined) return { days: bothEnds(asOf), notes: [] };
  const named = daysInName(request.fileName);
  const day = named.length === 1 ? named[0]! : today;
  const code = named.length === 1 ? 'snapshot-from-name' : 'snapshot-today';
  return { days: bothEnds(day), notes: [{ code, params: { day: isoOfDay(day) } }] };
}

function bothEnds(day: Day): Days {
  return { from: isoOfDay(day), to: isoOfDay(day) };
}

const STARTS: ReadonlySet<FieldRole | undefined> = new Set<FieldRole>(['from', 'day', 'snapshot']);
const ENDS: ReadonlySet<FieldRole | undefined> = new Set<FieldRole>(['to', 'day', 'snapshot']);

/** First and last day over all rows. */
export function spanOf(kind: ReportKind, rows: readonly ReadRow[]): Days {
  const fieldOf = (roles: ReadonlySet<FieldRole | undefined>) => kind.fields.find(({ role }) => roles.has(role))!.id;
  const [start, end] = [fieldOf(STARTS), fieldOf(ENDS)];
  let from = rows[0]?.row[start] as string;
  let to = rows[0]?.row[end] as string;
  for (const { row } of rows) {
    if (row[start]! < from) from = row[start] as string;
    if (row[end]! > to) to = row[end] as string;
  }
  return { from, to };
}

/** Every row has its own days, whatever was asked for. */
export function ownWindow(kind: ReportKind, rows: readonly ReadRow[], request: WindowRequest): Window {
  return { notes: askedNotes(spanOf(kind, rows), request) };
}

/**
 * In a summary report each row has the first and last day with activity, not the window requested from Amazon: if no
 * subject repeats, all rows get the widest known window. Rows of a daily report keep their days.
 */
export function writtenWindow(
  kind: ReportKind,
  rows: readonly ReadRow[],
  isDaily: boolean,
  repeats: boolean,
  request: WindowRequest,
): Window {
  const span = spanOf(kind, rows);
  const own = isDaily || request.ownDays === true || repeats;
  const days = own ? span : widened(span, request);
  const notes = [...askedNotes(days, request), ...windowNotes(rows, days, own, isDaily)];
  return own ? { notes } : { days, notes };
}

/** The days asked for if they contain the report's days; else the report's. */
function widened(span: Days, request: WindowRequest): Days {
  const asked = askedDays(span, request);
  return asked.from <= span.from && asked.to >= span.to ? asked : span;
}

/** Days missing in the answer come from the report. */
function askedDays(span: Days, request: WindowRequest): Days {
  return { from: isoOrNothing(request.from) ?? span.from, to: isoOrNothing(request.to) ?? span.to };
}

function askedNotes(days: Days, request: WindowRequest): Note[] {
  const asked = askedDays(days, request);
  if (asked.from === days.from && asked.to === days.to) return [];
  return [{ code: 'window-from-report', params: { ...days, askedFrom: asked.from, askedTo: asked.to } }];
}

function windowNotes(rows: readonly ReadRow[], days: Days, own: boolean, isDaily: boolean): Note[] {
  if (isDaily) return [];
  if (own) return [{ code: 'window-of-rows', params: days }];
  const differs = rows.some(({ row }) => row.from !== days.from || row.to !== days.to);
  return differs ? [{ code: 'window-common', params: days }] : [];
}
