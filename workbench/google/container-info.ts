/** SpreadsheetApp.ContainerInfo: where a chart stands over its sheet. */
import type { Chart } from '../model/chart.ts';

/** The place of one chart; rows and columns count from 1. */
export class ContainerInfo {
  readonly inside: Chart;

  constructor(chart: Chart) {
    this.inside = chart;
  }

  getAnchorRow() {
    return this.inside.row + 1;
  }

  getAnchorColumn() {
    return this.inside.column + 1;
  }

  getOffsetX() {
    return this.inside.offsetX;
  }

  getOffsetY() {
    return this.inside.offsetY;
  }
}
