// A chart with something in every field.
import type { Area } from '../../../workbench/model/area.ts';
import type { Chart } from '../../../workbench/model/chart.ts';

/** A line chart of one area, anchored at a cell. */
export function someChart(sheetId: number, area: Area, row = 0, column = 0): Chart {
  return {
    id: 7,
    type: 'LINE',
    ranges: [{ sheetId, area }],
    options: { title: 'Coverage', colors: ['#ff0000'] },
    ...{ row, column, offsetX: 4, offsetY: 5 },
    ...{ headers: 1, merge: 'MERGE_COLUMNS', hidden: 'IGNORE_ROWS', transpose: false },
  };
}
