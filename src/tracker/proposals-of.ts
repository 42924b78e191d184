/** Terms that already sell and that nobody follows: own purchases, or two and more ad orders. */

import type { AdsFact } from '../ads/ads-facts.ts';
import { cellText } from '../values/cell-text.ts';
import { foldedKeyword } from '../values/folded-keyword.ts';
import type { Row } from '../values/row.ts';
import type { Entry } from './entry.ts';

export interface Proposal {
  readonly marketplace: string;
  /** Our ASIN where the report says it, else `''`. */
  readonly product: string;
  readonly keyword: string;
  readonly purchases: number;
  readonly adOrders: number;
}

const ENOUGH_AD_ORDERS = 2;
/** Advertising on product pages reports the page's ASIN as its search term. */
const ASIN_TERM = /^b0[a-z0-9]{8}$/;

/** Those that sold most first. */
export function proposalsOf(
  keywords: readonly Entry[],
  searchQueries: readonly Row[],
  adTerms: readonly AdsFact[],
): Proposal[] {
  const tracked = new Set(keywords.map(({ row }) => `${row.marketplace} ${foldedKeyword(row.keyword)}`));
  const found = new Map<string, Proposal>();
  const add = ({ marketplace: place = '' }: Partial<Row>, term: Row[string] | undefined, sold: Partial<Proposal>) => {
    const keyword = foldedKeyword(term);
    const key = `${place} ${keyword}`;
    if (keyword === '' || ASIN_TERM.test(keyword) || tracked.has(key)) return;
    const known = found.get(key) || { product: '', purchases: 0, adOrders: 0 };
    const { product = '', purchases = 0, adOrders = 0 } = sold;
    found.set(key, {
      marketplace: String(place),
      product: product || known.product,
      keyword,
      purchases: Math.max(known.purchases, purchases),
      adOrders: known.adOrders + adOrders,
    });
  };
  for (const row of searchQueries) {
    if (typeof row.purchasesOwn === 'number' && row.purchasesOwn > 0)
      add(row, row.searchQuery, { purchases: row.purchasesOwn, product: cellText(row.asin) });
  }
  for (const { marketplace, subject, orders } of adTerms) {
    if (typeof orders === 'number') add({ marketplace }, subject.customerSearchTerm, { adOrders: orders });
  }
  return [...found.values()]
    .filter(({ purchases, adOrders }) => purchases > 0 || adOrders >= ENOUGH_AD_ORDERS)
    .sort((a, b) => b.purchases + b.adOrders - a.purchases - a.adOrders);
}
