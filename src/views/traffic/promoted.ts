/** What brings visitors to a product: its ads, and its places in search. */
import { blocksOf } from '../../ads/ads-block.ts';
import { countedBlocks, endingWithin } from '../../ads/ads-facts.ts';
import { cellText } from '../../values/cell.ts';
import { type Day, isoOfDay } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import { mondayOfWeek } from '../../values/week.ts';
import { spendByProduct } from '../ads/spend.ts';
import { type Morning, PRODUCT_ADS_DAYS } from '../morning.ts';
import type { Said } from '../said.ts';

/** Fewer days say little: spend differs from day to day, and by weekday. */
const LEAST_BEFORE = 7;
const LEAST_SINCE = 3;

/** Of one marketplace. */
export interface Promoted {
  /** Spend a day on a product, before and since a day; `undefined` if reports of single days say too little. */
  spend(asin: string, since: Day): { readonly before: number; readonly now: number } | undefined;
  /** Keywords of a product that left a page of results about that day. */
  lost(asin: string, since: Day): readonly Said[];
  /** True if keywords of the product were looked up about that day. */
  isRanked(asin: string, since: Day): boolean;
}

const BY = ['campaignName', 'adGroupName', 'asin'] as const;
/** Days before a change that are compared with. */
const BEFORE_DAYS = 28;
/** Ads are looked at as far back as they are judged. */
const JUDGED_DAYS = 60;
/** A rank of a week tells of the days around it. */
const NEAR_DAYS = 14;

export function promotedIn(morning: Morning, marketplace: string): Promoted {
  const blocks = morning.ads(BY, PRODUCT_ADS_DAYS).flatMap(blocksOf);
  const own = blocks.filter((block) => block.marketplace === marketplace);
  const chosen = countedBlocks(own, { by: BY, counts: endingWithin(JUDGED_DAYS) }).flatMap((one) => one.chosen);
  const spend = spendByProduct(chosen);
  const days = new Set(chosen.filter(({ first, last }) => first === last).map(({ first }) => first));
  const weeks = groupedBy(
    morning.keywords().filter((row) => row.marketplace === marketplace),
    ({ product }) => cellText(product),
  );
  const near = (asin: string, since: Day) =>
    (weeks.get(asin) ?? []).filter(({ week }) => {
      const monday = mondayOfWeek(cellText(week));
      return monday !== undefined && Math.abs(monday - since) <= NEAR_DAYS;
    });
  return {
    spend(asin, since) {
      const all = spend.get(`${marketplace} ${asin}`);
      const a = [...days].filter((day) => since - BEFORE_DAYS <= day && day < since);
      const b = [...days].filter((day) => day >= since);
      if (all === undefined || a.length < LEAST_BEFORE || b.length < LEAST_SINCE) return undefined;
      const perDay = (some: readonly Day[]) => {
        const within = new Set(some);
        return all.reduce((sum, one) => sum + (within.has(one.day) ? one.spend : 0), 0) / some.length;
      };
      return { before: perDay(a), now: perDay(b) };
    },
    lost: (asin, since) =>
      near(asin, since)
        .filter(({ event }) => LEFT.includes(cellText(event)))
        .map((row) => ({
          key: 'traffic.rankLost',
          params: {
            keyword: cellText(row.keyword),
            from: cellText(row.lastRank),
            to: cellText(row.organicRank),
            day: { day: isoOfDay(mondayOfWeek(cellText(row.week))!) },
          },
        })),
    isRanked: (asin, since) => near(asin, since).some(({ organicRank }) => cellText(organicRank) !== ''),
  };
}

const LEFT: readonly string[] = ['left-page-1', 'left-first-3-pages'];
