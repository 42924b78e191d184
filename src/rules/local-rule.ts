/** A row of the Rules sheet in another language: what the add-on wrote follows, what a person wrote remains. */
import { type Language, languages } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { cellText } from '../values/cell.ts';
import type { RowOf } from '../workbook/columns.ts';
import { columnCalled, localSheet, readWord, sheetCalled, shownWord } from '../workbook/local-sheet.ts';
import { columnOf, type SheetSpec } from '../workbook/sheet-spec.ts';
import type { DefaultRule } from './default-rules.ts';

/** The cells that change: titles of columns, a status word, and the meaning of a default rule. */
export function localRule(
  row: RowOf<'rules'>,
  rules: readonly DefaultRule[],
  sheets: readonly SheetSpec[],
  language: Language,
): RowOf<'rules'> {
  const sheet = sheetCalled(sheets, cellText(row.sheet));
  const cells = {
    field: localTitle(sheet, cellText(row.field), language),
    evidenceField: localTitle(sheet, cellText(row.evidenceField), language),
    threshold: localStatus(sheet, row, language),
    meaning: localMeaning(row, rules, language),
  };
  return Object.fromEntries(Object.entries(cells).filter(([id, cell]) => cell !== row[id as keyof typeof cells]));
}

/** The title of a column called so in any language; any other text, also the id of a column, unchanged. */
export function localTitle(sheet: SheetSpec | undefined, title: string, language: Language): string {
  const column = sheet && title !== '' ? columnCalled(sheet, title) : undefined;
  return column === undefined || column.id === title ? title : columnOf(localSheet(sheet!, language), column.id).header;
}

function localStatus(
  sheet: SheetSpec | undefined,
  row: RowOf<'rules'>,
  language: Language,
): RowOf<'rules'>['threshold'] {
  const column = sheet && columnCalled(sheet, cellText(row.field));
  if (column === undefined || row.threshold === undefined) return row.threshold;
  return shownWord(columnOf(localSheet(sheet!, language), column.id), readWord(column, row.threshold));
}

function localMeaning({ rule, meaning }: RowOf<'rules'>, rules: readonly DefaultRule[], language: Language) {
  const key = rules.find(({ id }) => id === rule)?.meaning;
  const isOurs = key !== undefined && languages.some((one) => text(one, key) === meaning);
  return isOurs ? text(language, key) : meaning;
}
