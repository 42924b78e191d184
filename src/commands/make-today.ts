/** Makes Today: reads the figures, writes the views, lets rules judge them, and writes what is wrong. */
import { adsFacts, within } from '../ads/ads-facts.ts';
import type { AdsFact } from '../ads/ads-sum.ts';
import { brokenText } from '../checklist/describe.ts';
import { type Language, languages } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { DataSheetId, ReportKind } from '../reports/kind.ts';
import { reportKinds } from '../reports/report-kinds.ts';
import type { ComparingRule } from '../rules/rule.ts';
import { DATA_SHEETS } from '../sheets/catalog.ts';
import { importLogSheet } from '../sheets/import-log.ts';
import { ownersSheet } from '../sheets/owners.ts';
import { todaySheet } from '../sheets/today.ts';
import { VIEW_SHEETS } from '../sheets/view-sheets.ts';
import { FIRST_ROW } from '../shop/typed-problem.ts';
import { repeatedRows } from '../shop/typed-rows.ts';
import type { TodayContents } from '../today/contents.ts';
import { coverageOf, dataFindings, loggedImports, OVERDUE_RULE } from '../today/coverage.ts';
import { findingsOf } from '../today/findings.ts';
import { folded } from '../today/fold.ts';
import { todayFormats } from '../today/formats.ts';
import { todayRows } from '../today/lines.ts';
import { owners } from '../today/owners.ts';
import { ranked } from '../today/rank.ts';
import { tilesOf } from '../today/tiles.ts';
import { cellText, orBlank, type Row } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import { once } from '../values/once.ts';
import type { View, ViewRow } from '../views/view.ts';
import { VIEWS } from '../views/views.ts';
import type { RowOf } from '../workbook/columns.ts';
import { nameIn, sheetCalled } from '../workbook/local-sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeIfChanged } from '../workbook/write-if-changed.ts';
import { adsTables } from './ads-tables.ts';
import { colourSheet } from './apply-rules.ts';
import { writeHeaderNotes } from './header-notes.ts';
import { unfinishedImports } from './import-log.ts';
import { morningOf } from './morning.ts';
import { openOrCreateSheet, openSheet, rowsOf, sheetReader } from './open-sheet.ts';
import { orItsRefusal } from './or-its-refusal.ts';
import { underLock } from './retry-if-moved.ts';
import { type KnownRules, readRules } from './rule-book.ts';
import { todayIsMade } from './today-due.ts';
import { viewCells } from './view-cells.ts';
import { type Vanished, writeRowsByKey } from './write-rows-by-key.ts';

/** These reports list all campaigns. */
const CAMPAIGN_SHEETS: readonly DataSheetId[] = ['unified-campaigns', 'sp-campaigns', 'sb-campaigns'];

/** The rows of a view on a morning. */
interface JudgedView {
  readonly view: View;
  readonly rows: readonly ViewRow[];
}

/** Everything that Today shows, before anything is written. */
interface PlannedToday {
  readonly views: readonly JudgedView[];
  readonly rules: readonly ComparingRule[];
  readonly contents: TodayContents;
}

/** Works Today out before the lock, so that a tick need not wait for it, and writes it under the lock. */
export function makeToday(workbook: Workbook, language: Language): readonly string[] {
  let planned: PlannedToday | undefined;
  const plan = () => planToday(workbook, readRules(workbook), workbook.sentenceLanguage(language));
  return underLock(
    workbook,
    (isAsRead) => writeToday(workbook, isAsRead && planned ? planned : plan(), language),
    () => {
      for (const spec of [todaySheet, ...VIEW_SHEETS]) openSheet(workbook, spec);
      planned = plan();
    },
  );
}

