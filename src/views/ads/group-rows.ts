/** Rows of campaigns, ad groups and targets. */
import type { Row } from '../../values/cell.ts';
import { isoOfDay } from '../../values/day.ts';
import type { Said, SaidParam } from '../said.ts';
import type { Reason, ViewRow } from '../view.ts';
import type { Bid } from './bids.ts';
import type { Budget } from './budgets.ts';
import { day, evidenceSaid, figure, money, productOf, sourceOf, subjectOf, sumCells, wastedADay } from './cells.ts';
import type { Clicking } from './clicking.ts';
import { type Group, isOver } from './groups.ts';
import type { AdsLimits } from './limits.ts';
import { acosOf, decidableOn, type Over } from './over.ts';
import type { Pooled } from './pooled.ts';
import type { Ranks } from './ranks.ts';

/** What a row of a campaign or an ad group is made from, besides its verdict. */
interface GroupContext {
  readonly limits: AdsLimits;
  readonly clicking: Clicking | undefined;
  readonly budget: Budget | undefined;
  /** Its costly terms, the worst first. */
  readonly worst: readonly string[];
  /** Its terms that sell and are no exact keyword yet. */
  readonly toExact: readonly string[];
  readonly bids: { readonly down: number; readonly up: number };
}

export function groupRow(group: Group, level: 'campaign' | 'ad-group', context: GroupContext): ViewRow {
  const { figures, verdict, over, aim } = group;
  const { limits, clicking, budget, toExact } = context;
  const { name, asin } = productOf(group);
  const decidable = verdict === 'not-enough-data' ? decidableOn(over, aim, limits) : undefined;
  const reasons: Record<string, Reason> = {
    ...(isOver(group) && { acosVerdict: overReason(group, context) }),
    ...(clicking && CHANGED.includes(clicking.verdict) && { clickVerdict: clickReason(group, clicking) }),
    ...(budget?.isOut && { budget: budgetReason(group, budget) }),
  };
  const bids: Said[] = context.bids.down + context.bids.up > 0 ? [{ key: 'ads.bidsToMove', params: context.bids }] : [];
  return {
    subject: subjectOf(figures, asin),
    name,
    cells: {
      ...sumCells(level, level === 'campaign' ? figures.campaign : figures.adGroup, figures),
      acosVerdict: verdict,
      clickVerdict: clicking?.verdict ?? '',
      budget: budget === undefined ? '' : budget.isOut ? 'out-of-budget' : 'ok',
      harvest: toExact.length > 0 ? 'to-exact' : '',
      targetAcos: figure(aim.high),
      expected: figure(over.expected),
      chance: figure(over.chance),
      decidableOn: decidable === undefined ? '' : isoOfDay(decidable),
      atStake: figure(reasons.acosVerdict?.stake?.perDay),
    },
    texts: {
      why: [
        ...told(reasons),
        ...sellingSaid(toExact),
        ...(VERDICT_SAID[verdict] ? [{ key: VERDICT_SAID[verdict]! }] : []),
        ...bids,
      ],
    },
    reasons,
    sources: [sourceOf(figures)],
  };
}

const CHANGED: readonly string[] = ['fell', 'dearer'];

/** Verdicts that say why there is no other one. */
const VERDICT_SAID: Readonly<Record<string, Said['key'] | undefined>> = {
  'by-terms': 'ads.byTerms',
  'by-ad-groups': 'ads.byAdGroups',
  launch: 'ads.isLaunch',
  'no-stock': 'ads.isNoStock',
  'no-offer': 'ads.isNoOffer',
  vanished: 'ads.isVanished',
  'other-currency': 'ads.isOtherCurrency',
};

/** What a row says in its own sheet, where its name and its ACoS have cells of their own. */
function told(reasons: Readonly<Record<string, Reason>>): Said[] {
  return Object.entries(reasons).flatMap(([column, { what, why, next }]) => [
    ...(column === 'acosVerdict' ? [] : [what]),
    ...why,
    { key: 'ads.next', params: { next } },
  ]);
}

