/** Bulk operations 2.0, sheet Sponsored Products Campaigns: ids, states, bids and figures of every entity. */

import type { ReportKind } from '../kind.ts';
import { field, fields, marketplace, needed, snapshotDate } from './shared/english-field.ts';

/** `Campaign Name (Informational only)`: filled in every row, while `Campaign Name` is blank in most. */
function informational(name: string): string {
  return `${name} (Informational only)`;
}

export const spBulk: ReportKind = {
  id: 'sp-bulk',
  amazonReportType: 'Bulk operations 2.0: Sponsored Products Campaigns',
  title: 'report.kind.spBulk',
  sheet: 'sp-bulk',
  signs: [
    ['entity', 'keywordId'],
    ['entity', 'adGroupDefaultBid'],
  ],
  key: [
    'marketplace',
    'entity',
    ...['campaignId', 'campaignName'],
    ...['adGroupId', 'adGroupName'],
    ...['adId', 'sku'],
    ...['keywordId', 'keywordText', 'matchType'],
    ...['productTargetingId', 'productTargetingExpression'],
    'placement',
  ],
  // An entity to be created has no id yet.
  namedBy: {
    campaignName: ['campaignId'],
    adGroupName: ['adGroupId'],
    sku: ['adId'],
    keywordText: ['keywordId'],
    matchType: ['keywordId'],
    productTargetingExpression: ['productTargetingId'],
  },
  period: 'snapshot',
  repeated: 'last',
  // Columns of the sheets for Sponsored Brands and Display in the same file.
  foreign: ['Brand Entity ID', 'Draft Campaign ID', 'Targeting ID'],
  evidence: { en: 'Files with the 46 columns of the sheet in two public repositories.' },
  fields: [
    marketplace(),
    snapshotDate(),
    needed('text', 'Entity'),
    needed('text', 'Campaign ID'),
    ...fields('text', 'Ad Group ID', 'Portfolio ID', 'Ad ID', 'Keyword ID'),
    field('text', 'Product Targeting ID'),
    field('text', informational('Campaign Name'), {
      id: 'campaignName',
      header: 'Campaign Name',
      also: ['Campaign Name'],
    }),
    field('text', informational('Ad Group Name'), {
      id: 'adGroupName',
      header: 'Ad Group Name',
      also: ['Ad Group Name'],
    }),
    ...fields('text', 'Targeting Type', 'State'),
    field('text', informational('Campaign State'), { id: 'campaignState', header: 'Campaign State' }),
    field('text', informational('Ad Group State'), { id: 'adGroupState', header: 'Ad Group State' }),
    needed('money', 'Daily Budget'),
    field('text', 'SKU'),
    field('text', informational('ASIN'), { id: 'asin', header: 'ASIN' }),
    needed('money', 'Ad Group Default Bid'),
    needed('money', 'Bid'),
    ...fields('text', 'Keyword Text', 'Match Type', 'Bidding Strategy', 'Placement'),
    field('number', 'Percentage'),
    field('text', 'Product Targeting Expression'),
    ...fields('integer', 'Impressions', 'Clicks'),
    ...fields('money', 'Spend', 'Sales'),
    ...fields('integer', 'Orders', 'Units'),
    field('ratio', 'Conversion Rate', { of: ['orders', 'clicks'] }),
    field('ratio', 'ACOS', { of: ['spend', 'sales'] }),
    field('money', 'CPC', { of: ['spend', 'clicks'] }),
    field('number', 'ROAS', { of: ['sales', 'spend'] }),
  ],
};
