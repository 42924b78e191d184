/** A chart as the page draws it. */
import { displayValue } from '../../google/display.ts';
import type { Chart } from '../../model/chart.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Spreadsheet } from '../../model/spreadsheet.ts';
import type { ChartView, Push } from '../wire.ts';
import { type ChartCell, chartTable } from './chart-table.ts';

type Row = readonly ChartCell[];

function isNumber({ value }: ChartCell): boolean {
  return typeof value === 'number';
}

/** Whether the first row holds names: texts above numbers. */
function looksLikeNames(first: Row, below: readonly Row[]): boolean {
  const isNamed = first.some(({ value }) => typeof value === 'string' && value !== '') && !first.some(isNumber);
  return isNamed && below.some((row) => row.some(isNumber));
}

function headerRows(table: readonly Row[], headers: number): number {
  if (headers >= 0) return Math.min(headers, table.length);
  const [first = [], ...below] = table.map((row) => (row.length > 1 ? row.slice(1) : row));
  return looksLikeNames(first, below) ? 1 : 0;
}

/** The chart with its current data: the first column names the points, every other column is a series. */
export function chartView(spreadsheet: Spreadsheet, chart: Chart): ChartView {
  const table = chartTable(spreadsheet, chart);
  const headers = headerRows(table, chart.headers);
  const names = table.slice(0, headers);
  const points = table.slice(headers);
  const width = table[0]?.length ?? 0;
  const firstSeries = width > 1 ? 1 : 0;
  const text = ({ value, numberFormat }: ChartCell) => displayValue(value, numberFormat, spreadsheet.locale);
  const { id, type, options, row, column, offsetX, offsetY } = chart;
  const numberFormat = points.flatMap((cells) => cells.slice(firstSeries)).find(isNumber)?.numberFormat;
  return {
    ...{ id, type, options, row, column, offsetX, offsetY },
    categories: points.map((cells) => (firstSeries === 1 ? text(cells[0]!) : '')),
    series: Array.from({ length: width - firstSeries }, (_, index) => ({
      name: names
        .map((cells) => text(cells[firstSeries + index]!))
        .join(' ')
        .trim(),
      values: points.map((cells) => {
        const { value } = cells[firstSeries + index]!;
        return typeof value === 'number' ? value : null;
      }),
    })),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** The charts of a sheet. */
export function chartViews(sheet: Sheet): ChartView[] {
  return sheet.charts.map((chart) => chartView(sheet.spreadsheet, chart));
}

/** Pushes charts to the page when they look different; their cells may be on any sheet. */
export class ChartPushes {
  private readonly sent = new Map<number, string>();

  /** The pushes for the sheets whose charts changed. */
  next(spreadsheet: Spreadsheet): Push[] {
    return spreadsheet.sheets.flatMap((sheet): Push[] => {
      if (sheet.charts.length === 0 && !this.sent.has(sheet.id)) return [];
      const charts = chartViews(sheet);
      const now = JSON.stringify(charts);
      if (this.sent.get(sheet.id) === now) return [];
      this.sent.set(sheet.id, now);
      return [{ type: 'charts', sheetId: sheet.id, charts }];
    });
  }
}
