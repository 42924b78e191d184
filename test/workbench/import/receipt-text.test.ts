import { describe, expect, test } from 'vitest';
import type { Receipt } from '../../../src/apps-script/server/messages.ts';
import { askingSentence } from '../../../workbench/import/asking.ts';
import { cutDisplay, displayWidth, padDisplay, wrapDisplay } from '../../../workbench/import/display-width.ts';
import { progressOn } from '../../../workbench/import/progress.ts';
import { receiptText } from '../../../workbench/import/receipt-text.ts';
import { summaryText } from '../../../workbench/import/summary-text.ts';
import { noonOf } from '../../../workbench/model/zone.ts';

const receipt: Receipt = {
  file: 'BusinessReport.csv',
  kind: 'sales-traffic',
  kindTitle: 'Detail Page Sales and Traffic by ASIN',
  language: 'en',
  marketplace: 'US',
  from: '2026-10-01',
  to: '2026-10-31',
  rowsRead: 1234,
  rowsKept: 1230,
  rowsRefused: 4,
  rowsAdded: 1000,
  rowsUpdated: 30,
  rowsUnchanged: 200,
  rowsDuplicated: 0,
  rowsCombined: 0,
  sheet: 'Sales & Traffic',
  problems: [],
  causes: [],
  notes: [],
  headersMissing: [],
  headersIgnored: [],
  summary: '',
};

function print(changed: Partial<Receipt>): string {
  return receiptText({ file: 'BusinessReport.csv', receipts: [{ ...receipt, ...changed }], failures: [], leftOut: [] });
}

test('a receipt without troubles', () => {
  expect(print({})).toMatchInlineSnapshot(`
    "BusinessReport.csv
      Report              Detail Page Sales and Traffic by ASIN (English)
      Marketplace         US
      Window              2026-10-01 to 2026-10-31
      Rows                1,234 read · 1,230 kept · 4 refused
                          1,000 added · 30 updated · 200 unchanged
      Sheet               Sales & Traffic

    "
  `);
});

test('a receipt speaks the language of the add-on; English where it has no such language', () => {
  const outcome = {
    file: 'a.csv',
    receipts: [{ ...receipt, language: 'zh-CN' }],
    failures: [],
    leftOut: [{ name: '说明', message: '没有表格。' }],
  };
  expect(receiptText(outcome, 'zh-CN')).toMatchInlineSnapshot(`
    "a.csv
      报告                Detail Page Sales and Traffic by ASIN (中文)
      站点                US
      时间段              2026-10-01 至 2026-10-31
      行                  读取 1,234 · 保留 1,230 · 拒绝 4
                          新增 1,000 · 更新 30 · 未变 200
      工作表              Sales & Traffic
      已跳过              说明: 没有表格。

    "
  `);
  expect(receiptText(outcome, 'ko')).toBe(receiptText(outcome));
});

test('a receipt with everything', () => {
  const causes = [
    { column: 'Units Ordered', message: 'This is no number.', count: 1, rows: [5], examples: ['12x'] },
    {
      column: '已订购商品数量',
      message:
        'This is no number, and what is wrong with it takes a long sentence that does not fit into one line of a terminal.',
      count: 1234,
      rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      examples: ['a\nvery long text that goes on and on and on', '?', '-'],
    },
    { column: '', message: 'A later row counts.', count: 2, rows: [7, 1300], examples: [] },
  ];
  const all = {
    language: 'zh-CN',
    from: '2026-11-01',
    to: '2026-11-01',
    rowsDuplicated: 2,
    rowsCombined: 1,
    notes: ['First note.', 'Second note.'],
    headersMissing: ['SKU'],
    headersIgnored: ['Store', 'Extra'],
    causes,
  };
  expect(print(all)).toMatchInlineSnapshot(`
    "BusinessReport.csv
      Report              Detail Page Sales and Traffic by ASIN (Chinese)
      Marketplace         US
      Day                 2026-11-01
      Rows                1,234 read · 1,230 kept · 4 refused
                          1,000 added · 30 updated · 200 unchanged · 2 duplicated · 1 combined
      Sheet               Sales & Traffic
      Notes               First note.
                          Second note.
      Headers not found   SKU
      Headers ignored     Store, Extra
      Problems            1,237
        1 × · Units Ordered · row 5: “12x”
          This is no number.
        1,234 × · 已订购商品数量 · row 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …: “a very long text that goes on a…”,
        “?”, “-”
          This is no number, and what is wrong with it takes a long sentence that does not fit into one line
          of a terminal.
        2 × · row 7, 1300
          A later row counts.

    "
  `);
});

