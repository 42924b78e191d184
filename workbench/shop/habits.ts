/** What the seller downloads on which morning, and what is forgotten. */
import { Random } from './random.ts';
import type { ShopKind } from './shops.ts';
import { addDays, type Day, daysBetween, daysOf, UNIFIED_SINCE, weekdayOf } from './world/calendar.ts';
import type { Download, ReportName } from './world/download.ts';
import type { Marketplace } from './world/marketplace.ts';
import type { ShopPlan } from './world/plan.ts';

/** How often a report is downloaded, and how many days up to yesterday it covers; 0 days: how things stand. */
interface Habit {
  readonly report: ReportName;
  readonly everyDays: number;
  /** On which of these days; of a weekly report 0 is Monday. */
  readonly on: number;
  readonly days: number;
  /** What stands in its place from the day on that the old ads console is closed; one file for all marketplaces. */
  readonly unified?: ReportName;
  /** Weeks of Amazon's, Sunday to Saturday: the last full one. */
  readonly isWeek?: true;
  /** A file for each day. */
  readonly isEachDay?: true;
}

/** Reports of a marketplace that is looked at every day: six to eight files a morning. */
const DAILY: readonly Habit[] = [
  { report: 'sales-traffic', everyDays: 1, on: 0, days: 1 },
  { report: 'fba-inventory', everyDays: 1, on: 0, days: 0 },
  { report: 'orders', everyDays: 1, on: 0, days: 2 },
  { report: 'unshipped-orders', everyDays: 1, on: 0, days: 0 },
  { report: 'legacy-search-terms', everyDays: 2, on: 0, days: 8, unified: 'unified-search-terms' },
  { report: 'legacy-campaigns', everyDays: 2, on: 1, days: 8, unified: 'unified-campaigns' },
  { report: 'legacy-advertised-products', everyDays: 2, on: 1, days: 8, unified: 'unified-advertised-products' },
  { report: 'legacy-targeting', everyDays: 7, on: 1, days: 8, unified: 'unified-targets' },
  { report: 'all-listings', everyDays: 2, on: 0, days: 0 },
  { report: 'stranded', everyDays: 2, on: 1, days: 0 },
  { report: 'feedback', everyDays: 2, on: 1, days: 30 },
  { report: 'returns', everyDays: 3, on: 0, days: 14 },
  { report: 'sales-by-date', everyDays: 7, on: 0, days: 14 },
  { report: 'ledger', everyDays: 7, on: 1, days: 8 },
  { report: 'planning', everyDays: 7, on: 2, days: 0 },
  { report: 'restock', everyDays: 7, on: 3, days: 0 },
  { report: 'bulk', everyDays: 14, on: 4, days: 14 },
  { report: 'cerebro', everyDays: 7, on: 0, days: 0 },
  { report: 'xray', everyDays: 7, on: 0, days: 0 },
  { report: 'search-query-performance', everyDays: 7, on: 2, days: 7, isWeek: true },
  { report: 'settlement', everyDays: 14, on: 5, days: 14 },
  { report: 'fee-preview', everyDays: 28, on: 2, days: 0 },
];

/** Windows of reports where a marketplace is looked at on Mondays. */
const WEEKLY_DAYS: Partial<Record<ReportName, number>> = {
  'sales-traffic': 7,
  orders: 7,
  'legacy-search-terms': 14,
  'legacy-campaigns': 14,
  'legacy-advertised-products': 14,
  'legacy-targeting': 14,
  ledger: 7,
  returns: 14,
};

const WEEKLY: readonly Habit[] = DAILY.map((habit) => ({
  ...habit,
  everyDays: Math.max(7, habit.everyDays),
  on: 0,
  days: WEEKLY_DAYS[habit.report] ?? habit.days,
}));

/** The first day of use: sales of the last week and of the four before it, ads by day, and how things stand. */
const ONCE: readonly Habit[] = [
  { report: 'sales-traffic', everyDays: 1, on: 0, days: 28 },
  { report: 'sales-traffic', everyDays: 1, on: 0, days: 7 },
  { report: 'fba-inventory', everyDays: 1, on: 0, days: 0 },
  { report: 'unified-search-terms', everyDays: 1, on: 0, days: 30 },
  { report: 'unified-campaigns', everyDays: 1, on: 0, days: 30 },
  { report: 'ledger', everyDays: 1, on: 0, days: 30 },
  { report: 'all-listings', everyDays: 1, on: 0, days: 0 },
];

