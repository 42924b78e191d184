/** Sponsored Products by the old ads console: campaigns by date, which is a .csv. */
import type { Download } from '../../world/download.ts';
import { column, headed, type Value } from '../column.ts';
import { type Delimited, delimitedBytes, QUOTED_CSV } from '../delimited.ts';
import { dayBy, type Notation, PLAIN } from '../notation.ts';
import { placeOf, report } from '../report.ts';
import { type AdsFigures, dailyFigures, ratio, SUBJECTS } from './ads-figures.ts';
import {
  type AdsColumn,
  COUNTRIES,
  campaign,
  clicks,
  cpc,
  ctr,
  currency,
  date,
  impressions,
  orders,
  portfolio,
  SYMBOLS,
  sales,
  spend,
} from './legacy-columns.ts';
import { LEGACY_CONSOLES } from './legacy-workbooks.ts';

/** Amazon prints amounts of this report as Java does: `$0.0`, `$17.733333333`. */
function campaignNotation(symbol: string): Notation {
  return {
    ...PLAIN,
    money: (amount) => `${symbol}${Number.isInteger(amount) ? amount.toFixed(1) : amount}`,
    ratio: (part) => `${(part * 100).toFixed(2)}%`,
    day: dayBy('MMM D, YYYY'),
  };
}

/** In the Chinese file a day is an ISO text. */
function notationOf(download: Download): Notation {
  const notation = campaignNotation(SYMBOLS[placeOf(download)]);
  return download.language === 'zh-CN' ? { ...notation, day: PLAIN.day } : notation;
}

const CAMPAIGN_CSV: Delimited = { ...QUOTED_CSV, quotes: 'needed' };
const TARGETING = {
  en: { AUTO: 'Automatic targeting', MANUAL: 'Manual targeting' },
  'zh-CN': { AUTO: '自动投放', MANUAL: '手动投放' },
};
const fixed = (headers: AdsColumn['headers'], value?: Value): AdsColumn => column('text', headers, () => value);

/** The campaign report, by date. */
export const legacyCampaigns = report<AdsFigures>({
  name: 'legacy-campaigns',
  kind: 'sp-campaigns',
  consoles: LEGACY_CONSOLES,
  rows: dailyFigures(SUBJECTS.campaign),
  columns: (download) => [
    date,
    column('day', headed('Start Date'), ({ of }) => of.campaign.startedOn),
    fixed(headed('End Date')),
    portfolio(download),
    fixed(headed('Campaign Type', '广告活动类型'), download.language === 'en' ? 'Sponsored Products' : '商品推广'),
    campaign,
    fixed(headed('', '零售商'), 'Amazon'),
    column('text', headed('', '国家/地区'), ({ of }) => COUNTRIES[of.marketplace]['zh-CN']),
    column('text', headed('Status', '状态'), ({ of }) => of.campaign.state.toUpperCase()),
    currency,
    column('money', headed('Budget', '预算'), ({ of }) => of.campaign.dailyBudget),
    column(
      'text',
      headed('Targeting Type', '定位类型'),
      ({ of }) => TARGETING[download.language === 'zh-CN' ? 'zh-CN' : 'en'][of.campaign.targetingType],
    ),
    column('text', headed('Bidding strategy', '竞价策略'), ({ of }) => of.campaign.biddingStrategy),
    impressions,
    fixed(headed('Last Year Impressions', '去年曝光量')),
    clicks,
    fixed(headed('Last Year Clicks', '去年点击量')),
    ctr,
    spend,
    fixed(headed('Last Year Spend', '去年支出')),
    cpc,
    fixed(headed('Last Year Cost Per Click (CPC)', '去年每次点击成本(CPC)')),
    orders,
    // Here ACOS is 0 where there are no sales.
    column(
      'ratio',
      headed('Total Advertising Cost of Sales (ACOS) ', '广告投入产出比 (ACOS) 总计'),
      (row) => ratio(row.spend, row.sales) ?? 0,
    ),
    column('number', headed('', '总广告投资回报率 (ROAS)'), (row) => ratio(row.sales, row.spend)),
    sales,
  ],
  fileName: (download) =>
    `${download.language === 'zh-CN' ? '商品推广_广告活动_报告' : 'Sponsored_Products_Campaign_report'}.csv`,
  write: (table, download) => delimitedBytes(table, CAMPAIGN_CSV, notationOf(download)),
  asks: ({ language, marketplace }) => (language === 'en' && marketplace === 'DE' ? ['marketplace'] : []),
});
