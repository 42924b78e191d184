/** Makes Today: works it out before the lock, and writes the views and the list under it. */
import type { Language } from '../i18n/language.ts';
import { DATA_SHEETS } from '../sheets/catalog.ts';
import { todaySheet } from '../sheets/today.ts';
import { VIEW_SHEETS } from '../sheets/view-sheets.ts';
import type { TodayContents } from '../today/contents.ts';
import { todayFormats } from '../today/formats.ts';
import { todayRows } from '../today/lines.ts';
import { cellText, type Row } from '../values/cell.ts';
import type { View } from '../views/view.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeIfChanged } from '../workbook/write-if-changed.ts';
import { planReported } from './fill-products.ts';
import { foreseeMorning } from './morning.ts';
import { openOrCreateSheet, openSheet } from './open-sheet.ts';
import { orItsRefusal } from './or-its-refusal.ts';
import { type PlannedToday, planToday } from './plan-today.ts';
import { underLock } from './retry-if-moved.ts';
import { readRules } from './rule-book.ts';
import { todayIsMade } from './today-due.ts';
import { writeLinks } from './write-links.ts';
import { type Vanished, writeRowsByKey } from './write-rows-by-key.ts';
import { writeTrends } from './write-trends.ts';
import { dressView, writeView } from './write-view.ts';

/** Works Today out before the lock, so that a tick need not wait for it, and writes it under the lock. */
export function makeToday(workbook: Workbook, language: Language): readonly string[] {
  let planned: PlannedToday | undefined;
  const plan = () => planToday(workbook, readRules(workbook), workbook.sentenceLanguage(language));
  return underLock(
    workbook,
    (isAsRead) => {
      // Everything is read by then; how much of it was needed is noted under the lock.
      if (isAsRead && planned) foreseeMorning(workbook, readRules(workbook));
      return writeToday(workbook, isAsRead && planned ? planned : plan(), language);
    },
    () => {
      for (const spec of [todaySheet, ...VIEW_SHEETS])
        orItsRefusal(workbook, language, () => openSheet(workbook, spec));
      planned = plan();
    },
  );
}

/** Writes the views and Today. */
function writeToday(
  workbook: Workbook,
  { views, rules, contents, trends, proposals }: PlannedToday,
  language: Language,
): readonly string[] {
  const refused = views.flatMap(({ view, rows }) =>
    orItsRefusal(workbook, language, () => writeView(workbook, view, rows)),
  );
  for (const { view } of views.filter((one) => !isReported(one.view))) dressView(workbook, view, rules, language);
  if (proposals.length > 0) planReported(workbook, proposals, workbook.facts().today, language)?.write([]);
  return [
    ...refused,
    ...orItsRefusal(workbook, language, () => writeTrends(workbook, trends)),
    ...orItsRefusal(workbook, language, () => writeList(workbook, contents)),
  ];
}

/** True for a view of a sheet that each refresh dresses already. */
function isReported({ sheet }: View): boolean {
  return DATA_SHEETS.some(({ id }) => id === sheet.id);
}

/** The day on which the rows were last put in order. */
const ORDERED = 'today.ordered';

function writeList(workbook: Workbook, contents: TodayContents): string[] {
  const opened = openOrCreateSheet(workbook, todaySheet);
  const day = contents.now.slice(0, 10);
  const isNewDay = workbook.documentSetting(ORDERED) !== day;
  const last = Math.max(0, ...opened.read.rows.map(({ order }) => Number(order) || 0));
  const known = new Map(opened.read.rows.map(({ line, order }) => [cellText(line), order]));
  const rows = todayRows(contents, workbook.language).map((row, i) => {
    // While a person types, rows keep their place: a cell that is open is written by its address.
    const order = isNewDay ? i : (known.get(row.line) ?? last + 1 + i);
    return { ...row, order } as Row;
  });
  const { own } = writeRowsByKey(workbook, opened, rows, resolvedRow(isNewDay, rows.length));
  if (isNewDay) {
    workbook.sortRows(own, 'order');
    workbook.setDocumentSetting(ORDERED, day);
  }
  writeLinks(workbook, own, contents.items);
  const formats = todayFormats(own, workbook.language);
  writeIfChanged(workbook, 'rules', own, formats, false, () => workbook.setRules(own, formats));
  todayIsMade(workbook);
  return [];
}

/** What was solved turns grey; the next day it leaves, unless a person typed in it. */
function resolvedRow(isNewDay: boolean, first: number): Vanished {
  return (row, isTouched) => {
    const isItem = cellText(row.contents) !== '' || row.status === 'resolved';
    if (!isTouched && (isNewDay || !isItem)) return 'remove';
    return { status: 'resolved', contents: '', order: isNewDay ? first + orderOf(row) : orderOf(row) };
  };
}

function orderOf(row: Row): number {
  return Number(row.order) || 0;
}