test('the first 20 causes are printed', () => {
  const printed = (count: number) => {
    const cause = { column: 'SKU', message: 'No.', count: 1, rows: [2], examples: [] };
    return print({ causes: Array.from({ length: count }, () => cause) })
      .split('\n')
      .filter((line) => /^ {4}\S/.test(line));
  };
  expect(printed(20)).toHaveLength(20);
  expect(printed(21)).toHaveLength(21);
  expect(printed(21)[20]).toBe('    and 1 more');
});

test('what stands in a cell does nothing to the terminal', () => {
  const cause = { column: 'SKU', message: 'No.', count: 1, rows: [2], examples: ['\u001b[31mred\u0007'] };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
  expect(print({ causes: [cause] })).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});

describe('the last words on several files', () => {
  const failure = { file: 'b.csv', code: 'x', message: 'No known report.\nMissing: SKU.', problems: [], causes: [] };
  const good = { file: 'a.csv', receipts: [receipt, receipt], failures: [], leftOut: [] };
  const bad = { file: 'b.csv', receipts: [], failures: [failure], leftOut: [] };

  test('how many came in, what that did, why the others did not', () => {
    expect(summaryText([good, good, bad])).toBe(
      '2 of 3 files imported. Rows: 4,000 added · 120 updated · 800 unchanged.\nNot imported:\n  b.csv: No known report.',
    );
    expect(summaryText([good, good], 'zh-CN')).toBe('共 2 个文件，已导入 2 个。行：新增 4,000 · 更新 120 · 未变 800。');
  });

  test('a single file has said it all', () => {
    expect(summaryText([good])).toBe('1 of 1 files imported.');
    expect(summaryText([bad])).toBe('0 of 1 files imported.');
  });
});

test('a file that was not imported, a workbook with another sheet', () => {
  const failure = {
    file: 'x.csv',
    code: 'unknown',
    message: 'No known report.\nMissing: SKU.',
    problems: [],
    causes: [],
  };
  expect(receiptText({ file: 'x.csv', receipts: [], failures: [failure], leftOut: [] })).toMatchInlineSnapshot(`
    "x.csv
      Not imported        No known report.
                          Missing: SKU.

    "
  `);
  const both = receiptText({
    file: 'x.xlsx',
    receipts: [receipt],
    failures: [failure],
    leftOut: ['Notes', 'Sheet3'].map((name) => ({ name, message: 'No table.' })),
  });
  expect(both).toMatchInlineSnapshot(`
    "x.xlsx
      Report              Detail Page Sales and Traffic by ASIN (English)
      Marketplace         US
      Window              2026-10-01 to 2026-10-31
      Rows                1,234 read · 1,230 kept · 4 refused
                          1,000 added · 30 updated · 200 unchanged
      Sheet               Sales & Traffic
      Not imported        No known report.
                          Missing: SKU.
      Left out            Notes: No table.
                          Sheet3: No table.

    "
  `);
});

test('an unknown language is printed as it is', () => {
  expect(print({ language: 'nl' })).toContain('(nl)');
  expect(print({ language: 'ja' })).toContain('(Japanese)');
});

test('the missing flags are named', () => {
  expect(askingSentence({ kindTitle: 'Search term report', missing: ['window'] })).toBe(
    '“Search term report” does not say which days it covers. Give --from and --to.',
  );
  expect(askingSentence({ kindTitle: 'Sales', missing: ['marketplace', 'window'] })).toBe(
    '“Sales” does not say which marketplace it is from and which days it covers. Give --marketplace, --from and --to.',
  );
});

