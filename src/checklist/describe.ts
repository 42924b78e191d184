/** Verdicts as text for the sidebar. */

import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { word } from '../i18n/words.ts';
import type { BrokenRule } from '../rules/parse-rules.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import { rulesSheet } from '../sheets/rules.ts';
import { type Cell, orBlank } from '../values/cell.ts';
import { localSheet } from '../workbook/local-sheet.ts';
import { columnOf } from '../workbook/sheet-spec.ts';
import type { Match, Verdict } from './evaluate.ts';
import type { Freshness } from './freshness.ts';

/** The result for a task in numbers. */
export interface Summary {
  readonly status: Verdict['status'];
  readonly acts: number;
  readonly watches: number;
  readonly undecided: number;
  /** The part of the money without a verdict; where it is known it counts, not the number of subjects. */
  readonly undecidedShare?: number | undefined;
  readonly broken: readonly BrokenRule[];
  readonly freshness: readonly Freshness[];
}

/** The numbers of a verdict. */
export function summaryOf({ act, watch, ...rest }: Verdict): Summary {
  return { ...rest, acts: act.length, watches: watch.length };
}

/** A larger part of the money without a verdict is no plain pass. */
const MOST_UNDECIDED = 0.2;

/** `PASS`, `PASS (3 undecided)`, `PASS (87 % of spend undecided)`, `ACT (4)`, `NO DATA`. */
export function statusText({ status, acts, undecided, undecidedShare }: Summary, language: Language): string {
  const said = word('taskStatus', status, language);
  if (status === 'ACT') return `${said} (${acts})`;
  if (undecidedShare !== undefined) {
    const share = `${Math.round(undecidedShare * 100)} %`;
    const isOpen = status === 'PASS' && undecidedShare > MOST_UNDECIDED;
    return isOpen ? text(language, 'checklist.undecidedShare', { status: said, share }) : said;
  }
  const isOpen = status === 'PASS' && undecided > 0;
  return isOpen ? text(language, 'checklist.undecided', { status: said, count: undecided }) : said;
}

/** The id of a broken rule, or its row if it has none. */
function brokenName({ id, index }: BrokenRule): string {
  return id === '' ? `Rules ${index + 2}` : id;
}

/** What to correct in the rule, in which row and column. */
export function brokenText({ id, index, column, problem }: BrokenRule, language: Language): string {
  const sheet = localSheet(rulesSheet, language);
  const params = { sheet: sheet.name, row: String(index + 2), column: columnOf(sheet, column).header };
  const place = text(language, 'checklist.brokenRule', params);
  const said = text(language, problem.key, problem.params).replace(/^⚠ /, '');
  return id === '' ? `${place}: ${said}` : `${id} (${place}): ${said}`;
}

/**
 * The figures that were judged and their age, one clause for each marketplace, and the figures that could not be judged.
 */
export function detailOf(verdict: Summary, sheet: DataSheet, language: Language, field?: string): string {
  if (verdict.freshness.length === 0) {
    const column = sheet.columns.find(({ id }) => id === field);
    const params = { sheet: sheet.name, column: column ? column.header : '' };
    return text(language, column ? 'checklist.noFigures' : 'checklist.nothingImported', params);
  }
  const clauses = verdict.freshness.map((entry) =>
    text(language, entry.fresh ? 'checklist.fresh' : 'checklist.stale', {
      marketplace: entry.marketplace,
      day: entry.lastDay,
      days: entry.ageDays,
    }),
  );
  const watch = verdict.watches > 0 ? [text(language, 'checklist.watch', { count: verdict.watches })] : [];
  const { broken } = verdict;
  const names = { count: broken.length, rules: broken.map(brokenName).join(', ') };
  const lost = broken.length > 0 ? [text(language, 'checklist.brokenRules', names)] : [];
  return [...clauses, ...watch, ...lost].join(' · ');
}

const MOST_NAMED = 3;

/** `WIDGET-1: Days of cover 12 (below 30)`; for several like findings the marketplace, the first names and their number. */
export function findingText(alike: readonly Match[], sheet: DataSheet, language: Language): string {
  const { row, rule } = alike[0]!;
  const column = sheet.columns.find((candidate) => candidate.id === rule.field)!;
  const share = column.type === 'ratio';
  const operator = word('operator', rule.operator, language);
  const limit = typeof rule.threshold === 'number' ? ` (${operator} ${shown(rule.threshold, share)})` : '';
  const cell = orBlank(row[rule.field]);
  const said = column.words && typeof cell === 'string' ? word(column.words, cell, language) : shown(cell, share);
  return `${nameOf(alike, sheet)}: ${column.header} ${said}${limit}`;
}

function nameOf(alike: readonly Match[], sheet: DataSheet): string {
  const names = alike.map(
    ({ row }) => sheet.label.map((column) => row[column]).find((cell) => cell !== undefined && cell !== '') ?? '',
  );
  if (names.length === 1) return String(names[0]);
  const first = names.slice(0, MOST_NAMED).join(', ');
  return `${alike[0]!.row.marketplace} ${first}${names.length > MOST_NAMED ? ` … (${names.length})` : ''}`;
}

function shown(cell: Cell, share: boolean): string {
  if (typeof cell !== 'number') return String(cell);
  return share ? `${Math.round(cell * 10_000) / 100} %` : String(Math.round(cell * 10) / 10);
}
