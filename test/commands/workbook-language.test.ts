/** A workbook has a language, chosen from its locale when it is set up; what stood before it stays English. */
import { describe, expect, test } from 'vitest';
import type { Daybook } from '../../src/apps-script/server/messages.ts';
import { languageOf } from '../../src/i18n/language.ts';
import { word } from '../../src/i18n/words.ts';
import { OWN_SHEETS } from '../../src/sheets/catalog.ts';
import type { Cell } from '../../src/values/cell.ts';
import { localSheet } from '../../src/workbook/local-sheet.ts';
import {
  DaybookHost,
  inventoryTable,
  OCTOBER,
  PLACES,
  type Place,
  salesTable,
  searchTermTable,
} from './daybook-host.ts';

const SALES = salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]);
const TERMS = searchTermTable([
  ['good term', 200, 10, 100, 20],
  ['bad term', 200, 80, 40, 1],
]);
const STOCK = inventoryTable([
  ['S-1', 'B0AAAAAAA1', 40],
  ['S-2', 'B0AAAAAAA2', 900],
]);

const books = new Map<string, unknown>();

/** A workbook of its own for each test; the imports are done once for a locale. */
function imported(place: Place): DaybookHost {
  const book = books.get(place.locale) ?? importInto(new DaybookHost(place)).snapshot();
  books.set(place.locale, book);
  return new DaybookHost(place, book);
}

function importInto(daybook: DaybookHost): DaybookHost {
  daybook.call('setUpWorkbook');
  daybook.receipt('sales.csv', SALES, OCTOBER);
  daybook.receipt('terms.csv', TERMS);
  daybook.receipt('stock.txt', STOCK, { marketplace: 'US', asOf: '2026-11-01' });
  return daybook;
}

/** Types into a column of the row whose first cell is `name`. */
function typeInto(daybook: DaybookHost, sheet: string, title: string, name: Cell, value: Cell): void {
  const row = daybook.values(sheet).findIndex(([first]) => first === name);
  const area = { row, column: daybook.position(sheet, title), rows: 1, columns: 1 };
  daybook.sheet(sheet).setCells(area, [[{ value }]]);
}

function painted(daybook: DaybookHost, sheet: string, title: string): (string | undefined)[] {
  daybook.spreadsheet.recalculate();
  const column = daybook.position(sheet, title);
  const found = daybook.sheet(sheet);
  const area = { row: 1, column, rows: found.lastRow() - 1, columns: 1 };
  const formats = new Map(daybook.spreadsheet.calculator.paintedFormat(found, area));
  return Array.from(
    { length: area.rows },
    (_, i) => [...formats].find(([a1]) => a1.replace(/\D/g, '') === String(i + 2))?.[1].background,
  );
}

