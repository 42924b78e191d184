/** The value axis: its ends, its round ticks, and the place of a value on it. */

/** The axis; `place` returns 0 for its start and 1 for its end. */
export interface ValueAxis {
  readonly ticks: readonly number[];
  place(value: number): number;
}

/** The axis options of a chart. */
interface AxisWish {
  readonly min?: number;
  readonly max?: number;
  /** Whether the axis includes zero, as for columns and bars. */
  readonly withZero: boolean;
  readonly reversed: boolean;
}

const wantedTicks = 5;

/** The step rounded up to 1, 2, 2.5 or 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= step * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function ends(values: readonly number[], { min, max, withZero }: AxisWish): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  // The axis also starts at zero if the smallest value is near zero, or if there is only one value.
  const nearZero = withZero || (low >= 0 && (low <= high / 2 || low === high));
  const from = min ?? (nearZero ? Math.min(0, low) : low);
  const to = max ?? (withZero ? Math.max(0, high) : high);
  return from < to ? [from, to] : [from, from + (Math.abs(from) || 1)];
}

/** The axis for these values, at least one. */
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
