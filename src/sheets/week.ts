/** The Week sheet for the weekly meeting; rewritten at every refresh. */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf, FOLLOWED } from './columns-of.ts';

/** Columns of the chart: the week and one line for each product; the first row has the names of the lines. */
export const CHART_COLUMNS = ['chartWeek', 'line1', 'line2', 'line3', 'line4', 'line5'] as const;

const [WEEK_WIDTH, LINE_WIDTH] = [75, 95];

/** The chart covers the columns of its own numbers and no other. */
export const CHART_PLACE = {
  ...{ row: 2, height: 371 },
  width: WEEK_WIDTH + (CHART_COLUMNS.length - 1) * LINE_WIDTH,
} as const;

/** The Week sheet. */
export const weekSheet: SheetSpec<'week'> = {
  id: 'week',
  name: 'Week',
  tabColor: '#0b5394',
  key: ['section', 'subject'],
  frozenThrough: 'subject',
  columns: [
    ...columnsOf('ours', [
      ['section', 'Section', 'text', 95, { note: 'note.weekSheet', words: 'section' }],
      ...FOLLOWED,
      ['subject', 'What', 'text', 260, { wrap: true }],
      ['before', 'Before', 'rank', 75],
      ['now', 'Now', 'rank', 130, { words: 'suggestion' }],
      ['change', 'Change', 'text', 280, { note: 'note.weekChange', wrap: true }],
      ['trend', 'Trend', 'text', 150],
    ]),
    ...columnsOf(
      'ours',
      CHART_COLUMNS.map((id, i) =>
        i === 0
          ? [id, 'Chart', 'text', WEEK_WIDTH, { note: 'note.weekChart' }]
          : [id, `Line ${i}`, 'ratio', LINE_WIDTH],
      ),
    ),
  ],
};
