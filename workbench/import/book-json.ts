/** The workbook, its receipts and what it cost as plain JSON. */

import type { Receipt } from '../../src/apps-script/server/messages.ts';
import { type PredictedSeconds, predictSeconds } from '../google/cost.ts';
import { type Area, a1 } from '../model/area.ts';
import type { ConditionalFormat } from '../model/conditional-format.ts';
import { ErrorValue, type Scalar } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Spreadsheet } from '../model/spreadsheet.ts';
import type { CallCounter } from '../runner/call-counter.ts';
import type { Failure, FileOutcome, LeftOut } from './file-outcome.ts';

const quotedOrBracketed = /"[^"]*(?:"|$)|\[[^\]]*(?:\]|$)|\\./g;
const secondsOfDay = 86_400;
const daysBefore1970 = 25_569;

/** Whether a number format shows a day, not only a time of day or a duration. */
export function isDayFormat(pattern: string | undefined): boolean {
  return /[dy]/i.test((pattern ?? '').replace(quotedOrBracketed, ''));
}

/** `2026-10-31`, or `2026-10-31T14:05:00` if the serial number has a time of day. */
export function isoText(serial: number): string {
  const seconds = Math.round((serial - daysBefore1970) * secondsOfDay);
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T00:00:00', '');
}

type PlainCell = number | string | boolean;

/** What `--json` writes. Grids are rows of cells from A1 on; dates are ISO texts, errors their code. */
export interface BookJson {
  readonly receipts: readonly Receipt[];
  readonly failures: readonly Failure[];
  /** Unused parts of files of which other parts were imported. */
  readonly leftOut: readonly (LeftOut & { readonly file: string })[];
  readonly sheets: readonly SheetJson[];
  readonly calls: {
    readonly total: number;
    readonly byMethod: Record<string, number>;
    /** How long the calls would take on real Google Sheets, with one call of google.script.run per file, or to refresh. */
    readonly predictedSeconds: PredictedSeconds;
  };
}

interface SheetJson {
  readonly name: string;
  readonly hidden: boolean;
  readonly values: PlainCell[][];
  readonly formulas: string[][];
  readonly conditionalFormats: readonly object[];
  readonly painted: Record<string, { background?: string; fontColor?: string }>;
}

function plainCell(value: Scalar, numberFormat: string | undefined): PlainCell {
  if (value instanceof ErrorValue) return value.code;
  return typeof value === 'number' && isDayFormat(numberFormat) ? isoText(value) : value;
}

function usedArea(sheet: Sheet): Area | null {
  const area = { row: 0, column: 0, rows: sheet.lastRow(), columns: sheet.lastColumn() };
  return area.rows > 0 && area.columns > 0 ? area : null;
}

function plainValues(sheet: Sheet, area: Area): PlainCell[][] {
  const formats = sheet.formats(area);
  return sheet
    .values(area)
    .map((row, index) => row.map((value, column) => plainCell(value, formats[index]?.[column]?.numberFormat)));
}

function plainRule({ ranges, condition, gradient, format }: ConditionalFormat): object {
  return { ranges: ranges.map(a1), ...(condition ?? {}), ...(gradient === undefined ? {} : { gradient }), format };
}

function paintedCells(sheet: Sheet, area: Area): SheetJson['painted'] {
  const painted = sheet.spreadsheet.calculator.paintedFormat(sheet, area);
  const entries = [...painted].map(([cell, { background, fontColor }]) => {
    return [cell, { ...(background && { background }), ...(fontColor && { fontColor }) }] as const;
  });
  return Object.fromEntries(entries);
}

function sheetJson(sheet: Sheet): SheetJson {
  const area = usedArea(sheet);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    values: area ? plainValues(sheet, area) : [],
    formulas: area ? sheet.formulas(area) : [],
    conditionalFormats: sheet.conditionalFormats.map(plainRule),
    painted: area ? paintedCells(sheet, area) : {},
  };
}

/** Everything a run produced, as data. */
export function bookJson(
  spreadsheet: Spreadsheet,
  outcomes: readonly FileOutcome[],
  calls: Pick<CallCounter, 'total' | 'byMethod' | 'uses'>,
  roundTrips = outcomes.length,
): BookJson {
  return {
    receipts: outcomes.flatMap((outcome) => outcome.receipts),
    failures: outcomes.flatMap((outcome) => outcome.failures),
    leftOut: outcomes.flatMap(({ file, leftOut }) => leftOut.map((one) => ({ file, ...one }))),
    sheets: spreadsheet.sheets.map(sheetJson),
    calls: {
      total: calls.total,
      byMethod: calls.byMethod,
      predictedSeconds: predictSeconds(calls.uses, roundTrips),
    },
  };
}
