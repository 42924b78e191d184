/** Data: which tables are digested, by which groups, and with which figures. */
import { ADS_SOURCES, type AdsDimension, type AdsSource } from '../ads/ads-source.ts';
import type { DataSheetId } from '../reports/kind.ts';
import type { Row } from '../values/cell.ts';
import type { ColumnId } from '../workbook/columns.ts';

/** One digest of a table: the columns of its groups and the figures of each group. */
export interface DigestTable<Table extends DataSheetId = DataSheetId, Column extends string = string> {
  readonly table: Table;
  /** The name of the groups. */
  readonly by: string;
  /** Columns that identify a group. */
  readonly group: readonly Column[];
  /** Columns of the first and the last day of a row. */
  readonly days: readonly [Column, Column];
  readonly counts: readonly Column[];
  readonly money: readonly Column[];
  /** Figures that Amazon repeats in every row of a group: the largest counts once. */
  readonly repeated: readonly Column[];
}

/** A digest whose columns are checked to be columns of its table. */
type About<Table extends DataSheetId> = Partial<DigestTable<Table, ColumnId<Table>>> &
  Pick<DigestTable<Table, ColumnId<Table>>, 'by' | 'group'>;

/** A digest of a table. */
export function digest<const Table extends DataSheetId>(table: Table, about: About<Table>): DigestTable {
  return { table, days: ['from', 'to'], counts: [], money: [], repeated: [], ...about };
}

/** The days of a snapshot. */
export const SNAPSHOT = ['snapshotDate', 'snapshotDate'] as const;

/** The day of an event. */
const EVENT = ['date', 'date'] as const;

const AD_GROUP = ['campaignName', 'adGroupName'] as const;

/** Groups of ads figures by the dimension that only they have, the finest first. */
const ADS_GROUPS: readonly { readonly by: string; readonly names: readonly AdsDimension[] }[] = [
  { by: 'term', names: [...AD_GROUP, 'targeting', 'matchType', 'customerSearchTerm'] },
  { by: 'product', names: [...AD_GROUP, 'asin', 'sku'] },
  { by: 'target', names: [...AD_GROUP, 'matchType', 'targeting'] },
  { by: 'ad-group', names: AD_GROUP },
];
const BY_CAMPAIGN = { by: 'campaign', names: ['campaignName'] } as const;

/** The groups of a table: by campaign, and by the finest dimensions that it has. */
function groupsOf({ dimensions }: AdsSource): readonly (typeof ADS_GROUPS)[number][] {
  const finest = ADS_GROUPS.find(({ names }) => dimensions[names[names.length - 1]!] !== undefined);
  return finest === undefined ? [BY_CAMPAIGN] : [BY_CAMPAIGN, finest];
}

/** The name of the groups of a table that tell these dimensions apart; `''` if it is not digested by them. */
export function adsGroup(source: AdsSource, names: readonly AdsDimension[]): string {
  return groupsOf(source).find((group) => names.every((name) => group.names.includes(name)))?.by ?? '';
}

/** The ads figures of a table by ad product and these dimensions. */
export function adsDigest(source: AdsSource, by: string, names: readonly AdsDimension[]): DigestTable {
  const { dimensions, metrics, sheet, settings = {} } = source;
  const columns = (['adProduct', ...names] as const).flatMap((name) => dimensions[name] ?? []);
  const { spend, sales, ...counts } = metrics;
  const { state, targetingType, ...amounts } = names.length > 0 ? settings : {};
  return {
    table: sheet,
    by,
    group: [...columns, ...[state, targetingType].filter((column) => column !== undefined)],
    days: ['from', 'to'],
    counts: Object.values(counts),
    money: [spend, sales].filter((column) => column !== undefined),
    repeated: Object.values(amounts),
  };
}

function adsDigests(source: AdsSource): DigestTable[] {
  return groupsOf(source).map(({ by, names }) => adsDigest(source, by, names));
}

