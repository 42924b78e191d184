/** What surrounds the plot of a chart (title, legend, titles of axes), and the room that is left. */
import type { ChartView } from '../../server/wire.ts';
import { svg } from '../html-and-svg.ts';
import { cutTo, label } from './axes.ts';
import type { ChartOptions } from './chart-options.ts';
import type { Box } from './plane.ts';

/** The shapes around the plot, and where the plot goes. */
interface ChartFrame {
  readonly shapes: SVGElement[];
  readonly plot: Box;
}

const edge = 16;
const titleSize = 16;
const legendRow = 20;
const legendColumn = 130;
const axisTitleRoom = 20;
const bottomLabels = 24;

function legendEntry(name: string, color: string, x: number, y: number): SVGElement[] {
  const mark = svg('rect', { x, y: y - 8, width: 12, height: 8, fill: color });
  return [mark, label(cutTo(name, legendColumn - 24), x + 18, y, 'start')];
}

function placeOfLegend(chart: ChartView, options: ChartOptions): string {
  const isNamed = chart.series.some(({ name }, index) => options.label(index) || name);
  if (options.text('legend') === 'none' || !isNamed) return 'none';
  return options.text('legend.position') || options.text('legend') || 'right';
}

/** The frame of a chart; `labelRoom` is what the labels at the left need. */
export function chartFrame(
  chart: ChartView,
  options: ChartOptions,
  { width, height }: { width: number; height: number },
  labelRoom: number,
): ChartFrame {
  const shapes: SVGElement[] = [];
  const title = options.text('title');
  const [across, upward] = [options.text('hAxis.title'), options.text('vAxis.title')];
  const legend = placeOfLegend(chart, options);
  let top = edge;
  let [right, bottom] = [width - edge, height - edge];
  if (title) {
    shapes.push(label(title, edge, top + titleSize, 'start', titleSize));
    top += titleSize + edge;
  }
  if (legend === 'right') right -= legendColumn;
  const legendTop = legend === 'bottom' ? bottom : legend === 'right' ? top + 20 : top + 8;
  if (legend === 'bottom') bottom -= legendRow;
  if (legend !== 'none' && legend !== 'bottom' && legend !== 'right') top += legendRow;
  const left = edge + labelRoom + (upward ? axisTitleRoom : 0);
  if (legend !== 'none') {
    chart.series.forEach(({ name }, index) => {
      const [x, y] =
        legend === 'right' ? [right + 14, legendTop + index * legendRow] : [left + index * legendColumn, legendTop];
      shapes.push(...legendEntry(options.label(index) || name, options.color(index), x, y));
    });
  }
  bottom -= bottomLabels;
  if (across) {
    shapes.push(label(across, (left + right) / 2, bottom + bottomLabels, 'middle', 12));
    bottom -= axisTitleRoom;
  }
  const plot = { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
  if (upward) {
    const [x, y] = [edge + 6, top + plot.height / 2];
    const text = label(upward, x, y, 'middle', 12);
    text.setAttribute('transform', `rotate(-90 ${x} ${y})`);
    shapes.push(text);
  }
  return { shapes, plot };
}
