/** What a person put beside, on and around our rows stays with them through all that the add-on does. */
import { expect, test } from 'vitest';
import { DaybookHost, salesTable } from './daybook-host.ts';

const SALES = 'Sales & Traffic';
const window = (from: string, to: string) => ({ marketplace: 'US', from, to });
const HIDDEN = ['B', 'old'];
const OCTOBER = window('2026-10-01', '2026-10-31');

/**
 * Rows B, old, A and C in the seller's own order; beside, on and around A a column, a note, a colour and a height; a filter
 * that hides B and old.
 */
function dressed(): DaybookHost {
  const daybook = new DaybookHost();
  daybook.now = Date.UTC(2025, 8, 30, 12);
  daybook.receipt('old.csv', salesTable([['B0AAAAAAA0', 'old', 1, 1, '$1.00']]), window('2025-09-01', '2025-09-30'));
  daybook.now = Date.UTC(2025, 10, 1, 12);
  const rows = ['A', 'B', 'C'].map((sku) => [`B0AAAAAAA${sku}`, sku, 100, 10, '$10.00'] as const);
  daybook.receipt('first.csv', salesTable(rows), OCTOBER);
  const sheet = daybook.sheet(SALES);
  const own = sheet.lastColumn() + 1;
  sheet.setCells({ row: 0, column: own, rows: 1, columns: 1 }, [[{ value: 'Mine' }]]);
  sheet.setCells({ row: 2, column: own, rows: 1, columns: 1 }, [[{ value: 'about A' }]]);
  sheet.setCells({ row: 4, column: own, rows: 1, columns: 1 }, [[{ formula: '=1+1' }]]);
  sheet.setNotes({ row: 2, column: 3, rows: 1, columns: 1 }, [['a note on A']]);
  sheet.setFormats({ row: 2, column: 0, rows: 1, columns: 4 }, [[0, 1, 2, 3].map(() => ({ background: '#ffff00' }))]);
  sheet.sortRows({ row: 1, column: 0, rows: 3, columns: own + 1 }, [{ column: skuColumn(daybook), ascending: false }]);
  const row = rowOf(daybook, 'A');
  sheet.setRowHeight(row, 1, 55);
  sheet.filter = {
    area: { row: 0, column: 0, rows: 5, columns: own + 1 },
    criteria: { [skuColumn(daybook)]: { hiddenValues: HIDDEN } },
  };
  for (const sku of HIDDEN) sheet.setRowsHidden(rowOf(daybook, sku), 1, true);
  return daybook;
}

function skuColumn(daybook: DaybookHost): number {
  return daybook.values(SALES)[0]!.indexOf('SKU');
}

function rowOf(daybook: DaybookHost, sku: string): number {
  return daybook.column(SALES, 'SKU').indexOf(sku) + 1;
}

/** Everything of the seller's about A and C, wherever they stand now. */
function extras(daybook: DaybookHost): unknown {
  const sheet = daybook.sheet(SALES);
  const row = rowOf(daybook, 'A');
  const own = daybook.values(SALES)[0]!.indexOf('Mine');
  return {
    mine: daybook.values(SALES)[row]![own],
    formula: sheet.formulas({ row: rowOf(daybook, 'C'), column: own, rows: 1, columns: 1 }),
    note: sheet.notes({ row, column: 3, rows: 1, columns: 1 }),
    colour: sheet.formats({ row, column: 0, rows: 1, columns: 1 })[0]![0]!.background,
    height: sheet.rowHeight(row),
    criteria: sheet.filter!.criteria![skuColumn(daybook)],
    filtered: [sheet.filter!.area.row, sheet.filter!.area.column, sheet.filter!.area.columns - own],
  };
}

const EXTRAS = {
  ...{ mine: 'about A', formula: [['=1+1']], note: [['a note on A']], colour: '#ffff00', height: 55 },
  ...{ criteria: { hiddenValues: HIDDEN }, filtered: [0, 0, 1] },
};

/** The SKUs whose rows are hidden, and how many rows the filter is over. */
function filtered(daybook: DaybookHost): unknown {
  const sheet = daybook.sheet(SALES);
  const skus = daybook.column(SALES, 'SKU');
  return { hidden: [...sheet.hiddenRows].map((row) => skus[row - 1]).sort(), rows: sheet.filter!.area.rows };
}

test('through import, refresh, the removal of old rows, and undoing', () => {
  const daybook = dressed();
  expect(filtered(daybook)).toEqual({ hidden: HIDDEN, rows: 5 });
  expect(extras(daybook)).toEqual(EXTRAS);
  const order = daybook.column(SALES, 'SKU');
  daybook.call('refresh');
  expect(daybook.column(SALES, 'SKU')).toEqual(order);
  expect(extras(daybook)).toEqual(EXTRAS);
  expect(filtered(daybook)).toEqual({ hidden: HIDDEN, rows: 5 });

  daybook.now = Date.UTC(2026, 10, 1, 12);
  const later = ['A', 'C', 'D'].map((sku) => [`B0AAAAAAA${sku}`, sku, 100, 20, '$20.00'] as const);
  const receipt = daybook.receipt('later.csv', salesTable(later), OCTOBER);
  expect(receipt.notes.join()).toContain('1 row from before 2025-10-01 was taken out');
  const kept = order.filter((sku) => sku !== 'old');
  expect(daybook.column(SALES, 'SKU')).toEqual([...kept, 'D']);
  expect(daybook.column(SALES, 'Units Ordered')).toEqual([...kept.map((sku) => (sku === 'B' ? 10 : 20)), 20]);
  expect(extras(daybook)).toEqual(EXTRAS);
  expect(filtered(daybook)).toEqual({ hidden: ['B'], rows: 4 });

  daybook.call('undoImport', { import: receipt.undo });
  expect(daybook.column(SALES, 'SKU')).toEqual([...kept, 'old']);
  expect(daybook.column(SALES, 'Units Ordered')).toEqual([10, 10, 10, 1]);
  expect(extras(daybook)).toEqual(EXTRAS);
  expect(filtered(daybook)).toEqual({ hidden: ['B'], rows: 4 });
});
