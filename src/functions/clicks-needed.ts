/** The evidence rule: how many clicks make so few orders unlikely. */
import { binomialProbability, binomialTail } from './binomial.ts';
import { isAtMost } from './compare.ts';
import { NO_END } from './no-end.ts';

// Taken once: where the global object is guarded, as in a script host, each look at `Math` costs more than the arithmetic.
const { abs, ceil, floor, log, max, round } = Math;

/** Beyond this, neighbouring whole numbers cannot be told apart. */
const LARGEST = 2 ** 52;

/** The confidence of every verdict that asks for evidence. */
export const EVIDENCE_CONFIDENCE = 0.9;

/** P(X ≤ k) and P(X = k) for X ~ binomial(n, p). */
interface Point {
  readonly n: number;
  readonly tail: number;
  readonly last: number;
}

function pointAt(k: number, n: number, p: number): Point {
  const last = binomialProbability(k, n, p);
  return { n, tail: binomialTail(k, n, p, last), last };
}

/** One click more takes p · P(X = k) off the tail. */
function pointAfter({ n, tail, last }: Point, k: number, p: number): Point {
  return { n: n + 1, tail: tail - p * last, last: (last * (n + 1) * (1 - p)) / (n + 1 - k) };
}

function pointBefore({ n, tail, last }: Point, k: number, p: number): Point {
  const lastBefore = (last * (n - k)) / (n * (1 - p));
  return { n: n - 1, tail: tail + p * lastBefore, last: lastBefore };
}

/**
 * Smallest n with P(X ≤ orders) ≤ 1 − confidence for X ~ binomial(n, conversionRate); both ratios strictly between 0
 * and 1; `Infinity` where n is too large to count. A fraction of an order is no order.
 */
export function clicksNeeded(conversionRate: number, confidence = EVIDENCE_CONFIDENCE, orders = 0): number {
  const k = floor(orders);
  const isEnough = ({ tail }: Point) => isAtMost(tail, 1 - confidence);
  let point = pointNear(k, conversionRate, 1 - confidence);
  if (point.n >= LARGEST) return NO_END;
  while (!isEnough(point)) point = pointAfter(point, k, conversionRate);
  for (let before = point; isEnough(before) && before.n > k; before = pointBefore(before, k, conversionRate)) {
    point = before;
  }
  return point.n;
}

/**
 * Newton's method on ln P(X ≤ k): P falls by p · P(X = k) with each further click, and ln P is concave in n, so that
 * after its first step it comes down to the answer from above. It ends within a click or two of it.
 */
function pointNear(k: number, p: number, chance: number): Point {
  let point = pointAt(k, max(k + 1, ceil((k + 1) / p)), p);
  for (let step = point.n; abs(step) > 1 && point.n < LARGEST; ) {
    const { n, tail, last } = point;
    step = max(round((log(tail / chance) * tail) / (p * last)), k + 1 - n);
    point = pointAt(k, n + step, p);
  }
  return point;
}
