/** SpreadsheetApp.EmbeddedChartBuilder and the builders of each chart type, which create each other. */
import { a1 } from '../model/area.ts';
import type { Chart, ChartRange } from '../model/chart.ts';
import type { Execution } from '../runner/execution.ts';
import { ContainerInfo } from './container-info.ts';
import { chartRanges, EmbeddedChart } from './embedded-chart.ts';
import { EnumValue } from './enum-value.ts';
import type { Range } from './range.ts';

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Flattens options: `legend` with `{ position: 'bottom' }` is the same as `legend.position` with `bottom`. */
function namedOptions(name: string, value: unknown): Record<string, unknown> {
  if (!isGroup(value)) return { [name]: value };
  return Object.assign({}, ...Object.entries(value).map(([key, part]) => namedOptions(`${name}.${key}`, part)));
}

/** A chart being built; all builders of one chart share it. */
interface Draft {
  readonly execution: Execution;
  chart: Chart;
}

const nowhere = { row: 0, column: 0, offsetX: 0, offsetY: 0 };
const usual = { headers: -1, merge: 'MERGE_COLUMNS', hidden: 'IGNORE_ROWS', transpose: false };
const nothingYet: Chart = { id: 0, type: '', ranges: [], options: {}, ...nowhere, ...usual };

function rangeOf({ inside: { sheet, area } }: Range): ChartRange {
  return { sheetId: sheet.id, area };
}

function isSame(one: ChartRange, other: ChartRange): boolean {
  return one.sheetId === other.sheetId && a1(one.area) === a1(other.area);
}

/** A chart being built. Common methods return the plain builder, as Google's reference says. */
export class EmbeddedChartBuilder {
  readonly inside: Draft;

  constructor(draft: Draft) {
    this.inside = draft;
  }

  /** A builder that starts from a chart, or from an empty one. */
  static from(execution: Execution, chart: Chart = nothingYet): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder({ execution, chart });
  }

  build() {
    const { execution, chart } = this.inside;
    if (chart.type === '' || chart.ranges.length === 0) execution.fail('chart-incomplete');
    return new EmbeddedChart(execution, chart);
  }

  getChartType() {
    return new EnumValue('ChartType', this.inside.chart.type);
  }

  setChartType(type: EnumValue) {
    return this.change({ type: type.name });
  }

  asLineChart() {
    this.change({ type: 'LINE' });
    return new EmbeddedLineChartBuilder(this.inside);
  }

  asColumnChart() {
    this.change({ type: 'COLUMN' });
    return new EmbeddedColumnChartBuilder(this.inside);
  }

  asBarChart() {
    this.change({ type: 'BAR' });
    return new EmbeddedBarChartBuilder(this.inside);
  }

  getRanges() {
    return chartRanges(this.inside.execution, this.inside.chart);
  }

  addRange(range: Range) {
    const added = rangeOf(range);
    const { ranges } = this.inside.chart;
    return ranges.some((one) => isSame(one, added)) ? this.change({}) : this.change({ ranges: [...ranges, added] });
  }

  removeRange(range: Range) {
    const removed = rangeOf(range);
    return this.change({ ranges: this.inside.chart.ranges.filter((one) => !isSame(one, removed)) });
  }

  clearRanges() {
    return this.change({ ranges: [] });
  }

  getContainer() {
    return new ContainerInfo(this.inside.chart);
  }

  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number) {
    if (anchorRowPos < 1 || anchorColPos < 1) this.inside.execution.fail('outside-grid');
    return this.change({ row: anchorRowPos - 1, column: anchorColPos - 1, offsetX, offsetY });
  }

  setOption(option: string, value: unknown) {
    return this.change({ options: { ...this.inside.chart.options, ...namedOptions(option, value) } });
  }

  setNumHeaders(headers: number) {
    return this.change({ headers });
  }

  setMergeStrategy(mergeStrategy: EnumValue) {
    return this.change({ merge: mergeStrategy.name });
  }

  setHiddenDimensionStrategy(strategy: EnumValue) {
    return this.change({ hidden: strategy.name });
  }

  setTransposeRowsAndColumns(transpose: boolean) {
    return this.change({ transpose });
  }

  protected option(name: string, value: unknown): this {
    this.setOption(name, value);
    return this;
  }

  private change(changes: Partial<Chart>): EmbeddedChartBuilder {
    this.inside.chart = { ...this.inside.chart, ...changes };
    return new EmbeddedChartBuilder(this.inside);
  }
}

/** What charts with two axes have in common; a bar chart's values lie on the horizontal one. */
class AxesChartBuilder extends EmbeddedChartBuilder {
  protected readonly valueAxis: string = 'vAxis';
  protected readonly categoryAxis: string = 'hAxis';

  setTitle(chartTitle: string) {
    return this.option('title', chartTitle);
  }

  setXAxisTitle(title: string) {
    return this.option('hAxis.title', title);
  }

  setYAxisTitle(title: string) {
    return this.option('vAxis.title', title);
  }

  setColors(cssValues: string[]) {
    return this.option('colors', cssValues);
  }

  setBackgroundColor(cssValue: string) {
    return this.option('backgroundColor', cssValue);
  }

  setLegendPosition(position: EnumValue) {
    return this.option('legend.position', position.name.toLowerCase());
  }

  setRange(start: number, end: number) {
    return this.option(`${this.valueAxis}.viewWindow`, { min: start, max: end });
  }

  reverseCategories() {
    return this.option(`${this.categoryAxis}.direction`, -1);
  }

  useLogScale() {
    return this.option(`${this.valueAxis}.logScale`, true);
  }
}

const pointSizes: Readonly<Record<string, number>> = { NONE: 0, TINY: 1, MEDIUM: 7, LARGE: 10, HUGE: 20 };

/** A line chart being built. */
export class EmbeddedLineChartBuilder extends AxesChartBuilder {
  setCurveStyle(style: EnumValue) {
    return this.option('curveType', style.name === 'SMOOTH' ? 'function' : 'none');
  }

  setPointStyle(style: EnumValue) {
    return this.option('pointSize', pointSizes[style.name]);
  }
}

/** A column chart being built. */
export class EmbeddedColumnChartBuilder extends AxesChartBuilder {
  setStacked() {
    return this.option('isStacked', true);
  }
}

/** A bar chart being built. */
export class EmbeddedBarChartBuilder extends AxesChartBuilder {
  protected override readonly valueAxis = 'hAxis';
  protected override readonly categoryAxis = 'vAxis';

  setStacked() {
    return this.option('isStacked', true);
  }

  reverseDirection() {
    return this.option('hAxis.direction', -1);
  }
}
