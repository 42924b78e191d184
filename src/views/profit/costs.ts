/** What the sales of a SKU cost, part by part; a part that is not known stays unknown. */
import type { RateOf } from '../../shop/exchange-rates.ts';
import type { Product } from '../../shop/products.ts';
import type { Money } from '../../values/money.ts';
import { vatRateOf } from '../unit-worth.ts';

/** A part of the costs. */
export const COST_PARTS = ['vat', 'referral', 'fba', 'surcharge', 'storage', 'returns', 'landed', 'ads'] as const;
export type CostPart = (typeof COST_PARTS)[number];

/** Amounts of money in the currency of the sales; `undefined` if unknown, absent if there is no such cost. */
export type Costs = { readonly [Part in CostPart]?: number | undefined };

/** What was sold of a SKU, and what else is known of it in the same days. */
export interface SoldSku {
  readonly units: number;
  readonly sales: number;
  readonly currency: string;
  readonly storage: number | undefined;
  readonly ads: number | undefined;
  /** Units that came back, and how many of them can be sold again; `undefined` if no report of returns tells. */
  readonly returned: { readonly units: number; readonly sellable: number } | undefined;
}

/** What the rules and the calendar say. */
interface CostFacts {
  /** Of Amazon's fulfilment fees. */
  readonly surcharge: number;
  /** The part of the referral fee that Amazon keeps of a refund. */
  readonly keptOfReferral: number;
}

/** The costs of a SKU; those of Amazon's fulfilment only where Amazon fulfils it. */
export function costsOf(sold: SoldSku, product: Product | undefined, facts: CostFacts, rateOf: RateOf): Costs {
  const { units, sales, currency, storage, ads } = sold;
  const inSales = (money: Money | undefined) => money && converted(money, currency, rateOf);
  const times = (each: number | undefined) => (each === undefined ? undefined : each * units);
  const vatRate = vatRateOf(product, currency);
  const referral = inSales(product?.referralFee);
  const fba = inSales(product?.fbaFee);
  const landed = inSales(product?.landedCost ?? product?.unitCost);
  const net = vatRate === undefined ? undefined : sales / (1 + vatRate);
  const byAmazon = {
    fba: times(fba),
    surcharge: times(fba === undefined ? undefined : fba * facts.surcharge),
    storage,
  };
  return {
    vat: net === undefined ? undefined : sales - net,
    referral: times(referral),
    ...(product?.fulfilment !== 'FBM' && byAmazon),
    returns: returnsCost(sold, { net, referral, landed }, facts),
    landed: times(landed),
    ads,
  };
}

interface Unit {
  /** Of all units together. */
  readonly net: number | undefined;
  readonly referral: number | undefined;
  readonly landed: number | undefined;
}

/** The money given back, less the referral fee that comes back, less the goods that can be sold again. */
function returnsCost(sold: SoldSku, { net, referral, landed }: Unit, facts: CostFacts): number | undefined {
  const { returned, units } = sold;
  if (returned === undefined) return undefined;
  if (returned.units === 0) return 0;
  if (net === undefined || referral === undefined || landed === undefined || units === 0) return undefined;
  const back = referral * (1 - facts.keptOfReferral);
  return returned.units * (net / units - back) - returned.sellable * landed;
}

/** `undefined` without a rate: two currencies are never added. */
function converted({ amount, currency }: Money, to: string, rateOf: RateOf): number | undefined {
  const rate = currency === '' ? { rate: 1 } : rateOf(currency, to);
  return rate && amount * rate.rate;
}

/** The parts that are unknown. */
export function missingIn(costs: Costs): CostPart[] {
  return COST_PARTS.filter((part) => part in costs && costs[part] === undefined);
}

/** What is left of the sales after these parts; unknown ones are not taken off. */
export function leftAfter(sales: number, costs: Costs, parts: readonly CostPart[] = COST_PARTS): number {
  return parts.reduce((left, part) => left - (costs[part] ?? 0), sales);
}
