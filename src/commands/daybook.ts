/** The contents of the sidebar: the daily tasks, judged from the sheets, and their ticks. */

import type { AdsDifference } from '../ads/ads-difference.ts';
import { adsFacts, recent } from '../ads/ads-facts.ts';
import { type AdsDimension, sourcesBy } from '../ads/ads-source.ts';
import { brokenText, detailOf, findingText, type Summary, statusText, summaryOf } from '../checklist/describe.ts';
import { alike, evaluate, type Match, type PlacedRow, type ReportedDay, type Verdict } from '../checklist/evaluate.ts';
import {
  freshnessByParts,
  freshnessOf,
  statusByItems,
  undecidedIn,
  undecidedShareIn,
} from '../checklist/judge-by-items.ts';
import { judgedSums } from '../checklist/judged-sums.ts';
import { isSamePeriod, type Task } from '../checklist/task.ts';
import { taskFinder } from '../checklist/task-names.ts';
import { TASKS } from '../checklist/tasks.ts';
import { shareOf } from '../downloads/download-window.ts';
import { salesMaxAge } from '../downloads/sales-windows.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { word } from '../i18n/words.ts';
import type { EmptyWindow } from '../reports/recognise/empty-window.ts';
import { seedRules } from '../rules/seed-rules.ts';
import { dataSheet, OWN_SHEETS } from '../sheets/catalog.ts';
import { checklistSheet } from '../sheets/checklist.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import { salesTrafficSheet } from '../sheets/data-sheets.ts';
import { importLogSheet } from '../sheets/import-log.ts';
import { todaySheet } from '../sheets/today.ts';
import { withAnswers, withQuotients } from '../sheets/worked-out.ts';
import { amountText } from '../values/amount-text.ts';
import { cellText, orBlank, type Row } from '../values/cell.ts';
import { type Day, isoOfDay } from '../values/day.ts';
import { once } from '../values/once.ts';
import { DAYS_PER_WEEK, mondayUpToNext } from '../values/week.ts';
import type { Area } from '../views/facts.ts';
import { VIEWS } from '../views/views.ts';
import { columnName, type RowOf } from '../workbook/columns.ts';
import { localSheet, nameIn } from '../workbook/local-sheet.ts';
import type { Facts, OwnSheet, Workbook } from '../workbook/workbook.ts';
import { adsDigestsBy, adsTables } from './ads-tables.ts';
import { foreseeRows, newestRows } from './digested-rows.ts';
import { emptyImports } from './empty-imports.ts';
import { heldReports } from './held-reports.ts';
import { unfinishedImports } from './import-log.ts';
import { MARKETS_DIGEST, marketsIn } from './markets.ts';
import { rowsOf, type SheetReader, sheetReader } from './open-sheet.ts';
import { readToday } from './read-today.ts';
import type { Daybook, Finding, TaskState } from './replies.ts';
import { type KnownRules, readRules } from './rule-book.ts';
import { taughtColumns } from './taught-columns.ts';
import { isTodayDue } from './today-due.ts';
import { todayList } from './today-list.ts';
import type { TodayItemReply, TodayReply } from './today-reply.ts';
import { readWeek } from './week.ts';

const USER_NAME = 'userName';
const TODAY_OWNER = 'todayOwner';
/** Longer lists are read in the sheet. */
const MOST_FINDINGS = 20;
const DEFAULT_MAX_AGE_DAYS = 3;