/** All at once: sales a day a file, the rest as far back as it is of use. */
const BACKFILL: readonly Habit[] = [
  { report: 'sales-traffic', everyDays: 1, on: 0, days: 730, isEachDay: true },
  { report: 'sales-by-date', everyDays: 1, on: 0, days: 730 },
  { report: 'unified-search-terms', everyDays: 1, on: 0, days: 30 },
  { report: 'unified-campaigns', everyDays: 1, on: 0, days: 90 },
  { report: 'unified-advertised-products', everyDays: 1, on: 0, days: 90 },
  { report: 'orders', everyDays: 1, on: 0, days: 7 },
  { report: 'ledger', everyDays: 1, on: 0, days: 30 },
  { report: 'returns', everyDays: 1, on: 0, days: 60 },
  { report: 'feedback', everyDays: 1, on: 0, days: 60 },
  { report: 'search-query-performance', everyDays: 1, on: 0, days: 7, isWeek: true },
  ...(
    ['fba-inventory', 'planning', 'restock', 'stranded', 'all-listings', 'unshipped-orders', 'fee-preview'] as const
  ).map((report) => ({ report, everyDays: 1, on: 0, days: 0 })),
  { report: 'cerebro', everyDays: 1, on: 0, days: 0 },
  { report: 'xray', everyDays: 1, on: 0, days: 0 },
];

const HABITS: Readonly<Record<ShopKind['marketplaces'][number]['downloads'], readonly Habit[]>> = {
  daily: DAILY,
  weekly: WEEKLY,
  once: ONCE,
  backfill: BACKFILL,
};

/** How often a report is forgotten that was due. */
const FORGOTTEN = 0.03;
/** Sunday to Saturday: on which weekday Amazon's week ends, where 0 is Monday. */
const SATURDAY = 5;

/** Days are counted from a Monday. */
const MONDAY: Day = '2024-01-01';

function isDue({ everyDays, on }: Habit, morning: Day): boolean {
  const count = daysBetween(MONDAY, morning);
  return (((count - on) % everyDays) + everyDays) % everyDays === 0;
}

function daysFor({ days, isWeek }: Habit, morning: Day, first: Day): Download['days'] {
  if (days === 0) return { from: morning, to: morning };
  const yesterday = addDays(morning, -1);
  const to = isWeek ? addDays(yesterday, -((weekdayOf(yesterday) - SATURDAY + 7) % 7)) : yesterday;
  const from = addDays(to, 1 - days);
  // Amazon has no part of a week.
  return { from: from < first && !isWeek ? first : from, to };
}

/** Languages that a report is known in; undefined where it is not made for that marketplace. */
export type LanguagesOf = (
  report: ReportName,
  marketplace: Marketplace | 'all',
) => readonly Download['language'][] | undefined;

/** A stretch of mornings on which a report is not downloaded. */
interface Omission {
  readonly report: ReportName;
  readonly marketplace: Marketplace;
  readonly from: Day;
  readonly to: Day;
}

function isForgotten(
  plan: ShopPlan,
  { report, marketplace, morning }: Download,
  omissions: readonly Omission[],
): boolean {
  const random = new Random(plan.seed, 'forgotten', report, String(marketplace), morning);
  const isPlanted = omissions.some(
    (one) => one.report === report && one.marketplace === marketplace && one.from <= morning && morning <= one.to,
  );
  return isPlanted || (morning <= plan.to && random.chance(FORGOTTEN));
}

/** Downloads of one marketplace, of a morning on which they are due. */
function dueIn(
  plan: ShopPlan,
  place: ShopKind['marketplaces'][number],
  morning: Day,
  languagesOf: LanguagesOf,
): Download[] {
  const isUnified = morning >= UNIFIED_SINCE;
  return HABITS[place.downloads]
    .filter((habit) => isDue(habit, morning))
    .flatMap((habit) => {
      const report = (isUnified && habit.unified) || habit.report;
      const marketplace = report.startsWith('unified-') ? null : place.marketplace;
      const languages = languagesOf(report, marketplace ?? 'all');
      const days = daysFor(habit, morning, plan.from);
      if (!languages || days.to < days.from || days.from < plan.from) return [];
      const wanted = (marketplace === null && plan.kind.adsLanguage) || place.language;
      const language = languages.includes(wanted) ? wanted : languages[0]!;
      const spans = habit.isEachDay ? daysOf(days).map((day) => ({ from: day, to: day })) : [days];
      return spans.map((span) => ({ report, marketplace, morning, days: span, language }));
    });
}

/** A report of all marketplaces is downloaded once. */
function isFirst(one: Download, index: number, all: readonly Download[]): boolean {
  return one.marketplace !== null || all.findIndex((other) => other.report === one.report) === index;
}

/** What is downloaded on a morning: from the day after the shop's first one to the day after its last. */
export function downloadsOn(
  plan: ShopPlan,
  morning: Day,
  omissions: readonly Omission[],
  languagesOf: LanguagesOf,
): Download[] {
  const isLast = daysBetween(plan.to, morning) === 1;
  return plan.kind.marketplaces
    .filter(({ downloads }) => (downloads !== 'once' && downloads !== 'backfill') || isLast)
    .flatMap((place) => dueIn(plan, place, morning, languagesOf))
    .filter(isFirst)
    .filter((download) => !isForgotten(plan, download, omissions));
}
