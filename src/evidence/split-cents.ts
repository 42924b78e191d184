/** Splits whole cents by weights so that the parts add up: each part ends where the rounded running total ends. */

/** Whole cents for each weight, none a full cent off its exact share. At least one weight is above 0. */
export function splitCents(cents: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let weight = 0;
  let given = 0;
  return weights.map((next) => {
    weight += next;
    const part = Math.round(cents * (weight / total)) - given;
    given += part;
    return part;
  });
}
