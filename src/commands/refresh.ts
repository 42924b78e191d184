/** Updates what the add-on computes: joined units, answers, header notes, colours. */

import { digestBy, digestsOf } from '../digest/digest-table.ts';
import type { Language } from '../i18n/language.ts';
import { DATA_SHEETS, OWN_SHEETS, SELLERS_SHEETS } from '../sheets/catalog.ts';
import { competitorsSheet } from '../sheets/competitors.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import { salesTrafficSheet } from '../sheets/data-sheets.ts';
import { fbaInventorySheet } from '../sheets/fba-inventory.ts';
import { importLogSheet } from '../sheets/import-log.ts';
import { keywordsSheet } from '../sheets/keywords.ts';
import { taughtColumnsSheet } from '../sheets/taught-columns.ts';
import { weekSheet } from '../sheets/week.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { adsDigestsBy } from './ads-tables.ts';
import { colourSheet } from './apply-rules.ts';
import { answersAreDone, dueSheets, isDigestDue, isDue, nothingIsDue, takeEdited } from './due-sheets.ts';
import { writeHeaderNotes } from './header-notes.ts';
import { areUnitsDue, joinUnits, makeUnitsDue, NOTHING_JOINED } from './join-units.ts';
import { replacedNotes } from './kept-values.ts';
import { makeToday } from './make-today.ts';
import { foreseeMorning } from './morning.ts';
import { openSheet, openSheetToWrite } from './open-sheet.ts';
import { underLock } from './retry-if-moved.ts';
import { type OpenRules, openRules, readRules } from './rule-book.ts';
import { settleSellersSheets } from './sellers-sheets.ts';
import { noteTextCells } from './text-cells.ts';
import { makeTodayDue } from './today-due.ts';
import {
  BY_TERM,
  isFollowing,
  isTrackerDue,
  isWeekly,
  makeTrackerDue,
  refreshTracker,
  TRACKER_READS,
  TRACKER_TABLES,
  type TrackerRequest,
} from './tracker.ts';
import { areAnswered, hasValues, writeAnswers } from './write-answers.ts';
import { writeDigest } from './write-digest.ts';

/** Refreshes every existing sheet; returns messages on replaced typed values and on problems in the seller's sheets. */
export function refresh(workbook: Workbook, language: Language): readonly string[] {
  const { kept, typed } = underLock(
    workbook,
    () => refreshSheets(workbook, language),
    () => readTables(workbook),
  );
  return [...kept, ...typed, ...makeToday(workbook, language)];
}

const WEEKLY_SHEETS = [competitorsSheet, keywordsSheet, weekSheet];

/** Makes what is shown of several reports, once after the imports of a morning; returns the messages of a refresh. */
export function updateToday(workbook: Workbook, language: Language): readonly string[] {
  const isWaiting = areUnitsDue(workbook) || isTrackerDue(workbook);
  const kept = isWaiting ? underLock(workbook, () => refreshWaiting(workbook, language)) : [];
  return [...kept, ...makeToday(workbook, language)];
}

/** What an import left for later; returns messages on replaced typed values. */
function refreshWaiting(workbook: Workbook, language: Language): readonly string[] {
  const kept = areUnitsDue(workbook) ? refreshStock(workbook, language) : [];
  if (isTrackerDue(workbook)) refreshWeekly(workbook, language);
  return kept;
}

function refreshStock(workbook: Workbook, language: Language): readonly string[] {
  const isStock = ({ id }: SheetSpec) => id === fbaInventorySheet.id;
  const { kept } = refreshThose(workbook, language, { isPart: true }, isStock);
  answersAreDone(workbook, fbaInventorySheet.id);
  return kept;
}

function refreshWeekly(workbook: Workbook, language: Language): void {
  refreshTracker(workbook, openRules(workbook, language), language);
  for (const spec of WEEKLY_SHEETS) writeHeaderNotes(workbook, spec, [], false, language);
}

/** Reads, before the lock, what a refresh needs: other commands do not wait for it. */
function readTables(workbook: Workbook): void {
  const tracker = isFollowing(workbook) ? [weekSheet.id, importLogSheet.id, ...TRACKER_TABLES] : [];
  const rules = readRules(workbook);
  const answers = DATA_SHEETS.filter((spec) => isDue(workbook, spec.id) || !areAnswered(workbook, spec, rules));
  const read: readonly string[] = [fbaInventorySheet.id, ...tracker, ...answers.map(({ id }) => id)];
  const isRead = (spec: SheetSpec) => read.includes(spec.id) || SELLERS_SHEETS.includes(spec);
  for (const spec of OWN_SHEETS.filter(isRead)) {
    const opened = openSheet(workbook, spec);
    const formula = answers.some(({ id }) => id === spec.id) && spec.columns.find(({ origin }) => origin === 'formula');
    if (formula) opened?.read.headerFormula(formula.id);
  }
  foreseeMorning(workbook, rules, [{ digest: digestBy(salesTrafficSheet.id, 'sku')! }, ...adsDigestsBy(BY_TERM)]);
}

