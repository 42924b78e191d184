/** SpreadsheetApp.EmbeddedChart: a snapshot of a chart; only Sheet.updateChart changes the real one. */
import type { Chart } from '../model/chart.ts';
import type { Execution } from '../runner/execution.ts';
import { ChartOptions } from './chart-options.ts';
import { ContainerInfo } from './container-info.ts';
import { EmbeddedChartBuilder } from './embedded-chart-builder.ts';
import { EnumValue } from './enum-value.ts';
import { Range } from './range.ts';

/** The ranges of a chart whose sheets still exist. */
export function chartRanges(execution: Execution, chart: Chart): Range[] {
  return chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = execution.spreadsheet.sheetById(sheetId);
    return sheet ? [new Range(execution, sheet, area)] : [];
  });
}

/** A chart. */
export class EmbeddedChart {
  readonly inside: { execution: Execution; chart: Chart };

  constructor(execution: Execution, chart: Chart) {
    this.inside = { execution, chart };
  }

  /** Null for a chart that was built but not read back from a sheet. */
  getChartId() {
    return this.inside.chart.id || null;
  }

  getContainerInfo() {
    return new ContainerInfo(this.inside.chart);
  }

  getHiddenDimensionStrategy() {
    return new EnumValue('ChartHiddenDimensionStrategy', this.inside.chart.hidden);
  }

  getMergeStrategy() {
    return new EnumValue('ChartMergeStrategy', this.inside.chart.merge);
  }

  getNumHeaders() {
    return this.inside.chart.headers;
  }

  getOptions() {
    return new ChartOptions(this.inside.chart.options);
  }

  getRanges() {
    return chartRanges(this.inside.execution, this.inside.chart);
  }

  getTransposeRowsAndColumns() {
    return this.inside.chart.transpose;
  }

  modify() {
    return EmbeddedChartBuilder.from(this.inside.execution, this.inside.chart);
  }
}
