/** Sales and Traffic by Date: one row a day. */
import { daysOf } from '../../world/calendar.ts';
import type { Download } from '../../world/download.ts';
import type { ShopHistory } from '../../world/history.ts';
import { column, headed } from '../column.ts';
import { groupBy, report } from '../report.ts';
import {
  asksPlace,
  daysIn,
  type Figures,
  featuredOffer,
  figuresOf,
  fileName,
  items,
  pageViews,
  sales,
  sessions,
  unitSessions,
  units,
  write,
} from './business-figures.ts';

interface DateRow extends Figures {
  readonly day: string;
  readonly offers: number;
  readonly parents: number;
}

function dateRows(shop: ShopHistory, download: Download): DateRow[] {
  const parentOf = new Map(shop.products.map(({ asin, parentAsin }) => [asin, parentAsin]));
  const traffic = groupBy(daysIn(shop.productDays, download), ({ day }) => day);
  const sold = groupBy(daysIn(shop.skuDays, download), ({ day }) => day);
  return daysOf(download.days).map((day) => {
    const active = (sold.get(day) ?? []).filter(({ status }) => status === 'Active');
    return {
      ...figuresOf(traffic.get(day) ?? [], sold.get(day) ?? []),
      day,
      offers: active.length,
      parents: new Set(active.map(({ asin }) => parentOf.get(asin))).size,
    };
  });
}

/** Sales and Traffic by Date. */
export const salesByDate = report<DateRow>({
  name: 'sales-by-date',
  kind: 'sales-by-date',
  consoles: { US: ['en'], DE: ['de'], JP: ['ja'] },
  rows: dateRows,
  columns: () => [
    column('day', headed('Date', '', '日付', 'Datum'), (row) => row.day),
    sales,
    units,
    items,
    pageViews,
    sessions,
    featuredOffer,
    unitSessions,
    column(
      'count',
      headed('Average Offer Count', '', '平均出品数', 'Durchschnittliche Angebotszahl'),
      (row) => row.offers,
    ),
    column('count', headed('Average Parent Items', '', '親商品の平均数'), (row) => row.parents),
  ],
  fileName,
  write,
  asks: asksPlace,
});