/** The messages of a refresh. */
interface Refreshed {
  /** On typed values that it replaced. */
  readonly kept: readonly string[];
  /** On the weekly sheets. */
  readonly week: readonly string[];
  /** On the sheets that the seller fills in. */
  readonly typed: readonly string[];
}

/** An import, for which what depends on due sheets is refreshed. */
interface RefreshedImport {
  /** A sheet whose new rows have their answers already. */
  readonly answered: string;
}

/**
 * Refreshes what depends on due sheets, the weekly ones only after a weekly report. After an import units sold are written
 * beside the stock later, once for all files of a morning.
 */
export function refreshDue(workbook: Workbook, language: Language, imported?: RefreshedImport): Refreshed {
  makeTodayDue(workbook);
  const due = new Set([importLogSheet.id, taughtColumnsSheet.id, ...dueSheets(workbook)]);
  digestDue(workbook);
  if (due.has(salesTrafficSheet.id)) {
    if (imported && !due.has(fbaInventorySheet.id)) makeUnitsDue(workbook);
    else due.add(fbaInventorySheet.id);
  }
  if ([...due].some(isWeekly)) for (const { id } of WEEKLY_SHEETS) due.add(id);
  else if (TRACKER_READS.some((id) => due.has(id))) makeTrackerDue(workbook);
  const refreshed = refreshThose(workbook, language, { ...imported, isPart: true }, ({ id }) => due.has(id));
  nothingIsDue(workbook);
  return refreshed;
}

/**
 * Refreshes every sheet, or those that `refreshes` selects, for a command that already holds the lock. With `isAnew`,
 * colours and notes are written even if they did not change.
 */
export function refreshSheets(
  workbook: Workbook,
  language: Language,
  week?: TrackerRequest,
  refreshes = (_: SheetSpec) => true,
  isAnew = false,
): Refreshed {
  digestDue(workbook);
  const refreshed = refreshThose(workbook, language, { week, isAnew }, refreshes);
  nothingIsDue(workbook);
  return refreshed;
}

interface Refreshing {
  readonly week?: TrackerRequest | undefined;
  readonly isAnew?: boolean;
  readonly answered?: string;
  /** True if formulas of sheets that no report wrote are left alone. */
  readonly isPart?: boolean;
}

function refreshThose(
  workbook: Workbook,
  language: Language,
  { week, isAnew = false, answered, isPart = false }: Refreshing,
  refreshes: (spec: SheetSpec) => boolean,
): Refreshed {
  const rules = openRules(workbook, language);
  const { paces, replaced } = refreshes(fbaInventorySheet) ? joinUnits(workbook) : NOTHING_JOINED;
  const weekMessages = refreshes(competitorsSheet) ? refreshTracker(workbook, rules, language, week) : [];
  const typed = SELLERS_SHEETS.every(refreshes) ? settleSellersSheets(workbook, rules, language) : [];
  for (const spec of DATA_SHEETS.filter(refreshes)) {
    const found = workbook.find(spec);
    if (found === undefined) continue;
    if (spec.computed.length > 0 && spec.id !== answered) refreshAnswers(workbook, spec, rules, { isAnew, isPart });
    colourSheet(workbook, spec, found, rules.rules, isAnew);
  }
  for (const spec of OWN_SHEETS.filter(refreshes)) writeHeaderNotes(workbook, spec, paces, isAnew, language);
  return { kept: replacedNotes(workbook, fbaInventorySheet, replaced, language), week: weekMessages, typed };
}

/** Writes the digests of due sheets from all their rows. */
function digestDue(workbook: Workbook): void {
  for (const { id } of DATA_SHEETS) takeEdited(workbook, id);
  for (const spec of DATA_SHEETS.filter(({ id }) => digestsOf(id).length > 0 && isDigestDue(workbook, id)))
    digestSheetDue(workbook, spec);
}

function digestSheetDue(workbook: Workbook, spec: DataSheet): void {
  const rows = openSheet(workbook, spec)?.read.rows ?? [];
  noteTextCells(workbook, spec.id, rows);
  writeDigest(workbook, spec.id, rows);
}

function refreshAnswers(
  workbook: Workbook,
  spec: DataSheet,
  rules: OpenRules,
  { isAnew, isPart }: { readonly isAnew: boolean; readonly isPart: boolean },
): void {
  const isLeft = areAnswered(workbook, spec, rules) || (isPart && !hasValues(workbook, spec));
  if (!isAnew && !isDue(workbook, spec.id) && isLeft) return;
  const opened = openSheetToWrite(workbook, spec);
  if (opened !== undefined) writeAnswers(workbook, spec, opened, rules);
}
