/**
 * Helium 10 Xray and Black Box: price, rank, reviews and estimated sales of products on a page of Amazon, or found by a
 * filter.
 */

import type { ReportKind } from '../kind.ts';
import { field, fields, marketplace, needed, snapshotDate } from './shared/english-field.ts';

export const xray: ReportKind = {
  id: 'xray',
  amazonReportType: 'Helium 10 Xray / Black Box (export)',
  title: 'report.kind.xray',
  sheet: 'xray',
  signs: [['bsr']],
  key: ['marketplace', 'asin'],
  period: 'snapshot',
  repeated: 'last',
  evidence: {
    en: 'Header rows of 2022 to 2026 quoted in public code and its tests on real files, of several marketplaces, and a genuine Black Box export (2024). In Xray the currency stands behind `Price` and `Fees` without brackets. A product that stands there as an ad and as a result counts once. `Creation Date` is left out: its day and month cannot be told apart in every marketplace.',
  },
  fields: [
    marketplace(),
    snapshotDate(),
    needed('asin', 'ASIN'),
    needed('text', 'Product Details', { id: 'title', header: 'Title', also: ['Title'] }),
    field('text', 'Brand'),
    needed('money', 'Price'),
    needed('integer', 'BSR'),
    field('number', 'Ratings', { id: 'rating', header: 'Rating', also: ['Reviews Rating'] }),
    needed('integer', 'Review Count'),
    field('number', 'Review velocity'),
    field('integer', 'Active Sellers', { also: ['Active Sellers #', 'Number of Active Sellers'] }),
    field('integer', 'ASIN Sales', { also: ['Sales', 'Monthly Sales'] }),
    field('money', 'ASIN Revenue', { also: ['Revenue', 'Monthly Revenue'] }),
    field('integer', 'Parent Level Sales'),
    field('money', 'Parent Level Revenue'),
    field('money', 'Fees', { also: ['FBA Fees'] }),
    ...fields('text', 'Buy Box', 'Category', 'Size Tier', 'Fulfillment', 'Seller Country/Region'),
  ],
};