/** Reads the sheets without the lock, so without writing, and judges every task; `messages` are the last command's. */
export function readDaybook(workbook: Workbook, language: Language, messages: readonly string[] = []): Daybook {
  const facts = workbook.facts();
  const open = workbook.openSheet();
  const rules = readRules(workbook);
  const ours = OWN_SHEETS.map((spec) => workbook.find(spec)).find((own) => own?.id === open.id);
  const read = sheetReader(workbook);
  const taskOf = taskFinder();
  const ticks = rowsOf(read, checklistSheet).map((row) => ({ ...row, task: taskOf(row.task) ?? '' }));
  const log = rowsOf(read, importLogSheet);
  const list = readToday(workbook, language);
  const made = isTodayDue(workbook) ? undefined : list;
  foreseeRows(workbook, made ? [] : [{ digest: MARKETS_DIGEST }, ...TASKS.flatMap(digestsFor)]);
  return {
    language,
    workbookLanguage: workbook.language,
    today: isoOfDay(facts.today),
    spreadsheetName: facts.spreadsheetName,
    tasks: TASKS.map((task) => taskState(workbook, read, task, rules, facts, list, ticks, language)),
    week: readWeek(workbook, read, facts.today, messages),
    brokenRules: brokenRules(rules, language),
    unfinished: unfinishedImports(log, language),
    activeSheet: { name: (ours ?? open).name, ours: ours !== undefined },
    todayList: list === undefined ? null : todayList(list, workbook.find(todaySheet)!.name),
    isTodayDue: isTodayDue(workbook),
    todayOwner: workbook.userSetting(TODAY_OWNER),
    userName: workbook.userSetting(USER_NAME),
    taught: taughtColumns(workbook),
    markets: made?.markets ?? marketsIn(workbook),
    reports: heldReports(log, rules, daysIn(rules)),
  };
}

function digestsFor({ by }: Task): ReturnType<typeof adsDigestsBy> {
  return by === undefined ? [] : adsDigestsBy(by);
}

function taskState(
  workbook: Workbook,
  read: SheetReader,
  task: Task,
  rules: KnownRules,
  facts: Facts,
  list: TodayReply | undefined,
  ticks: readonly RowOf<'checklist'>[],
  language: Language,
): TaskState {
  const judged = judge(workbook, read, task, rules, facts, list, language);
  const tick = ticks.find((row) => row.task === task.id && isSamePeriod(task.cadence, row.date, facts.today));
  return {
    id: task.id,
    cadence: task.cadence,
    ...judged,
    done: tick?.done === true,
    ...(tick?.done === true
      ? { doneAt: String(tick.at), doneBy: cellText(tick.by), reason: cellText(tick.reason) }
      : {}),
  };
}

/** Whose items of Today this person wants to see, from now on. */
export function chooseOwner(workbook: Workbook, owner: string): void {
  workbook.setUserSetting(TODAY_OWNER, owner);
}

type Judged = Pick<TaskState, 'status' | 'statusText' | 'detail' | 'findings' | 'tickable'>;

/**
 * Judges one task, in the language of the person; a task without a sheet is left to the person, and one with areas is
 * judged by Today once it was made. Names are those of the workbook.
 */
export function judge(
  workbook: Workbook,
  read: SheetReader,
  task: Task,
  rules: KnownRules,
  facts: Facts,
  list: TodayReply | undefined,
  language: Language,
): Judged {
  const shownIn = workbook.language;
  if (task.areas && isSwitchedOff(task.areas, rules)) return notApplicable(language);
  if (task.sheet === undefined) {
    const parts = list && task.freshBy ? freshnessByParts(list, task.freshBy, facts.today, daysIn(rules)) : [];
    const items = list ? openItems(list, task.areas ?? []) : [];
    return parts.some(({ marketplace }) => marketplace !== '')
      ? judgeByParts(workbook, items, parts, undecidedIn(list!, task.areas ?? []), language)
      : byHand(workbook, items, language);
  }
  const sheet = dataSheet(task.sheet);
  const maxAgeDays = maxAgeOf(sheet, rules);
  // Until Today is made of what was just imported, the rules of the sheet judge it.
  if (task.areas && list && !isTodayDue(workbook))
    return judgeByItems(workbook, task, list, sheet, rules, facts.today, language);
  const { rows, reported, differences } = judgedRows(workbook, read, task, sheet, rules);
  const verdict = evaluate(task, {
    sheet,
    rows,
    rules: rules.rules,
    broken: rules.broken,
    today: facts.today,
    maxAgeDays,
    reported,
  });
  return {
    status: verdict.status,
    statusText: statusText(summaryOf(verdict), language),
    detail: [
      detailOf(summaryOf(verdict), localSheet(sheet, shownIn), language, task.field),
      ...differences.map((one) => differenceText(one, shownIn, language)),
    ].join(' · '),
    findings: findingsOf(workbook, verdict, task, localSheet(sheet, shownIn), language),
    tickable: isFresh(verdict),
  };
}