test('columns that are missing are named with what they could be, and how an ignored one is told', () => {
  const columns = {
    headers: [
      { header: 'Unités', examples: ['6', '7'] },
      { header: 'Ventes', examples: ['9'] },
    ],
    fields: [
      { id: 'unitsOrdered', title: 'Units Ordered', needed: true, isDay: false, fits: [0, 1] },
      { id: 'title', title: 'Title', needed: false, isDay: false, fits: [0] },
    ],
  };
  expect(askingSentence({ kindTitle: 'Sales', missing: ['columns', 'window'], columns }).split('\n')).toEqual([
    '“Sales” has columns of unknown names. Say once which is which:',
    '--column "HEADER=unitsOrdered" for Units Ordered, where HEADER is “Unités” (6, 7) or “Ventes” (9)',
    '“Sales” does not say which days it covers. Give --from and --to.',
  ]);
  expect(print({ columns })).toContain('--column "HEADER=FIELD" · FIELD = unitsOrdered | title');
  expect(print({})).not.toContain('--column');
});

test('Chinese signs take two places', () => {
  expect(displayWidth('ab广告')).toBe(6);
  expect(padDisplay('广告', 6)).toBe('广告  ');
  expect(padDisplay('long', 2)).toBe('long');
  expect(cutDisplay('abcdef', 6)).toBe('abcdef');
  expect(cutDisplay('abcdefg', 6)).toBe('abcde…');
  expect(cutDisplay('广告广告', 6)).toBe('广告…');
  expect(cutDisplay('a\n b', 9)).toBe('a b');
});

test('long lines are cut between words', () => {
  expect(wrapDisplay('aa bb cc', 5)).toEqual(['aa bb', 'cc']);
  expect(wrapDisplay('aa bbb cc', 5)).toEqual(['aa', 'bbb', 'cc']);
  expect(wrapDisplay('广告 bb toolong', 7)).toEqual(['广告 bb', 'toolong']);
  expect(wrapDisplay('', 5)).toEqual(['']);
  const ignored = Array.from({ length: 20 }, (_, index) => `Header ${index}`);
  expect(print({ headersIgnored: ignored })).toMatchInlineSnapshot(`
    "BusinessReport.csv
      Report              Detail Page Sales and Traffic by ASIN (English)
      Marketplace         US
      Window              2026-10-01 to 2026-10-31
      Rows                1,234 read · 1,230 kept · 4 refused
                          1,000 added · 30 updated · 200 unchanged
      Sheet               Sales & Traffic
      Headers ignored     Header 0, Header 1, Header 2, Header 3, Header 4, Header 5, Header 6, Header 7,
                          Header 8, Header 9, Header 10, Header 11, Header 12, Header 13, Header 14,
                          Header 15, Header 16, Header 17, Header 18, Header 19

    "
  `);
});

function progressWritten(isTerminal: boolean): string {
  let text = '';
  const progress = progressOn((part) => {
    text += part;
  }, isTerminal);
  progress.file('a.csv', 1, 2);
  progress.share(0.504);
  progress.done();
  return text;
}

test('progress is a line per file, or one line that is written over', () => {
  expect(progressWritten(false)).toBe('[1/2] a.csv\n');
  expect(progressWritten(true)).toBe('\r\u001b[2K[1/2] a.csv\r\u001b[2K[1/2] a.csv 50 %\r\u001b[2K');
});

test('noon in the zone of the spreadsheet', () => {
  expect(new Date(noonOf('2026-11-01', 'America/Los_Angeles')).toISOString()).toBe('2026-11-01T20:00:00.000Z');
  expect(new Date(noonOf('2026-07-01', 'America/Los_Angeles')).toISOString()).toBe('2026-07-01T19:00:00.000Z');
  expect(new Date(noonOf('2026-11-01', 'Asia/Tokyo')).toISOString()).toBe('2026-11-01T03:00:00.000Z');
});
