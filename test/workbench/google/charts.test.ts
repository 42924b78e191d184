/** Charts as scripts make, read, change and remove them. */
import { describe, expect, test } from 'vitest';
import { run, sheet, thrown } from '../fidelity/host.ts';

const made = `${sheet} sheet.getRange('A1:B3').setValues([['Week', 'Coverage'], ['W1', 0.4], ['W2', 0.6]]);
  const builder = sheet.newChart().asLineChart().setTitle('Coverage').setXAxisTitle('week').setColors(['#f00', 'blue']);
  builder.addRange(sheet.getRange('A1:B3')).setPosition(5, 4, 3, 2).setNumHeaders(1).setOption('vAxis', { viewWindow: { min: 0 }, format: 'percent' });
  sheet.insertChart(builder.build());
  const read = () => sheet.getCharts()[0];`;

test('a chart says what it was told', () => {
  const told =
    run(`${made} const chart = read(); const info = chart.getContainerInfo(); const options = chart.getOptions();
    return [chart.getRanges().map((range) => range.getA1Notation()), String(chart.modify().getChartType()), chart.getNumHeaders(),
      [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()],
      ['title', 'hAxis.title', 'colors', 'vAxis.viewWindow.min', 'vAxis.format', 'vAxis.title'].map((name) => options.get(name)),
      [String(chart.getMergeStrategy()), String(chart.getHiddenDimensionStrategy()), chart.getTransposeRowsAndColumns()]]`);
  expect(told).toEqual([
    ['A1:B3'],
    'LINE',
    1,
    [5, 4, 3, 2],
    ['Coverage', 'week', ['#f00', 'blue'], 0, 'percent', null],
    ['MERGE_COLUMNS', 'IGNORE_ROWS', false],
  ]);
});

test('a chart that was told nothing more has Google’s defaults', () => {
  const told =
    run(`${sheet} const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1')).build();
    const info = chart.getContainerInfo();
    return [chart.getNumHeaders(), info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()]`);
  expect(told).toEqual([-1, 1, 1, 0, 0]);
});

test('it has an id once it is on a sheet, and keeps it', () => {
  const [before, inserted, updated, stayed] =
    run(`${made} const built = builder.build(); const before = built.getChartId();
    const inserted = read().getChartId(); const modified = read().modify().setOption('title', 'New').build(); const updated = modified.getChartId();
    const early = read().getOptions().get('title'); sheet.updateChart(modified);
    return [before, inserted, updated, [early, read().getOptions().get('title'), read().getChartId() === inserted, sheet.getCharts().length]]`) as unknown[];
  expect(before).toBe(null);
  expect(Number.isInteger(inserted)).toBe(true);
  expect(updated).toBe(inserted);
  expect(stayed).toEqual(['Coverage', 'New', true, 1]);
});

test('what a builder does afterwards does not reach a chart it has built, and what a chart is told does not reach the sheet', () => {
  expect(
    run(`${made} const built = read(); built.modify().clearRanges().addRange(sheet.getRange('C1'));
      builder.setTitle('Later'); return [built.getRanges()[0].getA1Notation(), read().getRanges()[0].getA1Notation(), read().getOptions().get('title')]`),
  ).toEqual(['A1:B3', 'A1:B3', 'Coverage']);
});

test('two charts of one builder are two', () => {
  expect(
    run(`${made} sheet.insertChart(builder.build()); const ids = sheet.getCharts().map((chart) => chart.getChartId());
      sheet.removeChart(sheet.getCharts()[0]); return [ids.length, ids[0] === ids[1], sheet.getCharts()[0].getChartId() === ids[1]]`),
  ).toEqual([2, false, true]);
});

test('ranges are added once, removed as they were added, and may lie on another sheet', () => {
  expect(
    run(`${made} const other = SpreadsheetApp.getActive().insertSheet('Other');
      builder.addRange(sheet.getRange('A1:B3')).addRange(other.getRange('A1:B3')).addRange(sheet.getRange('C1:C3')).removeRange(sheet.getRange('C1:C2'));
      const added = builder.getRanges().map((range) => range.getSheet().getName() + '!' + range.getA1Notation());
      builder.removeRange(sheet.getRange('A1:B3')); const removed = builder.getRanges().length;
      sheet.insertChart(builder.build()); SpreadsheetApp.getActive().deleteSheet(other);
      return [added, removed, sheet.getCharts()[1].getRanges().map((range) => range.getA1Notation())]`),
  ).toEqual([['Sheet1!A1:B3', 'Other!A1:B3', 'Sheet1!C1:C3'], 2, ['C1:C3']]);
});

