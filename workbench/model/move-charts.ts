/** What inserting and deleting rows or columns does to charts, wherever they stand. */
import type { Chart, ChartRange } from './chart.ts';
import type { Sheet } from './sheet.ts';
import { moveArea, moveIndex, type StructuralEdit } from './structural-edit.ts';

function moveAnchor(sheet: Sheet, edit: StructuralEdit, chart: Chart): Chart {
  const { axis } = edit;
  const moved = moveIndex(edit, chart[axis]);
  if (moved !== undefined) return { ...chart, [axis]: moved };
  const last = (axis === 'row' ? sheet.maxRows : sheet.maxColumns) - 1;
  // What stood on deleted lines stays and stands where they were.
  return { ...chart, [axis]: Math.min(edit.at, last), [axis === 'row' ? 'offsetY' : 'offsetX']: 0 };
}

function moveRanges(sheet: Sheet, edit: StructuralEdit, { ranges }: Chart): ChartRange[] {
  return ranges.flatMap((range) => {
    if (range.sheetId !== sheet.id) return [range];
    const area = moveArea(edit, range.area);
    return area ? [{ ...range, area }] : [];
  });
}

/** Moves what charts anywhere draw of the edited sheet, and those that stand on it; the edit is done already. */
export function moveCharts(sheet: Sheet, edit: StructuralEdit): void {
  for (const home of sheet.spreadsheet.sheets) {
    if (home.charts.length === 0) continue;
    const charts = home.charts.map((chart) => ({ ...chart, ranges: moveRanges(sheet, edit, chart) }));
    home.restoreSurroundings([...home.conditionalFormats], {
      charts: home === sheet ? charts.map((chart) => moveAnchor(sheet, edit, chart)) : charts,
    });
  }
}
