/** Finds the smallest whole number for which something holds, starting from a good guess. */

const { floor, max } = Math;

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
