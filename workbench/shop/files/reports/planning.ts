/** FBA Inventory (planning and age), as downloaded in Seller Central. */
import type { Download } from '../../world/download.ts';
import { MARKETPLACES } from '../../world/marketplace.ts';
import { type Cells, columnsUnder, count, day, money, number, text } from '../column.ts';
import { delimitedBytes, QUOTED_CSV } from '../delimited.ts';
import { inbound, reserved } from '../facts.ts';
import { plainIn } from '../notation.ts';
import { lastCompleteDay, placeOf, report } from '../report.ts';
import { type Planned, planned } from './planned.ts';

/** As Amazon mixes them: kebab case, Title Case, question marks. */
const HEADERS = `snapshot-date|sku|fnsku|asin|product-name|condition|available|fc-transfer|pending-removal-quantity
inv-age-0-to-90-days|inv-age-91-to-180-days|inv-age-181-to-270-days|inv-age-271-to-365-days|inv-age-366-to-455-days
inv-age-456-plus-days|currency|units-shipped-t7|units-shipped-t30|units-shipped-t60|units-shipped-t90|alert|your-price
sales-price|lowest-price-new-plus-shipping|lowest-price-used|recommended-action|DEPRECATED healthy-inventory-level
recommended-sales-price|recommended-sale-duration-days|recommended-removal-quantity
estimated-cost-savings-of-recommended-actions|sell-through|item-volume|volume-unit-measurement|storage-type
storage-volume|marketplace|product-group|sales-rank|days-of-supply|estimated-excess-quantity|weeks-of-cover-t30
weeks-of-cover-t90|featuredoffer-price|sales-shipped-last-7-days|sales-shipped-last-30-days|sales-shipped-last-60-days
sales-shipped-last-90-days|inv-age-0-to-30-days|inv-age-31-to-60-days|inv-age-61-to-90-days|inv-age-181-to-330-days
inv-age-331-to-365-days|estimated-storage-cost-next-month|inbound-quantity|inbound-working|inbound-shipped
inbound-received|no-sale-last-6-months|Total Reserved Quantity|unfulfillable-quantity
quantity-to-be-charged-ais-181-210-days|estimated-ais-181-210-days|quantity-to-be-charged-ais-211-240-days
estimated-ais-211-240-days|quantity-to-be-charged-ais-241-270-days|estimated-ais-241-270-days
quantity-to-be-charged-ais-271-300-days|estimated-ais-271-300-days|quantity-to-be-charged-ais-301-330-days
estimated-ais-301-330-days|quantity-to-be-charged-ais-331-365-days|estimated-ais-331-365-days
quantity-to-be-charged-ais-366-455-days|estimated-ais-366-455-days|quantity-to-be-charged-ais-456-plus-days
estimated-ais-456-plus-days|historical-days-of-supply|fba-minimum-inventory-level|fba-inventory-level-health-status
Recommended ship-in quantity|Recommended ship-in date|Last updated date for Historical Days of Supply
Exempted from Low-Inventory-Level fee?|Low-Inventory-Level fee applied in current week?
Short term historical days of supply|Long term historical days of supply|Inventory age snapshot date
Inventory Supply at FBA|Reserved FC Processing|Reserved Customer Order|Reserved Staging
Total Days of Supply (including units from open shipments)|supplier|is-seasonal-in-next-3-months|season-name
season-start-date|season-end-date`;

const FOREVER = 100_000;
const LOW_DAYS = 28;
const EXCESS_DAYS = 90;

function health({ row, supply }: Planned): string {
  if (row.stock.sellable === 0) return 'Out of stock';
  if (supply.days !== undefined && supply.days < LOW_DAYS) return 'Low stock';
  return supply.days === undefined || supply.days > EXCESS_DAYS ? 'Excess' : 'Healthy';
}

function excess({ row, units }: Planned): number {
  return Math.max(0, row.stock.sellable + inbound(row.stock) - units(EXCESS_DAYS));
}

/** Not in Japan. */
const NOT_IN_JAPAN = ['fba-minimum-inventory-level', 'fba-inventory-level-health-status'];

