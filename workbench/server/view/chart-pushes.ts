/** Tells the page of charts that look different than they were last told: their cells may lie on any sheet. */
import type { Spreadsheet } from '../../model/spreadsheet.ts';
import type { Push } from '../wire.ts';
import { chartViews } from './chart-view.ts';

/** Remembers what was told of each sheet. */
export class ChartPushes {
  private readonly told = new Map<number, string>();

  /** The pushes for the sheets whose charts changed. */
  next(spreadsheet: Spreadsheet): Push[] {
    return spreadsheet.sheets.flatMap((sheet): Push[] => {
      if (sheet.charts.length === 0 && !this.told.has(sheet.id)) return [];
      const charts = chartViews(sheet);
      const now = JSON.stringify(charts);
      if (this.told.get(sheet.id) === now) return [];
      this.told.set(sheet.id, now);
      return [{ type: 'charts', sheetId: sheet.id, charts }];
    });
  }
}
