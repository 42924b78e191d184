/** Target ACoS of products for which the seller typed none: break-even, in whole percent. */
import { profitSheet } from '../sheets/profit.ts';
import type { ReportedValue } from './fill-cell.ts';
import type { Product, ProductColumn, Products } from './products.ts';
import type { ReportedProduct } from './reported-products.ts';

/** What is left before ads of the sales of a SKU. */
export interface BreakEven {
  readonly marketplace: string;
  readonly sku: string;
  readonly ratio: number;
  /** ISO day. */
  readonly to: string;
}

/** The products with the targets that are proposed for them, and what is to be written of these. */
interface WithTargets {
  readonly products: Products;
  readonly proposals: readonly ReportedProduct[];
}

/** A target that a person typed, or cleared, stays. */
export function withProposedTargets(products: Products, breakEven: readonly BreakEven[]): WithTargets {
  const targets = new Map<Product, number>();
  const proposals: ReportedProduct[] = [];
  for (const { marketplace, sku, ratio, to } of breakEven) {
    const product = products.find(marketplace, sku);
    const percent = Math.floor(ratio * 100);
    if (product?.marketplace !== marketplace || !product.mayProposeTarget || percent < 1) continue;
    targets.set(product, percent / 100);
    if (product.targetAcos?.high !== percent / 100) proposals.push(proposal(product, `${percent}%`, to));
  }
  return { products: targets.size === 0 ? products : withTargets(products, targets), proposals };
}

const SOURCE = profitSheet.name as string;

function proposal({ marketplace, sku }: Product, value: string, date: string): ReportedProduct {
  const cells = new Map<ProductColumn, ReportedValue>([['targetAcos', { value, source: SOURCE, date }]]);
  return { marketplace, sku, adds: false, cells };
}

function withTargets(products: Products, targets: ReadonlyMap<Product, number>): Products {
  const changed = (product: Product): Product => {
    const target = targets.get(product);
    return target === undefined ? product : { ...product, targetAcos: { low: target, high: target } };
  };
  return {
    ...products,
    all: products.all.map(changed),
    find(marketplace, sku) {
      const product = products.find(marketplace, sku);
      return product && changed(product);
    },
  };
}
