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

export interface Waste {
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

export interface WasteLimits {
  /** Share of findings that may be chance. */
  readonly share: number;
  readonly fewestClicks: number;
}

const WASTE_LIMITS: WasteLimits = { share: 0.1, fewestClicks: 20 };
const LONGEST_ROOT = 3;

/** All distinct sequences of one to three words. */
export function rootsOf(term: string): string[] {
  const words = term.split(' ').filter((word) => word !== '');
  const roots = new Set<string>();
  words.forEach((word, i) => {
    let root = word;
    roots.add(root);
    for (let next = i + 1; next < words.length && next < i + LONGEST_ROOT; next++) {
      root += ` ${words[next]}`;
      roots.add(root);
    }
  });
  return [...roots];
}

function judged(words: string, isTerm: boolean, terms: readonly TermResult[]): Waste {
  const clicks = terms.reduce((sum, one) => sum + one.clicks, 0);
  const orders = terms.reduce((sum, one) => sum + one.orders, 0);
  const expected = terms.reduce((sum, one) => sum + one.clicks * one.rate, 0);
  return { words, isTerm, terms, clicks, orders, expected, chance: binomialCdf(orders, clicks, expected / clicks) };
}

/** In front of the name of a term, which may also be a word sequence. */
const TERM = '\u0000';

/** What is tested: each term itself, then each word sequence of several terms; with too few clicks nothing is. */
interface Family {
  readonly members: Map<string, TermResult[]>;
  /** What each term belongs to. */
  readonly names: ReadonlyMap<TermResult, readonly string[]>;
}

function familyOf(terms: readonly TermResult[], { fewestClicks }: WasteLimits): Family {
  const clicks = new Map<string, number>();
  const roots = terms.map((one) => rootsOf(one.term));
  roots.forEach((all, i) => {
    for (const root of all) clicks.set(root, (clicks.get(root) ?? 0) + terms[i]!.clicks);
  });
  const names = new Map(
    terms.map((one, i) => {
      const large = roots[i]!.filter((root) => clicks.get(root)! >= fewestClicks);
      return [one, one.clicks >= fewestClicks ? [TERM + one.term, ...large] : large];
    }),
  );
  const members = new Map<string, TermResult[]>();
  for (const one of terms) if (one.clicks >= fewestClicks) members.set(TERM + one.term, [one]);
  for (const [one, own] of names) {
    for (const name of own) {
      if (name.startsWith(TERM)) continue;
      const others = members.get(name);
      if (others === undefined) members.set(name, [one]);
      else others.push(one);
    }
  }
  return { members, names };
}

/** `undefined` if too few clicks are left, or a word sequence is that of one term. */
function tested(name: string, terms: readonly TermResult[], { fewestClicks }: WasteLimits): Waste | undefined {
  const isTerm = name.startsWith(TERM);
  if (terms.length === 0 || (!isTerm && terms.length === 1)) return undefined;
  if (terms.reduce((sum, { clicks }) => sum + clicks, 0) < fewestClicks) return undefined;
  return judged(isTerm ? name.slice(1) : name, isTerm, terms);
}

/** The finding with the smaller P; of two with equal P the one with more clicks. */
function surest(one: Waste, other: Waste): Waste {
  if (one.chance !== other.chance) return one.chance < other.chance ? one : other;
  return one.clicks >= other.clicks ? one : other;
}

/** Greedy: takes the most certain finding with its terms, then tests the remaining terms again. */
export function wasteIn(terms: readonly TermResult[], limits = WASTE_LIMITS): Waste[] {
  const found: Waste[] = [];
  const { members, names } = familyOf(
    terms.filter(({ clicks }) => clicks > 0),
    limits,
  );
  const tests = new Map<string, Waste>();
  const test = (name: string) => {
    const one = tested(name, members.get(name)!, limits);
    if (one === undefined) tests.delete(name);
    else tests.set(name, one);
  };
  for (const name of members.keys()) test(name);
  for (;;) {
    const all = [...tests.values()];
    const rejected = discoveries(
      all.map(({ chance }) => chance),
      limits.share,
    );
    if (rejected.length === 0) return found;
    const taken = rejected.map((i) => all[i]!).reduce(surest);
    found.push(taken);
    // Only what shares a term with it is tested anew.
    const gone = new Set(taken.terms);
    for (const name of new Set(taken.terms.flatMap((one) => names.get(one)!))) {
      members.set(
        name,
        members.get(name)!.filter((one) => !gone.has(one)),
      );
      if (tests.has(name)) test(name);
    }
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