/** All digests. */
export const DIGEST_TABLES: readonly DigestTable[] = [
  digest('sales-traffic', {
    by: 'asin',
    group: ['childAsin'],
    counts: ['unitsOrdered', 'totalOrderItems'],
    money: ['orderedProductSales'],
    repeated: ['sessions', 'pageViews', 'featuredOfferPercentage'],
  }),
  digest('sales-traffic', {
    by: 'sku',
    group: ['sku', 'childAsin'],
    counts: ['unitsOrdered'],
    money: ['orderedProductSales'],
  }),
  digest('sales-traffic', { by: 'marketplace', group: [], counts: ['unitsOrdered'] }),
  digest('sales-by-date', {
    by: 'marketplace',
    group: [],
    counts: ['unitsOrdered', 'totalOrderItems', 'sessions', 'pageViews'],
    money: ['orderedProductSales'],
  }),
  ...ADS_SOURCES.flatMap(adsDigests),
  digest('fba-inventory', {
    by: 'sku',
    group: ['sku', 'asin', 'condition'],
    days: SNAPSHOT,
    counts: [
      'afnFulfillableQuantity',
      'afnReservedQuantity',
      'afnUnsellableQuantity',
      'afnInboundWorkingQuantity',
      'afnInboundShippedQuantity',
      'afnInboundReceivingQuantity',
      'afnTotalQuantity',
      'afnResearchingQuantity',
      'afnFcTransferQuantity',
    ],
  }),
  digest('restock', {
    by: 'sku',
    group: ['merchantSku', 'asin'],
    days: SNAPSHOT,
    counts: ['available', 'fcTransfer', 'fcProcessing', 'unfulfillable', 'working', 'shipped', 'receiving'],
  }),
  digest('reserved-inventory', {
    by: 'sku',
    group: ['sku'],
    days: SNAPSHOT,
    counts: ['reservedFcTransfers', 'reservedFcProcessing'],
  }),
  digest('stranded-inventory', {
    by: 'sku',
    group: ['sku', 'fnsku', 'asin', 'strandedReason', 'dateStranded'],
    days: SNAPSHOT,
    counts: ['fulfillableQty'],
  }),
  digest('all-listings', {
    by: 'sku',
    group: ['sellerSku', 'asin', 'status', 'fulfillmentChannel'],
    days: SNAPSHOT,
    counts: ['quantity'],
  }),
  digest('fba-planning', {
    by: 'sku',
    group: ['sku', 'asin', 'exemptedFromLowInventoryLevelFee', 'lowInventoryLevelFeeAppliedInCurrentWeek'],
    days: SNAPSHOT,
    counts: [
      'invAge0To90Days',
      'invAge91To180Days',
      'invAge181To270Days',
      'invAge271To365Days',
      'invAge365PlusDays',
      'invAge366To455Days',
      'invAge456PlusDays',
      'unitsShippedT7',
      'unitsShippedT30',
      'unitsShippedT90',
    ],
    money: ['estimatedStorageCostNextMonth'],
    repeated: ['sellThrough', 'shortTermHistoricalDaysOfSupply', 'longTermHistoricalDaysOfSupply'],
  }),
  // Not by `sku`: only a shop that typed a storage capacity asks for it.
  digest('fee-preview', {
    by: 'size',
    group: ['sku', 'unitOfDimension'],
    days: SNAPSHOT,
    repeated: ['longestSide', 'medianSide', 'shortestSide'],
  }),
  digest('sp-bulk', {
    by: 'entity',
    group: [
      'entity',
      'campaignName',
      'campaignState',
      'adGroupName',
      'adGroupState',
      'state',
      'targetingType',
      'matchType',
      'keywordText',
      'productTargetingExpression',
      'asin',
    ],
    days: SNAPSHOT,
    repeated: ['bid', 'adGroupDefaultBid', 'dailyBudget'],
  }),
  digest('inventory-ledger', {
    by: 'sku',
    group: ['msku', 'disposition'],
    counts: ['receipts', 'customerShipments', 'customerReturns', 'endingWarehouseBalance', 'found', 'lost', 'damaged'],
  }),
  digest('seller-feedback', { by: 'order', group: ['orderId', 'rating', 'comments', 'yourResponse'], days: EVENT }),
  digest('fba-returns', {
    by: 'asin',
    group: ['asin', 'sku', 'reason', 'detailedDisposition'],
    days: EVENT,
    counts: ['quantity'],
  }),
  ...(['settlements', 'settlements-wide'] as const).map((table) => {
    const about = { by: 'type', days: ['postedDate', 'postedDate'], counts: ['quantityPurchased'] } as const;
    return table === 'settlements'
      ? digest(table, { ...about, group: ['transactionType', 'amountDescription'], money: ['amount'] })
      : digest(table, { ...about, group: ['transactionType', 'priceType'], money: ['priceAmount'] });
  }),
  digest('transactions', { by: 'type', group: ['type'], days: EVENT, counts: ['quantity'], money: ['productSales'] }),
  digest('storage-fees', { by: 'asin', group: ['asin'], money: ['estimatedMonthlyStorageFee'] }),
  digest('orders', {
    by: 'status',
    group: ['orderStatus', 'fulfillmentChannel'],
    days: EVENT,
    counts: ['quantity'],
    money: ['itemPrice', 'itemTax', 'itemPromotionDiscount'],
  }),
  digest('fbm-returns', {
    by: 'order',
    group: ['orderId', 'merchantSku', 'itemName', 'returnRequestStatus', 'returnReason', 'returnDeliveryDate'],
    days: EVENT,
    counts: ['returnQuantity'],
    money: ['refundedAmount'],
  }),
  digest('unshipped-orders', {
    by: 'order',
    group: ['orderId', 'sku', 'productName', 'promiseDate'],
    days: SNAPSHOT,
    counts: ['quantityToShip'],
  }),
  digest('reimbursements', {
    by: 'sku',
    group: ['sku', 'reason'],
    days: EVENT,
    counts: ['quantityReimbursedTotal'],
    money: ['amountTotal'],
  }),
];

/** The digest of a table by that group, if there is one. */
export function digestBy(table: string, by: string): DigestTable | undefined {
  return DIGEST_TABLES.find((one) => one.table === table && one.by === by);
}

/** The digests of one table; none if it is read whole. */
export function digestsOf(table: string): readonly DigestTable[] {
  return DIGEST_TABLES.filter((one) => one.table === table);
}

/** True for a packed row of that digest. */
export function isOf({ table, by }: DigestTable, row: Row): boolean {
  return row.table === table && row.by === by;
}

/** Its figures in packing order, after the number of rows. */
export function figureColumns({ counts, money, repeated }: DigestTable): readonly string[] {
  return [...counts, ...money, ...repeated];
}
