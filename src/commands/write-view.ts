/** Writes views: rows in place, colours and notes. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { ComparingRule } from '../rules/rule.ts';
import { orBlank, type Row } from '../values/cell.ts';
import type { View, ViewRow } from '../views/view.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { colourSheet } from './apply-rules.ts';
import { writeHeaderNotes } from './header-notes.ts';
import { openOrCreateSheet, openSheet } from './open-sheet.ts';
import { showAmounts } from './show-amounts.ts';
import { viewCells } from './view-cells.ts';
import { type Vanished, writeRowsByKey } from './write-rows-by-key.ts';

/** Writes a view into its own sheet, or what it says into the sheet that the seller types in. */
export function writeView(workbook: Workbook, view: View, rows: readonly ViewRow[]): string[] {
  return (view.isWritten ? updateOwnSheet : fillTypedRows)(workbook, view, rows);
}

/** Its colours and notes, if they changed. */
export function dressView(
  workbook: Workbook,
  { sheet }: View,
  rules: readonly ComparingRule[],
  language: Language,
): void {
  const own = workbook.find(sheet);
  if (own === undefined) return;
  colourSheet(workbook, sheet, own, rules);
  writeHeaderNotes(workbook, sheet, [], false, language);
}

function updateOwnSheet(workbook: Workbook, view: View, rows: readonly ViewRow[]): string[] {
  if (rows.length === 0 && workbook.find(view.sheet) === undefined) return [];
  const opened = openOrCreateSheet(workbook, view.sheet);
  const gone: Vanished = (_, isTouched) => (isTouched ? noLonger(workbook, view) : 'remove');
  const { own, read, added } = writeRowsByKey(
    workbook,
    opened,
    rows.map((row) => viewCells(row, workbook.language)),
    gone,
  );
  showAmounts(workbook, own, read.rows, added);
  return [];
}

/** Writes what a view says of rows that the seller typed, if it names them; nothing is added or removed there. */
function fillTypedRows(workbook: Workbook, { sheet }: View, rows: readonly ViewRow[]): string[] {
  const named = rows.filter(({ sheetRow }) => sheetRow !== undefined);
  const opened = named.length === 0 ? undefined : openSheet(workbook, sheet);
  if (opened === undefined) return [];
  const { own, read } = opened;
  const said = new Map(named.map((row) => [row.sheetRow, viewCells(row, workbook.language)]));
  const isSaid = (id: string) => [...said.values()].some((row) => id in row);
  const ids = sheet.columns.filter(({ origin, id }) => origin === 'ours' && isSaid(id)).map(({ id }) => id);
  const updates = read.rows.flatMap((before, index) => {
    const row = said.get(index + 2) ?? {};
    const isChanged = ids.some((id) => orBlank(row[id]) !== orBlank(before[id]));
    return isChanged ? [{ sheetRow: index + 2, row }] : [];
  });
  workbook.update(own, read, updates, ids);
  return [];
}

/** A row that is no longer reported says so in place of its figures. */
function noLonger(workbook: Workbook, { sheet }: View): Row {
  const ours = sheet.columns.filter(({ origin, id }) => origin === 'ours' && !sheet.key.includes(id));
  const blank = Object.fromEntries(ours.map(({ id }) => [id, '']));
  return { ...blank, name: text(workbook.language, 'today.noLonger') };
}
