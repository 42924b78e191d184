/** All custom functions in the order of the documentation, group by group. */

import type { LocalText } from '../i18n/language.ts';
import type { CustomFunction, FunctionGroup } from './call/custom-function.ts';
import { acosStatus } from './catalog/acos-status.ts';
import { bidForTarget } from './catalog/bid-for-target.ts';
import { breakEvenAcos } from './catalog/break-even-acos.ts';
import { bsrTrend } from './catalog/bsr-trend.ts';
import { clicksNeededFunction } from './catalog/clicks-needed.ts';
import { conversionChange } from './catalog/conversion-change.ts';
import { conversionStatus } from './catalog/conversion-status.ts';
import { cpcStatus } from './catalog/cpc-status.ts';
import { ctrStatus } from './catalog/ctr-status.ts';
import { daysInventoryOnHand } from './catalog/days-inventory-on-hand.ts';
import { daysOfCover } from './catalog/days-of-cover.ts';
import { goalSplit } from './catalog/goal-split.ts';
import { grossMargin } from './catalog/gross-margin.ts';
import { healthStatus } from './catalog/health-status.ts';
import { hoursLeft } from './catalog/hours-left.ts';
import { keywordCoverage } from './catalog/keyword-coverage.ts';
import { lowInventoryFeeRisk } from './catalog/low-inventory-fee-risk.ts';
import { orderByDate } from './catalog/order-by-date.ts';
import { organicShare } from './catalog/organic-share.ts';
import { paceStatus } from './catalog/pace-status.ts';
import { rankPage } from './catalog/rank-page.ts';
import { reorderPoint } from './catalog/reorder-point.ts';
import { reorderQty } from './catalog/reorder-qty.ts';
import { reviewRequestStatus } from './catalog/review-request-status.ts';
import { roas } from './catalog/roas.ts';
import { salesBridge } from './catalog/sales-bridge.ts';
import { searchTermVerdict } from './catalog/search-term-verdict.ts';
import { sellThrough } from './catalog/sell-through.ts';
import { stockGapDays } from './catalog/stock-gap-days.ts';
import { stockStatus } from './catalog/stock-status.ts';
import { stockoutDate } from './catalog/stockout-date.ts';
import { tacos } from './catalog/tacos.ts';
import { weightedVelocity } from './catalog/weighted-velocity.ts';

/** All custom functions. */
export const customFunctions: readonly CustomFunction[] = [
  daysOfCover,
  weightedVelocity,
  stockoutDate,
  stockGapDays,
  reorderPoint,
  reorderQty,
  orderByDate,
  stockStatus,
  daysInventoryOnHand,
  sellThrough,
  lowInventoryFeeRisk,
  clicksNeededFunction,
  acosStatus,
  tacos,
  roas,
  breakEvenAcos,
  bidForTarget,
  searchTermVerdict,
  ctrStatus,
  cpcStatus,
  conversionChange,
  conversionStatus,
  salesBridge,
  organicShare,
  grossMargin,
  goalSplit,
  paceStatus,
  healthStatus,
  hoursLeft,
  reviewRequestStatus,
  rankPage,
  keywordCoverage,
  bsrTrend,
];

const byName = new Map(customFunctions.map((customFunction) => [customFunction.name, customFunction]));

/** The function with that name. Throws for an unknown name, because only our own generated declarations call it. */
export function functionNamed(name: string): CustomFunction {
  const found = byName.get(name);
  if (!found) throw new Error(`There is no custom function ${name}.`);
  return found;
}

/** The groups of the function list, by the seller's activity. */
export const functionGroups: Readonly<Record<FunctionGroup, LocalText>> = {
  stock: { en: 'Stock', 'zh-CN': '库存', ja: '在庫' },
  ads: { en: 'Ads', 'zh-CN': '广告', ja: '広告' },
  'traffic-and-sales': { en: 'Traffic and sales', 'zh-CN': '流量与销售', ja: '流入と売上' },
  'account-and-customers': { en: 'Account and customers', 'zh-CN': '账户与客户', ja: 'アカウントと購入者' },
  ranking: { en: 'Ranking', 'zh-CN': '排名', ja: '順位' },
};
