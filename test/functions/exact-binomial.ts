/** The binomial distribution in whole numbers: slow, and beyond doubt. */

/** P(X ≤ k) for X ~ binomial(n, percent %), as a numerator over 100ⁿ. */
export function exactTail(k: number, n: number, percent: number): bigint {
  const p = BigInt(percent);
  const q = 100n - p;
  let sum = 0n;
  for (let j = 0; j <= Math.min(k, n); j += 1) sum += choose(n, j) * p ** BigInt(j) * q ** BigInt(n - j);
  return sum;
}

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 1; i <= k; i += 1) ways = (ways * BigInt(n - k + i)) / BigInt(i);
  return ways;
}

/** Smallest n with P(X ≤ k) ≤ 1 − confidence %, going up click by click: q · P(X ≤ k) + p · P(X ≤ k − 1) is the next. */
export function exactClicksNeeded(percent: number, confidence: number, k: number): number {
  const p = BigInt(percent);
  const q = 100n - p;
  let n = 0;
  let whole = 1n;
  // The chance of j orders, as a numerator over 100ⁿ.
  let chances = Array.from({ length: k + 1 }, (_, j): bigint => (j === 0 ? 1n : 0n));
  const isEnough = () => chances.reduce((sum, chance) => sum + chance) * 100n <= BigInt(100 - confidence) * whole;
  while (!isEnough()) {
    chances = chances.map((chance, j) => chance * q + (chances[j - 1] ?? 0n) * p);
    whole *= 100n;
    n += 1;
  }
  return n;
}
