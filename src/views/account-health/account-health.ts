/** The view of Account Health: what the seller typed, held against limits and the clock; the newest day counts. */
import { accountHealthSheet } from '../../sheets/account-health.ts';
import type { HealthDay } from '../../shop/account-health.ts';
import type { Row } from '../../values/cell.ts';
import { isoOfDay } from '../../values/day.ts';
import type { Morning } from '../morning.ts';
import type { Said, SaidParam } from '../said.ts';
import type { Reason, View, ViewRow } from '../view.ts';
import { type JudgedFigure, judgedFigures } from './figures.ts';
import { capacityOf, claimsOf, type Judgement, messagesOf, returnsOf, violationsOf } from './typed-counts.ts';

/** Figures, violations and capacity. */
export const accountHealthView: View = viewOf('account', (day, morning) => ({
  figuresVerdict: figuresOf(judgedFigures(day, morning)),
  violationsVerdict: violationsOf(day, morning),
  capacityVerdict: capacityOf(day, morning),
}));

/** Messages, return requests and claims are the customers' affair. */
export const messagesView: View = viewOf('customers', (day, morning) => ({
  messagesVerdict: messagesOf(day, morning),
  returnsVerdict: returnsOf(day, morning),
  claimsVerdict: claimsOf(day, morning),
}));

type Column =
  | 'figuresVerdict'
  | 'violationsVerdict'
  | 'capacityVerdict'
  | 'messagesVerdict'
  | 'returnsVerdict'
  | 'claimsVerdict';
type Judge = (day: HealthDay, morning: Morning) => { readonly [One in Column]?: Judgement };

function viewOf(area: View['area'], judge: Judge): View {
  return {
    area,
    sheet: accountHealthSheet,
    isWritten: false,
    rows: (morning) => morning.health.all.map((day) => rowOf(day, judge(day, morning), morning)),
  };
}

/** Only the newest day of a marketplace is judged; typed long ago, it says nothing of today. */
function rowOf(day: HealthDay, judged: ReturnType<Judge>, morning: Morning): ViewRow {
  const { marketplace } = day;
  const isNewest = morning.health.newest.get(marketplace) === day;
  const isOld = morning.today - day.day > (morning.threshold('health-max-age') ?? Number.POSITIVE_INFINITY);
  const verdicts = Object.entries(judged).map(([column, { verdict, reason }]) => {
    if (!isNewest) return { column, verdict: '', reason: undefined };
    return isOld ? { column, verdict: 'no-data', reason: undefined } : { column, verdict, reason };
  });
  const iso = isoOfDay(day.day);
  return {
    subject: { marketplace },
    name: '',
    sheetRow: day.row,
    cells: {
      ...{ date: iso, marketplace },
      ...(isNewest && typedCells(day)),
      ...Object.fromEntries(verdicts.map(({ column, verdict }) => [column, verdict])),
    },
    ...('figuresVerdict' in judged && { texts: { limits: isNewest ? limitsSaid(judgedFigures(day, morning)) : [] } }),
    reasons: Object.fromEntries(verdicts.flatMap(({ column, reason }) => (reason ? [[column, reason]] : []))),
    sources: [{ report: 'account-health', from: iso, to: iso, importedAt: iso }],
  };
}

/** What the seller typed, for rules of the seller's own. */
function typedCells({ figures, capacity, messages, returns, claims, violations }: HealthDay): Row {
  const typed: Readonly<Record<string, number | undefined>> = {
    ...Object.fromEntries(figures.map(({ column, value }) => [column, value])),
    ...{ capacityUsed: capacity.used, capacityLimit: capacity.limit },
    ...{ messagesWaiting: messages.waiting, violations: violations.count },
    ...{ returnRequests: returns.count, claims: claims.count },
  };
  return Object.fromEntries(
    Object.entries(typed).flatMap(([column, value]) => (value === undefined ? [] : [[column, value]])),
  );
}

/** The gravest figure is what is wrong, the others stand beside it. The stock score is no breach of the account. */
function figuresOf(all: readonly JudgedFigure[]): Judgement {
  const figures = all.filter(({ metric }) => metric !== 'IPI');
  const found = GRAVITY.flatMap(([verdict, is]) => figures.filter(is).map((figure) => ({ verdict, figure })));
  const [worst, ...others] = found;
  if (worst === undefined) return { verdict: all.length === 0 ? '' : 'ok' };
  const reason: Reason = {
    what: limitSaid(worst.figure),
    why: [...comingSaid(worst.figure), ...others.map(({ figure }) => limitSaid(figure))],
    next: { key: 'health.nextFigures' },
    ...(worst.verdict === 'breach' && { pinned: true as const }),
  };
  return { verdict: worst.verdict, reason };
}

/** Verdicts on a figure, the gravest first. */
const GRAVITY: readonly (readonly [verdict: string, is: (figure: JudgedFigure) => boolean])[] = [
  ['breach', ({ status }) => status === 'Breach'],
  ['at-risk', ({ status }) => status === 'At risk'],
  ['coming', ({ status, coming }) => status !== 'Breach' && status !== 'At risk' && coming?.status === 'Breach'],
];

/** Every figure with its limit, how far it is, and the day on which the limit changes. */
function limitsSaid(figures: readonly JudgedFigure[]): Said[] {
  return figures.flatMap((figure) => [limitSaid(figure), ...comingSaid(figure)]);
}

function limitSaid({ column, value, limit, distance, isRatio }: JudgedFigure): Said {
  const metric: SaidParam = { column, sheet: accountHealthSheet.id };
  if (limit === undefined || distance === undefined)
    return { key: 'health.noLimit', params: { metric, value: shown(value, isRatio) } };
  const params = { metric, value: shown(value, isRatio), limit: shown(limit, isRatio) };
  const by = shown(Math.abs(distance), isRatio);
  return distance < 0
    ? { key: 'health.beyond', params: { ...params, by } }
    : { key: 'health.within', params: { ...params, by } };
}

function comingSaid({ column, coming, isRatio }: JudgedFigure): Said[] {
  if (coming === undefined) return [];
  const params = {
    metric: { column, sheet: accountHealthSheet.id },
    limit: shown(coming.limit, isRatio),
    day: { day: isoOfDay(coming.day) },
  };
  return [{ key: 'health.coming', params }];
}

function shown(value: number, isRatio: boolean): SaidParam {
  return isRatio ? { share: value } : { about: value };
}
