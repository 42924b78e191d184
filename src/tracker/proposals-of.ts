/** Search terms that already sell and are not followed: with own purchases, or at least two ad orders. */

import type { AdsFact } from '../ads/ads-sum.ts';
import { type Cell, cellText } from '../values/cell.ts';
import { foldedKeyword } from '../values/fold.ts';
import type { RowOf } from '../workbook/columns.ts';
import type { Entry } from './entry.ts';
import { adGroupOf, type OrdersByGroup, type ProductOfTerm } from './product-of-term.ts';

/** A search term to follow. */
export interface Proposal {
  readonly marketplace: string;
  /** Our ASIN that it is for, else `''`. */
  readonly product: string;
  readonly keyword: string;
  /** `undefined` if no report contains it. */
  readonly purchases: number | undefined;
  readonly adOrders: number | undefined;
}

const ENOUGH_AD_ORDERS = 2;
/** Ads on product pages report the page's ASIN as search term. */
const ASIN_TERM = /^b0[a-z0-9]{8}$/;

/** The figures of a term so far. */
interface Sold {
  readonly purchases?: number | undefined;
  readonly adOrders?: number | undefined;
  /** The ASIN with the most purchases; `''` if two have the same number. */
  readonly named?: { readonly product: string; readonly purchases: number } | undefined;
  /** Ad orders by ad group. */
  readonly groups?: OrdersByGroup | undefined;
}

/** The terms that sold most come first. */
export function proposalsOf(
  keywords: readonly Entry[],
  searchQueries: readonly RowOf<'search-query-performance'>[],
  adTerms: readonly AdsFact[],
  productOf: ProductOfTerm,
): Proposal[] {
  const tracked = new Set(keywords.map(({ row }) => `${row.marketplace} ${foldedKeyword(row.keyword)}`));
  const found = new Map<string, Sold & Pick<Proposal, 'marketplace' | 'keyword'>>();
  const add = (marketplace: string, term: Cell | undefined, sold: Sold) => {
    const keyword = foldedKeyword(term);
    const key = `${marketplace} ${keyword}`;
    if (keyword === '' || ASIN_TERM.test(keyword) || tracked.has(key)) return;
    found.set(key, { marketplace, keyword, ...joined(found.get(key), sold) });
  };
  for (const { marketplace, searchQuery, purchasesOwn: purchases, asin } of searchQueries) {
    if (typeof purchases !== 'number') continue;
    const named = purchases > 0 && asin ? { product: cellText(asin), purchases } : undefined;
    add(cellText(marketplace), searchQuery, { purchases, named });
  }
  for (const { marketplace, subject, orders } of adTerms) {
    if (typeof orders !== 'number') continue;
    const groups = new Map([[adGroupOf({ marketplace, subject }), orders]]);
    add(marketplace, subject.customerSearchTerm, { adOrders: orders, groups });
  }
  return [...found.values()]
    .filter(({ purchases = 0, adOrders = 0 }) => purchases > 0 || adOrders >= ENOUGH_AD_ORDERS)
    .sort((a, b) => soldIn(b) - soldIn(a))
    .map(({ named, groups = new Map(), marketplace, keyword, purchases, adOrders }) => {
      const product = named ? named.product : productOf(marketplace, keyword, groups);
      return { marketplace, product, keyword, purchases, adOrders };
    });
}

/** Reports overlap, so the largest purchases of one row count; ad orders of different ad groups are added. */
function joined(known: Sold | undefined, sold: Sold): Sold {
  if (known === undefined) return sold;
  return {
    purchases: either(known.purchases, sold.purchases, Math.max),
    adOrders: either(known.adOrders, sold.adOrders, (a, b) => a + b),
    groups: either(known.groups, sold.groups, summed),
    named: either(known.named, sold.named, (a, b) => {
      if (a.purchases !== b.purchases) return a.purchases > b.purchases ? a : b;
      return a.product === b.product ? a : { ...a, product: '' };
    }),
  };
}

/** The value that exists, or both joined. */
function either<Value>(
  one: Value | undefined,
  other: Value | undefined,
  join: (one: Value, other: Value) => Value,
): Value | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return join(one, other);
}

/** Each group with its orders in both. */
function summed(one: OrdersByGroup, other: OrdersByGroup): OrdersByGroup {
  return [...other].reduce((all, [group, orders]) => all.set(group, (all.get(group) ?? 0) + orders), new Map(one));
}

function soldIn({ purchases = 0, adOrders = 0 }: Sold): number {
  return purchases + adOrders;
}
