/** The values of a chart as shapes: lines, or the rectangles of columns and bars. */
import type { ChartView } from '../../server/wire.ts';
import { svg } from '../html-and-svg.ts';
import type { ChartOptions } from './chart-options.ts';
import type { Plane, Spot } from './plane.ts';
import type { ValueAxis } from './value-axis.ts';

const lineWidth = 2;
const loneDot = 3;
/** The share of a category's width that its columns take. */
const columnsPart = 0.62;

function middle(index: number, count: number): number {
  return (index + 0.5) / count;
}

/** The parts of a series between its gaps. */
function runs(spots: readonly (Spot | null)[]): Spot[][] {
  const found: Spot[][] = [[]];
  for (const spot of spots) {
    if (spot) found.at(-1)!.push(spot);
    else found.push([]);
  }
  return found.filter(({ length }) => length > 0);
}

/** A line for each series, broken where a value is missing; a value between two gaps is a dot. */
export function lineShapes({ series }: ChartView, plane: Plane, axis: ValueAxis, options: ChartOptions): SVGElement[] {
  return series.flatMap(({ values }, index) => {
    const color = options.color(index);
    const spots = values.map((value, at) =>
      value === null ? null : plane.spot(middle(at, values.length), axis.place(value)),
    );
    const size = (options.numberOf(index, 'pointSize') ?? 0) / 2;
    const width = options.numberOf(index, 'lineWidth') ?? lineWidth;
    return runs(spots).flatMap((run) => {
      const points = run.map(({ x, y }) => `${x},${y}`).join(' ');
      const lines = width > 0 ? [svg('polyline', { points, fill: 'none', stroke: color, 'stroke-width': width })] : [];
      const radius = run.length === 1 ? Math.max(size, loneDot) : size;
      const dots = radius > 0 ? run.map(({ x, y }) => svg('circle', { cx: x, cy: y, r: radius, fill: color })) : [];
      return [...lines, ...dots];
    });
  });
}

/** Start and end of each value's column: from the base line, or from the top of the column below in a stack. */
export function columnSpans({ series }: ChartView, stacked: boolean): ([from: number, to: number] | null)[][] {
  const tops = series[0]?.values.map(() => ({ up: 0, down: 0 })) ?? [];
  return series.map(({ values }) =>
    values.map((value, at) => {
      if (value === null) return null;
      if (!stacked) return [0, value];
      const side = value < 0 ? 'down' : 'up';
      const from = tops[at]![side];
      tops[at]![side] = from + value;
      return [from, from + value];
    }),
  );
}

/** A rectangle for each value. */
export function columnShapes(chart: ChartView, plane: Plane, axis: ValueAxis, options: ChartOptions): SVGElement[] {
  const count = chart.categories.length;
  const beside = options.isStacked ? 1 : chart.series.length;
  return columnSpans(chart, options.isStacked).flatMap((spans, index) =>
    spans.flatMap((span, at) => {
      if (!span) return [];
      const room = columnsPart / count / beside;
      const start = middle(at, count) - columnsPart / count / 2 + (options.isStacked ? 0 : index * room);
      const one = plane.spot(start, axis.place(span[0]));
      const other = plane.spot(start + room, axis.place(span[1]));
      const x = Math.min(one.x, other.x);
      const y = Math.min(one.y, other.y);
      const size = { width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) };
      return [svg('rect', { x, y, ...size, fill: options.color(index) })];
    }),
  );
}
