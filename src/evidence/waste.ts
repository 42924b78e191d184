/**
 * Search terms, and words that many of them share, that cost more than chance explains; each click is laid to one of
 * them only.
 */
import { binomialCdf } from './distributions.ts';
import { discoveries } from './false-discovery.ts';

/** A term of one marketplace, summed over its window. */
export interface TermResult {
  readonly term: string;
  readonly clicks: number;
  readonly orders: number;
  /** Conversion that its clicks must reach to break even. */
  readonly rate: number;
}

interface Waste {
  /** The term, or the words that all its terms hold one after the other. */
  readonly words: string;
  readonly isTerm: boolean;
  readonly terms: readonly TermResult[];
  readonly clicks: number;
  readonly orders: number;
  /** Orders that would break even. */
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

/** One to three words in a row, each once. */
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

/** All terms and all roots of several terms. */
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

/** The surest first; of equally sure ones the one that explains more clicks. */
function surest(one: Waste, other: Waste): Waste {
  if (one.chance !== other.chance) return one.chance < other.chance ? one : other;
  return one.clicks >= other.clicks ? one : other;
}

/** Greedily: the surest is taken with its terms, and what is left is tested again. */
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
