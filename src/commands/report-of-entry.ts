/** Which report a row of the import log is about. */
import { languages } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { ReportKind } from '../reports/kind.ts';
import { reportKinds } from '../reports/report-kinds.ts';
import { DATA_SHEETS } from '../sheets/catalog.ts';
import { cellText } from '../values/cell.ts';
import type { RowOf } from '../workbook/columns.ts';
import { sheetCalled } from '../workbook/local-sheet.ts';

/** The id of the sheet that an import wrote; a sheet that a person renamed is known by the title of its report. */
export function reportOfEntry({ sheet, report }: RowOf<'import-log'>): string | undefined {
  return sheetCalled(DATA_SHEETS, cellText(sheet))?.id ?? kindTitled(cellText(report))?.sheet;
}

/** The report of that title in any language. */
function kindTitled(title: string): ReportKind | undefined {
  return reportKinds().find((kind) => languages.some((language) => text(language, kind.title) === title));
}
