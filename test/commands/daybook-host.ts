/** The built add-on in the workbench, with the few things a command test does again and again. */
import { join } from 'node:path';
import type { ImportReply, Receipt, Reply } from '../../src/apps-script/server/messages.ts';
import { languageOf } from '../../src/i18n/language.ts';
import { packTable } from '../../src/reports/travel/packed-table.ts';
import { OWN_SHEETS } from '../../src/sheets/catalog.ts';
import type { Cell } from '../../src/values/cell.ts';
import { localSheet } from '../../src/workbook/local-sheet.ts';
import type { SheetSpec } from '../../src/workbook/sheet-spec.ts';
import type { Sheet } from '../../workbench/model/sheet.ts';
import { Spreadsheet } from '../../workbench/model/spreadsheet.ts';
import type { HostOptions } from '../../workbench/runner/host-state.ts';
import { readPushedFiles } from '../../workbench/runner/pushed-files.ts';
import { ScriptHost } from '../../workbench/runner/script-host.ts';

const FILES = readPushedFiles(join(import.meta.dirname, '../../dist'));

export interface Place {
  readonly locale: string;
  readonly timeZone: string;
}

/** The four pairings of locale and zone the suite runs in; the script's own zone is UTC. */
export const PLACES: readonly Place[] = [
  { locale: 'en_US', timeZone: 'America/Los_Angeles' },
  { locale: 'de_DE', timeZone: 'Europe/Berlin' },
  { locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
  { locale: 'ja_JP', timeZone: 'Asia/Tokyo' },
];

export const NOON = Date.UTC(2026, 10, 1, 12);

export class DaybookHost {
  readonly spreadsheet: Spreadsheet;
  readonly host: ScriptHost;
  /** Milliseconds; what `new Date()` is in the script. */
  now = NOON;

  /** A new document, or one that was kept by `snapshot`; played as the options say. */
  constructor(place: Place = PLACES[0]!, kept?: unknown, options: Partial<HostOptions> = {}) {
    this.spreadsheet = kept === undefined ? new Spreadsheet({ name: 'Shop', ...place }) : Spreadsheet.fromJSON(kept);
    this.host = new ScriptHost({
      files: FILES,
      spreadsheet: this.spreadsheet,
      clock: () => this.now,
      ...options,
    });
    this.host.openDocument();
  }

  /** Calls a server function as the sidebar does. */
  ask<T>(name: string, request?: object): Reply<T> {
    const answer = request === undefined ? this.host.rpc(name) : this.host.rpc(name, JSON.stringify(request));
    return JSON.parse(String(answer)) as Reply<T>;
  }

  /** The same, where it must go well. */
  call<T>(name: string, request?: object): T {
    const reply = this.ask<T>(name, request);
    if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
    return reply.value;
  }

  upload(name: string, table: Cell[][], answers: object = {}): ImportReply {
    return this.call<ImportReply>('importTable', { source: { name }, table: packTable(table), ...answers });
  }

  /** Imports where it must go well. */
  receipt(name: string, table: Cell[][], answers: object = {}): Receipt {
    const reply = this.upload(name, table, answers);
    if (reply.status !== 'imported') throw new Error(JSON.stringify(reply));
    return reply.receipt;
  }

  /** A sheet by its name, or by its English name where the workbook has another language. */
  sheet(name: string): Sheet {
    const sheet = this.spreadsheet.sheetByName(name) ?? this.spreadsheet.sheetByName(this.local(name)?.name ?? name);
    if (sheet === undefined) throw new Error(`No sheet ${name} among ${this.spreadsheet.sheets.map((s) => s.name)}`);
    return sheet;
  }

  /** What stands in a sheet, formulas calculated. */
  values(name: string): unknown[][] {
    this.spreadsheet.recalculate();
    const sheet = this.sheet(name);
    return sheet.values({ row: 0, column: 0, rows: sheet.lastRow(), columns: sheet.lastColumn() });
  }

  /** One column by its title in row 1, below it. */
  column(name: string, title: string): unknown[] {
    const [header, ...rows] = this.values(name);
    const index = this.position(name, title);
    if (index === -1) throw new Error(`No column ${title} among ${header}`);
    return rows.map((row) => row[index]);
  }

  /** The index of a column by its title, which may be the English one. */
  position(name: string, title: string): number {
    const header = this.values(name)[0]!;
    const { id } = OWN_SHEETS.find((spec) => spec.name === name)?.columns.find((one) => one.header === title) ?? {};
    const local = this.local(name)?.columns.find((column) => column.id === id)?.header;
    return header.includes(title) ? header.indexOf(title) : header.indexOf(local);
  }

  /** The add-on's sheet of that English name in the language of the workbook. */
  private local(name: string): SheetSpec | undefined {
    const spec = OWN_SHEETS.find((one) => one.name === name);
    return spec && localSheet(spec, languageOf(this.spreadsheet.locale));
  }

  /** Everything that could be changed, for comparing before and after. */
  snapshot(): unknown {
    return JSON.parse(JSON.stringify(this.spreadsheet.toJSON()));
  }

  /** The same but for settings that only save calls: without them all is looked up anew. */
  lasting(): Record<string, unknown> {
    const { properties, ...rest } = this.snapshot() as { properties: { document: Record<string, string> } };
    // The ids of charts are drawn anew in each book.
    const lasting = Object.entries(properties.document).filter(([name]) => !/^(seen|chart)\./.test(name));
    const text = JSON.stringify({ ...rest, properties: { ...properties, document: Object.fromEntries(lasting) } });
    return JSON.parse(text, (key, value) =>
      key === 'charts' ? (value as object[]).map((one) => ({ ...one, id: 0 })) : value,
    );
  }

  /** The same but for what the add-on notes of its imports. */
  withoutLog(): unknown {
    const { sheets, ...rest } = this.lasting() as { sheets: { name: string }[] };
    return { ...rest, sheets: sheets.filter(({ name }) => name !== 'Import Log' && name !== 'Undo') };
  }

  /** How many blocks of cells a piece of work writes. */
  writes(work: () => void): number {
    const count = () => this.host.calls.byMethod['Range.setValues'] ?? 0;
    const before = count();
    work();
    return count() - before;
  }
}

/** Business report by SKU, US spelling; `rows` are child ASIN, SKU, sessions, units, sales. */
export function salesTable(rows: readonly (readonly [string, string, number, number, string])[]): Cell[][] {
  return [
    [
      '(Parent) ASIN',
      '(Child) ASIN',
      'Title',
      'SKU',
      'Sessions - Total',
      'Session Percentage - Total',
      'Page Views - Total',
      'Page Views Percentage - Total',
      'Featured Offer (Buy Box) Percentage',
      'Units Ordered',
      'Unit Session Percentage',
      'Ordered Product Sales',
      'Total Order Items',
    ],
    ...rows.map(([asin, sku, sessions, units, sales]): Cell[] => [
      asin,
      asin,
      `Title of ${sku}`,
      sku,
      String(sessions),
      '10.00%',
      String(sessions + 10),
      '10.00%',
      '95.00%',
      String(units),
      `${((units / sessions) * 100).toFixed(2)}%`,
      sales,
      String(units),
    ]),
  ];
}

/** Manage FBA Inventory; `rows` are SKU, ASIN, fulfillable quantity. */
export function inventoryTable(rows: readonly (readonly [string, string, number])[]): Cell[][] {
  return [
    [
      'sku',
      'fnsku',
      'asin',
      'product-name',
      'condition',
      'your-price',
      'mfn-listing-exists',
      'mfn-fulfillable-quantity',
      'afn-listing-exists',
      'afn-warehouse-quantity',
      'afn-fulfillable-quantity',
      'afn-unsellable-quantity',
      'afn-reserved-quantity',
      'afn-total-quantity',
      'per-unit-volume',
      'afn-inbound-working-quantity',
      'afn-inbound-shipped-quantity',
      'afn-inbound-receiving-quantity',
    ],
    ...rows.map(([sku, asin, units]): Cell[] => {
      const count = String(units);
      return [
        sku,
        `X${sku}`,
        asin,
        `Name of ${sku}`,
        'New',
        '9.99',
        'No',
        '',
        'Yes',
        count,
        count,
        '0',
        '0',
        count,
        '0.1',
        '0',
        '0',
        '0',
      ];
    }),
  ];
}

/** Search term report for one window; `rows` are term, clicks, spend, sales, orders. */
export function searchTermTable(rows: readonly (readonly [string, number, number, number, number])[]): Cell[][] {
  return [
    [
      'Start Date',
      'End Date',
      'Portfolio name',
      'Currency',
      'Campaign Name',
      'Ad Group Name',
      'Targeting',
      'Match Type',
      'Customer Search Term',
      'Impressions',
      'Clicks',
      'Click-Thru Rate (CTR)',
      'Cost Per Click (CPC)',
      'Spend',
      '7 Day Total Sales ',
      'Total Advertising Cost of Sales (ACOS) ',
      'Total Return on Advertising Spend (ROAS)',
      '7 Day Total Orders (#)',
      '7 Day Total Units (#)',
      '7 Day Conversion Rate',
    ],
    ...rows.map(([term, clicks, spend, sales, orders]): Cell[] => [
      '2026-10-01',
      '2026-10-31',
      'No Portfolio',
      'USD',
      'Campaign',
      'Group',
      'target',
      'BROAD',
      term,
      clicks * 100,
      clicks,
      0.01,
      spend / clicks,
      spend,
      sales,
      sales === 0 ? '' : spend / sales,
      sales / spend,
      orders,
      orders,
      orders / clicks,
    ]),
  ];
}

export const OCTOBER = { marketplace: 'US', from: '2026-10-01', to: '2026-10-31' };
