/** Copies units sold from Sales & Traffic to the stock; units typed by a person are kept when a report replaces them. */
import { stands } from '../reports/merge/standing.ts';
import { asImported } from '../sheets/as-imported.ts';
import { AS_IMPORTED } from '../sheets/data-sheet.ts';
import { salesTrafficSheet } from '../sheets/data-sheets.ts';
import { fbaInventorySheet } from '../sheets/fba-inventory.ts';
import { type SalesPace, salesPaces, type UnitsSold } from '../sheets/units-sold.ts';
import { once } from '../values/once.ts';
import type { RowOf } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { recentRows } from './digested-rows.ts';
import { makeAnswersDue } from './due-sheets.ts';
import { keepValues, type Replaced } from './kept-values.ts';
import { openSheet } from './open-sheet.ts';
import { hasValues } from './write-answers.ts';

type Stock = RowOf<'fba-inventory'>;

interface Joined {
  readonly paces: readonly SalesPace[];
  /** Typed units that a report replaced. */
  readonly replaced: readonly Replaced[];
}

/** The result if there is no stock. */
export const NOTHING_JOINED: Joined = { paces: [], replaced: [] };

const UNITS = ['unitsOrdered', 'unitsPerDay'] as const;

const marks = once(() => asImported(fbaInventorySheet));

/** Noted while the stock does not show the units of the newest sales. */
const DUE = 'units.due';

/** Called when sales changed and units are written later, once for all files of a morning. */
export function makeUnitsDue(workbook: Workbook): void {
  if (workbook.find(fbaInventorySheet) !== undefined) workbook.setDocumentSetting(DUE, 'yes');
}

/** True if units wait. */
export function areUnitsDue(workbook: Workbook): boolean {
  return workbook.documentSetting(DUE) !== '';
}

/** Writes units sold beside the stock, and returns the windows they come from. */
export function joinUnits(workbook: Workbook): Joined {
  if (workbook.find(fbaInventorySheet) === undefined) return NOTHING_JOINED;
  const sales = recentRows(workbook, salesTrafficSheet.id, 'sku');
  // After them, because it is written at once.
  const stock = openSheet(workbook, fbaInventorySheet)!;
  const paces = salesPaces(sales, stock.read.rows);
  const changed = stock.read.rows.flatMap((before, index) => {
    const { row, typed } = joined(before, paces);
    const ids = UNITS.filter((id) => id in row && row[id] !== before[id]);
    return ids.length > 0 ? [{ sheetRow: index + 2, row, before, ids, typed }] : [];
  });
  const replaced = changed.flatMap(({ row, before, ids, typed }) =>
    ids.filter((id) => typed.includes(id)).map((id) => ({ row: before, id, written: row[id]! })),
  );
  if (replaced.length > 0) keepValues(workbook, fbaInventorySheet, replaced, { import: '', at: workbook.facts().now });
  if (changed.length > 0 && hasValues(workbook, fbaInventorySheet)) makeAnswersDue(workbook, fbaInventorySheet.id);
  workbook.update(stock.own, stock.read, changed, [AS_IMPORTED.id, ...UNITS]);
  workbook.setDocumentSetting(DUE, '');
  return { paces, replaced };
}

/** What to write into a stock row, and in which columns a person typed: typed units remain if no report has any. */
function joined(stock: Stock, paces: readonly SalesPace[]): { row: Stock; typed: readonly string[] } {
  const units =
    stock.sku && stands(stock)
      ? paces.find((pace) => pace.marketplace === stock.marketplace)?.unitsOf(stock)
      : undefined;
  const mark = stock.asImported;
  if (mark === undefined) return { row: unitCells(units, UNITS), typed: [] };
  const typed = marks().typedIn(stock);
  const row = unitCells(units, units ? UNITS : UNITS.filter((id) => !typed.includes(id)));
  return { row: { ...row, asImported: marks().markOf(row, mark) }, typed };
}

function unitCells(units: UnitsSold | undefined, ids: readonly (keyof UnitsSold)[]): Stock {
  return Object.fromEntries(ids.map((id) => [id, units?.[id] ?? '']));
}
