/** Marks and reports rows that a newer report no longer lists; they are not judged any more. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { type Listed, listed, NOT_LISTED_SINCE, withStanding } from '../reports/merge/standing.ts';
import type { ReportRead } from '../reports/read/read-report.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import { cellText, type Row } from '../values/cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type OpenedSheet, openSheetFor } from './open-sheet.ts';

/** The rows of a report and its sheet with their marks. */
export interface Standing {
  /** With the column for the marks, if there are any. */
  readonly opened: OpenedSheet;
  /** The report's rows, with their marks. */
  readonly rows: readonly Row[];
  readonly listed: readonly Listed[];
  /** Existing rows, by index, to be marked. */
  readonly marks: readonly { readonly index: number; readonly row: Row }[];
}

/** What the report means for the rows of the sheet; `isPart` if it is one part of a file. */
export function unlistedAfter(
  workbook: Workbook,
  sheet: DataSheet,
  opened: OpenedSheet,
  { kind, rows, marketplace, to }: ReportRead,
  isPart: boolean,
): Standing {
  if (!kind.lists) return { opened, rows, listed: [], marks: [] };
  const existing = opened.read.rows;
  const incoming = withStanding(kind, existing, rows, opened.empty || []);
  const all = listed(existing, { kind, rows, to, isPart, marketplaces: marketplace.split(', ') });
  const marks = all.flatMap(({ absent, day }) => absent.map((index) => ({ index, row: { [NOT_LISTED_SINCE]: day } })));
  const marked = [...marks.map(({ row }) => row), ...incoming].filter((row) => cellText(row[NOT_LISTED_SINCE]) !== '');
  return {
    opened: marked.length > 0 ? openSheetFor(workbook, sheet, marked) : opened,
    rows: incoming,
    listed: all,
    marks,
  };
}

const MOST_NAMED = 3;

/** `US: 40 → 1: 39 SKUs are not in this file (AB-2, AB-3, AB-4 …).` */
export function notListedNotes(
  { listed: all, opened }: Standing,
  { kind }: ReportRead,
  { label }: DataSheet,
  language: Language,
): string[] {
  const key = kind.lists === 'everything' ? 'import.notListed' : 'import.over';
  return all
    .filter(({ absent }) => absent.length > 0)
    .map(({ marketplace, before, after, absent }) => {
      const names = absent.slice(0, MOST_NAMED).map((index) => nameOf(opened.read.rows[index]!, label));
      const shown = names.join(', ') + (absent.length > MOST_NAMED ? ' …' : '');
      return text(language, key, { marketplace, before, after, count: absent.length, names: shown });
    });
}

function nameOf(row: Row, label: readonly string[]): string {
  return label.map((id) => cellText(row[id])).find((name) => name !== '') ?? '';
}
