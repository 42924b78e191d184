import { describe, expect, test } from 'vitest';
import { MARKETPLACES } from '../../../src/reports/marketplaces.ts';
import { helpText, marketplaceCodes, marketplaceOf } from '../../../workbench/import/flags.ts';
import { localeZones } from '../../../workbench/import/locales.ts';
import { parseArguments } from '../../../workbench/import/parse-arguments.ts';

function parse(line: string) {
  return parseArguments(line.split(' ').filter(Boolean));
}

describe('read', () => {
  test.each([
    ['a.csv', { files: ['a.csv'], how: 'upload' }],
    ['a.csv b.xlsx', { files: ['a.csv', 'b.xlsx'], how: 'upload' }],
    ['--marketplace us a.csv', { files: ['a.csv'], how: 'upload', marketplace: 'US' }],
    ['--marketplace GB a.csv', { files: ['a.csv'], how: 'upload', marketplace: 'UK' }],
    ['a.csv --marketplace=de', { files: ['a.csv'], how: 'upload', marketplace: 'DE' }],
    ['--from 2026-10-01 --to 2026-10-31 a', { files: ['a'], how: 'upload', from: '2026-10-01', to: '2026-10-31' }],
    ['--from 2026-10-01 --to 2026-10-01 a', { files: ['a'], how: 'upload', from: '2026-10-01', to: '2026-10-01' }],
    ['--as-of 2024-02-29 a', { files: ['a'], how: 'upload', asOf: '2024-02-29' }],
    ['--locale de-de a', { files: ['a'], how: 'upload', locale: 'de_DE' }],
    ['--language zh_cn a', { files: ['a'], how: 'upload', language: 'zh-CN' }],
    ['--how paste a', { files: ['a'], how: 'paste' }],
    ['--time-zone Asia/Tokyo a', { files: ['a'], how: 'upload', timeZone: 'Asia/Tokyo' }],
    [
      '--book b.json --out b.XLSX --json c.json a',
      { files: ['a'], how: 'upload', book: 'b.json', out: 'b.XLSX', json: 'c.json' },
    ],
    [
      '--column A=B=units --column=Ventas=sales a',
      {
        files: ['a'],
        how: 'upload',
        columns: [
          { header: 'A=B', field: 'units' },
          { header: 'Ventas', field: 'sales' },
        ],
      },
    ],
    [
      '--place EU=gb --place=A=B= a',
      {
        files: ['a'],
        how: 'upload',
        places: [
          { name: 'EU', marketplace: 'UK' },
          { name: 'A=B', marketplace: '' },
        ],
      },
    ],
    ['a -- --odd.csv', { files: ['a', '--odd.csv'], how: 'upload' }],
    ['- a', { files: ['-', 'a'], how: 'upload' }],
  ])('%s', (line, options) => {
    expect(parse(line)).toEqual(options);
  });

  test.each(['--help', '-h', 'a.csv --help --nonsense'])('help: %s', (line) => {
    expect(parse(line)).toBe('help');
  });
});

