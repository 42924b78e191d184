/** The reaction to an edit of the Rules sheet. */
import { followEdit } from '../../commands/apply-rules.ts';
import { fromMenu } from '../error-boundary.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';

/** Updates the colours, and shows a message about what is not updated. */
export function followRulesEdit(edited: Parameters<typeof followEdit>[1]): void {
  fromMenu(() => followEdit(new SheetsWorkbook(), edited, preferredLanguage()));
}
