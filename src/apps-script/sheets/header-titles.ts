/** Titles of our columns: read together, and replaced in blocks while a person may move columns. */
import { placesOf } from '../../workbook/header-note.ts';
import { headerHeight, withRoom } from '../../workbook/header-room.ts';
import { runsOf } from '../../workbook/runs.ts';
import { columnOf } from '../../workbook/sheet-spec.ts';
import type { OwnSheet } from '../../workbook/workbook.ts';
import type { FoundSheet } from './found-sheet.ts';
import { columnsUnchanged } from './header-row.ts';
import { headerNotes, headerTitles } from './read-header.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Column id → title as the sheet shows it; `''` if the header is a formula. */
export function ownTitles(sheet: Sheet, { positions }: OwnSheet): ReadonlyMap<string, string> {
  const formulas = sheet.getRange('1:1').getFormulas()[0]!;
  const titles = headerTitles(sheet);
  return new Map([...positions].map(([id, at]) => [id, formulas[at - 1] ? '' : String(titles[at - 1])]));
}

/** Returns `false` if a person moved columns meanwhile; overwritten titles are then restored. */
export function setTitles(sheet: Sheet, own: FoundSheet, titles: ReadonlyMap<string, string>): boolean {
  if (!columnsUnchanged(sheet, own)) return false;
  const before = headerTitles(sheet);
  const placed = new Map([...titles].map(([id, title]) => [own.positions.get(id)!, title]));
  for (const { start, length } of runsOf([...placed.keys()].sort((a, b) => a - b))) {
    const block = Array.from({ length }, (_, i) => `'${placed.get(start + i)}`);
    sheet.getRange(1, start, 1, length).setValues([block]);
  }
  const now = placesOf(own.spec, headerNotes(sheet));
  if ([...own.positions].every(([id, position]) => now.get(id) === position)) {
    fitHeight(sheet, own, before, titles);
    return true;
  }
  putTitlesBack(sheet, own, now, before);
  return false;
}

/** A header that is as high as its former titles needed gets the height of the new ones; another height is a person's. */
function fitHeight(
  sheet: Sheet,
  { spec, positions }: FoundSheet,
  before: readonly unknown[],
  titles: ReadonlyMap<string, string>,
): void {
  const columns = [...positions].map(([id, at]) => withRoom({ ...columnOf(spec, id), header: String(before[at - 1]) }));
  const titled = columns.map((column) => ({ ...column, header: titles.get(column.id) ?? column.header }));
  const [was, height] = [headerHeight(columns), headerHeight(titled)];
  if (height !== was && sheet.getRowHeight(1) === was) sheet.setRowHeight(1, height);
}

/** Our columns are known by their notes; a person's column under one of our titles gets back the one that is missing. */
function putTitlesBack(
  sheet: Sheet,
  own: FoundSheet,
  now: ReadonlyMap<string, number>,
  before: readonly unknown[],
): void {
  const idAt = new Map([...now].map(([id, position]) => [position, id]));
  const wasOurs = new Set(own.positions.values());
  const present = headerTitles(sheet);
  const formulas = sheet.getRange('1:1').getFormulas()[0]!;
  const missing = before.filter((title, c) => title !== '' && !wasOurs.has(c + 1));
  const isTheirs = (_: unknown, c: number) => !idAt.has(c + 1);
  for (const title of present.filter(isTheirs)) if (missing.includes(title)) missing.splice(missing.indexOf(title), 1);
  const ours = new Set(before.filter((_, c) => wasOurs.has(c + 1)));
  const wanted = present.map((title, c) => {
    const id = idAt.get(c + 1);
    if (id !== undefined) return before[own.positions.get(id)! - 1] ?? title;
    return title === '' || ours.has(title) || before.includes(title) ? title : (missing.shift() ?? '');
  });
  wanted.forEach((title, c) => {
    if (title !== present[c] && formulas[c] === '') sheet.getRange(1, c + 1).setValue(title === '' ? '' : `'${title}`);
  });
}
