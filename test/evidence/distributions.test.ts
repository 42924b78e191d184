/** Against an independent library, over the range that shops have. */

import betainc from '@stdlib/math-base-special-betainc';
import gammainc from '@stdlib/math-base-special-gammainc';
import gammaln from '@stdlib/math-base-special-gammaln';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  betaQuantile,
  binomialCdf,
  countCdf,
  countQuantile,
  lnGamma,
  normalCdf,
  normalQuantile,
  poissonCdf,
  poissonProbability,
  regularisedBeta,
  regularisedGamma,
} from '../../src/evidence/distributions.ts';

function same(ours: number, theirs: number): void {
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(theirs)));
}
const parameter = fc.double({ min: 0.05, max: 400, noNaN: true });
/** Counts, and figures that are none. */
const size = fc.oneof(fc.integer({ min: 1, max: 20_000 }), parameter);
const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const count = fc.integer({ min: 0, max: 300 });

describe('equals the library to 1e-9', () => {
  test.each<[string, fc.IProperty<unknown[]>]>([
    ['lnGamma', fc.property(parameter, (x) => same(lnGamma(x), gammaln(x)))],
    [
      'the incomplete beta function',
      fc.property(probability, parameter, parameter, (x, a, b) => same(regularisedBeta(x, a, b), betainc(x, a, b))),
    ],
    [
      'the incomplete beta function where its two forms meet, to the last bit',
      fc.property(size, size, fc.integer({ min: -3, max: 3 }), (a, b, bits) => {
        const x = ((a + 1) / (a + b + 2)) * (1 + bits * Number.EPSILON);
        same(regularisedBeta(x, a, b), betainc(x, a, b));
        same(regularisedBeta(1 - x, b, a), betainc(1 - x, b, a));
      }),
    ],
    [
      'the incomplete gamma function',
      fc.property(parameter, parameter, (a, x) => same(regularisedGamma(a, x), gammainc(x, a))),
    ],
    [
      'binomial',
      fc.property(count, fc.integer({ min: 1, max: 20_000 }), probability, (k, more, p) =>
        same(binomialCdf(k, k + more, p), betainc(1 - p, more, k + 1)),
      ),
    ],
    ['Poisson', fc.property(count, parameter, (k, mean) => same(poissonCdf(k, mean), 1 - gammainc(mean, k + 1)))],
    [
      'Poisson, one count',
      fc.property(count, parameter, (k, mean) =>
        same(poissonProbability(k, mean), Math.exp(k * Math.log(mean) - mean - gammaln(k + 1))),
      ),
    ],
    [
      'normal',
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) =>
        same(normalCdf(z), 0.5 + (Math.sign(z) * gammainc((z * z) / 2, 0.5)) / 2),
      ),
    ],
  ])('%s', (_, property) => {
    fc.assert(property, { numRuns: 300 });
  });
});

test('a quantile is where its distribution function reaches the probability', () => {
  fc.assert(
    fc.property(
      probability,
      fc.double({ min: 0.5, max: 200, noNaN: true }),
      fc.double({ min: 0.5, max: 200, noNaN: true }),
      (p, a, b) => {
        same(regularisedBeta(betaQuantile(p, a, b), a, b), p);
      },
    ),
  );
  fc.assert(fc.property(probability, (p) => same(normalCdf(normalQuantile(p)), p)));
  same(normalQuantile(0.95), 1.6448536269514722);
});

test('the quantile of a count is the first that is not exceeded', () => {
  fc.assert(
    fc.property(
      probability,
      fc.double({ min: 0.05, max: 300, noNaN: true }),
      fc.double({ min: 0.5, max: 4, noNaN: true }),
      (p, mean, dispersion) => {
        const k = countQuantile(p, mean, mean * dispersion);
        expect(countCdf(k, mean, mean * dispersion)).toBeGreaterThanOrEqual(p);
        expect(countCdf(k - 1, mean, mean * dispersion)).toBeLessThan(p);
      },
    ),
  );
});

test('the negative binomial sums its terms', () => {
  const [mean, variance] = [6, 15];
  const r = (mean * mean) / (variance - mean);
  let sum = 0;
  for (let k = 0; k < 60; k++) {
    sum += Math.exp(
      lnGamma(k + r) - lnGamma(k + 1) - lnGamma(r) + r * Math.log(r / (r + mean)) + k * Math.log(mean / (r + mean)),
    );
    same(countCdf(k, mean, variance), sum);
  }
});

test.each([
  ['no clicks', binomialCdf(0, 0, 0.1), 1],
  ['a negative count', binomialCdf(-1, 5, 0.1), 0],
  ['a certain rate', binomialCdf(3, 5, 1), 0],
  ['a rate of 0', binomialCdf(0, 5, 0), 1],
  ['nothing expected', poissonCdf(0, 0), 1],
  ['a quantile of nothing', countQuantile(0.95, 0), 0],
])('%s', (_, answer, right) => {
  expect(answer).toBe(right);
});