describe('refused', () => {
  test.each([
    ['', 'Name at least one report file. See --help.'],
    ['--colour red a', 'There is no flag --colour. See --help.'],
    ['-x a', 'There is no flag -x. See --help.'],
    ['a --marketplace', '--marketplace needs a value, such as --marketplace US.'],
    ['--marketplace --out b.xlsx a', '--marketplace needs a value, such as --marketplace US.'],
    ['--marketplace= a', '--marketplace needs a value, such as --marketplace US.'],
    ['--place Europe a', '--place needs a name and a marketplace, such as "Europe=DE", or "Europe=" alone.'],
    ['--place =DE a', '--place needs a name and a marketplace, such as "Europe=DE", or "Europe=" alone.'],
    ['--column Ventas a', '--column needs a header and a field, such as "Ventes=orderedProductSales".'],
    ['--column =sales a', '--column needs a header and a field, such as "Ventes=orderedProductSales".'],
    ['--marketplace US --marketplace DE a', '--marketplace is given twice.'],
    ['--marketplace XX a', `'XX' is no marketplace. Known are ${marketplaceCodes.join(', ')}.`],
    ['--from 2026-10-01 a', 'Give --from and --to together.'],
    ['--to 2026-10-01 a', 'Give --from and --to together.'],
    ['--from 2026-10-02 --to 2026-10-01 a', '--from 2026-10-02 is after --to 2026-10-01.'],
    ['--from 1/10/2026 --to 2026-10-01 a', "--from needs a day such as 2026-10-31, not '1/10/2026'."],
    ['--as-of 2026-02-30 a', "--as-of needs a day such as 2026-10-31, not '2026-02-30'."],
    ['--as-of 2026-13-01 a', "--as-of needs a day such as 2026-10-31, not '2026-13-01'."],
    ['--as-of 2026-10-311 a', "--as-of needs a day such as 2026-10-31, not '2026-10-311'."],
    ['--locale xx_XX a', `'xx_XX' is no locale. Known are ${Object.keys(localeZones).join(', ')}.`],
    ['--language de a', "'de' is no language. Known are en, zh-CN, ja."],
    ['--how fax a', "'fax' is no way to import. Known are upload, paste, paste-text."],
    ['--time-zone Mars/Olympus a', "'Mars/Olympus' is no time zone. Give one such as America/Los_Angeles."],
    ['--out book.csv a', "--out needs a file name ending in .xlsx, not 'book.csv'."],
    ['--book book.csv a', "--book needs a file name ending in .json or .xlsx, not 'book.csv'."],
    ['--json book.xlsx a', "--json needs a file name ending in .json, not 'book.xlsx'."],
  ])('%s', (line, sentence) => {
    expect(() => parse(line)).toThrow(sentence);
  });
});

test('the help names every flag with its value', () => {
  expect(helpText()).toMatchInlineSnapshot(`
    "npm run -s import -- [flags] FILE…
    npm run -s import -- --book BOOK      refreshes the workbook

    Imports Amazon report files (.csv, .tsv, .txt, .xlsx, or a .zip of them) into a workbook, as the add-on does in Google Sheets.

      --marketplace US                     Amazon marketplace of the files
      --from 2026-10-01                    first day the files cover
      --to 2026-10-31                      last day the files cover
      --as-of 2026-11-01                   day the files were downloaded (today)
      --locale en_US                       the spreadsheet's locale
      --time-zone America/Los_Angeles      the spreadsheet's time zone (by locale)
      --language en                        language of the add-on: en, zh-CN or ja
      --workbook-language zh-CN            changes the language of the sheets, and lists the formulas that quote their names
      --column Ventes=orderedProductSales  what an unknown header is; remembered in the book, may be given again
      --place Europe=DE                    which marketplace a name is; "Europe=" leaves its rows out; may be given again
      --how upload                         upload; paste from a spreadsheet; paste-text from an editor
      --book shop.daybook.json             workbook to open and write back; made if missing
      --out book.xlsx                      write the workbook for Excel or Google Sheets
      --json book.json                     write receipts, values and colours as JSON
      --help                               show this text

    A marketplace or window may also stand in a file name: orders_US_2026-10-01_2026-10-31.csv, stock_UK_2026-11-01.txt.
    Ends with 0 when every file was imported, 1 when one was not, 2 when the command itself is wrong.
    "
  `);
});

test('every locale has a time zone that exists', () => {
  for (const zone of Object.values(localeZones))
    expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
});

test('GB and UK mean one marketplace', () => {
  expect([marketplaceOf('gb'), marketplaceOf('UK'), marketplaceOf('us'), marketplaceOf('GBR')]).toEqual([
    'UK',
    'UK',
    'US',
    null,
  ]);
});

test('the command line and the add-on know the same marketplaces', () => {
  expect([...marketplaceCodes].sort()).toEqual(MARKETPLACES.map(({ code }) => code).sort());
});
