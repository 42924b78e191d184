/** Distribution functions to about 13 digits: the incomplete beta and gamma functions and others based on them. */

// Local copies: a script host guards its global object, and looking up `Math` there costs more than the arithmetic.
const { abs, exp, floor, log, log1p, max, min, PI } = Math;

/** Lanczos' coefficients for g = 7. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x > 0. */
export function lnGamma(x: number): number {
  if (x < 0.5) return log(PI / Math.sin(PI * x)) - lnGamma(1 - x);
  const base = x + 6.5;
  let sum = LANCZOS[0]!;
  for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i]! / (x - 1 + i);
  return 0.5 * log(2 * PI) + (x - 0.5) * log(base) - base + log(sum);
}

/** ln B(a, b). */
export function lnBeta(a: number, b: number): number {
  return lnGamma(a) + lnGamma(b) - lnGamma(a + b);
}

const TINY = 1e-300;
const EPSILON = 1e-16;
/** The continued fraction needs about as many steps as the square root of its larger parameter. */
const MOST_STEPS = 10_000;

/** Lentz's method for a continued fraction 1 + c₁/(1 + c₂/(1 + …)). */
function fraction(coefficient: (step: number) => number): number {
  let [c, d, value] = [1, 0, 1];
  for (let step = 1; step < MOST_STEPS; step++) {
    const next = coefficient(step);
    d = 1 / (1 + next * d || TINY);
    c = 1 + next / c || TINY;
    value *= c * d;
    if (abs(c * d - 1) < EPSILON) break;
  }
  return value;
}

/** I_x(a, b), the distribution function of Beta(a, b); for a = 0 it is 1 everywhere, for b = 0 it is 0 below 1. */
export function regularisedBeta(x: number, a: number, b: number): number {
  if (x <= 0 || b <= 0) return x >= 1 ? 1 : 0;
  if (x >= 1 || a <= 0) return 1;
  // Turned once: at the bound itself, rounded, the other side seems to be beyond its bound too.
  return x > (a + 1) / (a + b + 2) ? 1 - lowerBeta(1 - x, b, a) : lowerBeta(x, a, b);
}

/** The same by a continued fraction, which converges soon up to x = (a + 1)/(a + b + 2). */
function lowerBeta(x: number, a: number, b: number): number {
  const front = exp(a * log(x) + b * log1p(-x) - lnBeta(a, b)) / a;
  const coefficient = (step: number) => {
    const m = floor(step / 2);
    return step % 2 === 0
      ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
      : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
  };
  return min(1, front / fraction(coefficient));
}

/** P(a, x), the distribution function of Gamma(a). */
export function regularisedGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  const front = exp(a * log(x) - x - lnGamma(a));
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a];
    for (let n = a + 1; abs(term) > abs(sum) * EPSILON; n++) {
      term *= x / n;
      sum += term;
    }
    return min(1, front * sum);
  }
  // 1/(x+1−a − 1(1−a)/(x+3−a − …)), in the form 1 + c₁/(1 + …).
  const b = (step: number) => x + 1 - a + 2 * step;
  const value = fraction((step) => (-step * (step - a)) / (b(step - 1) * b(step)));
  return max(0, 1 - front / (b(0) * value));
}

/** Bisections after which a double no longer changes. */
const HALVINGS = 200;

/** The x between `low` and `high` at which a rising function reaches `value`. */
export function rootOf(rising: (x: number) => number, value: number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let i = 0; i < HALVINGS && a < b; i++) {
    const middle = (a + b) / 2;
    if (middle === a || middle === b) break;
    if (rising(middle) < value) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

/** The quantile of Beta(a, b). */
export function betaQuantile(probability: number, a: number, b: number): number {
  return rootOf((x) => regularisedBeta(x, a, b), probability, 0, 1);
}

/** P(X ≤ k) for X ~ binomial(n, p); k and n need not be whole. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : regularisedBeta(1 - p, n - k, k + 1);
}

/** P(X ≤ k) for X ~ Poisson(mean). */
export function poissonCdf(k: number, mean: number): number {
  if (k < 0) return 0;
  return mean <= 0 ? 1 : 1 - regularisedGamma(k + 1, mean);
}

/** P(X = k) for X ~ Poisson(mean) with mean > 0. */
export function poissonProbability(k: number, mean: number): number {
  return k < 0 ? 0 : exp(k * log(mean) - mean - lnGamma(k + 1));
}

/**
 * P(X ≤ k) for counts of that mean and variance: negative binomial, or Poisson if the variance is not larger than the
 * mean.
 */
export function countCdf(k: number, mean: number, variance: number): number {
  if (variance <= mean) return poissonCdf(k, mean);
  if (k < 0) return 0;
  const r = (mean * mean) / (variance - mean);
  return regularisedBeta(r / (r + mean), r, floor(k) + 1);
}

/** The smallest count that is not exceeded with that probability (0 … below 1). */
export function countQuantile(probability: number, mean: number, variance = mean): number {
  if (mean <= 0) return 0;
  let high = 1;
  while (countCdf(high, mean, variance) < probability) high *= 2;
  let low = -1;
  while (high - low > 1) {
    const middle = floor((low + high) / 2);
    if (countCdf(middle, mean, variance) < probability) low = middle;
    else high = middle;
  }
  return high;
}

/** Φ(z). */
export function normalCdf(z: number): number {
  const half = regularisedGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? 0.5 - half : 0.5 + half;
}

/** The quantile of the standard normal distribution. */
export function normalQuantile(probability: number): number {
  return rootOf(normalCdf, probability, -40, 40);
}
