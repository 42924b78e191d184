/** Recognizes JSON of Amazon's API, and what to download instead. */

/** The answer to a JSON file: a code of a refusal, and the kinds it names. */
interface ApiJson {
  readonly id: ApiJsonId;
  readonly kinds: readonly string[];
}

/** A recognized JSON file. */
export type ApiJsonId =
  | 'api-json'
  | 'api-json-of-report'
  | 'market-basket'
  | 'repeat-purchase'
  | 'search-catalog'
  | 'seller-performance';

const of = (...kinds: string[]): ApiJson => ({ id: 'api-json-of-report', kinds });
const alone = (id: ApiJsonId): ApiJson => ({ id, kinds: [] });

const REPORTS: ReadonlyMap<string, ApiJson> = new Map([
  ['GET_SALES_AND_TRAFFIC_REPORT', of('sales-traffic')],
  ['GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT', of('search-query-performance')],
  ['GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT', of('top-search-terms')],
  ['GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT', alone('search-catalog')],
  ['GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT', alone('repeat-purchase')],
  ['GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT', alone('market-basket')],
]);

const START = 4096;
const REPORT_TYPE = /"?reportType"?\W+(GET_\w+)/;
const ACCOUNT_HEALTH = /"?accountStatuses"?\W+marketplaceId/;

/** `undefined` unless something shows that the file comes from Amazon; its first lines are enough. */
export function apiJson(text: string): ApiJson | undefined {
  const start = text.slice(0, START);
  if (ACCOUNT_HEALTH.test(start)) return alone('seller-performance');
  const type = REPORT_TYPE.exec(start)?.[1];
  return type === undefined ? undefined : (REPORTS.get(type) ?? alone('api-json'));
}
