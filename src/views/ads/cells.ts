/** Cells and texts that all rows of Ads have in common. */
import type { Cell, Row } from '../../values/cell.ts';
import { isoOfDay } from '../../values/day.ts';
import type { Said, SaidParam } from '../said.ts';
import type { Source, Stake, Subject } from '../view.ts';
import type { Group } from './groups.ts';
import { acosOf } from './over.ts';
import type { Pooled, Thing } from './pooled.ts';

/** Ids of the vocabulary `adsLevel`. */
type RowLevel = 'marketplace' | 'campaign' | 'ad-group' | 'target' | 'term' | 'root' | 'product';

const PRECISION = 1e4;

/** Unknown figures are blank; sums of decimals lose what only binary fractions have. */
export function figure(value: number | undefined): Cell {
  return value === undefined || !Number.isFinite(value) ? '' : Math.round(value * PRECISION) / PRECISION;
}

/** What a row is about, and its sums. */
export function sumCells(level: RowLevel, name: string, figures: Pooled): Row {
  const { marketplace, campaign, adGroup, target, matchType, term, asin, currency } = figures;
  return {
    ...{ marketplace, level, name, campaign, adGroup, target, matchType, term, asin, currency },
    ...{ spend: figure(figures.spend), sales: figure(figures.sales), acos: figure(acosOf(figures)) },
    ...{ clicks: figure(figures.clicks), orders: figure(figures.orders) },
    ...{ ctr: figure(figures.clicks / figures.impressions), cpc: figure(figures.spend / figures.clicks) },
    window: `${isoOfDay(figures.first)} – ${isoOfDay(figures.last)}`,
    asOf: isoOfDay(figures.last),
  };
}

export function sourceOf({ sheet, first, last, importedAt }: Pooled): Source {
  return { report: sheet, from: isoOfDay(first), to: isoOfDay(last), importedAt };
}

/** The product where it is certain: an ad group that advertises several does not say which one a click was for. */
export function productOf({ products }: Pick<Group, 'products'>): { readonly name: string; readonly asin?: string } {
  const [one, ...others] = products;
  return one !== undefined && others.length === 0 ? { name: one.name, asin: one.asin } : { name: '' };
}

export function subjectOf({ marketplace, campaign, adGroup, target, term }: Thing, asin: string | undefined): Subject {
  return {
    marketplace,
    ...(asin !== undefined && { asin }),
    ...(campaign !== '' && { campaign }),
    ...(adGroup !== '' && { adGroup }),
    ...(target !== '' && { keyword: target }),
    ...(term !== '' && { term }),
  };
}

export function money(amount: number, { currency }: Pick<Thing, 'currency'>): SaidParam {
  return { money: amount, currency };
}

export function day(one: number): SaidParam {
  return { day: isoOfDay(one) };
}

/** From when to when, what was spent, and what came of it. */
export function evidenceSaid(of: Pooled, expected: number): Said {
  const params = {
    ...{ from: day(of.first), to: day(of.last), spend: money(of.spend, of) },
    ...{ clicks: of.clicks, orders: of.orders, expected: { about: expected } },
  };
  return { key: 'ads.evidence', params };
}

/** z of a one-sided 5 %. */
const Z = 1.645;

/** What was spent for nothing a day: the part of the spend that the missing orders should have paid. */
export function wastedADay({ spend, orders, first, last, currency }: Pooled, expected: number): Stake | undefined {
  if (!(expected > orders)) return undefined;
  const lost = (count: number) => Math.max(0, (spend * (1 - Math.max(0, count) / expected)) / (last - first + 1));
  return {
    perDay: lost(orders),
    low: lost(orders + Z * Math.sqrt(orders + 1)),
    high: lost(orders - Z * Math.sqrt(orders)),
    currency,
  };
}
