/** All texts outside the sidebar by key, merged from one file for each area. */
import { adsTexts } from './texts/ads.ts';
import { checklistTexts } from './texts/checklist.ts';
import { columnTitleTexts } from './texts/column-titles.ts';
import { customersTexts } from './texts/customers.ts';
import { dataCheckTexts } from './texts/data-check.ts';
import { healthTexts } from './texts/health.ts';
import { importTexts } from './texts/import.ts';
import { insertTexts } from './texts/insert.ts';
import { menuTexts } from './texts/menu.ts';
import { profitTexts } from './texts/profit.ts';
import { rankingTexts } from './texts/ranking.ts';
import { reportTexts } from './texts/reports.ts';
import { rulesTexts } from './texts/rules.ts';
import { sellersSheetsTexts } from './texts/sellers-sheets.ts';
import { sheetNameTexts } from './texts/sheet-names.ts';
import { stockTexts } from './texts/stock.ts';
import { stockRulesTexts } from './texts/stock-rules.ts';
import { taskTitleTexts } from './texts/task-titles.ts';
import { todayTexts } from './texts/today.ts';
import { trackerTexts } from './texts/tracker.ts';
import { trafficTexts } from './texts/traffic.ts';
import { wordTexts } from './texts/words.ts';
import { workbookTexts } from './texts/workbook.ts';

export const texts = {
  ...adsTexts,
  ...checklistTexts,
  ...columnTitleTexts,
  ...customersTexts,
  ...dataCheckTexts,
  ...healthTexts,
  ...importTexts,
  ...insertTexts,
  ...menuTexts,
  ...profitTexts,
  ...rankingTexts,
  ...reportTexts,
  ...rulesTexts,
  ...sellersSheetsTexts,
  ...sheetNameTexts,
  ...stockTexts,
  ...stockRulesTexts,
  ...taskTitleTexts,
  ...todayTexts,
  ...trackerTexts,
  ...trafficTexts,
  ...wordTexts,
  ...workbookTexts,
} as const;
