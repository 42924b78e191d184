/** The view Ads: of each marketplace its campaigns, ad groups, targets, terms, wasteful roots and advertised products. */
import { strengthOf } from '../../evidence/conversion-rate.ts';
import { adsSheet } from '../../sheets/ads.ts';
import type { Row } from '../../values/cell.ts';
import { isoOfDay } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import type { Said } from '../said.ts';
import type { View, ViewRow } from '../view.ts';
import { advertisedProducts } from './advertised.ts';
import { type Bid, bidOf, type ReportedBids, reportedBids } from './bids.ts';
import { BUDGET_DAYS, type BudgetOf, budgetsOf } from './budgets.ts';
import { day, figure, money, sourceOf, sumCells } from './cells.ts';
import { type Clicking, judgeAgainstPast, judgeKeyword } from './clicking.ts';
import { entitiesOf } from './entities.ts';
import { groupRow, harvestReason, MOST_NAMED, targetRow } from './group-rows.ts';
import { aimWithin, type Group, isOver, type Judging, judgeGroups, stretchesOf } from './groups.ts';
import { limitsOf } from './limits.ts';
import { judgeOver } from './over.ts';
import { adGroupKey, adsFigures, type Pooled, sumOf } from './pooled.ts';
import { productRow } from './product-rows.ts';
import { ranksOf } from './ranks.ts';
import { type SpendByProduct, spendByProduct } from './spend.ts';
import { type Term, termOf, termRow, wasteRow } from './term-rows.ts';
import { judgeTerms, soonOn, type TermsJudged } from './waste-found.ts';

export const adsView: View = {
  area: 'ads',
  sheet: adsSheet,
  isWritten: true,
  rows(morning) {
    const all = judgedMarketplaces(morning);
    const most = Math.floor(MOST_ROWS / Math.max(1, all.length));
    return all.flatMap((one) => rowsOf(one, most));
  },
  undecidedShare,
};

/** Of the spend on campaigns, in the currency in which it is largest: currencies are never added. */
function undecidedShare(rows: readonly ViewRow[]): number | undefined {
  const campaigns = rows.filter(({ cells }) => cells.level === 'campaign').map(({ cells }) => cells);
  const shares = [...groupedBy(campaigns, ({ currency }) => String(currency)).values()].flatMap((own) => {
    const spend = (all: readonly Row[]) => all.reduce((sum, one) => sum + (Number(one.spend) || 0), 0);
    const total = spend(own);
    return total > 0 ? spend(own.filter(({ acosVerdict }) => acosVerdict === 'not-enough-data')) / total : [];
  });
  return shares.length > 0 ? Math.max(...shares) : undefined;
}

/** More rows make a sheet slow; the others are summed up in one. */
const MOST_ROWS = 1000;

/** A marketplace, with all that its rows are made from. */
interface JudgedAds {
  readonly marketplace: string;
  readonly morning: Morning;
  readonly judging: Judging;
  readonly campaigns: readonly Group[];
  readonly terms: TermsJudged;
  readonly targets: readonly Pooled[];
  readonly products: readonly Pooled[];
  readonly budgetOf: BudgetOf;
  readonly againstPast: (one: Pooled) => Clicking;
  readonly spend: SpendByProduct;
  readonly reported: ReportedBids;
  readonly strength: number;
}

/** Of all marketplaces with ads, in the order of their codes. */
function judgedMarketplaces(morning: Morning): JudgedAds[] {
  const limits = limitsOf(morning);
  const [longest] = stretchesOf(limits) as [number];
  const figures = adsFigures(morning, longest);
  const advertised = advertisedProducts(morning, limits);
  const judging: Judging = { figures, limits, advertised, entities: entitiesOf(morning), ranks: ranksOf(morning) };
  const by = (level: 'target' | 'term' | 'product') => groupedBy(figures.by(level, longest), placeOf);
  const [targets, terms, products] = [by('target'), by('term'), by('product')];
  const groups = groupedBy(judgeGroups(judging, 'ad-group'), (group) => placeOf(group.figures));
  const shared = {
    ...{ morning, judging },
    budgetOf: budgetsOf(figures.blocks('campaign', BUDGET_DAYS), limits),
    againstPast: judgeAgainstPast(figures),
    spend: spendByProduct(figures.blocks('product', longest)),
    reported: reportedBids(figures.blocks('target', longest)),
    strength: strengthOf(figures.by('target', longest).filter(({ clicks, orders }) => orders <= clicks)),
  };
  const campaigns = groupedBy(judgeGroups(judging, 'campaign'), (group) => placeOf(group.figures));
  return [...campaigns.keys()].sort().map((marketplace): JudgedAds => {
    const own = judgeTerms(judging, groups.get(marketplace) ?? [], terms.get(marketplace) ?? []);
    return {
      ...shared,
      marketplace,
      campaigns: campaigns.get(marketplace)!.map((one) => withAdGroups(one, own.groups)),
      terms: own,
      targets: targets.get(marketplace) ?? [],
      products: products.get(marketplace) ?? [],
    };
  });
}

