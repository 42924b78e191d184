/** The order of items: what costs most to leave comes first. */
import type { Stake } from '../views/facts.ts';
import type { Finding, TodayItem, Urgency } from './item.ts';

/** The first finding of an item. */
export function gravest({ findings }: TodayItem): Finding {
  return findings[0]!;
}

/** `act` if one of its findings is. */
export function urgencyOf({ findings }: TodayItem): Urgency {
  return findings.some(({ severity, waitsUntil }) => severity === 'act' && waitsUntil === undefined) ? 'act' : 'watch';
}

/** True if nothing can be done about it but wait. */
export function isWaiting({ findings }: TodayItem): boolean {
  return findings.every(({ waitsUntil }) => waitsUntil !== undefined);
}

/** The largest stake of its findings: causes of one product often cost the same money. */
export function stakeOf({ findings }: TodayItem): Stake | undefined {
  const stakes = findings.flatMap(({ stake }) => stake ?? []);
  return stakes.sort((a, b) => weight(b) - weight(a))[0];
}

/** The day from which the gravest finding is so; ISO. None if that is still to come, as of an order to hand over. */
export function sinceOf(item: TodayItem, now: string): string | undefined {
  const { since } = gravest(item);
  return since !== undefined && since <= now.slice(0, 10) ? since : undefined;
}

const dayOf = (item: TodayItem): string => gravest(item).since ?? '9999';

/** Rough units of a currency in a dollar, for the order of items alone: money is never converted by them. */
const PER_DOLLAR: Readonly<Record<string, number>> = { JPY: 150, CNY: 7, MXN: 18, INR: 85, SEK: 10, PLN: 4, TRY: 40 };

/** What a day costs, to compare it with other stakes; -1 if that is unknown. */
export function weight(stake: Stake | undefined): number {
  return stake === undefined ? -1 : stake.perDay / (PER_DOLLAR[stake.currency] ?? 1);
}

/** Pinned first, then `act`, then by the cost of waiting, then the oldest; what only waits comes last. */
export function ranked(items: readonly TodayItem[]): TodayItem[] {
  return [...items].sort(
    (a, b) =>
      Number(isWaiting(a)) - Number(isWaiting(b)) ||
      Number(isPinned(b)) - Number(isPinned(a)) ||
      Number(urgencyOf(a) === 'watch') - Number(urgencyOf(b) === 'watch') ||
      weight(stakeOf(b)) - weight(stakeOf(a)) ||
      compared(dayOf(a), dayOf(b)) ||
      compared(a.id, b.id),
  );
}

function isPinned({ findings }: TodayItem): boolean {
  return findings.some(({ pinned }) => pinned === true);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