/** True if of the rules for these areas' views each is switched off, as where a shop runs no ads. */
function isSwitchedOff(areas: readonly Area[], { rules, broken, off }: KnownRules): boolean {
  const sheets = VIEWS.filter(({ area }) => areas.includes(area)).map(({ sheet }) => sheet.id as string);
  const own = seedRules().filter((rule) => 'operator' in rule && sheets.includes(rule.sheet));
  const judges = [...rules, ...broken].some(({ sheet }) => sheets.includes(sheet ?? ''));
  return own.length > 0 && !judges && own.every(({ id }) => off.has(id));
}

function notApplicable(language: Language): Judged {
  const status = 'N/A';
  const detail = text(language, 'checklist.switchedOff');
  return { status, statusText: word('taskStatus', status, language), detail, findings: [], tickable: true };
}

/** Judges by the items of Today and the age of what they are made from. */
function judgeByParts(
  workbook: Workbook,
  items: readonly TodayItemReply[],
  parts: ReturnType<typeof freshnessByParts>,
  undecided: number,
  language: Language,
): Judged {
  const acts = actsOf(items);
  const status = statusByItems(acts, parts, []);
  const summary: Summary = { status, acts, watches: items.length - acts, undecided, broken: [], freshness: [] };
  const watch = summary.watches > 0 ? [text(language, 'checklist.watch', { count: summary.watches })] : [];
  return {
    status,
    statusText: statusText(summary, language),
    detail: [...parts.map((part) => partText(part, workbook.language, language)), ...watch].join(' · '),
    findings: itemFindings(workbook, items),
    tickable: acts === 0 && parts.every(({ fresh }) => fresh),
  };
}

/** `US Seller Feedback: 2 days old`. */
function partText(
  { sheet, marketplace, ageDays, fresh }: ReturnType<typeof freshnessByParts>[number],
  shownIn: Language,
  language: Language,
) {
  const name = word('sheet', sheet, shownIn);
  if (marketplace === '') return text(language, 'checklist.nothingImported', { sheet: name });
  const params = { sheet: `${marketplace} ${name}`, days: ageDays };
  return text(language, fresh ? 'checklist.partFresh' : 'checklist.partStale', params);
}

function daysIn({ thresholdOf }: KnownRules): (rule: string) => number {
  return (rule) => {
    const days = thresholdOf(rule);
    return typeof days === 'number' ? days : DEFAULT_MAX_AGE_DAYS;
  };
}

/** Open items are to be done; whether there is more to do only the person knows. */
function byHand(workbook: Workbook, items: readonly TodayItemReply[], language: Language): Judged {
  const acts = actsOf(items);
  const status = acts === 0 ? 'TODO' : 'ACT';
  const said = word('taskStatus', status, language);
  return {
    status,
    statusText: acts === 0 ? said : `${said} (${acts})`,
    detail: text(language, 'checklist.byHand'),
    findings: itemFindings(workbook, items),
    tickable: false,
  };
}

function openItems({ items }: TodayReply, areas: readonly Area[]): TodayItemReply[] {
  return items.filter(({ findings, waiting }) => !waiting && findings.some(({ area }) => areas.includes(area)));
}

function actsOf(items: readonly TodayItemReply[]): number {
  return items.filter(({ severity }) => severity === 'act').length;
}

/** Items as findings that lead to their rows on Today. */
function itemFindings(workbook: Workbook, items: readonly TodayItemReply[]): Finding[] {
  return items.slice(0, MOST_FINDINGS).map(({ product, text: what, severity, row }) => {
    const said = product === '' ? what : `${product}: ${what}`;
    return { text: said, sheet: workbook.find(todaySheet)!.name, a1: `A${row}`, severity };
  });
}