function nameSaid({ campaign, adGroup }: Pooled): Said {
  return adGroup === ''
    ? { key: 'ads.campaign', params: { campaign } }
    : { key: 'ads.adGroup', params: { campaign, adGroup } };
}

function overReason(group: Group, { limits, worst, clicking }: GroupContext): Reason {
  const { figures, over, aim, verdict, ordersShare, mainKeywords } = group;
  const { of } = over;
  const name = nameSaid(figures);
  const target: SaidParam = { share: aim.high };
  const what: Said =
    of.sales > 0
      ? { key: 'ads.over', params: { name, acos: { share: acosOf(of) }, target } }
      : { key: 'ads.noOrder', params: { name, clicks: of.clicks } };
  const brings = ordersShare !== undefined && ordersShare > limits.ordersShare;
  const why: Said[] = [
    evidenceSaid(of, over.expected),
    ...(brings ? [{ key: 'ads.brings', params: { share: { share: ordersShare } } } as const] : []),
    ...(mainKeywords.length > 0
      ? [{ key: 'ads.mainKeywords', params: { list: { list: mainKeywords } } } as const]
      : []),
    ...(clicking && CHANGED.includes(clicking.verdict) ? [clickSaid(figures, clicking)] : []),
    ...(worst.length > 0 ? [{ key: 'ads.worst', params: { list: { list: worst } } } as const] : []),
  ];
  const stake = wastedADay(of, over.expected);
  return {
    what,
    why,
    next: NEXT[verdict] ?? { key: 'ads.nextLook' },
    since: isoOfDay(of.first),
    ...(stake && { stake }),
    causes: ['clickVerdict', 'budget'],
  };
}

const NEXT: Readonly<Record<string, Said>> = {
  pause: { key: 'ads.nextPause' },
  'lower-bids': { key: 'ads.nextLower' },
  over: { key: 'ads.nextOver' },
};

/** The rate of clicks or their price: now, and before. */
function clickSaid(figures: Pooled, { verdict, now, before, since }: Clicking): Said {
  const shown = (value: number): SaidParam =>
    verdict === 'fell' || verdict === 'rare' ? { share: value } : money(value, figures);
  const params = { now: shown(now), before: shown(before) };
  if (verdict === 'rare') return { key: 'ads.ctrRare', params };
  if (verdict === 'dear') return { key: 'ads.cpcDear', params };
  const key = verdict === 'fell' ? 'ads.ctrFell' : 'ads.cpcDearer';
  return { key, params: { ...params, since: day(since ?? figures.last) } };
}

function clickReason({ figures }: Group, clicking: Clicking): Reason {
  return {
    what: { key: 'ads.of', params: { name: nameSaid(figures), what: clickSaid(figures, clicking) } },
    why: [],
    next: { key: clicking.verdict === 'fell' ? 'ads.nextCtr' : 'ads.nextCpc' },
    ...(clicking.since !== undefined && { since: isoOfDay(clicking.since) }),
  };
}

function budgetReason(group: Group, { outDays, days, amount }: Budget): Reason {
  const { figures, verdict } = group;
  const params = { name: nameSaid(figures), count: outDays, days, budget: money(amount, figures) };
  const isGood = verdict === 'on-target' || verdict === 'room';
  return {
    what: { key: 'ads.outOfBudget', params },
    why: [evidenceSaid(group.over.of, group.over.expected)],
    next: { key: isGood ? 'ads.nextBudget' : 'ads.nextBudgetBids' },
  };
}

/** Terms that sell at target and are no exact keyword yet. */
function sellingSaid(terms: readonly string[]): Said[] {
  if (terms.length === 0) return [];
  return [{ key: 'ads.toExact', params: { count: terms.length, list: { list: terms.slice(0, MOST_NAMED) } } }];
}

/** Routine of a marketplace, so one line for all its ad groups. */
export function harvestReason(terms: readonly string[]): Reason {
  return { what: sellingSaid(terms)[0]!, why: [], next: { key: 'ads.nextExactKeyword' } };
}

export const MOST_NAMED = 4;

