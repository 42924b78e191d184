/** Restock Inventory recommendations, with the units between fulfilment centres. */
import { MARKETPLACES } from '../../world/marketplace.ts';
import { columnsUnder, count, day, money, text } from '../column.ts';
import { delimitedBytes, QUOTED_CSV } from '../delimited.ts';
import { inbound, inOrder, type Stocked, soldIn, stockedOn, supplyOf } from '../facts.ts';
import { fileNumber } from '../file-name.ts';
import { dayBy, plainIn } from '../notation.ts';
import { lastCompleteDay, placeOf, report } from '../report.ts';

const HEADERS = `Country|Product Name|FNSKU|Merchant SKU|ASIN|Condition|Supplier|Supplier part no.|Currency code|Price
Sales last 30 days|Units Sold Last 30 Days|Total Units|Inbound|Available|FC transfer|FC Processing|Customer Order
Unfulfillable|Working|Shipped|Receiving|Fulfilled by|Total Days of Supply (including units from open shipments)
Days of Supply at Amazon Fulfillment Network|Alert|Recommended replenishment qty|Recommended ship date
Recommended action|Unit storage size`;

type Restocked = Stocked & {
  readonly units: number;
  readonly sales: number;
  readonly supply: ReturnType<typeof supplyOf>;
};

const DAYS = { US: dayBy('MM/DD/YYYY'), DE: dayBy('DD/MM/YYYY'), JP: dayBy('YYYY/MM/DD') };

function alert({ stock }: Restocked): string | undefined {
  return stock.sellable === 0 ? 'out_of_stock' : undefined;
}

/** Restock Inventory. */
export const restock = report<Restocked>({
  name: 'restock',
  kind: 'restock',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  rows: (shop, download) => {
    const until = lastCompleteDay(download);
    return stockedOn(shop, download).map((row) => ({
      ...row,
      units: soldIn(row, 30, until, 'units'),
      sales: soldIn(row, 30, until, 'sales'),
      supply: supplyOf(row, download),
    }));
  },
  columns: (download) =>
    columnsUnder(HEADERS, {
      Country: text(({ listing }) => listing.marketplace),
      'Product Name': text(({ title }) => title),
      FNSKU: text(({ sku }) => sku.fnsku),
      'Merchant SKU': text(({ sku }) => sku.sku),
      ASIN: text(({ sku }) => sku.asin),
      Condition: text(() => 'New'),
      Supplier: text(() => 'unassigned'),
      'Currency code': text(() => MARKETPLACES[placeOf(download)].currency),
      Price: money(({ today, listing }) => today?.price ?? listing.price),
      'Sales last 30 days': money(({ sales }) => sales, 'salesLast30Days'),
      'Units Sold Last 30 Days': count(({ units }) => units, 'unitsSoldLast30Days'),
      'Total Units': count(({ stock }) => inOrder(stock) + stock.unsellable + inbound(stock), 'totalUnits'),
      Inbound: count(({ stock }) => inbound(stock), 'inbound'),
      Available: count(({ stock }) => stock.sellable, 'available'),
      'FC transfer': count(({ stock }) => stock.inTransfer, 'fcTransfer'),
      'FC Processing': count(({ stock }) => stock.inProcessing, 'fcProcessing'),
      'Customer Order': count(({ stock }) => stock.reservedForOrders, 'customerOrder'),
      Unfulfillable: count(({ stock }) => stock.unsellable, 'unfulfillable'),
      Working: count(({ stock }) => stock.inboundWorking, 'working'),
      Shipped: count(({ stock }) => stock.inboundShipped, 'shipped'),
      Receiving: count(({ stock }) => stock.inboundReceiving, 'receiving'),
      'Fulfilled by': text(() => 'Amazon'),
      'Total Days of Supply (including units from open shipments)': count(({ supply }) => supply.totalDays),
      'Days of Supply at Amazon Fulfillment Network': count(({ supply }) => supply.days),
      Alert: text(alert),
      'Recommended replenishment qty': count(({ supply }) => supply.advised, 'recommendedReplenishmentQty'),
      'Recommended ship date': day(({ supply }) => supply.shipOn),
      'Recommended action': text(({ supply }) => (supply.advised > 0 ? 'Create shipping plan' : undefined)),
    }),
  fileName: (download) => `${fileNumber(download)}.csv`,
  write: (table, download) =>
    delimitedBytes(table, QUOTED_CSV, { ...plainIn(placeOf(download)), day: DAYS[placeOf(download)] }),
  asks: () => [],
});
