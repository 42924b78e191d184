/** Settlement, flat file V2: every amount of the two weeks, in rows of their own; above them the payout. */

import { addDays } from '../../world/calendar.ts';
import type { Download } from '../../world/download.ts';
import { fulfilmentFee, referralFee } from '../../world/fees.ts';
import type { ShopHistory } from '../../world/history.ts';
import { MARKETPLACES } from '../../world/marketplace.ts';
import type { Order } from '../../world/order.ts';
import { type Column, columnsUnder, count, money, text } from '../column.ts';
import { delimitedBytes, TABBED } from '../delimited.ts';
import { productOf } from '../facts.ts';
import { fileNumber } from '../file-name.ts';
import { dayBy, type Notation, plainIn } from '../notation.ts';
import { placeOf, report, sumOf } from '../report.ts';

const HEADERS = `settlement-id|settlement-start-date|settlement-end-date|deposit-date|total-amount|currency|transaction-type
order-id|merchant-order-id|adjustment-id|shipment-id|marketplace-name|amount-type|amount-description|amount
fulfillment-id|posted-date|posted-date-time|order-item-code|merchant-order-item-id|merchant-adjustment-item-id|sku
quantity-purchased|promotion-id`;

/** An amount of an order or refund; the payout's row has `total` alone. */
interface Amount {
  readonly order?: Order;
  readonly type?: 'Order' | 'Refund';
  readonly kind?: 'ItemPrice' | 'ItemFees' | 'Promotion';
  readonly of?: string;
  readonly amount?: number;
  readonly postedOn?: string;
  readonly quantity?: number;
  readonly total?: number;
}

function amountsOf(order: Order, shop: ShopHistory, postedOn: string, returned?: number): Amount[] {
  const { itemPrice, promotionDiscount, marketplace, quantity, channel } = order;
  const part = (returned ?? quantity) / quantity;
  const rounded = (amount: number) => Number(amount.toFixed(MARKETPLACES[marketplace].decimals));
  const sign = returned === undefined ? 1 : -1;
  const fee = fulfilmentFee(productOf(shop, order.asin), marketplace) * quantity;
  const all: readonly (readonly [NonNullable<Amount['kind']>, string, number])[] = [
    ['ItemPrice', 'Principal', sign * rounded(itemPrice * part)],
    ['Promotion', 'Principal', -sign * rounded(promotionDiscount * part)],
    ['ItemFees', 'Commission', -sign * rounded(referralFee(itemPrice, marketplace) * part)],
    ['ItemFees', 'FBAPerUnitFulfillmentFee', channel === 'FBA' && returned === undefined ? -rounded(fee) : 0],
  ];
  const common = { order, type: returned === undefined ? 'Order' : 'Refund', postedOn } as const;
  return all
    .filter(([, , amount]) => amount !== 0)
    .map(([kind, of, amount]) => ({ ...common, kind, of, amount, quantity: returned ?? quantity }));
}

function isWithin(day: string | null, { days }: Download): day is string {
  return day !== null && day >= days.from && day <= days.to;
}

function amounts(shop: ShopHistory, download: Download): Amount[] {
  const own = shop.orders.filter(({ marketplace }) => marketplace === download.marketplace);
  const sent = own.filter(({ shippedOn, cancelledOn }) => cancelledOn === null && isWithin(shippedOn, download));
  const byId = new Map(own.map((order) => [order.orderId, order]));
  const refunds = shop.returns
    .filter(({ day, orderId }) => isWithin(day, download) && byId.has(orderId))
    .flatMap(({ orderId, day, quantity }) => amountsOf(byId.get(orderId)!, shop, day, quantity));
  const all = [...sent.flatMap((order) => amountsOf(order, shop, order.shippedOn!)), ...refunds];
  return [{ total: sumOf(all.map(({ amount }) => amount!)) }, ...all];
}

/** With points and a decimal comma in Germany. */
const DAY = { US: dayBy('YYYY-MM-DD'), DE: dayBy('DD.MM.YYYY'), JP: dayBy('YYYY-MM-DD') };

function notation(download: Download): Notation {
  const plain = plainIn(placeOf(download));
  return download.marketplace === 'DE' ? { ...plain, money: (amount) => plain.money(amount).replace('.', ',') } : plain;
}

function columns(download: Download): Column<Amount>[] {
  const day = DAY[placeOf(download)];
  const { currency } = MARKETPLACES[placeOf(download)];
  const first = (value: string) => text<Amount>(({ total }) => (total === undefined ? undefined : value));
  const ofOrder = (value: (order: Order) => string) => text<Amount>(({ order }) => order && value(order));
  return columnsUnder(HEADERS, {
    'settlement-id': text(() => fileNumber(download)),
    'settlement-start-date': first(`${day(download.days.from)} 00:00:00 UTC`),
    'settlement-end-date': first(`${day(download.days.to)} 23:59:59 UTC`),
    'deposit-date': first(`${day(addDays(download.days.to, 2))} 00:00:00 UTC`),
    'total-amount': money(({ total }) => total, 'totalAmount'),
    currency: first(currency),
    'transaction-type': text(({ type }) => type),
    'order-id': ofOrder(({ orderId }) => orderId),
    'marketplace-name': ofOrder(({ salesChannel }) => salesChannel),
    'amount-type': text(({ kind }) => kind),
    'amount-description': text(({ of }) => of),
    amount: money(({ amount }) => amount, 'amount'),
    'fulfillment-id': ofOrder(({ channel }) => (channel === 'FBA' ? 'AFN' : 'MFN')),
    'posted-date': text(({ postedOn }) => postedOn && day(postedOn)),
    'posted-date-time': text(({ postedOn }) => postedOn && `${day(postedOn)} 12:00:00 UTC`),
    'order-item-code': ofOrder(({ orderItemId }) => orderItemId),
    sku: ofOrder(({ sku }) => sku),
    'quantity-purchased': count(({ quantity }) => quantity, 'quantityPurchased'),
    'promotion-id': text(({ order, kind }) => (kind === 'Promotion' ? order?.promotionId : undefined)),
  });
}

/** The settlement. */
export const settlement = report<Amount>({
  name: 'settlement',
  kind: 'settlements',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  rows: amounts,
  columns,
  fileName: (download) => `${fileNumber(download)}.txt`,
  write: (table, download) => delimitedBytes(table, TABBED, notation(download)),
  // Germany's stock is sold in France too: then rows of no country could be of either.
  asks: (_, rows) => (new Set(rows.flatMap(({ order }) => order?.salesChannel ?? [])).size > 1 ? ['marketplace'] : []),
});
