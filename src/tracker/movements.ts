/** First, best, last and change of a weekly number; smaller is better. */

interface Movement {
  readonly first: number | '';
  readonly best: number | '';
  /** The last known number before this week. */
  readonly last: number | '';
  /** Above 0 is better: 31 → 12 is 19. */
  readonly change: number | '';
}

/** One movement for each week, oldest first; `undefined` is a week without a number. */
export function movements(values: readonly (number | undefined)[]): Movement[] {
  let first: number | '' = '';
  let best: number | '' = '';
  let last: number | '' = '';
  return values.map((value) => {
    const before = last;
    if (value !== undefined) {
      if (first === '') first = value;
      best = best === '' ? value : Math.min(best, value);
      last = value;
    }
    const change = value === undefined || before === '' ? '' : before - value;
    return { first, best, last: before, change };
  });
}