function cells(download: Download): Cells<Planned> {
  const age = (from: number, to: number, sum?: string) => count<Planned>(({ aged }) => aged(from, to), sum);
  const charged = (from: number, to: number) => ({ [`quantity-to-be-charged-ais-${from}-${to}-days`]: age(from, to) });
  const shipped = (days: number) => ({
    [`units-shipped-t${days}`]: count<Planned>(
      ({ units }) => units(days),
      days === 60 ? undefined : `unitsShippedT${days}`,
    ),
    [`sales-shipped-last-${days}-days`]: money<Planned>(({ sales }) => sales(days)),
  });
  return {
    'snapshot-date': day(() => download.morning),
    sku: text(({ row }) => row.sku.sku),
    fnsku: text(({ row }) => row.sku.fnsku),
    asin: text(({ row }) => row.sku.asin),
    'product-name': text(({ row }) => row.title),
    condition: text(() => 'New'),
    available: count(({ row }) => row.stock.sellable, 'available'),
    'fc-transfer': count(({ row }) => row.stock.inTransfer),
    'pending-removal-quantity': count(() => 0),
    'inv-age-0-to-90-days': age(0, 90, 'invAge0To90Days'),
    'inv-age-91-to-180-days': age(91, 180, 'invAge91To180Days'),
    'inv-age-181-to-270-days': age(181, 270, 'invAge181To270Days'),
    'inv-age-271-to-365-days': age(271, 365, 'invAge271To365Days'),
    'inv-age-366-to-455-days': age(366, 455, 'invAge366To455Days'),
    'inv-age-456-plus-days': age(456, FOREVER, 'invAge456PlusDays'),
    'inv-age-0-to-30-days': age(0, 30),
    'inv-age-31-to-60-days': age(31, 60),
    'inv-age-61-to-90-days': age(61, 90),
    'inv-age-181-to-330-days': age(181, 330),
    'inv-age-331-to-365-days': age(331, 365),
    ...charged(181, 210),
    ...charged(211, 240),
    ...charged(241, 270),
    ...charged(271, 300),
    ...charged(301, 330),
    ...charged(331, 365),
    ...charged(366, 455),
    'quantity-to-be-charged-ais-456-plus-days': age(456, FOREVER),
    currency: text(() => MARKETPLACES[placeOf(download)].currency),
    ...shipped(7),
    ...shipped(30),
    ...shipped(60),
    ...shipped(90),
    'your-price': money(({ row }) => row.today?.price ?? row.listing.price),
    'sell-through': number(({ row, units }) => Math.round((units(90) / Math.max(1, row.stock.sellable)) * 100) / 100),
    marketplace: text(({ row }) => row.listing.marketplace),
    'product-group': text(({ row }) => row.product.category),
    'sales-rank': count(({ rank }) => rank),
    'days-of-supply': count(({ supply }) => supply.days),
    'estimated-excess-quantity': count(excess, 'estimatedExcessQuantity'),
    'inbound-quantity': count(({ row }) => inbound(row.stock), 'inboundQuantity'),
    'inbound-working': count(({ row }) => row.stock.inboundWorking),
    'inbound-shipped': count(({ row }) => row.stock.inboundShipped),
    'inbound-received': count(({ row }) => row.stock.inboundReceiving),
    'Total Reserved Quantity': count(({ row }) => reserved(row.stock), 'totalReservedQuantity'),
    'unfulfillable-quantity': count(({ row }) => row.stock.unsellable, 'unfulfillableQuantity'),
    'historical-days-of-supply': number(({ history }) => Math.max(history(30) ?? 0, history(90) ?? 0) || undefined),
    'Short term historical days of supply': number(({ history }) => history(30)),
    'Long term historical days of supply': number(({ history }) => history(90)),
    'fba-minimum-inventory-level': count(({ units }) => Math.ceil((units(30) * LOW_DAYS) / 30)),
    'fba-inventory-level-health-status': text(health),
    'Recommended ship-in quantity': count(({ supply }) => supply.advised, 'recommendedShipInQuantity'),
    'Recommended ship-in date': day(({ supply }) => supply.shipOn),
    'Inventory age snapshot date': day(() => lastCompleteDay(download)),
    'Inventory Supply at FBA': count(({ row }) => row.stock.sellable + row.stock.inTransfer + inbound(row.stock)),
    'Reserved FC Processing': count(({ row }) => row.stock.inProcessing),
    'Reserved Customer Order': count(({ row }) => row.stock.reservedForOrders),
    'Reserved Staging': count(() => 0),
    'Total Days of Supply (including units from open shipments)': count(({ supply }) => supply.totalDays),
  };
}

/** FBA Inventory: planning and age. */
export const planning = report<Planned>({
  name: 'planning',
  kind: 'fba-planning',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  rows: planned,
  columns: (download) => {
    const isThere = ({ headers }: { headers: { en?: string } }) => !NOT_IN_JAPAN.includes(headers.en!);
    const columns = columnsUnder(HEADERS, cells(download));
    return download.marketplace === 'JP' ? columns.filter(isThere) : columns;
  },
  fileName: () => 'FBA Inventory.csv',
  write: (table, download) => delimitedBytes(table, QUOTED_CSV, plainIn(placeOf(download))),
  asks: () => [],
});
