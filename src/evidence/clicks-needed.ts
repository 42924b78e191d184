/** The evidence rule: the number of clicks that makes so few orders unlikely. */
import { binomialProbability, binomialTail } from './binomial.ts';
import { isAtMost } from './compare.ts';
import { NO_END } from './quotient.ts';

// Local copies: a script host guards its global object, and looking up `Math` there costs more than the arithmetic.
const { ceil, floor, log, log1p, max, round } = Math;

/** No campaign has more clicks; beyond this the answer is `Infinity`. */
const LARGEST = 1e12;

/** Enough to reach the answer; at the limit of precision the steps would never end. */
const MOST_STEPS = 30;

/** The confidence of every verdict based on evidence. */
const EVIDENCE_CONFIDENCE = 0.9;

/** A column asks for the same few numbers thousands of times; above this size the cache would not pay. */
const MOST_KNOWN = 1000;
const known = new Map<string, number>();

/**
 * Smallest n with P(X ≤ orders) ≤ 1 − confidence for X ~ binomial(n, conversionRate); both ratios strictly between 0
 * and 1. `Infinity` from 1e12 clicks on; fractions of an order are ignored.
 */
export function clicksNeeded(conversionRate: number, confidence = EVIDENCE_CONFIDENCE, orders = 0): number {
  const k = floor(orders);
  const question = `${conversionRate} ${confidence} ${k}`;
  const remembered = known.get(question);
  if (remembered !== undefined) return remembered;
  const answer = computed(k, conversionRate, 1 - confidence);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(question, answer);
  return answer;
}

function computed(k: number, p: number, chance: number): number {
  const near = clicksNear(k, p, chance);
  if (near >= LARGEST) return NO_END;
  const isEnough = (n: number) => isAtMost(binomialTail(k, n, p, binomialProbability(k, n, p)), chance);
  return smallestNumber(isEnough, near, k);
}

/**
 * Newton's method on ln P(X ≤ k). One more click lowers P by p · P(X = k), ever faster: each step ends at the answer or
 * above it, and the next ones approach it from there.
 */
function clicksNear(k: number, p: number, chance: number): number {
  let n = max(k + 1, ceil((k + 1) / p));
  let step = n;
  for (let left = MOST_STEPS; left !== 0 && step !== 0 && n < LARGEST; left -= 1) {
    const last = binomialProbability(k, n, p);
    const tail = binomialTail(k, n, p, last);
    step = max(round(log(chance / tail) / log1p((-p * last) / tail)) || 0, k + 1 - n);
    n += step;
  }
  return n;
}

/**
 * Smallest n above `bottom` for which `holds(n)`, given that it then holds for every larger n. Searches from `guess` in
 * growing steps, then bisects: a perfect guess needs two calls, a bad one a few dozen.
 */
export function smallestNumber(holds: (n: number) => boolean, guess: number, bottom: number): number {
  let low = max(bottom, guess - 1);
  let high = low + 1;
  for (let step = 1; !holds(high); step *= 2) {
    low = high;
    high += step;
  }
  for (let step = 1; low > bottom && holds(low); step *= 2) {
    high = low;
    low = max(bottom, low - step);
  }
  while (high - low > 1) {
    const middle = floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
