/** The period that a person chose for a unified report, which the file does not contain. */

import { cellProblem, type ReadRow, sourceCell } from '../read/read-row.ts';
import { askedWindow, type Days, type Window, type WindowRequest } from '../read/window.ts';
import type { Problem } from '../receipt/problem.ts';
import type { Column } from '../recognise/header-match.ts';
import { spanOf } from './read-span.ts';

/** True if rows have their own days: with `Date`, `Week` or `Month`, not with `Date range`. */
function hasOwnDays(columns: readonly Column[]): boolean {
  const column = columns.find(({ field }) => field.role === 'from');
  const span = column && spanOf(column);
  return span !== undefined && span !== 'range';
}

function widest(rows: readonly ReadRow[]): Days {
  const from = rows.map(({ row }) => String(row.from)).reduce((a, b) => (a < b ? a : b));
  const to = rows.map(({ row }) => String(row.to)).reduce((a, b) => (a > b ? a : b));
  return { from, to };
}

function lies({ row }: ReadRow, { from, to }: Days): boolean {
  return String(row.from) >= from && String(row.to) <= to;
}

/** What the rows show about the period. */
export interface Chosen {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
  /** `undefined` if rows keep their days. */
  readonly window?: Window;
  /** The widest span of the rows if the period is unknown; empty if rows have no days. */
  readonly open?: Partial<Days>;
}

/**
 * A row's `Date range` is the active part of the chosen period. If all rows have the same, that is the period, or the wider
 * one that was given; else it must be given, and rows outside it do not belong to the report.
 */
export function chosenWindow(rows: readonly ReadRow[], columns: readonly Column[], request: WindowRequest): Chosen {
  const own = hasOwnDays(columns);
  const undated = own ? rows.filter(({ row }) => row.from === '') : [];
  if (undated.length > 0) return ofHours(rows, undated, columns, request);
  if (own || rows.length === 0) return { rows, problems: [] };
  const span = widest(rows);
  const isOne = rows.every(({ row }) => row.from === span.from && row.to === span.to);
  const given = askedWindow(request);
  if (given === 'missing')
    return isOne ? { rows, problems: [], window: { days: span, notes: [] } } : { rows, problems: [], open: span };
  const days = given.days!;
  if (isOne && !rows.every((read) => lies(read, days))) return { rows, problems: [], window: fromReport(span, days) };
  const outside = (read: ReadRow) => dayProblem('outside-period', read, columns, { ...days });
  return {
    rows: rows.filter((read) => lies(read, days)),
    problems: rows.filter((read) => !lies(read, days)).map(outside),
    window: {
      days,
      notes: isOne && span.from === days.from && span.to === days.to ? given.notes : [...given.notes, partNote(days)],
    },
  };
}

/** Rows with `Hour` and without `Date` cover all days of the period; a few of them among rows with days are ambiguous. */
function ofHours(
  rows: readonly ReadRow[],
  undated: readonly ReadRow[],
  columns: readonly Column[],
  request: WindowRequest,
): Chosen {
  if (undated.length < rows.length) {
    const problems = undated.map((read) => dayProblem('not-a-date', read, columns));
    return { rows: rows.filter(({ row }) => row.from !== ''), problems };
  }
  const given = askedWindow(request);
  return given === 'missing' ? { rows, problems: [], open: {} } : { rows, problems: [], window: given };
}

function dayProblem(
  code: Problem['code'],
  read: ReadRow,
  columns: readonly Column[],
  params?: Problem['params'],
): Problem {
  const column = columns.find(({ field }) => field.role === 'from')!;
  return cellProblem(code, 'row-refused', read.number, column, sourceCell(read, column), params);
}

function fromReport(span: Days, asked: Days): Window {
  return {
    days: span,
    notes: [{ code: 'window-from-report', params: { ...span, askedFrom: asked.from, askedTo: asked.to } }],
  };
}

function partNote(days: Days): Window['notes'][number] {
  return { code: 'window-chosen', params: { ...days } };
}
