/** Seller feedback: only its English headers are known, so that there is one of amazon.com alone. */
import type { Feedback } from '../../world/customers.ts';
import { rowsOf } from '../../world/history.ts';
import { columnsUnder, count, day, text } from '../column.ts';
import { delimitedBytes, TABBED } from '../delimited.ts';
import { fileNumber } from '../file-name.ts';
import { dayBy, PLAIN } from '../notation.ts';
import { report } from '../report.ts';

/** Seller feedback. */
export const feedback = report<Feedback>({
  name: 'feedback',
  kind: 'seller-feedback',
  consoles: { US: ['en'] },
  rows: (shop, download) =>
    rowsOf(shop.feedback, download.days).filter(({ marketplace }) => marketplace === download.marketplace),
  columns: () =>
    columnsUnder('Date|Rating|Comments|Response|Order ID|Rater Email', {
      Date: day((row) => row.day),
      Rating: count(({ rating }) => rating),
      Comments: text(({ comments }) => comments),
      'Order ID': text(({ orderId }) => orderId),
      'Rater Email': text(({ orderId }) => `${orderId}@marketplace.example`),
    }),
  fileName: (download) => `${fileNumber(download)}.txt`,
  write: (table) => delimitedBytes(table, TABBED, { ...PLAIN, day: dayBy('M/D/YY') }),
  asks: () => ['marketplace'],
});
