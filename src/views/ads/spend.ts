/** Spend on advertised products by day. */
import type { Block } from '../../ads/ads-block.ts';
import { cellText } from '../../values/cell.ts';
import type { Day } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';

/** Spend on a product by day, ad product and currency. */
export interface SpendDay {
  readonly day: Day;
  readonly currency: string;
  readonly spend: number;
  readonly clicks: number;
  readonly isSponsoredProducts: boolean;
}

export type SpendByProduct = ReadonlyMap<string, readonly SpendDay[]>;

/** From reports of single days, the oldest first. */
export function spendByProduct(blocks: readonly Block[]): SpendByProduct {
  const days = blocks
    .filter(({ first, last }) => first === last)
    .flatMap(({ marketplace, first, adProduct, source, rows }) =>
      rows.map((row) => {
        const [spend, clicks] = [row[source.metrics.spend ?? ''], row[source.metrics.clicks ?? '']];
        return {
          product: `${marketplace} ${cellText(row[source.dimensions.asin ?? ''])}`,
          currency: cellText(row.currency),
          ...{ day: first, spend: Number(spend) || 0, clicks: Number(clicks) || 0 },
          isSponsoredProducts: adProduct === 'SP',
        };
      }),
    );
  const products = groupedBy(days, ({ product }) => product);
  return new Map([...products].map(([product, own]) => [product, [...own].sort((a, b) => a.day - b.day)]));
}
