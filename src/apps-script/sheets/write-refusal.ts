/**
 * Finds why Google refused to write into one of our sheets without reading its message, which is in the person's language.
 */
import { type OwnSheet, WriteRefused } from '../../workbook/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** `undefined` if nothing of the sheet prevents it. */
export function writeRefusal(sheet: Sheet, own: OwnSheet, sentence: string): WriteRefused | undefined {
  return byProtection(sheet, own) || byValidation(sheet, sentence);
}

function byProtection(sheet: Sheet, { positions }: OwnSheet): WriteRefused | undefined {
  const last = Math.max(...positions.values());
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const protection = [SHEET, RANGE]
    .flatMap((type) => sheet.getProtections(type))
    .find((one) => !one.canEdit() && !one.isWarningOnly() && one.getRange().getColumn() <= last);
  if (protection === undefined) return undefined;
  const what = protection.getDescription() || protection.getRange().getA1Notation();
  return new WriteRefused(sheet.getName(), 'protection', what, editorsOf(protection));
}

/** Google names them only to people who are among them. */
function editorsOf(protection: Protection): string[] {
  try {
    return protection.getEditors().map((user) => user.getEmail());
  } catch {
    return [];
  }
}

/** The cell has the same address in every language. */
function byValidation(sheet: Sheet, sentence: string): WriteRefused | undefined {
  const [a1] = /(?<![A-Za-z\d])[A-Z]{1,3}[1-9]\d{0,6}(?!\d)/.exec(sentence) || [];
  const rule = a1 === undefined ? null : sheet.getRange(a1).getDataValidation();
  return rule === null || rule.getAllowInvalid() ? undefined : new WriteRefused(sheet.getName(), 'validation', a1!);
}
