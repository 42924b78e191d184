/** A sparkline of block characters for one cell or a chat: `▁▃▅█`. */

const BLOCKS = '▁▂▃▄▅▆▇█';
const GAP = '·';

/** Larger numbers are higher, or lower if `smallerIsBetter`; a week without a number is a dot. */
export function spark(values: readonly (number | undefined)[], smallerIsBetter = false): string {
  const known = values.filter((value): value is number => value !== undefined);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return values
    .map((value) => {
      if (value === undefined) return GAP;
      const height = most === least ? 0.5 : (value - least) / (most - least);
      return BLOCKS.charAt(Math.round((smallerIsBetter ? 1 - height : height) * (BLOCKS.length - 1)));
    })
    .join('');
}
