/**
 * The exact binomial distribution, computed without loss of digits for any number of trials:
 * C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000).
 */

// Local copies: a script host guards its global object, and looking up `Math` there costs more than the arithmetic.
const { abs, exp, log, log1p, sqrt, PI } = Math;

/** ln(n!) minus Stirling's formula, for n = 0 … 15. */
const STIRLING_ERRORS = [
  0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119,
  0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.00925546218271273, 0.00833056343336287,
  0.00757367548795184, 0.00694284010720953, 0.00640899418800421, 0.00595137011275885, 0.0055547335519628,
];

function stirlingError(n: number): number {
  const known = STIRLING_ERRORS[n];
  if (known !== undefined) return known;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

/** x·ln(x/m) + m − x; by a series if x is close to m, where the difference of the logarithms would lose its digits. */
function deviance(x: number, m: number): number {
  if (abs(x - m) >= 0.1 * (x + m)) return x * log(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let divisor = 3, before = -1; sum !== before; divisor += 2) {
    before = sum;
    term *= v * v;
    sum += term / divisor;
  }
  return sum;
}

/** P(X = k) for X ~ binomial(n, p) with 0 ≤ k ≤ n and 0 < p < 1. */
export function binomialProbability(k: number, n: number, p: number): number {
  if (k === 0) return exp(n * log1p(-p));
  if (k === n) return exp(n * log(p));
  const errors = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const deviances = deviance(k, n * p) + deviance(n - k, n * (1 - p));
  return exp(errors - deviances) * sqrt(n / (2 * PI * k * (n - k)));
}

/** P(X ≤ k) for X ~ binomial(n, p), given `last` = P(X = k): sums the terms downwards from k until they add nothing. */
export function binomialTail(k: number, n: number, p: number, last: number): number {
  const odds = (1 - p) / p;
  let term = last;
  let sum = last;
  for (let j = k, before = -1; sum !== before; j -= 1) {
    before = sum;
    term *= (odds * j) / (n - j + 1);
    sum += term;
  }
  return sum;
}