test('what every builder can do answers the plain one, what a kind can do answers that kind', () => {
  const typed = 'sheet.newChart().asColumnChart()';
  expect(run(`${sheet} return typeof ${typed}.setTitle('a').setStacked().setTitle`)).toBe('function');
  expect(
    run(`${sheet} return typeof ${typed}.addRange(sheet.getRange('A1')).setTitle + typeof sheet.newChart().setTitle`),
  ).toBe('undefinedundefined');
  expect(run(`${sheet} return typeof sheet.newChart().asLineChart().setStacked`)).toBe('undefined');
});

const option = (calls: string, name: string) =>
  run(`${sheet} return sheet.newChart().${calls}.addRange(sheet.getRange('A1')).build().getOptions().get('${name}')`);

test.each([
  ['asLineChart().setCurveStyle(Charts.CurveStyle.SMOOTH)', 'curveType', 'function'],
  ['asLineChart().setPointStyle(Charts.PointStyle.NONE)', 'pointSize', 0],
  ['asLineChart().setRange(0, 2)', 'vAxis.viewWindow.max', 2],
  ['asBarChart().setRange(1, 2)', 'hAxis.viewWindow.min', 1],
  ['asColumnChart().setStacked()', 'isStacked', true],
  ['asBarChart().setLegendPosition(Charts.Position.BOTTOM)', 'legend.position', 'bottom'],
  ['asBarChart().reverseCategories()', 'vAxis.direction', -1],
  ['asBarChart().reverseDirection()', 'hAxis.direction', -1],
  ['asLineChart().reverseCategories()', 'hAxis.direction', -1],
  ['asColumnChart().setYAxisTitle("x")', 'vAxis.title', 'x'],
])('%s is the option %s', (calls, name, value) => {
  expect(option(calls, name)).toBe(value);
});

describe('refused', () => {
  const chart = "sheet.newChart().asBarChart().addRange(sheet.getRange('A1'))";
  test.each([
    ['sheet.newChart().setChartType(Charts.ChartType.BAR).build()', 'A chart must have a type and at least one range.'],
    ["sheet.newChart().addRange(sheet.getRange('A1')).build()", 'A chart must have a type and at least one range.'],
    [
      'sheet.newChart().setChartType("BAR")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
    ],
    [`${chart}.setPosition(0, 1, 0, 0)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [
      `${chart}.setPosition(1, 1, 0)`,
      "The parameters (number,number,number) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setPosition.",
    ],
    [`${chart}.setNumHeaders(1.5)`, 'Cannot convert 1.5 to int.'],
    [
      `sheet.insertChart(${chart}.setPosition(1001, 1, 0, 0).build())`,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      `sheet.insertChart(${chart}.setPosition(1, 27, 0, 0).build())`,
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [`sheet.updateChart(${chart}.build())`, 'The chart is not on this sheet.'],
    [`sheet.removeChart(${chart}.build())`, 'The chart is not on this sheet.'],
    [
      `sheet.insertChart(${chart})`,
      "The parameters (EmbeddedChartBuilder) don't match the method signature for SpreadsheetApp.Sheet.insertChart.",
    ],
  ])('%s', (call, sentence) => {
    expect(thrown(`${sheet} ${call}`)).toBe(`Exception: ${sentence}`);
  });

  test.each([
    ['sheet.newChart().asPieChart()', 'EmbeddedChartBuilder.asPieChart is not in the workbench'],
    ['Charts.newLineChart()', 'Charts.newLineChart is not in the workbench'],
    [
      'sheet.newChart().asLineChart().setTitleTextStyle(1)',
      'EmbeddedLineChartBuilder.setTitleTextStyle is not in the workbench',
    ],
    [`${chart}.build().getBlob()`, 'EmbeddedChart.getBlob is not in the workbench'],
  ])('%s, by name', (call, sentence) => {
    expect(() => run(`${sheet} ${call}`)).toThrow(sentence);
  });
});

test('a copied sheet has charts of its own, which draw the copy', () => {
  expect(
    run(`${made} const copy = sheet.copyTo(SpreadsheetApp.getActive()); const [chart] = copy.getCharts();
      return [chart.getRanges()[0].getSheet().getName(), chart.getChartId() === read().getChartId()]`),
  ).toEqual(['Copy of Sheet1', false]);
});
