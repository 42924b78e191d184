/** Rows of search terms, and of the roots and terms that waste money. */
import { isoOfDay } from '../../values/day.ts';
import type { Said } from '../said.ts';
import type { Reason, ViewRow } from '../view.ts';
import { figure, money, productOf, sourceOf, sumCells, wastedADay } from './cells.ts';
import { type Entities, holds } from './entities.ts';
import { MOST_NAMED } from './group-rows.ts';
import { type Group, isOver } from './groups.ts';
import { acosOf } from './over.ts';
import { adGroupKey, type Pooled, sumOf } from './pooled.ts';
import type { Ranks } from './ranks.ts';
import type { FoundWaste, TermPiece } from './waste-found.ts';

/** Amazon's limits of a negative keyword. */
const [MOST_WORDS, MOST_PHRASE_WORDS, LONGEST] = [10, 4, 80];
/** So many orders at the target: a term that sells. */
const SELLS = 2;

interface WasteContext {
  readonly pieces: readonly TermPiece[];
  readonly entities: Entities;
}

/** A row for a root or a term that wastes money. */
export function wasteRow(found: FoundWaste, context: WasteContext): ViewRow {
  const { waste, figures, pieces } = found;
  const { words, isTerm, expected } = waste;
  const products = new Map(pieces.flatMap(({ group }) => group.products.map((one) => [one.asin, one] as const)));
  const { name, asin } = productOf({ products: [...products.values()] });
  const { marketplace } = figures;
  const blocked = isTerm ? [] : blockedBy(found, context);
  const reason = wasteReason(found, blocked);
  const level = isTerm ? 'term' : 'root';
  return {
    subject: { marketplace, ...(asin !== undefined && { asin }), [level]: words },
    name,
    cells: {
      ...sumCells(level, words, { ...figures, campaign: '', adGroup: '', target: '', matchType: '', term: words }),
      waste: blocked.length > 0 ? 'held' : 'wasted',
      expected: figure(expected),
      chance: figure(waste.chance),
      atStake: figure(reason.stake?.perDay),
    },
    texts: { why: [reason.what, ...reason.why, { key: 'ads.next', params: { next: reason.next } }] },
    reasons: { waste: reason },
    sources: [sourceOf(figures)],
  };
}

/** What a negative phrase would also stop: terms that sell or are protected, own keywords, the product by its own name. */
function blockedBy({ waste, pieces }: FoundWaste, { pieces: all, entities }: WasteContext): string[] {
  const { words } = waste;
  const groups = new Set(pieces.map(({ figures }) => adGroupKey(figures)));
  const others = all.filter(({ figures }) => groups.has(adGroupKey(figures)) && holds(figures.term, words));
  const sold = others.filter(({ figures, group, isProtected }) => {
    const isGood = figures.orders >= SELLS && acosOf(figures) <= group.aim.high;
    return isProtected || isGood;
  });
  const keywords = pieces.flatMap(({ figures }) => entities.keywords(figures).filter((one) => holds(one, words)));
  const names = pieces.flatMap(({ group }) => group.products.map(({ name }) => name));
  const named = names.filter((name) => holds(name.toLowerCase(), words));
  return [...new Set([...sold.map(({ figures }) => figures.term), ...keywords, ...named])];
}

function wasteReason({ waste, figures, pieces }: FoundWaste, blocked: readonly string[]): Reason {
  const { words, isTerm, terms, clicks, orders, expected } = waste;
  const params = { words, terms: terms.length, clicks, orders, expected: { about: expected } };
  const days = figures.last - figures.first + 1;
  const stake = wastedADay(figures, expected);
  const spent: Said = { key: 'ads.wasted', params: { money: money(figures.spend, figures), days } };
  const examples = [...terms].sort((a, b) => b.clicks - a.clicks).slice(0, MOST_NAMED);
  const listed: Said = { key: 'ads.terms', params: { list: { list: examples.map(({ term }) => term) } } };
  const held: Said = { key: 'ads.blocked', params: { list: { list: blocked.slice(0, MOST_NAMED) } } };
  return {
    what: { key: isTerm ? 'ads.wasteTerm' : 'ads.wasteRoot', params },
    why: [spent, ...(isTerm ? [] : [listed]), ...(blocked.length > 0 ? [held] : [])],
    next: blocked.length > 0 ? { key: 'ads.nextHeld' } : nextOf(words, isTerm, pieces),
    since: isoOfDay(figures.first),
    ...(stake && { stake }),
  };
}

