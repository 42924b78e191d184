/** Ads figures of one thing over all its rows and days, each day counted once. */
import { type Block, blocksOf } from '../../ads/ads-block.ts';
import type { AdsDifference } from '../../ads/ads-difference.ts';
import { countedBlocks } from '../../ads/ads-facts.ts';
import type { AdsDimension, AdsMetric } from '../../ads/ads-source.ts';
import type { DataSheetId } from '../../reports/kind.ts';
import { type Cell, cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import { type Morning, PRODUCT_ADS_DAYS } from '../morning.ts';
import { type MaturityOf, maturityOf } from './maturity.ts';

/** What figures are about; names that do not tell it apart are `''`. */
export interface Thing {
  readonly marketplace: string;
  readonly currency: string;
  readonly campaign: string;
  readonly adGroup: string;
  readonly target: string;
  readonly matchType: string;
  readonly term: string;
  readonly asin: string;
}

/** Sums; a figure that one of the rows lacks is NaN. */
export interface Pooled extends Thing {
  readonly adProduct: string;
  readonly impressions: number;
  readonly clicks: number;
  readonly spend: number;
  readonly sales: number;
  readonly orders: number;
  /** Clicks, each weighted by the share of its orders that was attributed. */
  readonly mature: number;
  readonly first: Day;
  readonly last: Day;
  readonly importedAt: string;
  readonly sheet: DataSheetId;
}

/** What rows are summed by. */
type Level = 'campaign' | 'ad-group' | 'target' | 'term' | 'product';

const AD_GROUP = ['campaignName', 'adGroupName'] as const;
/** The dimensions that a report must have to answer. */
const DIMENSIONS: Readonly<Record<Level, readonly AdsDimension[]>> = {
  campaign: ['campaignName'],
  'ad-group': AD_GROUP,
  target: [...AD_GROUP, 'targeting'],
  term: [...AD_GROUP, 'customerSearchTerm'],
  product: [...AD_GROUP, 'asin'],
};

/** Names of a thing in the order of its key, and their dimensions. */
const NAMES = {
  campaign: 'campaignName',
  adGroup: 'adGroupName',
  target: 'targeting',
  matchType: 'matchType',
  term: 'customerSearchTerm',
  asin: 'asin',
} as const satisfies { readonly [Name in keyof Thing]?: AdsDimension };
type Name = keyof typeof NAMES;

const NAMES_OF: Readonly<Record<Level, readonly Name[]>> = {
  campaign: ['campaign'],
  'ad-group': ['campaign', 'adGroup'],
  target: ['campaign', 'adGroup', 'target', 'matchType'],
  term: ['campaign', 'adGroup', 'target', 'matchType', 'term'],
  product: ['campaign', 'adGroup', 'asin'],
};

/** The ads figures of a morning. */
export interface AdsFigures {
  /** By level, of the windows within the last so many days. */
  by(level: Level, days: number): readonly Pooled[];
  /** The terms of an ad group within the last so many days. */
  termsOf(adGroup: Thing, days: number): readonly Pooled[];
  /** The blocks of that level, for what is read by day. */
  blocks(level: Level, days: number): readonly Block[];
  /** Reports that disagree on the same campaigns and days. */
  readonly differences: readonly AdsDifference[];
}

/** Console reports reach back so far, whatever days are judged. */
const LONGEST_WINDOW = 100;

export function adsFigures(morning: Morning, longest: number): AdsFigures {
  const daysOf = (level: Level) => (level === 'product' ? Math.max(longest, PRODUCT_ADS_DAYS) : longest);
  const read = kept((level: Level) => morning.ads(DIMENSIONS[level], daysOf(level)).flatMap(blocksOf));
  const counted = kept((question: string) => {
    const [level, days] = question.split(' ') as [Level, string];
    // A summary of more days than are asked for counts only where no other days do.
    const most = Number(days) === longest ? LONGEST_WINDOW : Number(days);
    const counts = ({ first, last }: { first: Day; last: Day }, newest: Day) =>
      newest - last < Number(days) && newest - first < Math.max(most, Number(days));
    return countedBlocks(read(level), { by: DIMENSIONS[level], counts });
  });
  const blocks = (level: Level, days: number) => counted(`${level} ${days}`).flatMap(({ chosen }) => chosen);
  const sheets = [...new Set(blocks('campaign', longest).map(({ source }) => source.sheet))];
  const mature = maturityOf(morning, sheets);
  const sums = kept((question: string) => {
    const [level, days] = question.split(' ') as [Level, string];
    return pooled(blocks(level, Number(days)), NAMES_OF[level], mature);
  });
  const terms = kept((days: number) => groupedBy(sums(`term ${days}`), adGroupKey));
  return {
    by: (level, days) => sums(`${level} ${days}`),
    termsOf: (adGroup, days) => terms(days).get(adGroupKey(adGroup)) ?? [],
    blocks,
    differences: counted(`campaign ${longest}`).flatMap(({ differences }) => differences),
  };
}

function kept<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const found = known.get(question) ?? answer(question);
    known.set(question, found);
    return found;
  };
}

type Sums = { -readonly [Key in keyof Pooled]: Pooled[Key] };

