/** Moves charts when rows or columns are inserted or deleted. */
import type { Chart, ChartRange } from './chart.ts';
import type { Sheet } from './sheet.ts';
import { moveArea, moveIndex, type StructuralEdit } from './structural-edit.ts';

function moveAnchor(sheet: Sheet, edit: StructuralEdit, chart: Chart): Chart {
  const { axis } = edit;
  const moved = moveIndex(edit, chart[axis]);
  if (moved !== undefined) return { ...chart, [axis]: moved };
  const last = (axis === 'row' ? sheet.maxRows : sheet.maxColumns) - 1;
  // A chart on deleted lines stays, at the place where they were.
  return { ...chart, [axis]: Math.min(edit.at, last), [axis === 'row' ? 'offsetY' : 'offsetX']: 0 };
}

function moveRanges(sheet: Sheet, edit: StructuralEdit, { ranges }: Chart): ChartRange[] {
  return ranges.flatMap((range) => {
    if (range.sheetId !== sheet.id) return [range];
    const area = moveArea(edit, range.area);
    return area ? [{ ...range, area }] : [];
  });
}

/** Moves the ranges that charts draw of the edited sheet, and the charts on it; called after the edit. */
export function moveCharts(sheet: Sheet, edit: StructuralEdit): void {
  for (const home of sheet.spreadsheet.sheets) {
    if (home.charts.length === 0) continue;
    const charts = home.charts.map((chart) => ({ ...chart, ranges: moveRanges(sheet, edit, chart) }));
    home.restoreSurroundings([...home.conditionalFormats], {
      charts: home === sheet ? charts.map((chart) => moveAnchor(sheet, edit, chart)) : charts,
    });
  }
}
