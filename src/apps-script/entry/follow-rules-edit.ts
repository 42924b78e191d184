/** What an edit of the Rules sheet sets going. */
import { followEdit } from '../../commands/apply-rules.ts';
import { fromMenu } from '../error-boundary.ts';
import { preferredLanguage } from '../language.ts';
import { SheetsWorkbook } from '../sheets-workbook.ts';

/** The colours follow; what does not is said. */
export function followRulesEdit(edited: Parameters<typeof followEdit>[1]): void {
  fromMenu(() => followEdit(new SheetsWorkbook(), edited, preferredLanguage()));
}
