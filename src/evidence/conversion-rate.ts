/** Estimates the conversion rate of a search term: its own orders, shrunk to the rate of its group. */
import { betaQuantile, lnBeta } from './distributions.ts';

const { exp, log } = Math;

interface Converted {
  readonly clicks: number;
  readonly orders: number;
}

/** Beta(α, β). */
interface RatePrior {
  readonly alpha: number;
  readonly beta: number;
}

/** A prior with the weight of `strength` clicks. */
export function priorOf(rate: number, strength: number): RatePrior {
  return { alpha: rate * strength, beta: (1 - rate) * strength };
}

/** The weight of a group's rate in clicks if the account has too little data to estimate it. */
export const FALLBACK_STRENGTH = 20;
const FEWEST_TERMS = 30;
const FEWEST_CLICKS = 2;
/** Range of strengths searched, in clicks. */
const [WEAKEST, STRONGEST] = [1, 1e5];
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The logarithm of the likelihood of terms by their prior; of terms with the same figures each is worked out once. */
function likelihoodOf(terms: readonly Converted[]): (prior: RatePrior) => number {
  const places = new Map<string, number>();
  const different: Converted[] = [];
  const kinds = terms.map((term) => {
    const name = `${term.clicks} ${term.orders}`;
    const place = places.get(name) ?? different.push(term) - 1;
    places.set(name, place);
    return place;
  });
  return ({ alpha, beta }) => {
    const start = lnBeta(alpha, beta);
    const found = different.map(({ clicks, orders }) => lnBeta(alpha + orders, beta + clicks - orders));
    return kinds.reduce((sum, kind) => sum + found[kind]! - start, 0);
  };
}

/**
 * The maximum-likelihood strength of a beta-binomial around the pooled rate; the fallback for too few terms.
 */
export function strengthOf(terms: readonly Converted[]): number {
  const sizeable = terms.filter(({ clicks }) => clicks >= FEWEST_CLICKS);
  const clicks = sizeable.reduce((sum, one) => sum + one.clicks, 0);
  const orders = sizeable.reduce((sum, one) => sum + one.orders, 0);
  if (sizeable.length < FEWEST_TERMS || orders === 0 || orders >= clicks) return FALLBACK_STRENGTH;
  const likelihood = likelihoodOf(sizeable);
  const at = (lnStrength: number) => likelihood(priorOf(orders / clicks, exp(lnStrength)));
  return exp(highest(at, log(WEAKEST), log(STRONGEST)));
}

/** The maximum of a function with a single peak, by golden-section search. */
function highest(hill: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  while (b - a > 1e-9) {
    const [left, right] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)];
    if (hill(left) < hill(right)) a = left;
    else b = right;
  }
  return (a + b) / 2;
}

interface RateEstimate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

const COVERED = 0.9;

/** Mean and 90 % interval of the rate after these clicks. */
export function estimateRate({ clicks, orders }: Converted, prior: RatePrior): RateEstimate {
  const [a, b] = [prior.alpha + orders, prior.beta + clicks - orders];
  const outside = (1 - COVERED) / 2;
  return { rate: a / (a + b), low: betaQuantile(outside, a, b), high: betaQuantile(1 - outside, a, b) };
}

/** P(no order in so many clicks), with the uncertainty of the rate included. */
export function chanceOfNone(clicks: number, { alpha, beta }: RatePrior): number {
  return exp(lnBeta(alpha, beta + clicks) - lnBeta(alpha, beta));
}
