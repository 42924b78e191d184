/** The sheets with ads figures as data for `adsFacts`: their ad product, dimensions and columns. */
import type { DataSheetId } from '../reports/kind.ts';
import type { ColumnId } from '../workbook/columns.ts';

/** Dimensions of ads figures, named as the columns of the oldest sheets. */
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
/** A dimension of ads figures. */
export type AdsDimension = (typeof ADS_DIMENSIONS)[number];

/** Ads figures that can be summed. */
export const ADS_METRICS = ['impressions', 'clicks', 'spend', 'sales', 'orders', 'units'] as const;
/** One of these figures. */
export type AdsMetric = (typeof ADS_METRICS)[number];

/** A sheet with ads figures. */
export interface AdsSource {
  readonly sheet: DataSheetId;
  /** The ad product of all its rows; if absent, each row names its own or covers all of them. */
  readonly adProduct?: 'SP' | 'SB' | 'SD';
  /** Dimension → column. */
  readonly dimensions: Readonly<Partial<Record<AdsDimension, string>>>;
  /** Figure → column; a figure without a column is unknown in this sheet. */
  readonly metrics: Readonly<Partial<Record<AdsMetric, string>>>;
  /** Rows without clicks are missing, so its impressions are lower than those of the campaign. */
  readonly clickedOnly?: true;
  /** Columns with settings that each row repeats: amounts, and words. */
  readonly settings?: { readonly [One in AdsSetting]?: string };
}

/** A setting that ads reports repeat. */
type AdsSetting = 'budget' | 'bid' | 'state' | 'targetingType';

/** Columns with the same name as their dimension or figure. */
function named<const Name extends string>(...names: readonly Name[]): { readonly [Key in Name]: Key } {
  return Object.fromEntries(names.map((name) => [name, name])) as { readonly [Key in Name]: Key };
}

const METRICS = named(...ADS_METRICS);
/** Figures of a unified report: its sales include other products of the brand, like total sales in older reports. */
const UNIFIED = {
  ...named('impressions', 'clicks', 'sales'),
  spend: 'totalCost',
  orders: 'purchases',
  units: 'unitsSold',
} as const;
const TARGET = named('campaignName', 'adGroupName', 'targeting', 'matchType');
const SEARCH_TERM = { ...TARGET, ...named('customerSearchTerm') };

/** A source whose columns are checked to be columns of its sheet. */
interface SourceOf<Sheet extends DataSheetId> extends AdsSource {
  readonly sheet: Sheet;
  readonly dimensions: Readonly<Partial<Record<AdsDimension, ColumnId<Sheet>>>>;
  readonly metrics: Readonly<Partial<Record<AdsMetric, ColumnId<Sheet>>>>;
  readonly settings?: { readonly [One in AdsSetting]?: ColumnId<Sheet> };
}

const sources: readonly { [Sheet in DataSheetId]: SourceOf<Sheet> }[DataSheetId][] = [
  { sheet: 'unified-accounts', dimensions: named('adProduct'), metrics: UNIFIED },
  {
    sheet: 'unified-campaigns',
    dimensions: named('adProduct', 'campaignName'),
    metrics: UNIFIED,
    settings: { budget: 'campaignBudgetAmount', state: 'campaignDeliveryStatus' },
  },
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
  {
    sheet: 'unified-targets',
    dimensions: { ...named('adProduct'), ...TARGET },
    metrics: UNIFIED,
    settings: { bid: 'targetBid' },
  },
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
    settings: { budget: 'budget', state: 'status', targetingType: 'targetingType' },
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

/** All sheets with ads figures. */
export const ADS_SOURCES: readonly AdsSource[] = sources;

/** The sources that have all of `dimensions`. */
export function sourcesBy(dimensions: readonly AdsDimension[]): AdsSource[] {
  return ADS_SOURCES.filter((source) => dimensions.every((one) => tells(source, one)));
}

/** True if the source has a column for that dimension. */
export function tells(source: AdsSource, dimension: AdsDimension): boolean {
  return source.dimensions[dimension] !== undefined || (dimension === 'adProduct' && source.adProduct !== undefined);
}