function placeOf({ marketplace }: Pooled): string {
  return marketplace;
}

/** One cause, one line: a campaign whose ad groups are told has nothing of its own to tell. */
function withAdGroups(campaign: Group, groups: readonly Group[]): Group {
  if (!isOver(campaign)) return campaign;
  const own = groups.filter(({ figures }) => figures.campaign === campaign.figures.campaign);
  if (own.some(({ verdict }) => verdict === 'by-terms')) return { ...campaign, verdict: 'by-terms' };
  const isTold = own.some((group) => isOver(group) || ['no-stock', 'no-offer'].includes(group.verdict));
  return isTold ? { ...campaign, verdict: 'by-ad-groups' } : campaign;
}

function rowsOf(judged: JudgedAds, most: number): ViewRow[] {
  const { morning, judging, campaigns } = judged;
  const newest = Math.max(...campaigns.map(({ figures }) => figures.last));
  const terms = termsOf(judged);
  const rows = [
    ...marketplaceRows(judged, terms),
    ...wasteRows(judged),
    ...gravestFirst(groupRows(judged, terms)),
    ...productRows(judged, newest),
    ...gravestFirst(targetRows(judged)),
  ];
  const shown = [...terms].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, Math.max(0, most - rows.length - 1));
  const known = new Set(shown);
  const others = terms.filter((one) => !known.has(one));
  const all = [
    ...rows.slice(0, most),
    ...restRows(rows.slice(most)),
    ...shown.map((one) => termRow(one, judging.ranks)),
    ...othersRows(others),
  ];
  return morning.today - newest > judging.limits.maxAge ? all.map(asOld) : all;
}

/** The sums of rows for which there is no room, by level and currency. */
function restRows(rows: readonly ViewRow[]): ViewRow[] {
  const groups = groupedBy(rows, ({ cells }) => `${cells.level} ${cells.currency}`);
  return [...groups.values()].map((own): ViewRow => {
    const [{ subject, cells, sources }] = own as [ViewRow];
    const { marketplace, level, currency } = cells;
    const sum = (column: string) => figure(own.reduce((total, row) => total + (Number(row.cells[column]) || 0), 0));
    const figures = Object.fromEntries(['spend', 'sales', 'clicks', 'orders'].map((column) => [column, sum(column)]));
    return {
      subject: { marketplace: subject.marketplace },
      name: '',
      cells: { marketplace: marketplace!, level: level!, name: '…', currency: currency!, campaign: '…', ...figures },
      texts: { why: [{ key: 'ads.otherRows', params: { count: own.length } }] },
      reasons: {},
      sources,
    };
  });
}

/** What must be done with comes first, then the most expensive. */
function weightOf({ figures, isToExact }: Term): number {
  return figures.spend + (isToExact ? 1e9 : 0);
}

/** What costs most to leave, then the most expensive. */
function gravestFirst(rows: readonly ViewRow[]): readonly ViewRow[] {
  const of = (row: ViewRow, column: string) => Number(row.cells[column]) || 0;
  return [...rows].sort((a, b) => of(b, 'atStake') - of(a, 'atStake') || of(b, 'spend') - of(a, 'spend'));
}

/** Old figures are no verdict. */
function asOld(row: ViewRow): ViewRow {
  const verdicts = adsSheet.columns.filter(({ words }) => words === 'adsVerdict').map(({ id }) => id);
  const old = verdicts.filter((id) => row.cells[id] !== undefined && row.cells[id] !== '');
  const { why: _, ...texts } = row.texts ?? {};
  const cells = { ...row.cells, ...Object.fromEntries(old.map((id) => [id, 'no-data'])), atStake: '' };
  return { ...row, cells, texts, reasons: {} };
}

function wasteRows({ terms, judging }: JudgedAds): ViewRow[] {
  return terms.found.map((found) => wasteRow(found, { pieces: terms.pieces, entities: judging.entities }));
}

