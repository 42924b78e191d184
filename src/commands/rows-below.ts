/** Finds out from the Digest that an import only adds rows below a long sheet, which then need not be read whole. */
import { digestsOf, isOf } from '../digest/digest-table.ts';
import { isSealed } from '../digest/seal.ts';
import type { ReportRead } from '../reports/read/read-report.ts';
import type { DataSheet } from '../sheets/data-sheet.ts';
import { digestSheet } from '../sheets/digest.ts';
import type { Retention } from '../sheets/retention.ts';
import { cellText, type Row } from '../values/cell.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { isNoted } from './digested-rows.ts';
import { isDigestDue } from './due-sheets.ts';
import { type OpenedSheet, openEnd } from './open-sheet.ts';
import { packedIn } from './packed-rows.ts';
import type { OpenRules } from './rule-book.ts';
import { mayAddAnswers } from './write-answers.ts';

/** Shorter sheets are read whole, because that costs less than further calls. */
const FEW_ROWS = 1000;

interface Adding {
  readonly reading: ReportRead;
  readonly rules: OpenRules;
  readonly retention: Retention | undefined;
  /** Sheets with more rows are summed; `undefined` if none is. */
  readonly limit: number | undefined;
}

/** The sheet with its last rows; `undefined` if any other row may matter to the import. */
export function openToAdd(workbook: Workbook, sheet: DataSheet, adding: Adding): OpenedSheet | undefined {
  const live = liveRows(workbook, sheet);
  const count = live.reduce((sum, { rows }) => sum + Number(rows), 0);
  const { rows } = adding.reading;
  if (count < FEW_ROWS || !addsLaterDays(live, adding.reading) || !mayAddAnswers(workbook, sheet, count, adding.rules))
    return undefined;
  if (count + rows.length > (adding.limit ?? Number.POSITIVE_INFINITY)) return undefined;
  if (adding.retention && live.some(({ month }) => cellText(month) <= adding.retention!.before.slice(0, 7)))
    return undefined;
  return openEnd(workbook, sheet, rows, count);
}

/** The Digest's rows about the present rows of a sheet; none if they may differ from them. */
function liveRows(workbook: Workbook, { id }: DataSheet): readonly Row[] {
  const [digest] = digestsOf(id);
  const packed = digest && packedIn(workbook, digestSheet);
  if (!digest || !packed || isDigestDue(workbook, id) || !isNoted(workbook, id, packed.rows)) return [];
  const live = packed.rows.map(({ row }) => row).filter((row) => isOf(digest, row) && row.state === '');
  return live.every(isSealed) ? live : [];
}

/** True for rows with windows that begin after all those of their marketplace in the sheet. */
function addsLaterDays(live: readonly Row[], { kind, rows }: ReportRead): boolean {
  if (kind.lists || !['from', 'to'].every((id) => kind.key.includes(id))) return false;
  const last = new Map<string, string>();
  for (const { marketplace, until } of live) {
    const [name, day] = [cellText(marketplace), cellText(until)];
    // Rows of an earlier version do not name their last day.
    if (day === '') return false;
    if (day > (last.get(name) ?? '')) last.set(name, day);
  }
  return rows.every(({ marketplace, from }) => cellText(from) > (last.get(cellText(marketplace)) ?? ''));
}
