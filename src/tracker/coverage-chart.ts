/** The data of the Week sheet's chart: weekly coverage, one line for each of the products that changed most. */

import { CHART_COLUMNS } from '../sheets/week.ts';
import { orBlank } from '../values/cell.ts';
import { DAYS_PER_WEEK, isoWeek } from '../values/week.ts';
import type { RowOf } from '../workbook/columns.ts';
import { course, type Followed } from './followed.ts';

/** A row of names, then one row a week; empty until a product has two weeks, which a line needs. */
export function coverageChart(own: readonly Followed[]): RowOf<'week'>[] {
  const lines = own
    .map((one) => {
      const values = course(one, ({ coverage }) => (typeof coverage === 'number' ? coverage : undefined));
      const known = values.filter((value): value is number => value !== undefined);
      return { one, values, known, span: Math.max(...known) - Math.min(...known) };
    })
    .filter(({ known }) => known.length > 1)
    .sort((a, b) => b.span - a.span || a.known[a.known.length - 1]! - b.known[b.known.length - 1]!)
    .slice(0, CHART_COLUMNS.length - 1);
  if (lines.length === 0) return [];
  const weeks = Math.max(...lines.map(({ values }) => values.length));
  const rowOf = (week: string, cells: readonly (string | number | undefined)[]) =>
    Object.fromEntries([week, ...cells].map((cell, i) => [CHART_COLUMNS[i]!, orBlank(cell)]));
  const { monday } = lines[0]!.one.now;
  return [
    rowOf(
      'Week',
      lines.map(({ one }) => one.now.product),
    ),
    ...Array.from({ length: weeks }, (_, i) => {
      const ago = weeks - 1 - i;
      return rowOf(
        isoWeek(monday - ago * DAYS_PER_WEEK),
        lines.map(({ values }) => values[values.length - 1 - ago]),
      );
    }),
  ];
}
