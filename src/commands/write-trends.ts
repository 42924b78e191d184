/** Writes the course of each marketplace and draws it. */
import { text } from '../i18n/text.ts';
import { trendsSheet } from '../sheets/trends.ts';
import { TREND_DAYS, type Trend } from '../today/trends.ts';
import type { ColumnId } from '../workbook/columns.ts';
import { localSheet } from '../workbook/local-sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeIfChanged } from '../workbook/write-if-changed.ts';
import { openOrCreateSheet } from './open-sheet.ts';
import { rewriteRows } from './rewrite-rows.ts';
import { showAmounts } from './show-amounts.ts';

/** One chart: its lines, without the points of events. */
interface Drawing {
  readonly id: string;
  readonly title: 'trend.sales' | 'trend.acos' | 'trend.conversion' | 'trend.cover';
  readonly lines: readonly ColumnId<'trends'>[];
}

const DRAWINGS: readonly Drawing[] = [
  { id: 'sales', title: 'trend.sales', lines: ['sales', 'adSpend'] },
  { id: 'acos', title: 'trend.acos', lines: ['acos', 'tacos'] },
  { id: 'conversion', title: 'trend.conversion', lines: ['conversion'] },
  { id: 'cover', title: 'trend.cover', lines: ['cover'] },
];

/** One below the other they are as high as the rows that they draw. */
const ROWS_PER_CHART = TREND_DAYS / DRAWINGS.length;
const SIZE = { width: 560, height: 285 };

/** Nothing is written, drawn or even read if all is as it was written last. */
export function writeTrends(workbook: Workbook, trends: readonly Trend[]): string[] {
  if (trends.length === 0) return [];
  const own = workbook.find(trendsSheet) ?? workbook.create(trendsSheet);
  writeIfChanged(workbook, 'rows', own, trends, false, () => {
    const opened = openOrCreateSheet(workbook, trendsSheet);
    const rows = trends.flatMap((trend) => trend.rows);
    rewriteRows(workbook, opened, rows);
    showAmounts(workbook, opened.own, rows, rows.slice(opened.read.rows.length));
    for (const [place, trend] of trends.entries())
      for (const [index, drawing] of DRAWINGS.entries()) draw(workbook, trend, place, drawing, index);
  });
  return [];
}

function draw(
  workbook: Workbook,
  { marketplace, currency }: Trend,
  place: number,
  drawing: Drawing,
  index: number,
): void {
  const { id, title, lines } = drawing;
  const own = workbook.find(trendsSheet)!;
  const { columns } = localSheet(trendsSheet, workbook.language);
  const firstRow = 2 + place * TREND_DAYS;
  workbook.drawLines(own, {
    id: `${place + 1}-${id}`,
    title: text(workbook.language, title, { marketplace, currency }),
    columns: ['day', ...lines, 'mark'],
    names: [...lines, 'event'].map((line) => columns.find((column) => column.id === line)!.header),
    marks: true,
    firstRow,
    rows: TREND_DAYS,
    place: { row: firstRow + index * ROWS_PER_CHART, column: 'event', ...SIZE },
  });
}
