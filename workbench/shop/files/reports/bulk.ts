/** Bulk operations 2.0: Sponsored Products' entities with their ids, states, bids and figures. */
import type { AdGroup, AdsRow, Campaign, Target } from '../../world/ads.ts';
import type { Download } from '../../world/download.ts';
import type { ShopHistory } from '../../world/history.ts';
import { columnsUnder, count, money, number, text, type Value } from '../column.ts';
import { fileNumber } from '../file-name.ts';
import { groupBy, lastCompleteDay, placeOf, report } from '../report.ts';
import { workbookBytes } from '../workbook.ts';
import { type AdsSums, adsRows, adsSums, ratio } from './ads-figures.ts';
import { SYMBOLS } from './legacy-columns.ts';

const SHEET = 'Sponsored Products Campaigns';

const HEADERS = `Product|Entity|Operation|Campaign ID|Ad Group ID|Portfolio ID|Ad ID|Keyword ID|Product Targeting ID|Campaign Name
Ad Group Name|Campaign Name (Informational only)|Ad Group Name (Informational only)
Portfolio Name (Informational only)|Start Date|End Date|Targeting Type|State|Campaign State (Informational only)
Ad Group State (Informational only)|Daily Budget|SKU|ASIN (Informational only)|Eligibility Status (Informational only)
Reason for Ineligibility (Informational only)|Ad Group Default Bid|Ad Group Default Bid (Informational only)|Bid
Keyword Text|Match Type|Bidding Strategy|Placement|Percentage|Product Targeting Expression
Resolved Product Targeting Expression (Informational only)|Impressions|Clicks|Click-through Rate|Spend|Sales|Orders
Units|Conversion Rate|ACOS|CPC|ROAS`;

/** An entity: what its own cells say, and its figures over the days. */
interface Entity {
  readonly cells: Readonly<Record<string, Value>>;
  readonly figures: AdsSums;
}

const MATCH_TYPES = { EXACT: 'Exact', PHRASE: 'Phrase', BROAD: 'Broad' } as const;

/** Keywords and product targets have columns of their own. */
function targetCells({ id, text: said, matchType, bid }: Target): Entity['cells'] {
  if (matchType === '-') {
    return {
      Entity: 'Product Targeting',
      'Product Targeting ID': id,
      'Product Targeting Expression': said,
      'Resolved Product Targeting Expression (Informational only)': said,
      Bid: bid,
    };
  }
  return { Entity: 'Keyword', 'Keyword ID': id, 'Keyword Text': said, 'Match Type': MATCH_TYPES[matchType], Bid: bid };
}

function campaignCells(campaign: Campaign): Entity['cells'] {
  return {
    Entity: 'Campaign',
    'Campaign Name': campaign.name,
    'Portfolio ID': campaign.portfolioId,
    'Portfolio Name (Informational only)': campaign.portfolio,
    'Start Date': campaign.startedOn.replaceAll('-', ''),
    'Targeting Type': campaign.targetingType === 'AUTO' ? 'Auto' : 'Manual',
    State: campaign.state,
    'Daily Budget': campaign.dailyBudget,
    'Bidding Strategy': campaign.biddingStrategy,
  };
}

function entitiesOf(campaign: Campaign, rows: readonly AdsRow[], day: string): Entity[] {
  const common = {
    Product: 'Sponsored Products',
    'Campaign ID': campaign.id,
    'Campaign Name (Informational only)': campaign.name,
    'Campaign State (Informational only)': campaign.state,
  };
  const entity = (cells: Entity['cells'], own: readonly AdsRow[]): Entity => ({
    cells: { ...common, ...cells },
    figures: adsSums(own, day),
  });
  const ofGroup = (group: AdGroup): Entity[] => {
    const own = rows.filter(({ adGroup }) => adGroup.id === group.id);
    const named = {
      'Ad Group ID': group.id,
      'Ad Group Name (Informational only)': group.name,
      'Ad Group State (Informational only)': 'enabled',
      'Ad Group Default Bid (Informational only)': group.defaultBid,
      State: 'enabled',
    };
    const head = {
      ...named,
      Entity: 'Ad Group',
      'Ad Group Name': group.name,
      'Ad Group Default Bid': group.defaultBid,
    };
    const ads = group.ads.map(({ adId, sku, asin }) =>
      entity(
        {
          ...named,
          Entity: 'Product Ad',
          'Ad ID': adId,
          SKU: sku,
          'ASIN (Informational only)': asin,
          'Eligibility Status (Informational only)': 'Eligible',
        },
        own.filter((row) => row.sku === sku),
      ),
    );
    const targets = group.targets.map((target) =>
      entity(
        { ...named, ...targetCells(target) },
        own.filter((row) => row.target.id === target.id),
      ),
    );
    return [entity(head, own), ...ads, ...targets];
  };
  return [entity(campaignCells(campaign), rows), ...campaign.adGroups.flatMap(ofGroup)];
}

function entities(shop: ShopHistory, download: Download): Entity[] {
  const rows = groupBy(adsRows(shop, download), ({ campaign }) => campaign.id);
  return shop.campaigns
    .filter(({ marketplace }) => marketplace === download.marketplace)
    .flatMap((campaign) => entitiesOf(campaign, rows.get(campaign.id) ?? [], lastCompleteDay(download)));
}

const saying = Object.fromEntries(
  HEADERS.slice(0, HEADERS.indexOf('|Impressions'))
    .split(/[|\n]/)
    .map((header) => [header, text<Entity>(({ cells }) => cells[header])]),
);

/** The sheet Sponsored Products Campaigns, with every entity. */
export const bulk = report<Entity>({
  name: 'bulk',
  kind: 'sp-bulk',
  consoles: { US: ['en'], DE: ['en'], JP: ['en'] },
  rows: entities,
  columns: () =>
    columnsUnder(HEADERS, {
      ...saying,
      Impressions: count(({ figures }) => figures.impressions, 'impressions'),
      Clicks: count(({ figures }) => figures.clicks, 'clicks'),
      'Click-through Rate': number(({ figures }) => ratio(figures.clicks, figures.impressions) ?? 0),
      Spend: money(({ figures }) => figures.spend, 'spend'),
      Sales: money(({ figures }) => figures.sales, 'sales'),
      Orders: count(({ figures }) => figures.orders, 'orders'),
      Units: count(({ figures }) => figures.units, 'units'),
      'Conversion Rate': number(({ figures }) => ratio(figures.orders, figures.clicks) ?? 0),
      ACOS: number(({ figures }) => ratio(figures.spend, figures.sales) ?? 0),
      CPC: number(({ figures }) => ratio(figures.spend, figures.clicks) ?? 0),
      ROAS: number(({ figures }) => ratio(figures.sales, figures.spend) ?? 0),
    }),
  fileName: (download) => {
    const [from, to] = [download.days.from, download.days.to].map((day) => day.replaceAll('-', ''));
    return `bulk-a${fileNumber(download)}-${from}-${to}-${Date.parse(download.morning)}.xlsx`;
  },
  write: (table, download) => workbookBytes([{ ...table, name: SHEET }], SYMBOLS[placeOf(download)]),
  asks: () => ['marketplace'],
});