/** Reads and works out; writes nothing. */
function planToday(workbook: Workbook, rules: KnownRules, language: Language): PlannedToday {
  const read = sheetReader(workbook);
  const facts = workbook.facts();
  const morning = morningOf(workbook, read, rules);
  const views: JudgedView[] = [];
  const refused: string[] = [];
  for (const view of VIEWS) {
    const rows = orItsRefusal(workbook, language, () => ({ of: view.rows(morning) }));
    if (Array.isArray(rows)) refused.push(...rows);
    else views.push({ view, rows: rows.of });
  }
  const log = rowsOf(read, importLogSheet);
  const imports = loggedImports(log, reportOf);
  const findings = [
    ...views.flatMap(({ view, rows }) => findingsOf(view, rows, rules.rules)),
    ...dataFindings(imports, facts.today, morning.threshold(OVERDUE_RULE)),
  ];
  return {
    views,
    rules: rules.rules,
    contents: {
      now: facts.now,
      timeZone: facts.timeZone,
      items: ranked(folded(findings)),
      ownerOf: owners(rowsOf(read, ownersSheet)),
      problems: [
        ...unfinishedImports(log, language),
        ...rules.broken.map((one) => brokenText(one, language)),
        ...doubledRows(workbook, views, language),
        ...refused,
      ],
      coverage: coverageOf(imports),
      tiles: tilesOf(morning, adsByDay(workbook)),
      undecided: undecidedIn(views),
    },
  };
}

/** Rows of views whose key stands twice, as where a person copied one; only the first is kept up to date. */
function doubledRows(workbook: Workbook, views: readonly JudgedView[], language: Language): string[] {
  return views.flatMap(({ view: { sheet, isWritten } }) => {
    const rows = isWritten ? openSheet(workbook, sheet)?.read.rows : undefined;
    return [...repeatedRows(sheet, rows ?? [])].map(([index, first]) => {
      const params = { sheet: nameIn(sheet, workbook.language), row: String(index + FIRST_ROW), first: String(first) };
      return text(language, 'today.twice', params);
    });
  });
}

/** Ads figures of single days by marketplace, from the campaign reports. */
function adsByDay(workbook: Workbook): (day: Day) => readonly AdsFact[] {
  const tables = once(() => adsTables(workbook, ['campaignName'], CAMPAIGN_SHEETS));
  return (day) => adsFacts(tables(), { by: [], counts: within({ first: day, last: day }) }).facts;
}

/** By area: rows with a verdict that needs more data. */
function undecidedIn(views: readonly JudgedView[]): TodayContents['undecided'] {
  const isOpen = ({ cells }: ViewRow) => Object.values(cells).includes('not-enough-data');
  return Object.fromEntries(views.map(({ view, rows }) => [view.area, rows.filter(isOpen).length]));
}

/** The id of the sheet that an import wrote; a sheet that a person renamed is known by the title of its report. */
function reportOf({ sheet, report }: RowOf<'import-log'>): string | undefined {
  return sheetCalled(DATA_SHEETS, cellText(sheet))?.id ?? kindTitled(cellText(report))?.sheet;
}

/** The report of that title in any language. */
function kindTitled(title: string): ReportKind | undefined {
  return reportKinds().find((kind) => languages.some((language) => text(language, kind.title) === title));
}

/** Writes the views and Today. */
function writeToday(
  workbook: Workbook,
  { views, rules, contents }: PlannedToday,
  language: Language,
): readonly string[] {
  const refused = views.flatMap(({ view, rows }) =>
    orItsRefusal(workbook, language, () => (view.isWritten ? writeView : fillView)(workbook, view, rows)),
  );
  for (const { view } of views) dress(workbook, view, rules, language);
  return [...refused, ...orItsRefusal(workbook, language, () => writeList(workbook, contents))];
}

/** Colours and notes, if they changed. */
function dress(workbook: Workbook, { sheet }: View, rules: readonly ComparingRule[], language: Language): void {
  const own = workbook.find(sheet);
  if (own === undefined) return;
  colourSheet(workbook, sheet, own, rules);
  writeHeaderNotes(workbook, sheet, [], false, language);
}

function writeView(workbook: Workbook, view: View, rows: readonly ViewRow[]): string[] {
  if (rows.length === 0 && workbook.find(view.sheet) === undefined) return [];
  const opened = openOrCreateSheet(workbook, view.sheet);
  const gone: Vanished = (_, isTouched) => (isTouched ? noLonger(workbook, view) : 'remove');
  writeRowsByKey(
    workbook,
    opened,
    rows.map((row) => viewCells(row, workbook.language)),
    gone,
  );
  return [];
}

/** Writes what a view says of rows that the seller typed; nothing is added or removed there. */
function fillView(workbook: Workbook, { sheet }: View, rows: readonly ViewRow[]): string[] {
  const opened = openSheet(workbook, sheet);
  if (opened === undefined) return [];
  const { own, read } = opened;
  const said = new Map(rows.map((row) => [row.sheetRow, viewCells(row, workbook.language)]));
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
