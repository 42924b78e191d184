/** Detail Page Sales and Traffic by Child Item: one row a product, of all days together. */
import type { Download } from '../../world/download.ts';
import type { ShopHistory } from '../../world/history.ts';
import type { Product } from '../../world/product.ts';
import { type Column, column, headed } from '../column.ts';
import { productOf, titleIn } from '../facts.ts';
import { groupBy, placeOf, report } from '../report.ts';
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
  share,
  unitSessions,
  units,
  write,
} from './business-figures.ts';

interface ChildRow extends Figures {
  readonly product: Product;
  readonly title: string;
  readonly all: Figures;
}

function childRows(shop: ShopHistory, download: Download): ChildRow[] {
  const [traffic, sold] = [daysIn(shop.productDays, download), daysIn(shop.skuDays, download)];
  const all = figuresOf(traffic, sold);
  const ofAsin = groupBy(sold, ({ asin }) => asin);
  return [...groupBy(traffic, ({ asin }) => asin).values()]
    .map((days) => {
      const product = productOf(shop, days[0]!.asin);
      const figures = figuresOf(days, ofAsin.get(product.asin) ?? []);
      return { ...figures, product, title: titleIn(product, placeOf(download)), all };
    })
    .filter((row) => row.sessions > 0);
}

const CHILD_COLUMNS: readonly Column<ChildRow>[] = [
  column(
    'text',
    headed('(Parent) ASIN', '（父）ASIN', '（親）ASIN', '(Übergeordnete) ASIN'),
    (row) => row.product.parentAsin,
  ),
  column(
    'text',
    headed('(Child) ASIN', '（子）ASIN', '（子）ASIN', '(Untergeordnete) ASIN'),
    (row) => row.product.asin,
  ),
  column('text', headed('Title', '标题', 'タイトル', 'Titel'), (row) => row.title),
  sessions,
  // Amazon's Chinese for the share of sessions reads 'conversion rate'; its German name is not known.
  column('ratio', headed('Session Percentage - Total', '转化率 - 总计', 'セッション率 - 合計'), (row) =>
    share(row.sessions, row.all.sessions),
  ),
  pageViews,
  column('ratio', headed('Page Views Percentage - Total', '页面浏览量百分比 - 总计', 'ページビュー率 - 合計'), (row) =>
    share(row.pageViews, row.all.pageViews),
  ),
  featuredOffer,
  units,
  unitSessions,
  sales,
  items,
];

/** Detail Page Sales and Traffic by Child Item, of an account without B2B. */
export const salesTraffic = report({
  name: 'sales-traffic',
  kind: 'sales-traffic',
  consoles: { US: ['en', 'zh-CN'], DE: ['de'], JP: ['ja'] },
  rows: childRows,
  columns: () => CHILD_COLUMNS,
  fileName,
  write,
  asks: (download) => ['days', ...asksPlace(download)],
});
