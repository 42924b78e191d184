/** What is known of the ASINs of a marketplace: their SKUs, name, parent and how they are fulfilled. */
import type { Product } from '../../shop/products.ts';
import type { Day } from '../../values/day.ts';
import type { Morning } from '../morning.ts';

export interface Asin {
  readonly name: string;
  readonly parentAsin: string | undefined;
  /** With a row in Products that names the ASIN. */
  readonly products: readonly Product[];
  /** The first day on which any of them was on sale. */
  readonly openDate: Day | undefined;
}

/** ASIN → what is known of it in a marketplace; a SKU's own row there replaces its default. */
export function asinsOf({ products }: Morning, marketplace: string): ReadonlyMap<string, Asin> {
  const skus = new Set(products.all.filter((one) => ['', marketplace].includes(one.marketplace)).map(({ sku }) => sku));
  const byAsin = new Map<string, Product[]>();
  for (const sku of skus) {
    const product = products.find(marketplace, sku)!;
    if (product.asin !== undefined) byAsin.set(product.asin, [...(byAsin.get(product.asin) ?? []), product]);
  }
  return new Map([...byAsin].map(([asin, own]) => [asin, asinOf(asin, own)]));
}

function asinOf(asin: string, products: readonly Product[]): Asin {
  const opened = products.flatMap(({ openDate }) => openDate ?? []);
  return {
    name: products.find(({ name }) => name !== '')?.name ?? asin,
    parentAsin: products.find(({ parentAsin }) => parentAsin !== undefined)?.parentAsin,
    products,
    openDate: opened.length === products.length && opened.length > 0 ? Math.min(...opened) : undefined,
  };
}