/** What a row of a target is made from. */
interface TargetContext {
  readonly group: Group;
  readonly over: Over;
  readonly bid: Bid;
  readonly clicking: Clicking;
  readonly ranks: Ranks;
  readonly limits: AdsLimits;
}

export function targetRow(figures: Pooled, context: TargetContext): ViewRow {
  const { group, over, bid, clicking, ranks, limits } = context;
  const verdict = targetVerdict(group, over);
  const { name, asin } = productOf(group);
  const decidable = verdict === 'not-enough-data' ? decidableOn(over, group.aim, limits) : undefined;
  const rank = ranks.of(figures.marketplace, figures.target.toLowerCase());
  const isRare = clicking.verdict === 'rare' || clicking.verdict === 'dear';
  const reasons: Record<string, Reason> = {
    ...(verdict === 'target-over' && { acosVerdict: targetReason(figures, context) }),
    ...(isRare && !isOver(group) && { clickVerdict: rareReason(figures, context) }),
  };
  const cells: Row = {
    ...sumCells('target', figures.target, figures),
    acosVerdict: verdict,
    // What its ad group is stopped for needs no verdict of its own.
    clickVerdict: isRare && isOver(group) ? 'with-ad-group' : clicking.verdict,
    bidVerdict: bid.verdict === 'unknown' ? '' : bid.verdict,
    targetAcos: figure(group.aim.high),
    expected: figure(over.expected),
    chance: figure(over.chance),
    decidableOn: decidable === undefined ? '' : isoOfDay(decidable),
    atStake: figure(reasons.acosVerdict?.stake?.perDay),
    bidNow: figure(bid.now),
    bidAt: figure(bid.at),
    bidLow: figure(bid.low),
    bidHigh: figure(bid.high),
    bidNext: figure(bid.next),
    organicRank: rank?.organic ?? '',
    sponsoredRank: rank?.sponsored ?? '',
  };
  const subject = subjectOf(figures, asin);
  return { subject, name, cells, texts: { why: told(reasons) }, reasons, sources: [sourceOf(figures)] };
}

/** A target that is judged with its ad group has no verdict of its own. */
function targetVerdict(group: Group, { verdict }: Over): string {
  if (['no-stock', 'no-offer', 'paused', 'launch', 'vanished', 'other-currency'].includes(group.verdict))
    return group.verdict;
  const isMissed = ['pause', 'over', 'perhaps-over'].includes(verdict);
  if (isMissed && (isOver(group) || group.verdict === 'by-terms')) return 'with-ad-group';
  if (verdict === 'pause' || verdict === 'over') return 'target-over';
  // Among so many targets what is only likely says nothing.
  return verdict === 'perhaps-over' ? 'not-enough-data' : verdict;
}

function targetSaid({ target, adGroup }: Pooled): Said {
  return { key: 'ads.target', params: { target, adGroup } };
}

function targetReason(figures: Pooled, { group, over, bid }: TargetContext): Reason {
  const { of } = over;
  const name = targetSaid(figures);
  const what: Said =
    of.sales > 0
      ? { key: 'ads.over', params: { name, acos: { share: acosOf(of) }, target: { share: group.aim.high } } }
      : { key: 'ads.noOrder', params: { name, clicks: of.clicks } };
  const stake = wastedADay(of, over.expected);
  const params = { from: money(bid.now ?? Number.NaN, figures), to: money(bid.next ?? Number.NaN, figures) };
  return {
    what,
    why: [evidenceSaid(of, over.expected)],
    next: bid.next === undefined ? { key: 'ads.nextOver' } : { key: 'ads.nextBid', params },
    since: isoOfDay(of.first),
    ...(stake && { stake }),
    causes: ['clickVerdict'],
  };
}

/** Nobody clicks, or a click costs much: it is paused only if it is over target too, which its other verdict says. */
function rareReason(figures: Pooled, { clicking }: TargetContext): Reason {
  const what = { key: 'ads.of', params: { name: targetSaid(figures), what: clickSaid(figures, clicking) } } as const;
  return { what, why: [], next: { key: clicking.verdict === 'rare' ? 'ads.nextCtr' : 'ads.nextCpc' } };
}
