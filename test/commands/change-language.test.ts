/** Changing the language of a workbook in use: what a person renamed stays, nothing else is left behind, twice is once. */
import { describe, expect, test } from 'vitest';
import type { Daybook, LanguageReply } from '../../src/apps-script/server/messages.ts';
import { type Language, languages } from '../../src/i18n/language.ts';
import { word } from '../../src/i18n/words.ts';
import { OWN_SHEETS } from '../../src/sheets/catalog.ts';
import type { Cell } from '../../src/values/cell.ts';
import { localSheet } from '../../src/workbook/local-sheet.ts';
import { cutsIn } from '../faults/cut-off.ts';
import { DaybookHost, inventoryTable, OCTOBER, salesTable, searchTermTable } from './daybook-host.ts';

const OTHERS: readonly Language[] = ['zh-CN', 'ja'];

let used: unknown;

/** A workbook of its own for each test; it is brought into use once. */
function inUse(): DaybookHost {
  used ??= taken().snapshot();
  return new DaybookHost(undefined, used);
}

function taken(): DaybookHost {
  const daybook = new DaybookHost();
  daybook.call('setUpWorkbook');
  daybook.receipt('sales.csv', salesTable([['B0AAAAAAA1', 'S-1', 310, 62, '$620.00']]), OCTOBER);
  daybook.receipt('terms.csv', searchTermTable([['bad term', 200, 80, 40, 1]]));
  daybook.receipt('stock.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 40]]), { marketplace: 'US', asOf: '2026-11-01' });
  daybook.host.rpc('sellersSheetsFromMenu');
  daybook.call('startWeek');
  daybook.call('tickTask', { task: 'keep-stock', done: true, reason: 'ordered' });
  return daybook;
}

function write(daybook: DaybookHost, sheet: string, row: number, column: number, value: Cell): void {
  daybook.spreadsheet.sheetByName(sheet)!.setCells({ row, column, rows: 1, columns: 1 }, [[{ value }]]);
}

function formula(daybook: DaybookHost, sheet: string, row: number, column: number, text: string): void {
  daybook.spreadsheet.sheetByName(sheet)!.setCells({ row, column, rows: 1, columns: 1 }, [[{ formula: text }]]);
}

function changed(daybook: DaybookHost, language: Language): LanguageReply {
  return daybook.call<LanguageReply>('changeWorkbookLanguage', { language, anyway: true });
}

/** What every visible sheet shows. */
function shown(daybook: DaybookHost): Record<string, unknown> {
  return Object.fromEntries(
    daybook.spreadsheet.sheets
      .filter((sheet) => !sheet.hidden && sheet.lastRow() > 0)
      .map(({ name }) => [name, daybook.values(name)]),
  );
}

/** Names and titles of the add-on's sheets that are not those of the language. */
function leftBehind(daybook: DaybookHost, language: Language): unknown[] {
  const names = daybook.spreadsheet.sheets.map(({ name }) => name);
  return OWN_SHEETS.flatMap((english) => {
    const spec = localSheet(english, language);
    const others = languages.map((one) => localSheet(english, one).name).filter((name) => name !== spec.name);
    if (!names.includes(spec.name)) return others.filter((name) => names.includes(name));
    const titles = spec.columns.map(({ header }) => header);
    return daybook.values(spec.name)[0]!.filter((title) => title !== '' && !titles.includes(String(title)));
  });
}

test('a header becomes as high as its new titles need; a height that a person gave stays', () => {
  const daybook = inUse();
  const height = (name: string) => daybook.sheet(name).rowHeight(0);
  daybook.sheet('Products').setRowHeight(0, 1, 120);
  const english = height('FBA Inventory');
  changed(daybook, 'zh-CN');
  expect(height('FBA 库存')).toBeLessThan(english);
  expect(height('商品资料')).toBe(120);
  changed(daybook, 'en');
  expect(height('FBA Inventory')).toBe(english);
});

describe.each(OTHERS)('from English to %s', (language) => {
  test('names, titles, words, rules, notes and drop-downs are in it, and everything works on', () => {
    const daybook = inUse();
    const reply = changed(daybook, language);
    expect(reply).toMatchObject({ status: 'changed', count: 0 });
    expect('messages' in reply && reply.messages).toHaveLength(1);
    expect(leftBehind(daybook, language)).toEqual([]);
    const rules = word('sheet', 'rules', language);
    const spec = localSheet(OWN_SHEETS.find(({ id }) => id === 'rules')!, language);
    const at = (id: string) => spec.columns.findIndex((column) => column.id === id);
    const row = daybook.values(rules).find(([id]) => id === 'acos-pause')!;
    expect(row[at('sheet')]).toBe(word('sheet', 'search-terms', language));
    expect(row[at('field')]).toBe({ 'zh-CN': 'ACoS 状态', ja: 'ACoS 判定', en: '' }[language]);
    expect(row[at('severity')]).toBe(word('severity', 'act', language));
    expect(row[at('meaning')]).toMatch(/[\u3040-\u9fff]/);
    expect(
      daybook
        .values(rules)
        .slice(1)
        .every((cells) => cells[at('state')] === ''),
    ).toBe(true);
    const sheet = daybook.spreadsheet.sheetByName(rules)!;
    const [[offered]] = sheet.validations({ row: 1, column: at('operator'), rows: 1, columns: 1 }) as unknown as [
      [unknown],
    ];
    expect(JSON.stringify(offered)).toContain(word('operator', 'below', language));
    const note = String(sheet.notes({ row: 0, column: at('severity'), rows: 1, columns: 1 })[0]![0]);
    expect(note).toMatch(/[\u3040-\u9fff]/);
    const daybookNow = daybook.call<Daybook>('getDaybook');
    expect(daybookNow.brokenRules).toEqual([]);
    expect(daybookNow.tasks.filter(({ done }) => done)).toHaveLength(1);
    expect(daybookNow.tasks.find(({ id }) => id === 'run-ads')?.status).toBe('ACT');
    const receipt = daybook.receipt('more.csv', searchTermTable([['new term', 10, 5, 40, 1]]));
    expect(receipt.sheet).toBe(word('sheet', 'search-terms', language));
  });

  test('there and back all is as it was', () => {
    const daybook = inUse();
    daybook.call('refresh');
    const before = shown(daybook);
    changed(daybook, language);
    expect(shown(daybook)).not.toEqual(before);
    changed(daybook, OTHERS.find((other) => other !== language)!);
    changed(daybook, 'en');
    expect(shown(daybook)).toEqual(before);
  });

  test('a second time changes nothing', () => {
    const daybook = inUse();
    changed(daybook, language);
    const once = daybook.lasting();
    changed(daybook, language);
    expect(daybook.lasting()).toEqual(once);
  });

  test('what a person renamed or typed stays', () => {
    const daybook = inUse();
    daybook.spreadsheet.renameSheet(daybook.sheet('FBA Inventory'), 'My stock');
    const cover = daybook.values('My stock')[0]!.indexOf('afn-fulfillable-quantity');
    write(daybook, 'My stock', 0, cover, 'On the shelf');
    const meaning = daybook.position('Rules', 'What it means');
    write(daybook, 'Rules', 1, meaning, 'Our own target');
    const beside = daybook.values('Rules')[0]!.length;
    write(daybook, 'Rules', 0, beside, 'Severity');
    write(daybook, 'Rules', 1, beside, 'act');
    changed(daybook, language);
    const rules = word('sheet', 'rules', language);
    expect(daybook.values('My stock')[0]).toContain('On the shelf');
    expect(daybook.values(rules)[1]![meaning]).toBe('Our own target');
    expect(
      daybook
        .values(rules)
        .slice(0, 2)
        .map((row) => row[beside]),
    ).toEqual(['Severity', 'act']);
    expect(
      daybook.receipt('s.txt', inventoryTable([['S-1', 'B0AAAAAAA1', 41]]), { marketplace: 'US', asOf: '2026-11-01' })
        .sheet,
    ).toBe('My stock');
  });

  test('formulas follow, and those that quote a name are listed first', () => {
    const daybook = inUse();
    const own = 'Sheet1';
    formula(daybook, own, 0, 0, "='Search Terms'!A1");
    formula(daybook, own, 1, 0, '=INDIRECT("Rules!A2")');
    formula(daybook, own, 2, 0, '=MATCH("Severity"; Rules!1:1; 0)');
    formula(daybook, own, 3, 0, '=COUNTIF(Rules!F:F; "act")');
    formula(daybook, own, 4, 0, '="Rulesmaker"&"acts"');
    const before = daybook.lasting();
    const asked = daybook.call<LanguageReply>('changeWorkbookLanguage', { language });
    expect(asked).toMatchObject({ status: 'asks', count: 3 });
    expect(asked.formulas.map(({ sheet, a1 }) => `${sheet} ${a1}`)).toEqual([`${own} A2`, `${own} A3`, `${own} A4`]);
    expect(daybook.lasting()).toEqual(before);
    changed(daybook, language);
    expect(daybook.values(own)[0]![0]).toBe(
      localSheet(OWN_SHEETS.find(({ id }) => id === 'search-terms')!, language).columns[0]!.header,
    );
  });

  test('a name that a sheet of the seller has is left to it', () => {
    const daybook = inUse();
    daybook.spreadsheet.addSheet({ name: word('sheet', 'rules', language) });
    changed(daybook, language);
    const names = daybook.spreadsheet.sheets.map(({ name }) => name);
    expect(names).toContain(`${word('sheet', 'rules', language)} (Daybook)`);
    changed(daybook, 'en');
    expect(daybook.spreadsheet.sheets.map(({ name }) => name)).toContain('Rules');
  });
});

test('cut off at any call, set up or repair finishes it', () => {
  const kept = inUse().snapshot();
  const change = (daybook: DaybookHost) => changed(daybook, 'ja');
  const repaired = (left: unknown) => {
    const daybook = new DaybookHost(undefined, left);
    daybook.call('setUpWorkbook');
    return JSON.stringify(shown(daybook));
  };
  const whole = new DaybookHost(undefined, kept);
  change(whole);
  const [before, after] = [repaired(kept), repaired(whole.snapshot())];
  const cuts = cutsIn(kept, change);
  expect(cuts.length).toBeGreaterThan(60);
  // Each takes a second: the first ones, and some of the others.
  const some = cuts.filter((_, i) => i < 4 || i % Math.ceil(cuts.length / 8) === 1);
  const results = some.map(({ at, left }) => ({ at, is: repaired(left) }));
  // Once it is begun it is finished.
  const begun = results.findIndex(({ is }) => is !== before);
  expect(begun).toBeLessThan(4);
  expect(
    results
      .slice(begun)
      .filter(({ is }) => is !== after)
      .map(({ at }) => at),
  ).toEqual([]);
});
