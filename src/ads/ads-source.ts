/** Which sheets tell ads figures, of which ad products, by what, and in which columns: data that `adsFacts` reads. */
import type { DataSheetId } from '../reports/kind.ts';
import type { ColumnId } from '../workbook/columns.ts';

/** What figures can be asked by, in the words of the sheets that came first. */
const ADS_DIMENSIONS = [
  'adProduct',
  'campaignName',
  'adGroupName',
  'targeting',
  'matchType',
  'customerSearchTerm',
  'placement',
  'asin',
  'sku',
] as const;
export type AdsDimension = (typeof ADS_DIMENSIONS)[number];

export const ADS_METRICS = ['impressions', 'clicks', 'spend', 'sales', 'orders', 'units'] as const;
export type AdsMetric = (typeof ADS_METRICS)[number];

export interface AdsSource {
  readonly sheet: DataSheetId;
  /** The ad product that all its rows are of; otherwise each row says its own, or is of all of them together. */
  readonly adProduct?: 'SP' | 'SB' | 'SD';
  /** Columns of what its rows are told by. */
  readonly dimensions: Readonly<Partial<Record<AdsDimension, string>>>;
  /** Columns of its figures; what it has no column of, nobody knows from it. */
  readonly metrics: Readonly<Partial<Record<AdsMetric, string>>>;
  /** Lists nothing that was not clicked, so that its impressions are fewer than those of a campaign. */
  readonly clickedOnly?: true;
}

/** Columns that are named as what they tell. */
function named<const Name extends string>(...names: readonly Name[]): { readonly [Key in Name]: Key } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [Key in Name]: Key };
}

const METRICS = named(...ADS_METRICS);
/**
 * Figures of a unified report: its sales hold what shoppers bought of the brand besides, as the total sales of older
 * reports do.
 */
const UNIFIED = {
  ...named('impressions', 'clicks', 'sales'),
  spend: 'totalCost',
  orders: 'purchases',
  units: 'unitsSold',
} as const;
const TARGET = named('campaignName', 'adGroupName', 'targeting', 'matchType');
const SEARCH_TERM = { ...TARGET, ...named('customerSearchTerm') };

/** A source as it is written down: the columns it names are columns of its sheet. */
interface SourceOf<Sheet extends DataSheetId> extends AdsSource {
  readonly sheet: Sheet;
  readonly dimensions: Readonly<Partial<Record<AdsDimension, ColumnId<Sheet>>>>;
  readonly metrics: Readonly<Partial<Record<AdsMetric, ColumnId<Sheet>>>>;
}

const sources: readonly { [Sheet in DataSheetId]: SourceOf<Sheet> }[DataSheetId][] = [
  { sheet: 'unified-accounts', dimensions: named('adProduct'), metrics: UNIFIED },
  { sheet: 'unified-campaigns', dimensions: named('adProduct', 'campaignName'), metrics: UNIFIED },
  {
    sheet: 'unified-ad-groups',
    dimensions: named('adProduct', 'campaignName', 'adGroupName'),
    metrics: UNIFIED,
  },
  {
    sheet: 'unified-placements',
    dimensions: named('adProduct', 'campaignName', 'adGroupName', 'placement'),
    metrics: UNIFIED,
  },
  {
    sheet: 'unified-ads',
    dimensions: {
      ...named('adProduct', 'campaignName', 'adGroupName'),
      asin: 'advertisedProductId',
      sku: 'advertisedProductSku',
    },
    metrics: UNIFIED,
  },
  { sheet: 'unified-targets', dimensions: { ...named('adProduct'), ...TARGET }, metrics: UNIFIED },
  {
    sheet: 'unified-search-terms',
    dimensions: { ...named('adProduct'), ...TARGET, customerSearchTerm: 'searchTerm' },
    metrics: UNIFIED,
    clickedOnly: true,
  },
  {
    sheet: 'sp-campaigns',
    adProduct: 'SP',
    dimensions: named('campaignName'),
    metrics: named('impressions', 'clicks', 'spend', 'sales', 'orders'),
  },
  {
    sheet: 'sp-placements',
    adProduct: 'SP',
    dimensions: named('campaignName', 'placement'),
    metrics: METRICS,
  },
  {
    sheet: 'sp-advertised-products',
    adProduct: 'SP',
    dimensions: { ...named('campaignName', 'adGroupName'), asin: 'advertisedAsin', sku: 'advertisedSku' },
    metrics: METRICS,
  },
  { sheet: 'sp-targeting', adProduct: 'SP', dimensions: TARGET, metrics: METRICS },
  { sheet: 'sb-campaigns', adProduct: 'SB', dimensions: named('campaignName'), metrics: METRICS },
  {
    sheet: 'sd-targeting',
    adProduct: 'SD',
    dimensions: named('campaignName', 'adGroupName', 'targeting'),
    metrics: METRICS,
  },
  { sheet: 'sb-keywords', adProduct: 'SB', dimensions: TARGET, metrics: METRICS },
  { sheet: 'search-terms', adProduct: 'SP', dimensions: SEARCH_TERM, metrics: METRICS, clickedOnly: true },
  {
    sheet: 'sb-search-terms',
    adProduct: 'SB',
    dimensions: SEARCH_TERM,
    metrics: METRICS,
    clickedOnly: true,
  },
];

export const ADS_SOURCES: readonly AdsSource[] = sources;

/** Those that can tell figures by all of `dimensions`. */
export function sourcesBy(dimensions: readonly AdsDimension[]): AdsSource[] {
  return ADS_SOURCES.filter((source) => dimensions.every((one) => tells(source, one)));
}

/** Whether its rows can be told apart by that. */
export function tells(source: AdsSource, dimension: AdsDimension): boolean {
  return source.dimensions[dimension] !== undefined || (dimension === 'adProduct' && source.adProduct !== undefined);
}
