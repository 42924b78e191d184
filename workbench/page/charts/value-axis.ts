/** The axis of values: its ends, its round ticks, and where a value lies on it. */

/** The axis; `place` is 0 at its beginning and 1 at its end. */
export interface ValueAxis {
  readonly ticks: readonly number[];
  place(value: number): number;
}

/** What the chart says of its axis. */
interface AxisWish {
  readonly min?: number;
  readonly max?: number;
  /** Columns and bars begin at zero. */
  readonly withZero: boolean;
  readonly reversed: boolean;
}

const wantedTicks = 5;

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is no smaller than the step. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= step * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function ends(values: readonly number[], { min, max, withZero }: AxisWish): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  // A line that comes near to zero is drawn from zero on, and so is a lone value.
  const nearZero = withZero || (low >= 0 && (low <= high / 2 || low === high));
  const from = min ?? (nearZero ? Math.min(0, low) : low);
  const to = max ?? (withZero ? Math.max(0, high) : high);
  return from < to ? [from, to] : [from, from + (Math.abs(from) || 1)];
}

/** The axis for some values; there must be one. */
export function valueAxis(values: readonly number[], wish: AxisWish): ValueAxis {
  const [from, to] = ends(values, wish);
  const step = roundStep((to - from) / wantedTicks);
  const start = wish.min ?? Math.floor(from / step + 1e-9) * step;
  const end = wish.max ?? Math.ceil(to / step - 1e-9) * step;
  const count = Math.floor((end - start) / step + 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((start + index * step).toPrecision(12)));
  const place = (value: number) => (value - start) / (end - start);
  return { ticks, place: wish.reversed ? (value) => 1 - place(value) : place };
}
