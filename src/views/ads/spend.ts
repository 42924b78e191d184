/** Spend on advertised products by day. */
import type { Block } from '../../ads/ads-block.ts';
import { cellText, type Row } from '../../values/cell.ts';
import type { Day } from '../../values/day.ts';

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
  const products = new Map<string, SpendDay[]>();
  for (const block of blocks.filter(({ first, last }) => first === last))
    for (const row of block.rows) {
      const product = `${block.marketplace} ${cellText(row[block.source.dimensions.asin ?? ''])}`;
      const own = products.get(product);
      if (own === undefined) products.set(product, [spendIn(block, row)]);
      else own.push(spendIn(block, row));
    }
  for (const own of products.values()) own.sort((a, b) => a.day - b.day);
  return products;
}

function spendIn({ first, adProduct, source }: Block, row: Row): SpendDay {
  const [spend, clicks] = [row[source.metrics.spend ?? ''], row[source.metrics.clicks ?? '']];
  return {
    day: first,
    currency: cellText(row.currency),
    spend: Number(spend) || 0,
    clicks: Number(clicks) || 0,
    isSponsoredProducts: adProduct === 'SP',
  };
}
