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

/** Smallest n with P(X ≤ k) ≤ 1 − confidence %, by trying one after the other. */
export function exactClicksNeeded(percent: number, confidence: number, k: number): number {
  let n = k + 1;
  while (exactTail(k, n, percent) * 100n > BigInt(100 - confidence) * 100n ** BigInt(n)) n += 1;
  return n;
}