/** Judges by the items of Today; the sheet says how fresh the figures are. */
function judgeByItems(
  workbook: Workbook,
  { areas = [], by }: Task,
  today: TodayReply,
  sheet: DataSheet,
  rules: KnownRules,
  day: Day,
  language: Language,
): Judged {
  const maxAgeDays = maxAgeOf(sheet, rules);
  const items = openItems(today, areas);
  const acts = actsOf(items);
  const reports = by === undefined ? [sheet.id] : sourcesBy(by).map((source) => source.sheet);
  const markets = once(() => today.markets ?? marketsIn(workbook));
  const isSales = sheet.id === salesTrafficSheet.id;
  const isOfWeek = (age: number, place: string) => age <= salesMaxAge(maxAgeDays, shareOf(place, markets()));
  const counts = (age: number, place: string) => age <= maxAgeDays || (isSales && isOfWeek(age, place));
  const freshness = freshnessOf(today, reports, day, counts);
  const views = VIEWS.filter(({ area }) => areas.includes(area)).map((view) => view.sheet.id as string);
  const broken = rules.broken.filter((rule) => rule.compares && views.includes(rule.sheet ?? ''));
  const summary: Summary = {
    status: statusByItems(acts, freshness, broken),
    acts,
    watches: items.length - acts,
    undecided: undecidedIn(today, areas),
    undecidedShare: undecidedShareIn(today, areas),
    broken,
    freshness,
  };
  return {
    status: summary.status,
    statusText: statusText(summary, language),
    detail: detailOf(summary, localSheet(sheet, workbook.language), language),
    findings: itemFindings(workbook, items),
    tickable: acts === 0 && isFresh(summary),
  };
}

/** The problems of broken rules, and where they are. */
function brokenRules({ broken, place }: KnownRules, language: Language): Daybook['brokenRules'] {
  if (place === undefined) return [];
  return broken.map((one) => ({
    text: brokenText(one, language),
    sheet: place.sheetName,
    a1: `${columnName(place.ruleColumn)}${one.index + 2}`,
  }));
}

function isFresh({ freshness }: Pick<Summary, 'freshness'>): boolean {
  return freshness.length > 0 && freshness.every(({ fresh }) => fresh);
}

function maxAgeOf(sheet: DataSheet, rules: KnownRules): number {
  // A week's figures are old when the week is over.
  if (sheet.lastDay === 'week') return 0;
  const days = rules.thresholdOf(sheet.maxAgeRule);
  return typeof days === 'number' ? days : DEFAULT_MAX_AGE_DAYS;
}

interface JudgedRows {
  readonly rows: readonly PlacedRow[];
  readonly reported: readonly ReportedDay[];
  /** For the sheets that the rows are summed from. */
  readonly differences: readonly AdsDifference[];
}

/** The rows of the sheet, or sums over all ads sheets by the task's dimensions. */
function judgedRows(
  workbook: Workbook,
  read: SheetReader,
  { by }: Task,
  sheet: DataSheet,
  rules: KnownRules,
): JudgedRows {
  const quotients = sheet.columns.filter(({ of }) => of);
  const { today } = workbook.facts();
  const answered = (row: Row) => withAnswers(withQuotients(row, quotients), sheet.computed, rules.thresholdOf);
  if (by === undefined) {
    const newest = newestRows(workbook, sheet);
    const all = newest?.rows ?? rowsOf(read, sheet).map((row, i) => ({ sheetRow: i + 2, row }));
    const rows = all
      .map(({ sheetRow, row }) => ({ sheetRow, row: answered(withLastDay(sheet, row, today)) }))
      .filter(({ row }) => orBlank(row.marketplace) !== '');
    const days = [...emptyImports(workbook, sheet.id), ...(newest?.windows ?? [])];
    return { rows, reported: days.map((one) => reportedDay(one)), differences: [] };
  }
  const facts = adsFacts(adsTables(workbook, by), { by, counts: recent });
  const sums = judgedSums(facts, sheet);
  return {
    rows: sums.map(({ row, sheet: place }) => ({ sheet: place, row: answered(row) })),
    reported: facts.origins.map(reportedDay),
    differences: facts.differences,
  };
}