/** A root is answered by a negative phrase, a term by a negative exact keyword, an own keyword by its bid. */
function nextOf(words: string, isTerm: boolean, pieces: readonly TermPiece[]): Said {
  const isOwn = ({ figures }: TermPiece) => figures.matchType === 'EXACT';
  const groups = new Map(
    pieces.filter((one) => !isOwn(one)).map(({ figures }) => [adGroupKey(figures), figures.adGroup]),
  );
  if (groups.size === 0) return { key: 'ads.nextKeyword' };
  const params = { count: groups.size, list: { list: [...new Set(groups.values())].slice(0, MOST_NAMED) } };
  if (isProductPage(words)) return { key: 'ads.nextNegativeProduct', params };
  const most = isTerm ? MOST_WORDS : MOST_PHRASE_WORDS;
  if (words.split(' ').length > most || words.length > LONGEST) return { key: 'ads.nextTooLong' };
  return { key: isTerm ? 'ads.nextNegativeExact' : 'ads.nextNegativePhrase', params };
}

/** Amazon prints the ASIN of a product page on which an ad stood as a term. */
function isProductPage(term: string): boolean {
  return /^(b0[a-z0-9]{8}|\d{9}[\dx])$/.test(term);
}

/** A term over all its ad groups. */
export interface Term {
  readonly figures: Pooled;
  readonly pieces: readonly TermPiece[];
  readonly verdict: string;
  readonly isToExact: boolean;
}

/** In place of an ad group, for a term that has a row of its own in others. */
const ELSEWHERE = '…';

/** What terms are judged by. */
interface TermContext {
  readonly wasted: ReadonlySet<TermPiece>;
  /** Terms that have a row as waste of other ad groups. */
  readonly told: ReadonlySet<string>;
  /** The ad group of a term as it was judged in the end. */
  readonly groupOf: (figures: Pooled) => Group;
  /** Orders that make a keyword of its own. */
  readonly fewest: number;
  readonly entities: Entities;
}

/** What a term is, besides those that have a row as waste. */
export function termOf(pieces: readonly TermPiece[], context: TermContext): Term {
  const sum = sumOf(pieces.map((one) => one.figures));
  const whole = { ...sum, campaign: '', adGroup: '', target: '', matchType: '' };
  const figures = context.told.has(sum.term) ? { ...whole, adGroup: ELSEWHERE } : pieces.length === 1 ? sum : whole;
  return { figures, pieces, verdict: verdictOf(pieces, context), isToExact: isToExact(figures, pieces, context) };
}

function verdictOf(pieces: readonly TermPiece[], { wasted, groupOf }: TermContext): string {
  const every = (is: (one: TermPiece) => boolean) => pieces.every(is);
  if (pieces.some(({ isProtected }) => isProtected)) return 'protected';
  if (every(({ isNegated }) => isNegated)) return 'negated';
  if (pieces.some((one) => wasted.has(one))) return 'in-root';
  const judged = pieces.map(({ figures }) => groupOf(figures));
  const quiet = judged.find(({ verdict }) => ['no-stock', 'no-offer', 'paused'].includes(verdict));
  if (quiet && judged.every(({ verdict }) => verdict === quiet.verdict)) return quiet.verdict;
  if (judged.some(({ products }) => products.some(({ stage }) => stage === 'Launch'))) return 'launch';
  if (judged.every((group) => isOver(group))) return 'with-ad-group';
  return pieces.some(({ figures }) => figures.orders > 0) ? 'sells' : 'unproven';
}

/** Converts at the target and is no exact keyword yet. */
function isToExact(figures: Pooled, pieces: readonly TermPiece[], { fewest, entities }: TermContext): boolean {
  const target = Math.min(...pieces.map(({ group }) => group.aim.high));
  return (
    figures.orders >= fewest &&
    acosOf(figures) <= target &&
    !isProductPage(figures.term) &&
    pieces.every((one) => one.figures.matchType !== 'EXACT') &&
    pieces.some(({ group }) => !['no-stock', 'no-offer', 'paused'].includes(group.verdict)) &&
    !entities.isExact(figures.marketplace, figures.term)
  );
}

/** A row of a term in all its ad groups. */
export function termRow({ figures, pieces, verdict, isToExact: exact }: Term, ranks: Ranks): ViewRow {
  const { marketplace, term } = figures;
  const rank = ranks.of(marketplace, term);
  const due = pieces.reduce((sum, one) => sum + one.figures.clicks * one.due, 0);
  return {
    subject: { marketplace, term },
    name: '',
    cells: {
      ...sumCells('term', term, figures),
      waste: verdict,
      harvest: exact ? 'to-exact' : '',
      targetAcos: figure(Math.max(...pieces.map(({ group }) => group.aim.high))),
      expected: figure(due),
      organicRank: rank?.organic ?? '',
      sponsoredRank: rank?.sponsored ?? '',
    },
    reasons: {},
    sources: [sourceOf(figures)],
  };
}
