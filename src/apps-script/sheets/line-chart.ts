/** Line charts of the add-on over blocks of a sheet: each created once; afterwards the seller may move or delete it. */
import type { LineChart, OwnSheet } from '../../workbook/workbook.ts';
import type { DocumentSettings } from './document-settings.ts';
import { columnRuns } from './write-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** For each chart: the sheet's id, the chart's id, and what it draws. */
const DRAWN = 'chart.';

/** Larger than the points of lines, so that it is seen upon them. */
const MARK_SIZE = 9;

/** An existing chart is changed only if what it draws changed; a deleted one is not created again. */
export function drawLines(sheet: Sheet, own: OwnSheet, settings: DocumentSettings, chart: LineChart): void {
  const { title, columns, firstRow, rows, names = [] } = chart;
  const runs = columnRuns(own, columns);
  const setting = `${DRAWN}${own.spec.id}.${chart.id}`;
  const [home, id, ...drawn] = settings.get(setting).split(' ');
  const isMade = home === String(own.id);
  const block = [firstRow, rows, ...runs.map(({ start, length }) => `${start}+${length}`), title, ...names].join();
  if (runs.length === 0 || (isMade && drawn.join(' ') === block)) return;
  const draw = (builder: Builder) => {
    for (const run of runs) builder.addRange(sheet.getRange(firstRow, run.start, rows, run.length));
    builder.setOption('title', title);
    for (const [line, name] of names.entries()) builder.setOption(`series.${line}.labelInLegend`, name);
    return builder.build();
  };
  const ids = () => sheet.getCharts().map((one) => String(one.getChartId()));
  const before = ids();
  let made = id;
  if (!isMade) {
    sheet.insertChart(draw(newChart(sheet, own, chart, runs[0]!.start)));
    made = ids().find((one) => !before.includes(one));
  } else if (before.includes(id!)) {
    sheet.updateChart(draw(sheet.getCharts()[before.indexOf(id!)]!.modify().clearRanges()));
  }
  settings.set(setting, `${own.id} ${made} ${block}`);
}

/** A chart without its block. */
function newChart(sheet: Sheet, own: OwnSheet, { firstRow, names, marks, place }: LineChart, start: number): Builder {
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType.LINE)
    .setNumHeaders(names ? 0 : 1)
    .setOption('legend.position', 'bottom')
    .setOption('pointSize', marks ? 0 : 5);
  if (names && marks) {
    // The marks' own column is hidden.
    builder.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
    builder.setOption(`series.${names.length - 1}.lineWidth`, 0);
    builder.setOption(`series.${names.length - 1}.pointSize`, MARK_SIZE);
  }
  if (!place) return builder.setPosition(firstRow, start, 0, 0);
  const { row, column, width, height } = place;
  const offset = own.spec.columns.find(({ id }) => id === column)?.width ?? 0;
  const at = own.positions.get(column ?? '') ?? start;
  return builder.setPosition(row, at, offset, 0).setOption('width', width).setOption('height', height);
}
