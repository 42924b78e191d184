/** Joins duplicate sheets, created by an earlier version, with those that the seller uses. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { rowList } from '../reports/receipt/note.ts';
import { ruleRow } from '../rules/rule-rows.ts';
import { seedRules } from '../rules/seed-rules.ts';
import { OWN_SHEETS } from '../sheets/catalog.ts';
import { JUDGED_SHEETS } from '../sheets/judged-sheets.ts';
import { rulesSheet } from '../sheets/rules.ts';
import { undoSheet } from '../sheets/undo.ts';
import type { Row } from '../values/cell.ts';
import { localSheet } from '../workbook/local-sheet.ts';
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import type { OwnSheet, Workbook } from '../workbook/workbook.ts';
import { planJoin } from './join-rows.ts';
import { type OpenedSheet, readSheet } from './open-sheet.ts';

/** A sheet whose rows were copied into another one. */
interface Joined {
  readonly double: OpenedSheet;
  readonly main: OwnSheet;
  /** Its rows with content of a person's. */
  readonly kept: readonly number[];
}

interface Candidate extends OpenedSheet {
  readonly beside: ReadonlySet<number>;
}

/** Nothing is deleted yet, because our own formulas still refer to these sheets. */
export function joinDoubles(workbook: Workbook): Joined[] {
  const joined = OWN_SHEETS.flatMap((spec) => {
    const own = workbook.find(spec);
    const doubles = own === undefined ? [] : workbook.doubles(spec);
    return own === undefined || doubles.length === 0 ? [] : joinSheet(workbook, spec, [own, ...doubles]);
  });
  const undo = workbook.find(undoSheet);
  // Undo records describe the sheets before they were joined.
  if (undo !== undefined && joined.length > 0) workbook.replaceRows(undo, []);
  return joined;
}

/** Deletes joined sheets that no formula refers to, except rows with content of a person's; returns a message for each. */
export function removeJoined(workbook: Workbook, joined: readonly Joined[], language: Language): string[] {
  return joined.map(({ double: { own, read }, main, kept }) => {
    const params = { double: own.name, sheet: main.name };
    if (workbook.formulaCells((formula) => refersTo(formula, own.name)).length > 0)
      return text(language, 'repair.used', params);
    if (kept.length === 0) {
      workbook.removeSheet(own);
      return text(language, 'repair.joined', params);
    }
    const gone = read.rows.map((_, index) => index + 2).filter((row) => !kept.includes(row));
    workbook.removeRows(own, read, gone);
    const left = kept.map((row) => row - gone.filter((one) => one < row).length);
    return text(language, 'repair.kept', { ...params, rows: rowList(left) });
  });
}

function refersTo(formula: string, sheet: string): boolean {
  return formula.includes(`${sheet}!`) || formula.includes(`${sheet.replace(/'/g, "''")}'!`);
}

function joinSheet(workbook: Workbook, spec: SheetSpec, sheets: readonly OwnSheet[]): Joined[] {
  const candidates = sheets.map((own): Candidate => {
    const opened = readSheet(workbook, own);
    return { ...opened, beside: workbook.rowsBeside(own, opened.read) };
  });
  const main = inUse(workbook, spec, candidates);
  if (main.own.id !== sheets[0]!.id) workbook.adopt(main.own);
  return candidates.filter((one) => one !== main).map((double) => join(workbook, spec, main.own, double));
}

function join(workbook: Workbook, spec: SheetSpec, main: OwnSheet, { own, read, beside }: Candidate): Joined {
  const before = workbook.read(main);
  const { updates, appends, stays } = planJoin(spec, before.rows, read.rows, isGivenIn(workbook, spec));
  const columns = spec.columns.filter(({ origin }) => origin !== 'formula').map(({ id }) => id);
  workbook.update(
    main,
    before,
    updates.map(({ index, row }) => ({ sheetRow: index + 2, row })),
    columns,
  );
  workbook.append(main, workbook.read(main), appends, columns);
  const kept = [...new Set([...beside, ...[...stays].map((index) => index + 2)])].sort((a, b) => a - b);
  return { double: { own, read }, main, kept };
}

/** The only one in which a person worked; else the one with more rows; else the one with the plain name. */
function inUse(workbook: Workbook, spec: SheetSpec, candidates: readonly Candidate[]): Candidate {
  const isGiven = isGivenIn(workbook, spec);
  const seeds = spec === rulesSheet ? seedRules().length : 0;
  const isWorkedIn = ({ beside, read }: Candidate) =>
    beside.size > 0 || (spec === rulesSheet && (read.rows.length !== seeds || !read.rows.every(isGiven)));
  const rank = (one: Candidate): readonly number[] => [
    isWorkedIn(one) ? 1 : 0,
    one.read.rows.length,
    one.own.name === one.own.spec.name ? 1 : 0,
  ];
  return [...candidates].sort((a, b) => compare(rank(b), rank(a)))[0]!;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((one, i) => one !== b[i]);
  return index === -1 ? 0 : a[index]! - b[index]!;
}

const COMPARED = [
  'on',
  'sheet',
  'field',
  'operator',
  'severity',
  'threshold',
  'evidenceField',
  'evidenceAtLeast',
] as const;

/** True for a default row that every workbook gets. */
function isGivenIn(workbook: Workbook, spec: SheetSpec): (row: Row) => boolean {
  const sheets = JUDGED_SHEETS.map((sheet) => localSheet(sheet, workbook.language));
  if (spec !== rulesSheet) return () => false;
  const given = new Map(seedRules().map((rule) => [rule.id, ruleRow(rule, sheets, 'en')]));
  return (row) => {
    const rule = given.get(String(row.rule));
    return rule !== undefined && COMPARED.every((id) => rule[id] === row[id]);
  };
}
