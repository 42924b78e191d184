/** All views, in the order of their sheets. */
import { accountHealthView, messagesView } from './account-health/account-health.ts';
import { adsView } from './ads/ads.ts';
import { customersView } from './customers/customers.ts';
import { dataCheckView } from './data-check/data-check.ts';
import { profitView } from './profit/profit.ts';
import { competitorsView, keywordsView } from './ranking/ranking.ts';
import { stockView } from './stock/stock.ts';
import { trafficView } from './traffic/traffic.ts';
import type { View } from './view.ts';

export const VIEWS: readonly View[] = [
  stockView,
  trafficView,
  adsView,
  customersView,
  profitView,
  dataCheckView,
  accountHealthView,
  messagesView,
  keywordsView,
  competitorsView,
];
