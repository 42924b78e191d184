/** What stands in sheets of a workbook, as the add-on's commands read it. */
import { digestOf, type Fact } from '../../src/digest/digest-of.ts';
import { digestsOf } from '../../src/digest/digest-table.ts';
import { unpacked } from '../../src/digest/pack.ts';
import { OWN_SHEETS } from '../../src/sheets/catalog.ts';
import type { Cell, Row } from '../../src/values/cell.ts';
import { isoOfDay } from '../../src/values/day.ts';
import type { ColumnType } from '../../src/workbook/sheet-spec.ts';
import type { DaybookHost } from './daybook-host.ts';

const EPOCH = 25_569;

/** The rows of a sheet of the add-on's, by the ids of its columns; days and times as ISO text. */
export function tableIn(daybook: DaybookHost, id: string): Row[] {
  const spec = OWN_SHEETS.find((one) => one.id === id)!;
  const sheet = daybook.spreadsheet.sheetByName(spec.name);
  if (sheet === undefined || sheet.lastRow() === 0) return [];
  const [header, ...rows] = daybook.values(spec.name);
  const columns = header!.map((title) => spec.columns.find((column) => column.header === title));
  return rows.map((cells) =>
    Object.fromEntries(columns.flatMap((column, c) => (column ? [[column.id, cellOf(cells[c], column.type)]] : []))),
  );
}

function cellOf(value: unknown, type: ColumnType): Cell {
  if (typeof value !== 'number' || (type !== 'day' && type !== 'time')) return (value ?? '') as Cell;
  if (type === 'day') return isoOfDay(Math.floor(value) - EPOCH);
  return new Date(Math.round((value - EPOCH) * 86_400) * 1000).toISOString().slice(0, 19);
}

/** What the digest says of a table, and what it would say were it made anew. */
export function digestsIn(daybook: DaybookHost, table: string): { readonly stored: unknown; readonly anew: unknown }[] {
  const rows = tableIn(daybook, table);
  const live = tableIn(daybook, 'digest').filter(({ state }) => state !== 'kept');
  const inOrder = (facts: readonly Fact[]) => facts.map((fact) => JSON.stringify(fact)).sort();
  return digestsOf(table).map((digest) => {
    const { facts, damaged } = unpacked(digest, live);
    return {
      stored: { facts: inOrder(facts), damaged },
      anew: { facts: inOrder(digestOf(digest, rows)), damaged: [] },
    };
  });
}
