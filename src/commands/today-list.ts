/** Cuts Today down to what the sidebar shows. */
import { OVERDUE_RULE } from '../today/coverage.ts';
import { groupedBy } from '../values/grouped-by.ts';
import type { Coverage } from '../views/facts.ts';
import type { ListedItem, OwnersItems, TodayItemReply, TodayList, TodayReply } from './today-reply.ts';

const MOST_OF_AN_OWNER = 5;
const MOST_ITEMS = 20;
const MOST_LATE = 3;
const SALES: readonly string[] = ['sales-traffic', 'sales-by-date'];

/** `sheet`: the name of its sheet. */
export function todayList(today: TodayReply, sheet: string): TodayList {
  const { asOf, coverage, undecided, problems, items } = today;
  const waiting = items.filter((item) => item.waiting);
  const late = items.filter((item) => !item.waiting && item.rule === OVERDUE_RULE);
  const open = items.filter((item) => !item.waiting && item.rule !== OVERDUE_RULE && item.snoozedUntil === null);
  return {
    ...{ sheet, asOf, problems },
    reaches: reachesOf(coverage),
    undecided: Object.values(undecided).reduce((sum, count) => sum + count, 0),
    late: late.slice(0, MOST_LATE).map(listed),
    lateCount: late.length,
    owners: ownersOf(open, waiting),
    items: firstOfEach(open).map(listed),
  };
}

function listed(item: TodayItemReply): ListedItem {
  const { id, severity, product, text, evidence, next, since, owner } = item;
  const { moneyPerDay, moneyLow, moneyHigh, currency, place, findings } = item;
  return {
    ...{ id, severity, product, text, evidence, next, since, owner },
    ...{ moneyPerDay, moneyLow, moneyHigh, currency, place },
    others: findings.length - 1,
  };
}

function ownersOf(open: readonly TodayItemReply[], waiting: readonly TodayItemReply[]): OwnersItems[] {
  const owners = [...new Set([...open, ...waiting].map(({ owner }) => owner))];
  const count = (items: readonly TodayItemReply[], of: string | null) =>
    items.filter(({ owner }) => owner === of).length;
  return owners.map((owner) => ({ owner, open: count(open, owner), waiting: count(waiting, owner) }));
}

/** The first of all, then the first of each owner, in their order. */
function firstOfEach(open: readonly TodayItemReply[]): TodayItemReply[] {
  const ofOwners = [...groupedBy(open, ({ owner }) => owner ?? '').values()];
  const first = [open, ...ofOwners].flatMap((items) => items.slice(0, MOST_OF_AN_OWNER));
  const kept = new Set([...new Set(first)].slice(0, MOST_ITEMS));
  return open.filter((item) => kept.has(item));
}

function reachesOf(coverage: readonly Coverage[]): TodayList['reaches'] {
  return [...groupedBy(coverage, ({ marketplace }) => marketplace)].map(([marketplace, own]) => {
    const sales = own.filter(({ report }) => SALES.includes(report));
    const days = (sales.length > 0 ? sales : own).map(({ last }) => last).sort();
    return { marketplace, last: days[days.length - 1]! };
  });
}
