/** Reads the rows of Events; an event that ends before it begins is reported and left out. */
import { eventsSheet } from '../sheets/events.ts';
import { EVENT_KINDS } from '../sheets/sellers-choices.ts';
import type { Day } from '../values/day.ts';
import type { ColumnId, RowOf } from '../workbook/columns.ts';
import { nameWrongSku, type WrongSku } from './known-skus.ts';
import { FIRST_ROW, type TypedProblem } from './typed-problem.ts';
import { typedRow } from './typed-row.ts';
import { isNothingTyped, repeatedRows } from './typed-rows.ts';

export interface ShopEvent {
  /** Sheet row. */
  readonly row: number;
  readonly kind: (typeof EVENT_KINDS)[number];
  readonly name: string;
  /** `''` for all marketplaces. */
  readonly marketplace: string;
  /** `''` for all products. */
  readonly sku: string;
  readonly from: Day;
  readonly to: Day;
  /** For demand: sales as a multiple of the usual ones. */
  readonly factor: number | undefined;
  /** For supply: days added to lead times. */
  readonly extraDays: number | undefined;
}

interface ShopEvents {
  readonly all: readonly ShopEvent[];
  readonly problems: readonly TypedProblem[];
}

/** A longer one has a mistyped year; it would take the days of all that time out of every comparison. */
const MOST_DAYS = 366;

/** An event of one day needs no end. One of an SKU that Products does not have is kept, and reported. */
export function events(rows: readonly RowOf<'events'>[], wrongSku?: WrongSku): ShopEvents {
  const all: ShopEvent[] = [];
  const problems: TypedProblem[] = [];
  const repeated = repeatedRows(eventsSheet, rows);
  rows.forEach((row, index) => {
    if (isNothingTyped(eventsSheet, row)) return;
    const event = eventIn(row, index + FIRST_ROW, repeated.get(index), wrongSku, problems);
    if (event !== undefined) all.push(event);
  });
  return { all, problems };
}

function eventIn(
  row: RowOf<'events'>,
  sheetRow: number,
  first: number | undefined,
  wrongSku: WrongSku | undefined,
  problems: TypedProblem[],
): ShopEvent | undefined {
  const cells = typedRow<ColumnId<'events'>>(row);
  const from = cells.day('from');
  const end = cells.day('to');
  const kind = cells.choice('kind', EVENT_KINDS);
  const marketplace = cells.marketplace('marketplace');
  const figures = { factor: cells.number('factor'), extraDays: cells.count('extraDays') };
  for (const column of ['kind', 'from'] as const) if (cells.isBlank(column)) cells.wrong(column, 'typed.missing');
  if (from !== undefined && end !== undefined && end < from)
    cells.wrong('to', 'typed.before', { other: { title: 'from' }, otherValue: cells.text('from') });
  const isTooLong = from !== undefined && end !== undefined && end - from >= MOST_DAYS;
  if (isTooLong) cells.wrong('to', 'typed.tooLong', { other: { title: 'from' }, otherValue: cells.text('from') });
  nameWrongSku(cells, wrongSku);
  if (first !== undefined) cells.wrong('event', 'typed.twice', { row: first });
  problems.push(...cells.problems.map((one) => ({ ...one, row: sheetRow })));
  const isUnknown = kind === undefined || from === undefined || (end === undefined && !cells.isBlank('to'));
  const isNowhere = marketplace === undefined && !cells.isBlank('marketplace');
  if (isUnknown || isNowhere || first !== undefined || isTooLong || (end ?? from) < from) return undefined;
  const names = { name: cells.text('event'), marketplace: marketplace ?? '', sku: cells.text('sku') };
  return { row: sheetRow, kind, ...names, from, to: end ?? from, ...figures };
}
