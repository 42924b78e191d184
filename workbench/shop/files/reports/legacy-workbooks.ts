/** Sponsored Products by the old ads console: its daily workbooks. */
import type { Download } from '../../world/download.ts';
import { column, headed } from '../column.ts';
import { placeOf, type Report, report } from '../report.ts';
import { workbookBytes } from '../workbook.ts';
import { type AdsFigures, dailyFigures, SUBJECTS, searchTermFigures } from './ads-figures.ts';
import {
  acosAndRoas,
  adGroup,
  campaign,
  country,
  currency,
  date,
  impressions,
  portfolio,
  results,
  retailer,
  SYMBOLS,
  sales,
  searchTerm,
  target,
  topOfSearch,
  traffic,
} from './legacy-columns.ts';

/** Languages in which every header is known; abroad a Chinese team's console is in Chinese. */
export const LEGACY_CONSOLES = { US: ['en', 'zh-CN'], DE: ['zh-CN', 'en'], JP: ['zh-CN', 'en'] } as const;
/** Of this report the Japanese and German ones are known too. */
const SEARCH_TERM_CONSOLES = { US: ['en', 'zh-CN'], DE: ['de', 'en', 'zh-CN'], JP: ['ja', 'en', 'zh-CN'] } as const;
/** A sheet's name ends after so many characters. */
const SHEET_NAME = 31;

/** A daily report that is a workbook; names of its file by language, English where another is not known. */
function workbookReport(
  name: Report['name'],
  kind: string,
  consoles: Report['consoles'],
  names: ReturnType<typeof headed>,
  of: Pick<Parameters<typeof report<AdsFigures>>[0], 'rows' | 'columns'>,
): Report {
  const named = ({ language }: Download) => names[language] ?? names.en!;
  return report<AdsFigures>({
    name,
    kind,
    consoles,
    ...of,
    fileName: (download) => `${named(download)}.xlsx`,
    write: (table, download) =>
      workbookBytes([{ ...table, name: named(download).slice(0, SHEET_NAME) }], SYMBOLS[placeOf(download)]),
    asks: ({ language }) => (language === 'de' ? ['marketplace'] : []),
  });
}

/** The search term report. */
export const legacySearchTerms = workbookReport(
  'legacy-search-terms',
  'search-terms',
  SEARCH_TERM_CONSOLES,
  headed('Sponsored_Products_Search_term_report', '商品推广_搜索词_报告', 'スポンサープロダクト広告_検索用語_レポート'),
  {
    rows: searchTermFigures,
    columns: (download) => [
      ...[date, portfolio(download), currency, campaign, adGroup, retailer, country(download), ...target, searchTerm],
      ...[impressions, ...traffic, sales, ...acosAndRoas, ...results],
    ],
  },
);

/** The targeting report, in which ACOS and ROAS stand before the sales. */
export const legacyTargeting = workbookReport(
  'legacy-targeting',
  'sp-targeting',
  LEGACY_CONSOLES,
  headed('Sponsored_Products_Targeting_report', '商品推广_投放_报告'),
  {
    rows: dailyFigures(SUBJECTS.target),
    columns: (download) => [
      ...[date, portfolio(download), currency, campaign, country(download), adGroup, retailer, ...target],
      ...[impressions, topOfSearch, ...traffic, ...acosAndRoas, sales, ...results],
    ],
  },
);

/** The advertised product report. */
export const legacyAdvertisedProducts = workbookReport(
  'legacy-advertised-products',
  'sp-advertised-products',
  LEGACY_CONSOLES,
  headed('Sponsored_Products_Advertised_product_report', '商品推广_推广的商品_报告'),
  {
    rows: dailyFigures(SUBJECTS.ad),
    columns: (download) => [
      ...[date, portfolio(download), currency, campaign, adGroup, retailer, country(download)],
      column('text', headed('Advertised SKU', '广告SKU'), ({ of }) => of.sku),
      column('text', headed('Advertised ASIN', '广告ASIN'), ({ of }) => of.asin),
      ...[impressions, ...traffic, sales, ...acosAndRoas, ...results],
    ],
  },
);