describe.each(PLACES)('set up in $locale', (place) => {
  const language = languageOf(place.locale);

  test('every sheet and title stands in its language', () => {
    const daybook = imported(place);
    daybook.host.rpc('sellersSheetsFromMenu');
    daybook.call('startWeek');
    const names = daybook.spreadsheet.sheets.map(({ name }) => name);
    for (const english of OWN_SHEETS) {
      const spec = localSheet(english, language);
      if (!names.includes(spec.name)) continue;
      const titles = daybook.values(spec.name)[0]!.filter((title) => title !== '');
      const own = spec.columns.map(({ header }) => header);
      expect(
        titles.filter((title) => !own.includes(String(title))),
        spec.name,
      ).toEqual([]);
      names.splice(names.indexOf(spec.name), 1);
    }
    expect(names).toEqual(['Sheet1']);
  });

  test('rules say in it what they compare, and work', () => {
    const daybook = imported(place);
    const [rules] = daybook.values('Rules').filter(([id]) => id === 'cover-low');
    const shown = (title: string) => rules![daybook.position('Rules', title)];
    expect(shown('Operator')).toBe(word('operator', 'below', language));
    expect(shown('Severity')).toBe(word('severity', 'act', language));
    expect(shown('Sheet')).toBe(word('sheet', 'fba-inventory', language));
    expect(daybook.column('Rules', 'State').filter((state) => state !== '')).toEqual([]);
    expect(painted(daybook, 'Search Terms', 'ACoS status')).toEqual(['#d9ead3', '#f4cccc']);
    expect(painted(daybook, 'FBA Inventory', 'Days of cover')).toEqual(['#f4cccc', '#fff2cc']);
    expect(daybook.call<Daybook>('getDaybook').brokenRules).toEqual([]);
  });

  test.each(['Not enough data', '数据不足', 'データ不足', 'not-enough-data'])('a rule may say %s', (typed) => {
    const daybook = imported(place);
    daybook.receipt('few.csv', searchTermTable([['new term', 5, 9, 0, 0]]));
    typeInto(daybook, 'Rules', 'Threshold', 'acos-pause', typed);
    daybook.call('refresh');
    expect(daybook.column('Rules', 'Threshold')).toContain(typed);
    expect(daybook.column('Search Terms', 'ACoS status')).toEqual(['On target', 'Pause', 'Not enough data']);
    expect(painted(daybook, 'Search Terms', 'ACoS status')).toEqual(['#d9ead3', undefined, '#f4cccc']);
  });

  test('operators, sheets and titles are understood in every language', () => {
    const daybook = imported(place);
    typeInto(daybook, 'Rules', 'Operator', 'cover-low', '大于');
    typeInto(daybook, 'Rules', 'Sheet', 'cover-low', 'FBA Inventory');
    typeInto(daybook, 'Rules', 'Field', 'cover-low', '在庫日数');
    typeInto(daybook, 'Rules', 'Severity', 'cover-low', 'ACT');
    daybook.call('refresh');
    expect(daybook.column('Rules', 'State').filter((state) => state !== '')).toEqual([]);
    // 40 units last 20 days, of which the rule cover-soon says `watch`; 900 have no sales.
    expect(painted(daybook, 'FBA Inventory', 'Days of cover')).toEqual(['#fff2cc', '#fff2cc']);
    typeInto(daybook, 'Rules', 'Threshold', 'cover-low', 19);
    daybook.call('refresh');
    expect(painted(daybook, 'FBA Inventory', 'Days of cover')).toEqual(['#f4cccc', '#fff2cc']);
  });

  test('weekly words stand in it, and their colours match', () => {
    const daybook = new DaybookHost(place);
    daybook.call('setUpWorkbook');
    daybook.call('startWeek');
    const sheet = daybook.sheet('Competitors');
    const typed = { Week: '2026-W44', Marketplace: 'US', 'Product (own ASIN)': 'B0AAAAAAA1', ASIN: 'B0AAAAAAA2' };
    const rows = ['2026-W41', '2026-W42', '2026-W43', '2026-W44'].map((week, i) => ({
      ...typed,
      Week: week,
      'BSR main': i === 3 ? 2000 : 1000,
      Sellers: i === 3 ? 0 : 1,
    }));
    rows.forEach((cells, i) => {
      for (const [title, value] of Object.entries(cells)) {
        const area = { row: i + 1, column: daybook.position('Competitors', title), rows: 1, columns: 1 };
        sheet.setCells(area, [[{ value }]]);
      }
    });
    daybook.call('refresh');
    const trend = daybook.column('Competitors', 'BSR trend');
    expect(trend.filter((one) => one === word('status', 'worsening', language))).toHaveLength(1);
    const colours = painted(daybook, 'Competitors', 'BSR trend');
    expect(colours[trend.indexOf(word('status', 'worsening', language))]).toBe('#fff2cc');
    expect(colours.filter((colour) => colour !== undefined)).toHaveLength(1);
    expect(daybook.column('Competitors', 'Event').join()).toContain(
      { en: 'Out of stock', 'zh-CN': '断货', ja: '在庫切れ' }[language],
    );
    const week = daybook.call<Daybook>('getDaybook').week.lines.map(({ section }) => section);
    expect(week).toEqual(expect.arrayContaining(['Week', 'Offers']));
    expect(daybook.column('Week', 'Section')[0]).toBe(word('section', 'Week', language));
  });

  test('what an import notes stands in it, and an import is undone', () => {
    const daybook = imported(place);
    daybook.call('setLanguage', { language: 'ja' });
    const { undo } = daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 41]]), {
      marketplace: 'US',
      asOf: '2026-11-01',
    });
    const state = () => daybook.column('Import Log', 'State');
    expect(state()[3]).toBe(word('importState', 'Imported', language));
    expect(daybook.column('Import Log', 'Report')[3]).toBe(daybook.column('Import Log', 'Report')[2]);
    daybook.call('undoImport', { import: undo });
    expect(state()[3]).toBe(word('importState', 'Undone', language));
  });

  test('a tick is written in it, and known by any', () => {
    const daybook = imported(place);
    daybook.call('setLanguage', { language: 'ja' });
    daybook.call('tickTask', { task: 'keep-stock', done: true, reason: 'ordered' });
    expect(daybook.column('Checklist', 'Status')).toEqual([`${word('taskStatus', 'ACT', language)} (1)`]);
    expect(daybook.call<Daybook>('getDaybook').tasks.filter(({ done }) => done)).toHaveLength(1);
  });
});

test('a workbook of an earlier version stays English in any locale, and its sentences are the person’s', () => {
  const before = imported(PLACES[0]!);
  const kept = before.snapshot() as { locale: string; properties: { document: Record<string, string> } };
  const { language: _, ...document } = kept.properties.document;
  const daybook = new DaybookHost(undefined, {
    ...kept,
    locale: 'zh_CN',
    properties: { ...kept.properties, document },
  });
  daybook.call('setLanguage', { language: 'ja' });
  const names = daybook.spreadsheet.sheets.map(({ name }) => name);
  daybook.call('setUpWorkbook');
  daybook.host.rpc('sellersSheetsFromMenu');
  expect(daybook.spreadsheet.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining([...names, 'Purchase Orders']),
  );
  expect(daybook.values('Rules')[0]).toContain('Severity');
  const notes = daybook.sheet('Rules').notes({ row: 0, column: 0, rows: 1, columns: 1 })[0]!;
  expect(notes[0]).toContain('ルール名');
  expect(daybook.snapshot()).toMatchObject({
    properties: { document: expect.not.objectContaining({ language: 'zh-CN' }) },
  });
});

test('a copied workbook keeps its language, although nothing is recorded of it', () => {
  const kept = imported(PLACES[2]!).snapshot() as { properties: object };
  const daybook = new DaybookHost(undefined, {
    ...kept,
    locale: 'en_US',
    properties: { ...kept.properties, document: {} },
  });
  daybook.call('setUpWorkbook');
  daybook.host.rpc('sellersSheetsFromMenu');
  const names = daybook.spreadsheet.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['规则', '采购单', '账户状况']));
  expect(names.filter((name) => /[a-z]{4}/i.test(name))).toEqual(['Sheet1']);
});
