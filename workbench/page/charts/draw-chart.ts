/** Draws a chart of the model as an SVG picture. */
import type { ChartView } from '../../server/wire.ts';
import { shownText } from '../grid/shown-cell.ts';
import { svg } from '../html-and-svg.ts';
import type { Speak } from '../texts.ts';
import { categoryLabels, label, valueLabels } from './axes.ts';
import { chartFrame } from './chart-frame.ts';
import { ChartOptions } from './chart-options.ts';
import { Plane } from './plane.ts';
import { columnShapes, columnSpans, lineShapes } from './series-shapes.ts';
import { type ValueAxis, valueAxis } from './value-axis.ts';

/** Google's default size of a chart. */
const usualSize = { width: 600, height: 371 };
const letterWidth = 6.5;
const drawnTypes = new Set(['LINE', 'COLUMN', 'BAR']);

function axisOf(chart: ChartView, options: ChartOptions): ValueAxis | undefined {
  const isLine = chart.type === 'LINE';
  const ends = isLine ? chart.series.flatMap(({ values }) => values) : columnSpans(chart, options.isStacked).flat(2);
  const numbers = ends.filter((value) => value !== null);
  if (numbers.length === 0) return undefined;
  const name = chart.type === 'BAR' ? 'hAxis' : 'vAxis';
  const min = options.number(`${name}.viewWindow.min`) ?? options.number(`${name}.minValue`);
  const max = options.number(`${name}.viewWindow.max`) ?? options.number(`${name}.maxValue`);
  return valueAxis(numbers, {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    withZero: !isLine,
    reversed: options.number(`${name}.direction`) === -1,
  });
}

const formatNames: Readonly<Record<string, string>> = { percent: '0%', decimal: '#,##0.###', short: '#,##0' };

function valueText(chart: ChartView, options: ChartOptions, locale: string): (value: number) => string {
  const asked = options.text(chart.type === 'BAR' ? 'hAxis.format' : 'vAxis.format');
  const format = formatNames[asked] ?? (asked || chart.numberFormat);
  return (value) => shownText(value, format, locale);
}

function sentence(text: string, { width, height }: typeof usualSize): SVGElement[] {
  return [label(text, width / 2, height / 2, 'middle', 14)];
}

function drawing(chart: ChartView, options: ChartOptions, size: typeof usualSize, locale: string, say: Speak) {
  const axis = axisOf(chart, options);
  if (!drawnTypes.has(chart.type)) return sentence(say('chartNotDrawn', { type: chart.type }), size);
  if (!axis) return sentence(say('chartNoData'), size);
  const textOf = valueText(chart, options, locale);
  const lying = chart.type === 'BAR';
  const longest = Math.max(...(lying ? chart.categories : axis.ticks.map(textOf)).map(({ length }) => length));
  const frame = chartFrame(chart, options, size, Math.min(size.width / 3, longest * letterWidth + 8));
  const backwards = options.number(lying ? 'vAxis.direction' : 'hAxis.direction') === -1;
  const plane = new Plane(frame.plot, lying, backwards);
  const shapes = chart.type === 'LINE' ? lineShapes : columnShapes;
  return [
    ...valueLabels(plane, axis, textOf),
    ...categoryLabels(plane, chart.categories),
    ...shapes(chart, plane, axis, options),
    ...frame.shapes,
  ];
}

/** The picture of a chart. */
export function drawChart(chart: ChartView, locale: string, say: Speak): SVGSVGElement {
  const options = new ChartOptions(chart);
  const size = {
    width: options.number('width') ?? usualSize.width,
    height: options.number('height') ?? usualSize.height,
  };
  const title = options.text('title');
  const back = svg('rect', { width: '100%', height: '100%', fill: options.text('backgroundColor') || '#fff' });
  const shapes = drawing(chart, options, size, locale, say);
  return svg(
    'svg',
    { ...size, class: 'chart', role: 'img', 'aria-label': title, 'data-chart': chart.id },
    back,
    ...shapes,
  );
}
