/** What menu and sidebar call by name; the build declares a top-level function for each of these. */

export { getDaybook } from '../server/get-daybook.ts';
export { importActiveSheet } from '../server/import-active-sheet.ts';
export { importTable } from '../server/import-table.ts';
export { insertFormula } from '../server/insert-formula.ts';
export { listReportSheets } from '../server/list-report-sheets.ts';
export { refresh } from '../server/refresh.ts';
export { setLanguage } from '../server/set-language.ts';
export { setUpWorkbook } from '../server/set-up-workbook.ts';
export { showSheet } from '../server/show-sheet.ts';
export { startWeek } from '../server/start-week.ts';
export { tickTask } from '../server/tick-task.ts';
export { trackKeyword } from '../server/track-keyword.ts';
export { undoImport } from '../server/undo-import.ts';
export { openSidebar, refreshFromMenu, setUpFromMenu, startWeekFromMenu } from './menu.ts';
