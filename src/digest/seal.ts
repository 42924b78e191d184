/**
 * The seal of a packed row, behind the check of its figures: what its other cells say, so that a cell that a person changed
 * is noticed although the figures are not read.
 */
import { MARKETPLACES } from '../reports/marketplaces.ts';
import { type Cell, cellText, type Row } from '../values/cell.ts';
import { dayFromIso, isoOfDay } from '../values/day.ts';
import type { ColumnId } from '../workbook/columns.ts';
import { checkOf } from './digest-of.ts';
import { DIGEST_TABLES } from './digest-table.ts';
import { HISTORY_TABLES } from './history-table.ts';
import type { PackedRow } from './packed-row.ts';

const BETWEEN = '.';
const ABOUT = ['table', 'by', 'marketplace', 'month', 'state', 'import', 'part', 'goesOn', 'until'] as const;
const SEALED = [...ABOUT, 'rows', 'units', 'money'] as const;

/** The row with its check. */
export function sealed(row: Omit<PackedRow, 'check'>): PackedRow {
  return { ...row, check: `${checkOf(cellText(row.figures))}${BETWEEN}${sealOf(row)}` };
}

function sealOf(row: Row): string {
  return checkOf(SEALED.map((id) => String(row[id])).join('\u0000'));
}

/** The check of the figures alone. */
export function figuresCheck({ check }: Row): string {
  return cellText(check).split(BETWEEN)[0]!;
}

/** False if a cell beside the figures was changed since the row was written; earlier versions wrote no seal. */
export function isSealed(row: Row): boolean {
  const seal = cellText(row.check).split(BETWEEN)[1];
  return seal === undefined || seal === sealOf(row);
}

/** A cell that was changed: its column, and the row as it was written. */
interface ChangedCell {
  readonly column: ColumnId<'digest'>;
  readonly was: Row;
}

/** Finds the cell of a broken seal by trying what else it may have said; `undefined` if more than it was changed. */
export function changedCell(row: Row, all: readonly Row[]): ChangedCell | undefined {
  for (const column of ABOUT) {
    for (const value of new Set([...all.map((other) => other[column]!), ...mayHaveSaid(column, row)])) {
      const was = { ...row, [column]: value };
      if (isSealed(was)) return { column, was };
    }
  }
  return undefined;
}

const MOST_PARTS = 100;
/** Longer windows than a year, which begin on any day of their month. */
const MOST_DAYS = 500;

function mayHaveSaid(column: (typeof ABOUT)[number], { month, until }: Row): readonly Cell[] {
  const tables = [...DIGEST_TABLES, ...HISTORY_TABLES];
  const daysAround = (day: Cell | undefined, from: number, to: number) => {
    const around = dayFromIso(cellText(day));
    return around === undefined ? [] : Array.from({ length: to - from }, (_, i) => isoOfDay(around + from + i));
  };
  switch (column) {
    case 'table':
      return tables.map(({ table }) => table);
    case 'by':
      return tables.map(({ by }) => by);
    case 'marketplace':
      return MARKETPLACES.map(({ code }) => code);
    case 'month':
      return daysAround(until, -MOST_DAYS, 1).map((day) => day.slice(0, 7));
    case 'until':
      return daysAround(`${cellText(month)}-01`, 0, MOST_DAYS);
    case 'state':
      return ['', 'kept'];
    case 'goesOn':
      return ['', 'yes'];
    case 'import':
    case 'part':
      return ['', ...Array.from({ length: MOST_PARTS }, (_, i) => i + 1)];
  }
}