/** Terms over all their ad groups, without those that have a row as waste. */
function termsOf({ terms, judging }: JudgedAds): Term[] {
  const groups = new Map(terms.groups.map((group) => [adGroupKey(group.figures), group]));
  const alone = terms.found.filter(({ waste }) => waste.isTerm);
  const single = new Set(alone.flatMap(({ pieces }) => pieces));
  const told = new Set(alone.map(({ waste }) => waste.words));
  const wasted = new Set(terms.found.flatMap(({ pieces }) => pieces));
  const others = terms.pieces.filter((one) => !single.has(one));
  const byTerm = groupedBy(others, ({ figures }) => `${figures.currency} ${figures.term}`);
  return [...byTerm.values()].map((pieces) =>
    termOf(pieces, {
      ...{ wasted, told, entities: judging.entities },
      groupOf: (figures) => groups.get(adGroupKey(figures))!,
      fewest: judging.limits.harvestOrders,
    }),
  );
}

function othersRows(terms: readonly Term[]): ViewRow[] {
  return [...groupedBy(terms, ({ figures }) => figures.currency).values()].map((own) => {
    const sum = sumOf(own.map(({ figures }) => figures));
    const none = { campaign: '', adGroup: '', target: '', matchType: '', term: '…' };
    return {
      subject: { marketplace: sum.marketplace },
      name: '',
      cells: sumCells('term', '…', { ...sum, ...none }),
      texts: { why: [{ key: 'ads.otherTerms', params: { count: own.length } }] },
      reasons: {},
      sources: [sourceOf(sum)],
    };
  });
}

function groupRows(judged: JudgedAds, terms: readonly Term[]): ViewRow[] {
  const { campaigns, terms: judgedTerms, judging, budgetOf, againstPast } = judged;
  const bids = groupedBy(bidsOf(judged), ({ figures }) => adGroupKey(figures));
  const toExact = new Map<string, string[]>();
  for (const { isToExact, pieces, figures } of terms)
    if (isToExact)
      for (const key of new Set(pieces.map((one) => adGroupKey(one.figures))))
        toExact.set(key, [...(toExact.get(key) ?? []), figures.term]);
  const pieces = groupedBy(judgedTerms.pieces, ({ figures }) => adGroupKey(figures));
  const moved = (own: readonly { bid: Bid }[], to: Bid['verdict']) =>
    own.filter(({ bid }) => bid.verdict === to).length;
  const rowOf = (group: Group, level: 'campaign' | 'ad-group') => {
    const key = adGroupKey(group.figures);
    const own = bids.get(key) ?? [];
    const worst = [...(pieces.get(key) ?? [])]
      .sort((a, b) => missing(b) - missing(a))
      .filter((one) => missing(one) > 0);
    return groupRow(group, level, {
      limits: judging.limits,
      clicking: level === 'campaign' ? againstPast(group.figures) : undefined,
      budget: level === 'campaign' ? budgetOf(group.figures) : undefined,
      worst: worst.slice(0, MOST_NAMED).map(({ figures }) => figures.term),
      toExact: toExact.get(key) ?? [],
      bids: { down: moved(own, 'down'), up: moved(own, 'up') },
    });
  };
  return [
    ...campaigns.map((group) => rowOf(group, 'campaign')),
    ...judgedTerms.groups.map((group) => rowOf(group, 'ad-group')),
  ];
}

/** What the orders of a term are short of, in money. */
function missing({ figures, due }: TermsJudged['pieces'][number]): number {
  const expected = figures.clicks * due;
  return expected > 0 ? figures.spend * (1 - figures.orders / expected) : 0;
}

function bidsOf(judged: JudgedAds): { figures: Pooled; group: Group; bid: Bid }[] {
  const { targets, terms, judging, strength, reported, morning } = judged;
  const groups = groupsByName(terms.groups);
  return targets.flatMap((figures) => {
    const group = groups.get(paidName(figures));
    if (group === undefined) return [];
    return [{ figures, group, bid: bidOf(figures, group, { strength, reported, today: morning.today }, judging) }];
  });
}

function groupsByName(groups: readonly Group[]): ReadonlyMap<string, Group> {
  return new Map(groups.map((group) => [paidName(group.figures), group]));
}

/** An ad group in one currency. */
function paidName(figures: Pooled): string {
  return `${adGroupKey(figures)} ${figures.currency}`;
}

