/** Amazon's unified reports by the subject of a row: the deepest dimension decides, and each level has a sheet. */
import { fold } from '../../values/fold.ts';
import type { Field, ReportKind } from '../kind.ts';
import { attributionDays, OLD_ADS_HEADERS } from '../kinds/shared/ads-fields.ts';
import {
  ACCOUNT,
  AD_GROUP,
  CAMPAIGN,
  CAMPAIGN_SETTINGS,
  METRICS,
  PLACE,
  PLACEMENT,
  PORTFOLIO,
  PRODUCT,
  SEARCH_TERM,
  TARGET,
  TARGET_SETTINGS,
} from './vocabulary.ts';

const EVIDENCE: ReportKind['evidence'] = {
  en: 'Header rows of genuine files of 2026 quoted in public code: templates and reports of one’s own, with 14 to 47 columns, in any order. Click- and view-attributed, combined and off-Amazon conversions by the names of Amazon’s API documents.',
  'zh-CN':
    'Header rows of genuine files of 2026 quoted in public code; some carry the English name behind a dash. `（已合并）` and `（亚马逊站外）` by the words of the report builder.',
};

const ACCOUNT_KEY = ['advertiserAccountId', 'advertiserAccountName', 'adProduct'];
const CAMPAIGN_KEY = [...ACCOUNT_KEY, 'campaignId', 'campaignName'];
const AD_GROUP_KEY = [...CAMPAIGN_KEY, 'adGroupId', 'adGroupName'];

/** Ids identify more precisely than names, and Amazon's ids are unique worldwide. */
const NAMED_BY: NonNullable<ReportKind['namedBy']> = {
  advertiserAccountId: ['campaignId'],
  advertiserAccountName: ['advertiserAccountId', 'campaignId'],
  portfolioName: ['portfolioId'],
  adProduct: ['campaignId'],
  campaignName: ['campaignId'],
  adGroupName: ['adGroupId'],
  targeting: ['targetId'],
  matchType: ['targetId'],
  advertisedProductName: ['advertisedProductId', 'advertisedProductSku'],
};

/** Fields that a report may lack without a change of its subjects. */
const MAY_LACK = [...ACCOUNT_KEY, 'portfolioId', 'campaignId', 'adGroupId', 'targetId'];

/** Fields of old reports that no unified one has. */
function foreignTo(fields: readonly Field[]): string[] {
  const known = new Set(fields.flatMap(({ headers }) => Object.values(headers || {}).flat()).map(fold));
  return OLD_ADS_HEADERS.filter((header) => !known.has(fold(header)));
}

interface Level {
  readonly name: string;
  readonly title: ReportKind['title'];
  readonly sheet: ReportKind['sheet'];
  /** Key fields besides marketplace and days. */
  readonly key: readonly string[];
  readonly fields: readonly Field[];
  readonly level: readonly string[];
}

function kindOf({ name, title, sheet, key, fields, level }: Level): ReportKind {
  const all = [...PLACE, ...ACCOUNT, ...PORTFOLIO, ...fields, ...METRICS, attributionDays];
  const isOfKey = (id: string) => key.includes(id);
  const has = (id: string) => all.some((field) => field.id === id);
  const namedBy = Object.entries(NAMED_BY).map(([id, by]) => [id, by.filter(has)] as const);
  return {
    id: `unified-${name}`,
    amazonReportType: 'Unified Reporting (console, 2026)',
    title,
    sheet,
    key: ['marketplace', 'from', 'to', ...key],
    namedBy: Object.fromEntries(namedBy.filter(([id, by]) => isOfKey(id) && by.length > 0)),
    mayLack: MAY_LACK.filter(isOfKey),
    level,
    period: 'chosen',
    mayBeEmpty: true,
    repeated: 'combine',
    foreign: FOREIGN,
    evidence: EVIDENCE,
    fields: all,
  };
}

const FOREIGN = foreignTo([
  ...PLACE,
  ...ACCOUNT,
  ...PORTFOLIO,
  ...CAMPAIGN,
  ...AD_GROUP,
  ...TARGET,
  ...SEARCH_TERM,
  ...PLACEMENT,
  ...METRICS,
]);

/** The deepest level first. */
export const UNIFIED_KINDS: readonly ReportKind[] = [
  kindOf({
    name: 'search-terms',
    title: 'report.kind.unifiedSearchTerms',
    sheet: 'unified-search-terms',
    key: [...AD_GROUP_KEY, 'targetId', 'targeting', 'matchType', 'searchTerm'],
    level: ['searchTerm'],
    fields: [...CAMPAIGN, ...AD_GROUP, ...TARGET, ...SEARCH_TERM],
  }),
  kindOf({
    name: 'targets',
    title: 'report.kind.unifiedTargets',
    sheet: 'unified-targets',
    key: [...AD_GROUP_KEY, 'targetId', 'targeting', 'matchType'],
    level: ['targetId', 'targeting'],
    fields: [...CAMPAIGN, ...AD_GROUP, ...TARGET, ...TARGET_SETTINGS],
  }),
  kindOf({
    name: 'placements',
    title: 'report.kind.unifiedPlacements',
    sheet: 'unified-placements',
    key: [...AD_GROUP_KEY, 'placement'],
    level: ['placement'],
    fields: [...CAMPAIGN, ...AD_GROUP, ...PLACEMENT],
  }),
  kindOf({
    name: 'advertised-products',
    title: 'report.kind.unifiedAdvertisedProducts',
    sheet: 'unified-ads',
    key: [...AD_GROUP_KEY, 'advertisedProductId', 'advertisedProductSku', 'advertisedProductName'],
    level: ['advertisedProductId', 'advertisedProductSku', 'advertisedProductName'],
    fields: [...CAMPAIGN, ...AD_GROUP, ...PRODUCT],
  }),
  kindOf({
    name: 'ad-groups',
    title: 'report.kind.unifiedAdGroups',
    sheet: 'unified-ad-groups',
    key: AD_GROUP_KEY,
    level: ['adGroupId', 'adGroupName'],
    fields: [...CAMPAIGN, ...AD_GROUP],
  }),
  kindOf({
    name: 'campaigns',
    title: 'report.kind.unifiedCampaigns',
    sheet: 'unified-campaigns',
    key: CAMPAIGN_KEY,
    level: ['campaignId', 'campaignName'],
    fields: [...CAMPAIGN, ...CAMPAIGN_SETTINGS],
  }),
  kindOf({
    name: 'accounts',
    title: 'report.kind.unifiedAccounts',
    sheet: 'unified-accounts',
    key: [...ACCOUNT_KEY, 'portfolioId', 'portfolioName'],
    level: [...ACCOUNT_KEY, 'portfolioId', 'portfolioName', 'marketplace'],
    fields: [],
  }),
];
