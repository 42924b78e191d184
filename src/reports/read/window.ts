/** From when to when a report's figures go: written in its rows, told by the seller, or read from the file's name. */
import { type Day, isoOfDay } from '../../values/day.ts';
import type { FieldRole, ReportKind } from '../kind.ts';
import type { Note } from '../receipt/note.ts';
import { daysInName } from '../recognise/name-evidence.ts';
import type { ReadRow } from './read-row.ts';

export interface WindowRequest {
  readonly fileName: string;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly asOf?: Day | undefined;
  readonly today: Day;
  /** Each row keeps its own days, whatever a part of the file looks like. */
  readonly ownDays?: boolean | undefined;
}

/** ISO days, both included. */
export type Days = { readonly from: string; readonly to: string };

export interface Window {
  /** `undefined` where every row has its own. */
  readonly days?: Days;
  readonly notes: readonly Note[];
}

function isoOrNothing(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : isoOfDay(day);
}

/** The seller's answer, else two days in the file's name; `'missing'` where there is neither. */
export function askedWindow(request: WindowRequest): Window | 'missing' {
  const { from, to } = request;
  if (from !== undefined && to !== undefined) return { days: { from: isoOfDay(from), to: isoOfDay(to) }, notes: [] };
  const named = daysInName(request.fileName);
  if (named.length !== 2 || named[0]! > named[1]! || from !== undefined || to !== undefined) return 'missing';
  const days = { from: isoOfDay(named[0]!), to: isoOfDay(named[1]!) };
  return { days, notes: [{ code: 'window-from-name', params: days }] };
}

/** What the lines above the header say goes before what was asked. */
export function toldWindow(days: Days, request: WindowRequest): Window {
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

/** Every row has its own day or days, whatever was asked for. */
export function ownWindow(kind: ReportKind, rows: readonly ReadRow[], request: WindowRequest): Window {
  return { notes: askedNotes(spanOf(kind, rows), request) };
}

/**
 * A summary report gives each row the first and last day on which it saw anything, not the window that was asked of
 * Amazon: where no subject repeats, all rows share the widest window known. A daily report's rows keep their days.
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

/** The days asked for, where they reach at least as far as the report's; else the report's. */
function widened(span: Days, request: WindowRequest): Days {
  const asked = askedDays(span, request);
  return asked.from <= span.from && asked.to >= span.to ? asked : span;
}

/** What the seller left open is as the report has it. */
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