function targetRows(judged: JudgedAds): ViewRow[] {
  const { judging } = judged;
  const { limits, ranks } = judging;
  return bidsOf(judged).map(({ figures, group, bid }) => {
    const over = judgeOver([figures], aimWithin(group), limits);
    const usual = figures.currency === 'USD' ? limits.cpc : bid.at;
    const clicking = judgeKeyword(figures, usual, limits);
    return targetRow(figures, { group, over, bid, clicking, ranks, limits });
  });
}

const AUTOMATIC: readonly string[] = ['close-match', 'loose-match', 'substitutes', 'complements', '*'];

function productRows(judged: JudgedAds, newest: number): ViewRow[] {
  const { products, judging, spend, targets, terms, budgetOf, marketplace } = judged;
  const automatic = new Set(targets.filter(({ target }) => AUTOMATIC.includes(target)).map(({ campaign }) => campaign));
  const groups = groupsByName(terms.groups);
  const byAsin = groupedBy(
    products.filter(({ asin }) => asin !== ''),
    ({ asin, currency }) => `${asin} ${currency}`,
  );
  return [...byAsin.values()].map((own) => {
    const figures = sumOf(own);
    const campaigns = [...new Set(own.map(({ campaign }) => campaign))];
    // What meets the target in each ad group, at the price of the product's clicks there.
    const expected = own.reduce((sum, one) => {
      const group = groups.get(paidName(one));
      const share = group && group.figures.clicks > 0 ? one.clicks / group.figures.clicks : 0;
      return sum + (group ? group.over.expected * share : 0);
    }, 0);
    return productRow(figures, {
      product: judging.advertised(marketplace, figures.asin),
      days: spend.get(`${marketplace} ${figures.asin}`) ?? [],
      newest,
      limits: judging.limits,
      hasAutomatic: targets.length === 0 ? undefined : campaigns.some((one) => automatic.has(one)),
      isOutOfBudget: own.some((one) => budgetOf(one)?.isOut),
      expected,
    });
  });
}

/** The whole of a marketplace in each currency: its spend, and what of it is not provable yet. */
function marketplaceRows({ marketplace, campaigns, terms, judging }: JudgedAds, all: readonly Term[]): ViewRow[] {
  const newest = Math.max(...campaigns.map(({ figures }) => figures.last));
  return [...groupedBy(campaigns, ({ figures }) => figures.currency)].map(([currency, own]) => {
    const sum = { ...sumOf(own.map(({ figures }) => figures)), campaign: '' };
    const open = own.filter(({ verdict }) => verdict === 'not-enough-data' || verdict === 'perhaps-over');
    const unproven = terms.unproven.filter((one) => one.currency === currency);
    const differences = judging.figures.differences.filter(
      (one) => one.marketplace === marketplace && one.currency === currency,
    );
    const why: Said[] = [
      ...(unproven.length > 0
        ? [
            {
              key: 'ads.unproven' as const,
              params: {
                money: money(sumOf(unproven).spend, sum),
                count: terms.soon,
                day: day(soonOn(newest)),
                terms: all.length,
              },
            },
          ]
        : []),
      ...(open.length > 0
        ? [
            {
              key: 'ads.undecided' as const,
              params: { share: { share: sumOf(open.map(({ figures }) => figures)).spend / sum.spend } },
            },
          ]
        : []),
    ];
    const [difference] = differences;
    const toExact = all.filter((one) => one.isToExact && one.figures.currency === currency);
    const selling = [...toExact].sort((a, b) => b.figures.orders - a.figures.orders).map(({ figures }) => figures.term);
    return {
      subject: { marketplace },
      name: '',
      cells: {
        ...sumCells('marketplace', marketplace, sum),
        reports: difference ? 'differ' : 'ok',
        waste: '',
        harvest: selling.length > 0 ? 'harvest' : '',
        asOf: isoOfDay(newest),
        expected: figure(own.reduce((total, { over }) => total + over.expected, 0)),
      },
      texts: { why },
      reasons: {
        ...(selling.length > 0 && { harvest: harvestReason(selling) }),
        ...(difference && {
          reports: {
            what: {
              key: 'ads.differ',
              params: {
                counted: { list: difference.counted.sheets.map((sheet) => ({ sheet })) },
                spend: money(difference.counted.spend, sum),
                other: { sheet: difference.other.sheet },
                otherSpend: money(difference.other.spend, sum),
              },
            },
            why: [{ key: 'ads.differDays', params: { from: { day: difference.from }, to: { day: difference.to } } }],
            next: { key: 'ads.nextDiffer' },
          },
        }),
      },
      sources: [sourceOf(sum)],
    };
  });
}
