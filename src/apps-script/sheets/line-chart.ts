/** A line chart of the add-on over a block of a sheet: created once; afterwards the seller may move or delete it. */
import type { LineChart, OwnSheet } from '../../workbook/workbook.ts';
import type { DocumentSettings } from './document-settings.ts';
import { columnRuns } from './write-table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** For each sheet with a chart: the sheet's id, the chart's id, and its block. */
const DRAWN = 'chart.';

/** An existing chart is changed only if its block changed; a deleted one is not created again. */
export function drawLines(sheet: Sheet, own: OwnSheet, settings: DocumentSettings, chart: LineChart): void {
  const { title, columns, firstRow, rows } = chart;
  const runs = columnRuns(own, columns);
  const setting = DRAWN + own.spec.id;
  const [home, id, drawn] = settings.get(setting).split(' ');
  const isMade = home === String(own.id);
  const block = [rows, ...runs.map(({ start, length }) => `${start}+${length}`)].join();
  if (runs.length === 0 || (isMade && drawn === block)) return;
  const draw = (builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder) => {
    for (const run of runs) builder.addRange(sheet.getRange(firstRow, run.start, rows, run.length));
    return builder.build();
  };
  const ids = () => sheet.getCharts().map((one) => String(one.getChartId()));
  const before = ids();
  let made = id;
  if (!isMade) {
    const builder = sheet.newChart().setChartType(Charts.ChartType.LINE).setNumHeaders(1);
    builder.setPosition(firstRow, runs[0]!.start, 0, 0).setOption('title', title).setOption('pointSize', 5);
    sheet.insertChart(draw(builder.setOption('legend.position', 'bottom')));
    made = ids().find((one) => !before.includes(one));
  } else if (before.includes(id!)) {
    sheet.updateChart(draw(sheet.getCharts()[before.indexOf(id!)]!.modify().clearRanges()));
  }
  settings.set(setting, `${own.id} ${made} ${block}`);
}
