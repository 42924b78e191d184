/** The last values of a weekly number for one cell or a chat: `60 49 145`. */

const GAP = '·';
/** So many fit in a cell. */
const MOST_VALUES = 6;

/** A week without a number is a dot; shares are shown in percent. */
export function courseText(values: readonly (number | undefined)[], isShare = false): string {
  const shown = (value: number) => (isShare ? Math.round(value * 100) : Math.round(value * 100) / 100);
  const last = values.slice(-MOST_VALUES).map((value) => (value === undefined ? GAP : String(shown(value))));
  return last.join(' ') + (isShare && last.some((text) => text !== GAP) ? ' %' : '');
}
