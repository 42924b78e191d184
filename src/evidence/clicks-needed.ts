/** The evidence rule: how many clicks make so few orders unlikely. */
import { binomialProbability, binomialTail } from './binomial.ts';
import { isAtMost } from './compare.ts';
import { NO_END } from './quotient.ts';

// Taken once: where the global object is guarded, as in a script host, each look at `Math` costs more than the arithmetic.
const { ceil, floor, log, log1p, max, round } = Math;

/** More clicks than there are: beyond it the answer is 'no end'. */
const LARGEST = 1e12;

/** Enough to come down to the answer; where digits run out it would never stand still. */
const MOST_STEPS = 30;

/** The confidence of every verdict that asks for evidence. */
const EVIDENCE_CONFIDENCE = 0.9;

/** A column asks for the same few numbers thousands of times; more than these are no few. */
const MOST_KNOWN = 1000;
const known = new Map<string, number>();

/**
 * Smallest n with P(X ≤ orders) ≤ 1 − confidence for X ~ binomial(n, conversionRate); both ratios strictly between 0
 * and 1; `Infinity` from a million million clicks on. A fraction of an order is no order.
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
 * Newton's method on ln P(X ≤ k). One click more takes p · P(X = k) off it, so that it falls ever faster: each step
 * lands at the answer or beyond it, and from there comes down to it.
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
 * Smallest n above `bottom` for which `holds(n)`, when it holds for every larger one too. Looks around `guess` in
 * growing steps and then halves, so that a perfect guess costs two looks and a bad one a few dozen.
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
