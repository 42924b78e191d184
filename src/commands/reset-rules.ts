/** Puts rules back to what a new workbook has; what a person had typed is kept in Kept Values. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { ruleRow } from '../rules/rule-rows.ts';
import { seedRules } from '../rules/seed-rules.ts';
import { JUDGED_SHEETS } from '../sheets/judged-sheets.ts';
import { rulesSheet } from '../sheets/rules.ts';
import { orBlank, type Row } from '../values/cell.ts';
import { localSheet } from '../workbook/local-sheet.ts';
import type { RowUpdate, Workbook } from '../workbook/workbook.ts';
import { applyRules } from './apply-rules.ts';
import { keepValues } from './kept-values.ts';
import { openOrCreateSheet } from './open-sheet.ts';
import { underLock } from './retry-if-moved.ts';
import { forgetSeeded, openRules } from './rule-book.ts';

/** Columns that a reset writes. */
const COLUMNS = rulesSheet.columns.filter(({ id }) => id !== 'rule' && id !== 'state').map(({ id }) => id);

/** Resets the rule of the selected row. */
export function resetSelectedRule(workbook: Workbook, language: Language): string[] {
  const { sheet, row } = workbook.selectedCell();
  const { own, read } = openOrCreateSheet(workbook, rulesSheet);
  const id = sheet.id === own.id ? String(read.rows[row - 2]?.rule ?? '') : '';
  const isOurs = seedRules().some((rule) => rule.id === id);
  if (!isOurs) return [text(language, 'rules.selectOne', { sheet: own.name })];
  return reset(workbook, (rule) => rule === id, language);
}

/** Resets all rules of ours, also those that were deleted; rules that a seller added stay. */
export function resetAllRules(workbook: Workbook, language: Language): string[] {
  return reset(workbook, () => true, language);
}

function reset(workbook: Workbook, isMeant: (rule: string) => boolean, language: Language): string[] {
  const count = underLock(workbook, () => {
    const sentences = workbook.sentenceLanguage(language);
    forgetSeeded(workbook, isMeant);
    openRules(workbook, language);
    const { own, read } = openOrCreateSheet(workbook, rulesSheet);
    const updates = changes(workbook, read.rows, isMeant, sentences);
    const replaced = updates.flatMap(({ sheetRow, row }) => {
      const before = read.rows[sheetRow - 2]!;
      return Object.keys(row).map((id) => ({ row: before, id, written: row[id]! }));
    });
    keepValues(workbook, { ...rulesSheet, label: ['rule'] }, replaced, { import: '', at: workbook.facts().now });
    workbook.update(own, read, updates, COLUMNS);
    applyRules(workbook, language);
    return updates.length;
  });
  return [text(language, 'rules.reset', { count })];
}

/** The cells that differ from the default, row by row. */
function changes(
  workbook: Workbook,
  rows: readonly Row[],
  isMeant: (rule: string) => boolean,
  language: Language,
): RowUpdate[] {
  const sheets = JUDGED_SHEETS.map((sheet) => localSheet(sheet, workbook.language));
  const defaults = new Map(seedRules().map((rule) => [rule.id, ruleRow(rule, sheets, language) as Row]));
  return rows.flatMap((row, index) => {
    const fresh = isMeant(String(row.rule)) ? defaults.get(String(row.rule)) : undefined;
    if (fresh === undefined) return [];
    const cells = COLUMNS.filter((id) => orBlank(fresh[id]) !== orBlank(row[id])).map((id) => [id, fresh[id]!]);
    return cells.length > 0 ? [{ sheetRow: index + 2, row: Object.fromEntries(cells) }] : [];
  });
}
