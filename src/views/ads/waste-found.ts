/** Waste of a marketplace: terms and roots that evidently cost more than they can bring, and what is not provable yet. */
import { type TermResult, type Waste, wasteIn } from '../../evidence/waste.ts';
import type { Day } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import { holds } from './entities.ts';
import { aimWithin, type Group, type GroupVerdict, isOver, type Judging } from './groups.ts';
import { dueConversion, judgeOver } from './over.ts';
import { adGroupKey, type Pooled, sumOf } from './pooled.ts';

/** A term in an ad group, with what its clicks must bring. */
export interface TermPiece {
  readonly figures: Pooled;
  readonly group: Group;
  /** Conversion that meets the target. */
  readonly due: number;
  readonly isProtected: boolean;
  readonly isNegated: boolean;
}

/** A term or a root that wastes money. */
export interface FoundWaste {
  readonly waste: Waste;
  readonly pieces: readonly TermPiece[];
  readonly figures: Pooled;
}

/** What can be said of all terms of a marketplace. */
export interface TermsJudged {
  readonly pieces: readonly TermPiece[];
  readonly found: readonly FoundWaste[];
  /** Terms without an order that are not proven to be waste. */
  readonly unproven: readonly Pooled[];
  /** So many of them can be decided within two weeks at their pace. */
  readonly soon: number;
  /** Ad groups, where terms are their trouble and not they themselves. */
  readonly groups: readonly Group[];
}

/** What does not run, cannot sell, or must not be judged yet has no wasteful terms. */
const NOT_JUDGED: readonly GroupVerdict[] = ['paused', 'no-stock', 'no-offer', 'no-data', 'other-currency'];

/** Currencies apart; `groups` are the ad groups of one marketplace. */
export function judgeTerms(judging: Judging, groups: readonly Group[], terms: readonly Pooled[]): TermsJudged {
  const byKey = new Map(groups.filter(isOfNow).map((group) => [adGroupKey(group.figures), group]));
  const pieces = terms.flatMap((figures): TermPiece[] => {
    const group = byKey.get(adGroupKey(figures));
    if (group === undefined || group.figures.currency !== figures.currency) return [];
    const isProtected = protectedIn(group, figures.term);
    const isNegated = judging.entities.isNegated(figures, figures.term);
    return [{ figures, group, due: dueOf(figures, group), isProtected, isNegated }];
  });
  const judged = pieces.filter((one) => isJudged(one));
  const first = wasteOf(judged, judging);
  const settled = new Map(groups.map((group) => [adGroupKey(group.figures), byTerms(group, first, judging)]));
  const isOfGroup = ({ figures }: TermPiece) => isOver(settled.get(adGroupKey(figures))!);
  const own = judged.filter((one) => !isOfGroup(one));
  const found = own.length === judged.length ? first : wasteOf(own, judging);
  const wasted = new Set(found.flatMap((one) => one.pieces));
  const byTerm = groupedBy(
    own.filter((one) => !wasted.has(one)),
    ({ figures }) => `${figures.currency} ${figures.term}`,
  );
  const unproven = [...byTerm.values()].filter((all) => sumOf(all.map(({ figures }) => figures)).orders === 0);
  return {
    pieces,
    found,
    unproven: unproven.map((all) => sumOf(all.map(({ figures }) => figures))),
    soon: unproven.filter((all) => isDecidedSoon(all, judging)).length,
    groups: [...settled.values()],
  };
}

function isOfNow({ verdict }: Group): boolean {
  return verdict !== 'other-currency';
}

function dueOf(figures: Pooled, group: Group): number {
  return figures.clicks > 0 ? dueConversion(figures, aimWithin(group)) : Number.NaN;
}

function isJudged({ figures, group, due, isProtected, isNegated }: TermPiece): boolean {
  if (isProtected || isNegated || NOT_JUDGED.includes(group.verdict) || Number.isNaN(due + figures.orders))
    return false;
  return !group.products.some(({ stage }) => stage === 'Launch');
}

/** A term that the seller protects on any product of the ad group. */
function protectedIn({ products }: Group, term: string): boolean {
  return products.some((one) =>
    one.products.some(({ protectedTerms }) => protectedTerms.some((own) => own.toLowerCase() === term)),
  );
}

/** All terms of each currency, each over all its ad groups. */
function wasteOf(pieces: readonly TermPiece[], { limits }: Judging): FoundWaste[] {
  return [...groupedBy(pieces, ({ figures }) => figures.currency).values()].flatMap((own) => {
    const byTerm = groupedBy(own, ({ figures }) => figures.term);
    const results = [...byTerm].map(([term, all]) => resultOf(term, all));
    return wasteIn(results, limits.waste).map((waste) => {
      const mine = waste.terms.flatMap(({ term }) => byTerm.get(term)!);
      return { waste, pieces: mine, figures: sumOf(mine.map(({ figures }) => figures)) };
    });
  });
}

function resultOf(term: string, all: readonly TermPiece[]): TermResult {
  const [clicks, orders] = [sum(all, ({ clicks }) => clicks), sum(all, ({ orders }) => orders)];
  return { term, clicks, orders, rate: all.reduce((due, one) => due + one.figures.clicks * one.due, 0) / clicks };
}

function sum(all: readonly TermPiece[], read: (figures: Pooled) => number): number {
  return all.reduce((total, { figures }) => total + read(figures), 0);
}

/** An ad group that holds most of its clicks without its wasteful terms, and is not over target with them, is all right. */
function byTerms(group: Group, found: readonly FoundWaste[], { figures, limits }: Judging): Group {
  if (!isOver(group) || found.length === 0) return group;
  const isWaste = (term: string) => found.some(({ waste }) => isIn(term, waste));
  const left = figures
    .termsOf(group.figures, group.days)
    .filter((one) => one.currency === group.figures.currency && !isWaste(one.term));
  const rest = sumOf(left);
  if (left.length === 0 || rest.clicks < group.over.of.clicks * MOST_OF_IT) return group;
  const { verdict } = judgeOver([rest], group.aim, limits);
  return ['pause', 'over', 'perhaps-over'].includes(verdict) ? group : { ...group, verdict: 'by-terms' };
}

const MOST_OF_IT = 0.4;

function isIn(term: string, { words, isTerm }: Waste): boolean {
  return isTerm ? term === words : holds(term, words);
}

const SOON_DAYS = 14;

/** So many clicks without an order would be unlikely by then. */
function isDecidedSoon(all: readonly TermPiece[], { limits }: Judging): boolean {
  const figures = sumOf(all.map((one) => one.figures));
  const { rate } = resultOf('', all);
  const clicks = figures.clicks * (1 + SOON_DAYS / (figures.last - figures.first + 1));
  return clicks >= limits.waste.fewestClicks && (1 - Math.min(rate, 1)) ** clicks <= limits.sure;
}

/** The day by which these can be decided. */
export function soonOn(newest: Day): Day {
  return newest + SOON_DAYS;
}
