/** Finds sheets of the document that look like pasted reports. */
import { cutLines } from '../delimited/cut-lines.ts';
import type { Language } from '../i18n/language.ts';
import { reportText } from '../i18n/report-text.ts';
import { HEADER_ROWS, identify } from '../reports/recognise/identify.ts';
import type { Cell } from '../values/cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { ReportSheet } from './replies.ts';

/** In sheet order, without the add-on's own sheets. */
export function reportSheets(workbook: Workbook, language: Language): ReportSheet[] {
  const open = workbook.openSheet().id;
  return workbook.sellersSheets(HEADER_ROWS).flatMap(({ sheet: { id, name }, rows }) => {
    const kindTitle = titleOf(rows, language);
    return kindTitle === undefined ? [] : [{ name, kindTitle, open: id === open }];
  });
}

/** `''` for a sheet that is nearly a report; its import states what is missing. */
function titleOf(rows: readonly (readonly Cell[])[], language: Language): string | undefined {
  const found = identify(cutLines(rows)?.table ?? rows);
  if (!('code' in found)) return reportText(language, found.kind.title);
  return found.code === 'unknown-report' || found.code === 'empty' ? undefined : '';
}