/** One for each thing and currency; without short-lived lists, because there is one row for each term and day. */
function pooled(blocks: readonly Block[], names: readonly Name[], mature: MaturityOf): Pooled[] {
  const things = new Map<string, Sums>();
  const asWrittenIn = kept((_place: string) => new Map<string, Sums>());
  for (const block of blocks) {
    const columns = names.map((name) => block.source.dimensions[NAMES[name]] ?? '');
    const shares = new Map<string, number>();
    const asWritten = asWrittenIn(`${block.source.sheet} ${block.marketplace}`);
    let last: { readonly row: Row; readonly sums: Sums } | undefined;
    for (const row of block.rows) {
      if (last === undefined || !isOfOneThing(last.row, row, columns)) {
        let key = cellText(row.currency);
        for (const column of columns) key += `\u0000${row[column] ?? ''}`;
        last = { row, sums: asWritten.get(key) ?? sumsOf(things, block, row, names, columns) };
        asWritten.set(key, last.sums);
      }
      const { sums } = last;
      const importedAt = cellText(row.importedAt);
      const share = shares.get(importedAt) ?? mature(block.first, block.last, dayOf(importedAt));
      shares.set(importedAt, share);
      addRow(sums, block, row, share);
      if (importedAt > sums.importedAt) sums.importedAt = importedAt;
    }
  }
  return [...things.values()];
}

/** Rows of a campaign and of an ad group mostly stand together. */
function isOfOneThing(one: Row, other: Row, columns: readonly string[]): boolean {
  if (one.currency !== other.currency) return false;
  for (const column of columns) if (one[column] !== other[column]) return false;
  return true;
}

/** The sums that a row belongs to. */
function sumsOf(
  things: Map<string, Sums>,
  { marketplace, adProduct, first, last, source }: Block,
  row: Row,
  names: readonly Name[],
  columns: readonly string[],
): Sums {
  const texts = columns.map((column, i) => nameIn(row[column], names[i]!));
  const currency = cellText(row.currency);
  const key = [marketplace, currency, ...texts].join('\u0000');
  const known = things.get(key);
  if (known !== undefined) return known;
  const sums: Sums = { ...NOTHING, marketplace, currency, adProduct, first, last, sheet: source.sheet };
  names.forEach((name, i) => {
    sums[name] = texts[i]!;
  });
  things.set(key, sums);
  return sums;
}

const NOTHING: Sums = {
  marketplace: '',
  currency: '',
  adProduct: '',
  campaign: '',
  adGroup: '',
  target: '',
  matchType: '',
  term: '',
  asin: '',
  impressions: 0,
  clicks: 0,
  spend: 0,
  sales: 0,
  orders: 0,
  mature: 0,
  first: 0,
  last: 0,
  importedAt: '',
  sheet: 'search-terms',
};

/** Match types are written in small and in capital letters; Amazon writes terms in small ones. */
function nameIn(cell: Cell | undefined, name: Name): string {
  const text = cell === undefined ? '' : cellText(cell).trim();
  if (name === 'matchType') return text.toUpperCase();
  return name === 'term' ? text.toLowerCase() : text;
}

/** A row without the time of its import is taken as complete. */
function dayOf(importedAt: string): Day {
  return dayFromIso(importedAt.slice(0, 10)) ?? Number.POSITIVE_INFINITY;
}

function addRow(sums: Sums, { source, first, last }: Block, row: Row, share: number): void {
  const { metrics, clickedOnly } = source;
  const clicks = figureIn(row, metrics.clicks);
  sums.clicks += clicks;
  sums.mature += clicks * share;
  sums.spend += figureIn(row, metrics.spend);
  sums.sales += figureIn(row, metrics.sales);
  sums.orders += figureIn(row, metrics.orders);
  sums.impressions += clickedOnly ? Number.NaN : figureIn(row, metrics.impressions);
  if (first < sums.first) sums.first = first;
  if (last > sums.last) sums.last = last;
}

function figureIn(row: Row, column: { readonly [Metric in AdsMetric]?: string }[AdsMetric] = ''): number {
  const cell = row[column];
  return typeof cell === 'number' ? cell : Number.NaN;
}

/** The sum of some; of none it is nothing. */
export function sumOf(all: readonly Pooled[]): Pooled {
  const [head = NOTHING] = all;
  if (all.length === 1) return head;
  const sum = (read: (one: Pooled) => number) => all.reduce((total, one) => total + read(one), 0);
  return {
    ...head,
    impressions: sum(({ impressions }) => impressions),
    clicks: sum(({ clicks }) => clicks),
    spend: sum(({ spend }) => spend),
    sales: sum(({ sales }) => sales),
    orders: sum(({ orders }) => orders),
    mature: sum(({ mature }) => mature),
    first: Math.min(...all.map(({ first }) => first)),
    last: Math.max(...all.map(({ last }) => last)),
    importedAt: all.reduce((latest, { importedAt }) => (importedAt > latest ? importedAt : latest), ''),
  };
}

/** The ad group of figures, in its marketplace. */
export function adGroupKey({ marketplace, campaign, adGroup }: Thing): string {
  return `${marketplace}\u0000${campaign}\u0000${adGroup}`;
}