function reportedDay({
  marketplace,
  to,
  importedAt,
}: Pick<EmptyWindow, 'marketplace' | 'to' | 'importedAt'>): ReportedDay {
  return { marketplace, lastDay: to, importedOn: importedAt.slice(0, 10) };
}

/** A week's figures end on its Sunday, or today while it is not over. */
function withLastDay(sheet: DataSheet, row: Row, today: Day): Row {
  const monday = sheet.lastDay === 'week' ? mondayUpToNext(String(row.week), today) : undefined;
  return monday === undefined ? row : { ...row, week: isoOfDay(Math.min(today, monday + DAYS_PER_WEEK - 1)) };
}

/** Like findings of products are joined, if only one figure is judged. */
function findingsOf(
  workbook: Workbook,
  { act, watch }: Verdict,
  { field, by }: Task,
  sheet: DataSheet,
  language: Language,
): Finding[] {
  const matches = [...act, ...watch];
  const groups = field === undefined ? matches.map((match) => [match]) : alike(matches);
  const rowOf = sumPlaces(workbook, by);
  return groups.slice(0, MOST_FINDINGS).map((group) => {
    const match = group[0]!;
    const words = [findingText(group, sheet, language), ...(by === undefined ? [] : [sumText(match.row, language)])];
    const own = workbook.find(dataSheet(match.sheet ?? sheet.id))!;
    return finding(match, words.join(' · '), own, match.sheetRow ?? rowOf(match, own));
  });
}

/** Finds the first row of a sum in its sheet; a sheet is read only if one of its sums is asked for. */
function sumPlaces(workbook: Workbook, by: readonly AdsDimension[] = []): (match: Match, own: OwnSheet) => number {
  const read = new Map<OwnSheet, Map<string, number>>();
  return ({ row }, own) => {
    const source = sourcesBy(by).find(({ sheet }) => sheet === own.spec.id)!;
    const columns = by.flatMap((one) => source.dimensions[one] ?? []);
    const keyOf = (cells: Row, ids: readonly string[]) => JSON.stringify(ids.map((id) => cellText(cells[id])));
    const rows = () => [...workbook.readColumns(own, columns)].reverse();
    const places = read.get(own) ?? new Map(rows().map((one) => [keyOf(one.row, columns), one.sheetRow]));
    read.set(own, places);
    return places.get(keyOf(row, by)) ?? 1;
  };
}

function finding({ rule }: Match, words: string, own: OwnSheet, sheetRow: number): Finding {
  return {
    text: words,
    sheet: own.name,
    a1: `${columnName(own.positions.get(rule.field) ?? 1)}${sheetRow}`,
    severity: rule.severity === 'act' ? 'act' : 'watch',
  };
}

/** The figures that a verdict about ads is based on. */
function sumText({ clicks, spend, orders, currency, from, to }: Row, language: Language): string {
  const params = {
    clicks: Number(clicks),
    orders: typeof orders === 'number' ? orders : '?',
    spend: amountText(spend),
  };
  const where = { currency: cellText(currency), from: cellText(from), to: cellText(to) };
  return text(language, 'checklist.adsSum', { ...params, ...where });
}

function differenceText(
  { marketplace, currency, from, to, counted, other }: AdsDifference,
  shownIn: Language,
  language: Language,
): string {
  const names = counted.sheets.map((id) => nameIn(dataSheet(id), shownIn)).join(', ');
  const spends = { spend: amountText(counted.spend), otherSpend: amountText(other.spend) };
  const params = {
    marketplace,
    currency,
    from,
    to,
    counted: names,
    other: nameIn(dataSheet(other.sheet), shownIn),
    ...spends,
  };
  return text(language, 'checklist.adsDiffer', params);
}
