/** Judges what the seller counted in Seller Central: messages, violations and storage, by the clock and their limits. */
import { healthMetrics } from '../../functions/health-metrics.ts';
import type { HealthDay } from '../../shop/account-health.ts';
import { type Day, isoOfDay } from '../../values/day.ts';
import type { Morning } from '../morning.ts';
import type { Said } from '../said.ts';
import type { Reason } from '../view.ts';

/** `''` if nothing was typed. */
export interface Judgement {
  readonly verdict: string;
  readonly reason?: Reason;
}

const NOTHING_TYPED: Judgement = { verdict: '' };
const MS_PER_HOUR = 3_600_000;

/** By the oldest message: overdue, due within some hours, or waiting. */
export function messagesOf({ messages: { waiting, oldest } }: HealthDay, morning: Morning): Judgement {
  if (waiting === undefined) return NOTHING_TYPED;
  if (waiting === 0) return { verdict: 'ok' };
  const limit = morning.threshold('message-hours') ?? Number.POSITIVE_INFINITY;
  const age = oldest === undefined ? undefined : Math.max(0, hoursBetween(oldest, morning.now));
  const left = age === undefined ? Number.POSITIVE_INFINITY : limit - age;
  const verdict = left <= 0 ? 'overdue' : left <= (morning.threshold('message-soon') ?? 0) ? 'due-soon' : 'waiting';
  return {
    verdict,
    reason: {
      what: { key: 'health.messages', params: { count: waiting } },
      why: age === undefined ? [{ key: 'health.noAge' }] : agesSaid(age, left),
      next: { key: 'health.nextMessages' },
      ...(verdict === 'overdue' && { pinned: true as const }),
    },
  };
}

/** Local times of one place; both are read as if there were no change of clocks. */
function hoursBetween(from: string, to: string): number {
  return (Date.parse(`${from}Z`) - Date.parse(`${to}Z`)) / -MS_PER_HOUR;
}

function agesSaid(age: number, left: number): Said[] {
  const oldest: Said = { key: 'health.oldest', params: { hours: Math.floor(age) } };
  if (!Number.isFinite(left)) return [oldest];
  const rest: Said =
    left > 0
      ? { key: 'health.hoursLeft', params: { hours: Math.ceil(left) } }
      : { key: 'health.hoursOver', params: { hours: Math.floor(-left) } };
  return [oldest, rest];
}

/** By the day on which the next one is due. */
export function violationsOf({ violations: { count, due, note } }: HealthDay, morning: Morning): Judgement {
  if (count === undefined) return NOTHING_TYPED;
  if (count === 0) return { verdict: 'ok' };
  const left = due === undefined ? Number.POSITIVE_INFINITY : due - morning.today;
  const verdict = left < 0 ? 'overdue' : left <= (morning.threshold('violation-soon') ?? 0) ? 'due-soon' : 'open';
  const why: Said[] = [];
  if (due !== undefined) why.push(dueSaid(due, left));
  if (note !== '') why.push({ key: 'health.note', params: { note } });
  return {
    verdict,
    reason: {
      what: { key: 'health.violations', params: { count } },
      why,
      next: { key: 'health.nextViolations' },
      ...(verdict === 'overdue' && { pinned: true as const }),
    },
  };
}

function dueSaid(due: Day, left: number): Said {
  const params = { day: { day: isoOfDay(due) }, days: Math.abs(left) };
  return { key: left < 0 ? 'health.wasDue' : 'health.due', params };
}

/** Return requests of orders that the seller ships, by the age of the oldest. */
export function returnsOf({ returns: { count, oldest } }: HealthDay, morning: Morning): Judgement {
  if (count === undefined) return NOTHING_TYPED;
  if (count === 0) return { verdict: 'ok' };
  const age = oldest === undefined ? undefined : Math.max(0, morning.today - oldest);
  const left = age === undefined ? undefined : (morning.threshold('return-request-days') ?? age + 1) - age;
  const verdict = left === undefined || left > 1 ? 'waiting' : left < 0 ? 'overdue' : 'due-soon';
  return {
    verdict,
    reason: {
      what: { key: 'health.returns', params: { count } },
      why: age === undefined ? [{ key: 'health.noAge' }] : [{ key: 'health.oldestDays', params: { days: age } }],
      next: { key: 'health.nextReturns' },
      ...(oldest !== undefined && { since: isoOfDay(oldest) }),
      ...(verdict === 'overdue' && { pinned: true as const }),
    },
  };
}

/** A-to-z claims, by the day until which the next one must be answered. */
export function claimsOf({ claims: { count, due } }: HealthDay, morning: Morning): Judgement {
  if (count === undefined) return NOTHING_TYPED;
  if (count === 0) return { verdict: 'ok' };
  const left = due === undefined ? Number.POSITIVE_INFINITY : due - morning.today;
  const verdict = left < 0 ? 'overdue' : left <= (morning.threshold('claim-answer-soon') ?? 0) ? 'due-soon' : 'open';
  return {
    verdict,
    reason: {
      what: { key: 'health.claims', params: { count } },
      why: due === undefined ? [] : [dueSaid(due, left)],
      next: { key: 'health.nextClaims' },
      ...(verdict === 'overdue' && { pinned: true as const }),
    },
  };
}

/** Storage used against its limit, and the score that decides the limit. */
export function capacityOf(
  { capacity: { used, limit }, figures, marketplace }: HealthDay,
  morning: Morning,
): Judgement {
  const share = used === undefined || limit === undefined || limit === 0 ? undefined : used / limit;
  const score = figures.find(({ metric }) => metric === 'IPI')?.value;
  const least = morning.factOn('ipi', marketplace, morning.today);
  const isLow = score !== undefined && least !== undefined && healthMetrics.IPI.judge(score, least) === 'Breach';
  if (share === undefined && score === undefined) return NOTHING_TYPED;
  const isNear = share !== undefined && share >= (morning.threshold('capacity-near') ?? Number.POSITIVE_INFINITY);
  const said: Said[] = [];
  if (share !== undefined) said.push({ key: 'health.capacity', params: { share: { share } } });
  if (isLow) said.push({ key: 'health.score', params: { score, least } });
  const verdict = share !== undefined && share >= 1 ? 'full' : isNear ? 'nearly-full' : isLow ? 'low-score' : 'ok';
  if (verdict === 'ok') return { verdict };
  const [what, ...why] = verdict === 'low-score' ? said.reverse() : said;
  return { verdict, reason: { what: what!, why, next: { key: 'health.nextCapacity' } } };
}
