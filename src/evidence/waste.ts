/**
 * Finds search terms, and word sequences shared by many terms, whose cost is not explained by chance; each click is
 * attributed to one finding only.
 */
import { binomialCdf } from './distributions.ts';

/** A term of one marketplace, summed over its window. */
export interface TermResult {
  readonly term: string;
  readonly clicks: number;
  readonly orders: number;
  /** Conversion at which its clicks break even. */
  readonly rate: number;
}

interface Waste {
  /** The term, or the word sequence that all its terms contain. */
  readonly words: string;
  readonly isTerm: boolean;
  readonly terms: readonly TermResult[];
  readonly clicks: number;
  readonly orders: number;
  /** Orders needed to break even. */
  readonly expected: number;
  readonly chance: number;
}

interface WasteLimits {
  /** Share of findings that may be chance. */
  readonly share: number;
  readonly fewestClicks: number;
}

const WASTE_LIMITS: WasteLimits = { share: 0.1, fewestClicks: 20 };
const LONGEST_ROOT = 3;

/** All distinct sequences of one to three words. */
export function rootsOf(term: string): string[] {
  const words = term.split(' ').filter((word) => word !== '');
  const roots = words.flatMap((_, i) =>
    Array.from({ length: LONGEST_ROOT }, (_, more) => words.slice(i, i + more + 1))
      .filter((part, more) => part.length === more + 1)
      .map((part) => part.join(' ')),
  );
  return [...new Set(roots)];
}

function judged(words: string, isTerm: boolean, terms: readonly TermResult[]): Waste {
  const clicks = terms.reduce((sum, one) => sum + one.clicks, 0);
  const orders = terms.reduce((sum, one) => sum + one.orders, 0);
  const expected = terms.reduce((sum, one) => sum + one.clicks * one.rate, 0);
  return { words, isTerm, terms, clicks, orders, expected, chance: binomialCdf(orders, clicks, expected / clicks) };
}

/** All terms, and all word sequences of several terms. */
function familyOf(terms: readonly TermResult[], { fewestClicks }: WasteLimits): Waste[] {
  const byRoot = new Map<string, TermResult[]>();
  for (const one of terms) {
    for (const root of rootsOf(one.term)) {
      const others = byRoot.get(root);
      if (others === undefined) byRoot.set(root, [one]);
      else others.push(one);
    }
  }
  const roots = [...byRoot].filter(([, held]) => held.length > 1).map(([root, held]) => judged(root, false, held));
  const single = terms.map((one) => judged(one.term, true, [one]));
  return [...single, ...roots].filter(({ clicks }) => clicks >= fewestClicks);
}

/** The finding with the smaller P; of two with equal P the one with more clicks. */
function surest(one: Waste, other: Waste): Waste {
  if (one.chance !== other.chance) return one.chance < other.chance ? one : other;
  return one.clicks >= other.clicks ? one : other;
}

/** Greedy: takes the most certain finding with its terms, then tests the remaining terms again. */
export function wasteIn(terms: readonly TermResult[], limits = WASTE_LIMITS): Waste[] {
  const found: Waste[] = [];
  let left = terms.filter(({ clicks }) => clicks > 0);
  for (;;) {
    const family = familyOf(left, limits);
    const rejected = discoveries(
      family.map(({ chance }) => chance),
      limits.share,
    ).map((i) => family[i]!);
    if (rejected.length === 0) return found;
    const taken = rejected.reduce(surest);
    found.push(taken);
    const gone = new Set(taken.terms);
    left = left.filter((one) => !gone.has(one));
  }
}

/**
 * The Benjamini–Hochberg procedure: of many tests, rejects those of which at most a given share is expected to be chance.
 * Returns the indices of the rejected hypotheses, in the order given; a P equal to its limit is rejected.
 */
export function discoveries(chances: readonly number[], share: number): number[] {
  const order = chances.map((_, i) => i).sort((a, b) => chances[a]! - chances[b]!);
  let last = -1;
  order.forEach((index, rank) => {
    if (chances[index]! <= (share * (rank + 1)) / chances.length) last = rank;
  });
  return order.slice(0, last + 1).sort((a, b) => a - b);
}
