/** Reads the rows of Account Health and compares figures with the limits of their day. */
import { type HealthMetricName, type HealthStatus, healthMetrics } from '../functions/health-metrics.ts';
import { accountHealthSheet } from '../sheets/account-health.ts';
import type { Day } from '../values/day.ts';
import type { ColumnId, RowOf } from '../workbook/columns.ts';
import { FIRST_ROW, type TypedProblem } from './typed-problem.ts';
import { type TypedRow, typedRow } from './typed-row.ts';
import { isNothingTyped, repeatedRows } from './typed-rows.ts';

type Column = ColumnId<'account-health'>;

interface HealthLimit {
  readonly limit: number;
  readonly source: string;
}

/** Amazon's limit of a metric in a marketplace on a day; `undefined` if there is none. */
export type LimitOf = (metric: HealthMetricName, marketplace: string, day: Day) => HealthLimit | undefined;

interface HealthFigure {
  readonly column: Column;
  readonly metric: HealthMetricName;
  readonly value: number;
  /** Counts only orders that the seller ships. */
  readonly isFbm: boolean;
  readonly limit: HealthLimit | undefined;
  /** `undefined` if there is no limit. */
  readonly status: HealthStatus | undefined;
}

/** The figures of a marketplace on a day. */
export interface HealthDay {
  /** Sheet row. */
  readonly row: number;
  readonly day: Day;
  readonly marketplace: string;
  readonly allGreen: boolean;
  /** Only the typed figures. */
  readonly figures: readonly HealthFigure[];
  readonly capacity: { readonly used: number | undefined; readonly limit: number | undefined };
  /** `oldest` is local date and time, `2026-11-30T08:50:00`. */
  readonly messages: { readonly waiting: number | undefined; readonly oldest: string | undefined };
  /** Of orders that the seller ships. */
  readonly returns: { readonly count: number | undefined; readonly oldest: Day | undefined };
  readonly claims: { readonly count: number | undefined; readonly due: Day | undefined };
  readonly violations: { readonly count: number | undefined; readonly due: Day | undefined; readonly note: string };
}

export interface AccountHealth {
  readonly all: readonly HealthDay[];
  /** The newest day of each marketplace. */
  readonly newest: ReadonlyMap<string, HealthDay>;
  readonly problems: readonly TypedProblem[];
}

const FIGURES: readonly { readonly column: Column; readonly metric: HealthMetricName; readonly isFbm: boolean }[] = [
  { column: 'odr', metric: 'ODR', isFbm: false },
  { column: 'lsr', metric: 'LSR', isFbm: true },
  { column: 'cancelRate', metric: 'CANCEL', isFbm: true },
  { column: 'vtr', metric: 'VTR', isFbm: true },
  { column: 'otdr', metric: 'OTDR', isFbm: true },
  { column: 'ahr', metric: 'AHR', isFbm: false },
  { column: 'ipi', metric: 'IPI', isFbm: false },
];

/** The days in the sheet, with their problems; a day to come counts for nothing. */
export function accountHealth(rows: readonly RowOf<'account-health'>[], limitOf: LimitOf, today: Day): AccountHealth {
  const all: HealthDay[] = [];
  const problems: TypedProblem[] = [];
  const newest = new Map<string, HealthDay>();
  const repeated = repeatedRows(accountHealthSheet, rows);
  rows.forEach((row, index) => {
    if (isNothingTyped(accountHealthSheet, row) || isBare(row)) return;
    const cells = typedRow<Column>(row);
    const one = dayIn(cells, row, index + FIRST_ROW, limitOf, today);
    const first = repeated.get(index);
    if (first !== undefined) cells.wrong('date', 'typed.twice', { row: first });
    else if (one !== undefined) {
      all.push(one);
      if ((newest.get(one.marketplace)?.day ?? Number.NEGATIVE_INFINITY) < one.day) newest.set(one.marketplace, one);
    }
    problems.push(...cells.problems.map((problem) => ({ ...problem, row: index + FIRST_ROW })));
  });
  return { all, newest, problems };
}

/** True for a prepared row that is not filled in yet. */
function isBare(row: RowOf<'account-health'>): boolean {
  return isNothingTyped(accountHealthSheet, { ...row, date: '', marketplace: '' });
}

function dayIn(
  cells: TypedRow<Column>,
  row: RowOf<'account-health'>,
  sheetRow: number,
  limitOf: LimitOf,
  today: Day,
): HealthDay | undefined {
  for (const column of ['date', 'marketplace'] as const)
    if (cells.isBlank(column)) cells.wrong(column, 'typed.missing');
  const day = cells.pastDay('date', today);
  const marketplace = cells.marketplace('marketplace');
  const read = FIGURES.map((figure) => ({ ...figure, value: valueIn(cells, figure) }));
  const rest = {
    capacity: { used: cells.number('capacityUsed'), limit: cells.number('capacityLimit') },
    messages: { waiting: cells.count('messagesWaiting'), oldest: timeIn(cells, today) },
    returns: { count: cells.count('returnRequests'), oldest: cells.pastDay('oldestReturn', today) },
    claims: { count: cells.count('claims'), due: cells.day('claimDue') },
    violations: {
      count: cells.count('violations'),
      due: cells.day('violationDue'),
      note: cells.text('violationNote'),
    },
  };
  if (day === undefined || marketplace === undefined) return undefined;
  const figures = read.flatMap(({ value, ...figure }): HealthFigure[] => {
    if (value === undefined) return [];
    const limit = limitOf(figure.metric, marketplace, day);
    const status = limit && healthMetrics[figure.metric].judge(value, limit.limit);
    return [{ ...figure, value, limit, status }];
  });
  const allGreen = row.allGreen === true;
  if (allGreen) for (const figure of figures) nameBeyond(cells, figure);
  return { row: sheetRow, day, marketplace, allGreen, figures, ...rest };
}

function valueIn(cells: TypedRow<Column>, { column, metric }: { column: Column; metric: HealthMetricName }) {
  return healthMetrics[metric].isRatio ? cells.share(column) : cells.number(column);
}

/** A time of day alone is one of the first day of spreadsheets. */
const TIME_ALONE = '1899-12-30T';

function timeIn(cells: TypedRow<Column>, today: Day): string | undefined {
  const text = cells.text('oldestMessage');
  if (text.startsWith(TIME_ALONE))
    return cells.wrong('oldestMessage', 'typed.timeAlone', { value: text.slice(TIME_ALONE.length, -':00'.length) });
  return cells.pastDay('oldestMessage', today) === undefined ? undefined : text;
}

/** Reports a figure beyond its limit, because the day cannot be all green then. */
function nameBeyond(cells: TypedRow<Column>, figure: HealthFigure): void {
  if (figure.limit === undefined || figure.status === undefined || figure.status === 'OK') return;
  const { limit, source } = figure.limit;
  const shown = (value: number) => shownFigure(value, figure.metric);
  const params = { value: shown(figure.value), status: { status: figure.status }, limit: shown(limit), source };
  cells.wrong(figure.column, 'typed.beyondLimit', params);
}

/** As people read it: `1.2 %`, `245`. */
export function shownFigure(value: number, metric: HealthMetricName): string {
  return healthMetrics[metric].isRatio ? `${Math.round(value * 10_000) / 100} %` : String(value);
}
