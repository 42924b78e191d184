/** A fast reader for `7`, `12.5`, `0.69`: most figures look so and mean the same with either decimal mark. */

const POINT = 46;
const ZERO = 48;
/** Longer integers are not exact. */
const MOST_CHARACTERS = 15;

/** The number between `from` and `to`, divided by 1 or 100 and rounded once; `NaN` for any other text. */
export function plainNumber(text: string, from: number, to: number, divisor: number): number {
  let digits = 0;
  // 0 before the point, then 1, 10, 100.
  let scale = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      scale *= 10;
    } else if (digit === POINT - ZERO && scale === 0 && at > from) scale = 1;
    else return Number.NaN;
  }
  // Three digits after the point may be a group of thousands.
  const isPlain = to > from && to - from <= MOST_CHARACTERS && scale !== 1 && scale <= 100;
  return isPlain ? digits / ((scale || 1) * divisor) : Number.NaN;
}
