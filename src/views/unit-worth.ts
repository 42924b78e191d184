/** What a lost sale costs: the net margin of a unit, or its price if its costs are not known. */
import type { RateOf } from '../shop/exchange-rates.ts';
import type { Product } from '../shop/products.ts';
import type { Money } from '../values/money.ts';

/** The worth of a unit. */
export interface UnitWorth {
  readonly amount: number;
  readonly currency: string;
  /** False if costs or a rate are missing, so that it is the price. */
  readonly isMargin: boolean;
}

/** Currencies of marketplaces whose prices hold no tax. */
const NET = new Set(['USD', 'CAD']);

/** In the currency of `price`, which buyers pay with tax. */
export function unitWorth(price: Money, product: Product | undefined, rateOf: RateOf): UnitWorth {
  const { amount, currency } = price;
  const margin = product && marginOf(price, product, rateOf);
  return margin === undefined ? { amount, currency, isMargin: false } : { amount: margin, currency, isMargin: true };
}

function marginOf(price: Money, product: Product, rateOf: RateOf): number | undefined {
  const { referralFee, fbaFee, fulfilment } = product;
  const vatRate = vatRateOf(product, price.currency);
  const fees = fulfilment === 'FBM' ? [referralFee] : [referralFee, fbaFee];
  const costs = [...fees, product.landedCost ?? product.unitCost].map(
    (cost) => cost && inCurrency(cost, price, rateOf),
  );
  const known = costs.filter((cost) => cost !== undefined);
  if (vatRate === undefined || known.length < costs.length) return undefined;
  return Math.max(0, price.amount / (1 + vatRate) - known.reduce((sum, cost) => sum + cost, 0));
}

/** The tax within prices, as typed; `undefined` where prices hold tax and none is typed. */
export function vatRateOf(product: Product | undefined, currency: string): number | undefined {
  return product?.vatRate ?? (NET.has(currency) ? 0 : undefined);
}

function inCurrency({ amount, currency }: Money, price: Money, rateOf: RateOf): number | undefined {
  const rate = currency === '' ? { rate: 1 } : rateOf(currency, price.currency);
  return rate && amount * rate.rate;
}
