import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../../workbench/cli.ts';
import type { BookJson } from '../../../workbench/import/book-json.ts';
import { Spreadsheet } from '../../../workbench/model/spreadsheet.ts';
import { sheetXml, workbookZip } from '../../sidebar/parse/workbook-zip.ts';
import { inventory, salesTraffic, salesTrafficWithBadCell } from './invented-files.ts';

const dist = join(import.meta.dirname, '../../../dist');
const october = ['--marketplace', 'US', '--from', '2026-10-01', '--to', '2026-10-31', '--as-of', '2026-11-01'];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});

function inFolder(name: string): string {
  return join(folder, name);
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(inFolder(name), content);
  return inFolder(name);
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const out = (text: string) => {
    said.out += text;
  };
  const err = (text: string) => {
    said.err += text;
  };
  const code = await main(args, dist, { out, err, isTerminal: false });
  return { code, ...said };
}

function json(name: string): BookJson {
  return JSON.parse(readFileSync(inFolder(name), 'utf8'));
}

/** The sheets but for what the add-on notes of its imports. */
function reports(name: string): BookJson['sheets'] {
  return json(name).sheets.filter((one) => one.name !== 'Import Log' && one.name !== 'Undo');
}

function sheet(book: BookJson, name: string): BookJson['sheets'][number] {
  const found = book.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

describe('a header that is not known', () => {
  const french = salesTraffic.replace('Units Ordered', 'Unités commandées').replace('Ordered Product Sales', 'Ventes');
  const units = ['--column', 'Unités commandées=unitsOrdered', '--column', 'Ventes=orderedProductSales'];

  test('is asked for by its flag, told once, and remembered in the book', async () => {
    const path = file('fr.csv', french);
    const book = ['--book', inFolder('book.json'), '--json', inFolder('out.json')];
    const asked = await run('import', ...october, ...book, path);
    expect([asked.code, existsSync(inFolder('book.json'))]).toEqual([1, false]);
    expect(asked.out).toMatch(
      /--column "HEADER=unitsOrdered" for Units Ordered, where HEADER is .*“Unités commandées” \(\d+/,
    );
    expect((await run('import', ...october, ...book, ...units, path)).out).toContain('1 of 1 files imported');
    const again = await run('import', ...october, ...book, path);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('Unités commandées → Units Ordered')]);
    expect(sheet(json('out.json'), 'Taught Columns').values).toHaveLength(3);
  });

  test('is remembered for a file that goes in parts too', async () => {
    const lines = french.trim().split(/\r?\n/) as [string, string];
    const at = (row: number) => lines[1].replace(/B0[A-Z0-9]{8}/g, `B0${String(row).padStart(8, 'A')}`);
    const large = file('large.csv', [lines[0], ...Array.from({ length: 20_001 }, (_, row) => at(row))].join('\n'));
    const book = ['--book', inFolder('book.json')];
    await run('import', ...october, ...book, ...units, file('fr.csv', french));
    const { code, out } = await run('import', ...october, ...book, large);
    expect([code, out]).toEqual([0, expect.stringContaining('20,001 read')]);
  });
});

describe('a call that is wrong ends with 2 and writes nothing', () => {
  test.each([
    [['import'], 'Name at least one report file.'],
    [['import', '--colour', 'x'], 'There is no flag --colour.'],
    [['export', 'x'], 'There is no command export.'],
  ])('%j', async (args, sentence) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  test('a missing file, a folder, a missing target folder', async () => {
    const report = file('a.csv', salesTraffic);
    expect(await run('import', '--json', inFolder('o.json'), report, inFolder('none.csv'))).toMatchObject({
      code: 2,
      err: `There is no file ${inFolder('none.csv')}.\n`,
    });
    expect((await run('import', folder)).err).toContain('is a folder, not a report file.');
    expect((await run('import', '--json', inFolder('none/o.json'), report)).err).toContain('There is no folder');
    expect(existsSync(inFolder('o.json'))).toBe(false);
  });

  test('targets that must not be overwritten', async () => {
    const report = file('a.json', '{}');
    expect((await run('import', '--json', report, report)).err).toContain('is one of the files to import');
    expect((await run('import', '--json', inFolder('b.json'), '--book', inFolder('b.json'), report)).err).toContain(
      'is given for two different files to write',
    );
    const theirs = new ExcelJS.Workbook();
    theirs.addWorksheet('Theirs');
    file('theirs.xlsx', new Uint8Array((await theirs.xlsx.writeBuffer()) as ArrayBuffer));
    expect((await run('import', '--out', inFolder('theirs.xlsx'), report)).err).toContain(
      'was not written by Daybook and will not be overwritten',
    );
    expect((await run('import', '--book', report, file('x.csv', salesTraffic))).err).toContain('is no Daybook file');
    const book = file('shop.daybook.json', '{"format":"daybook","version":1}');
    expect((await run('import', '--json', book, report)).err).toContain('is a Daybook workbook and will not be');
    expect(readFileSync(book, 'utf8')).toBe('{"format":"daybook","version":1}');
    expect(readFileSync(report, 'utf8')).toBe('{}');
  });

  test('an add-on that is not built', async () => {
    const said: string[] = [];
    const terminal = { out: () => undefined, err: (text: string) => said.push(text), isTerminal: false };
    expect(await main(['import', file('a.csv', salesTraffic)], folder, terminal)).toBe(2);
    expect(said).toEqual([`There is no built add-on in ${folder}. Run npm run build.\n`]);
  });

  test('help is no mistake', async () => {
    expect(await run('import', '--help')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('--marketplace'),
    });
    expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('--marketplace') });
  });
});

describe.each(['upload', 'paste', 'paste-text'])('by %s', (how) => {
  test('reports become a workbook', async () => {
    const files = [file('BusinessReport-11-1-26.csv', salesTraffic), file('inventory.txt', inventory)];
    const { code, out } = await run('import', '--how', how, ...october, '--json', inFolder('o.json'), ...files);
    expect(code).toBe(0);
    expect(out).toContain('2 of 2 files imported.');
    const book = json('o.json');
    expect(book.receipts).toMatchObject([
      {
        kind: 'sales-traffic',
        marketplace: 'US',
        from: '2026-10-01',
        to: '2026-10-31',
        rowsRead: 2,
        rowsKept: 2,
        rowsRefused: 0,
        rowsUpdated: 0,
        sheet: 'Sales & Traffic',
        problems: [],
      },
      { kind: 'fba-inventory', marketplace: 'US', to: '2026-11-01', rowsRead: 2, rowsKept: 2, sheet: 'FBA Inventory' },
    ]);
    const values = sheet(book, 'Sales & Traffic').values;
    const units = values[0]?.indexOf('Units Ordered') ?? -1;
    expect(
      values
        .slice(1)
        .map((row) => row[units])
        .filter((value) => value !== ''),
    ).toEqual([120, 0]);
    expect(values.flat()).toContain('2026-10-31');
    expect(book.calls.total).toBeGreaterThan(0);
  });

  test('the file without its window fails, the other is imported', async () => {
    const files = [file('BusinessReport.csv', salesTraffic), file('inventory.txt', inventory)];
    const { code, out } = await run(
      'import',
      '--how',
      how,
      '--marketplace',
      'US',
      '--as-of',
      '2026-11-01',
      '--json',
      inFolder('o.json'),
      ...files,
    );
    expect(code).toBe(1);
    expect(out).toContain('Give --from and --to.');
    expect(out).toMatch(
      /1 of 2 files imported\. Rows: \d+ added · 0 updated · 0 unchanged\.\nNot imported:\n {2}BusinessReport\.csv: .*which days it covers/,
    );
    expect(json('o.json')).toMatchObject({
      receipts: [{ kind: 'fba-inventory' }],
      failures: [{ file: 'BusinessReport.csv' }],
    });
  });

  test('the marketplace is asked for by its flag', async () => {
    const { code, out } = await run('import', '--how', how, file('inventory.txt', inventory));
    expect(code).toBe(1);
    expect(out).toContain('Give --marketplace.');
  });

  test.each([
    ['empty.csv', ''],
    ['binary.csv', '\u0000\u0001\u0002\u0000\u0003'],
    ['header.csv', salesTraffic.slice(0, salesTraffic.indexOf('\n') + 1)],
    ['other.csv', 'a,b,c\n1,2,3\n'],
    ['cut.csv', salesTraffic.slice(0, -20)],
  ])('%s is refused in a sentence and nothing is written', async (name, content) => {
    const { code, out } = await run(
      'import',
      '--how',
      how,
      ...october,
      '--book',
      inFolder('b.json'),
      '--out',
      inFolder('o.xlsx'),
      '--json',
      inFolder('o.json'),
      file(name, content),
    );
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^${name}\\n  Not imported +\\S.*\\.`));
    expect([existsSync(inFolder('b.json')), existsSync(inFolder('o.xlsx'))]).toEqual([false, false]);
    expect(json('o.json').receipts).toEqual([]);
    expect(json('o.json').sheets.map((one) => one.name)).not.toContain(name.replace('.csv', ''));
  });

  test('a zip is unpacked, and what is no report in it is named', async () => {
    const zip = zipSync({
      'US/': new Uint8Array(),
      'US/stock.txt': strToU8(inventory),
      '__MACOSX/US/._stock.txt': strToU8('x'),
      'sales.csv': strToU8(salesTraffic),
      'read me.txt': strToU8('Hello there'),
      'logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    });
    const path = file('reports.zip', zip);
    const { code, out } = await run('import', '--how', how, ...october, '--json', inFolder('o.json'), path);
    expect(code).toBe(0);
    expect(out).toContain('reports.zip › US/stock.txt\n');
    expect(out).toContain('reports.zip › sales.csv\n');
    expect(out).toMatch(/ {2}Left out {12}read me\.txt: \S.*/);
    expect(out).toMatch(/^ {22}logo\.png: \S.*/m);
    expect(out).toContain('2 of 2 files imported.');
    expect(json('o.json').receipts).toMatchObject([{ kind: 'fba-inventory' }, { kind: 'sales-traffic' }]);
    expect(json('o.json').receipts.map((receipt) => receipt.rowsKept)).toEqual([2, 2]);
  });

  test('a zip without a report fails with its sentence', async () => {
    const nothing = file('a.zip', zipSync({ 'logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]) }));
    const letter = file('b.zip', zipSync({ 'letter.txt': strToU8('Hello there') }));
    const { code, out } = await run('import', '--how', how, ...october, nothing, letter);
    expect(code).toBe(1);
    expect(out).toMatch(/a\.zip\n {2}Not imported +There is no report file in this ZIP \(it holds: logo\.png\)/);
    expect(out).toMatch(/b\.zip › letter\.txt\n {2}Not imported +\S/);
    expect(out).toContain('0 of 2 files imported.');
  });

  test('a formula without a stored result is named, where it is imported and where it is refused', async () => {
    const lines = inventory
      .trim()
      .split('\r\n')
      .map((line) => line.split('\t'));
    const cell = (text: string, row: number, column: number) => {
      const name = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
      return text === '55' ? `<c ${name}><f>50+5</f></c>` : `<c ${name} t="inlineStr"><is><t>${text}</t></is></c>`;
    };
    const row = (cells: string[], at: number) =>
      `<row r="${at + 1}">${cells.map((text, column) => cell(text, at, column)).join('')}</row>`;
    const workbook = (rows: string[][]) => workbookZip({ sheets: [['Stock', sheetXml(rows.map(row).join(''))]] });
    const path = file('stock.xlsx', workbook(lines));
    const { code, out } = await run('import', '--how', how, ...october, '--json', inFolder('o.json'), path);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/1\s+cell\s+holds\s+a\s+formula\s+without\s+a\s+stored\s+result/),
    ]);
    expect(json('o.json').receipts[0]!.notes.join()).toContain('blank: ');
    const unknown = file(
      'unknown.xlsx',
      workbook([
        ['a', 'b', 'c'],
        ['1', '55', '2'],
      ]),
    );
    const refused = await run('import', '--how', how, ...october, unknown);
    expect(refused).toMatchObject({ code: 1, out: expect.stringMatching(/taken\s+as\s+blank:\s+B2/) });
  });

  test('a bad cell stands in the receipt', async () => {
    const { code, out } = await run(
      'import',
      '--how',
      how,
      ...october,
      '--json',
      inFolder('o.json'),
      file('report.csv', salesTrafficWithBadCell),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/1 × .*Sessions - Total .*row 3: “many”/);
    expect(json('o.json').receipts[0]).toMatchObject({
      rowsKept: 2,
      problems: [{ row: 3, column: 'Sessions - Total', text: 'many' }],
    });
  });
});

test('a book is read and written back; the same report changes nothing', async () => {
  const report = file('report.csv', salesTraffic);
  const book = inFolder('shop.daybook.json');
  expect((await run('import', ...october, '--book', book, '--json', inFolder('1.json'), report)).code).toBe(0);
  expect((await run('import', ...october, '--book', book, '--json', inFolder('2.json'), report)).code).toBe(0);
  expect(json('2.json').receipts).toMatchObject([{ rowsAdded: 0, rowsUpdated: 0, rowsUnchanged: 2 }]);
  expect(reports('2.json')).toEqual(reports('1.json'));
});

test('a book kept as .xlsx is read and written back like any other', async () => {
  const report = file('report.csv', salesTraffic);
  const book = inFolder('shop.xlsx');
  expect((await run('import', ...october, '--book', book, '--json', inFolder('1.json'), report)).code).toBe(0);
  expect((await run('import', ...october, '--book', book, '--json', inFolder('2.json'), report)).code).toBe(0);
  expect(json('2.json').receipts).toMatchObject([{ rowsAdded: 0, rowsUpdated: 0, rowsUnchanged: 2 }]);
  expect(reports('2.json')).toEqual(reports('1.json'));
  expect(readdirSync(folder).sort()).toEqual(['1.json', '2.json', 'report.csv', 'shop.xlsx']);
});

test('an .xlsx that someone else made is left as it is; a copy is written beside it', async () => {
  const theirs = new ExcelJS.Workbook();
  const image = theirs.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' });
  const notes = theirs.addWorksheet('Notes');
  notes.getCell('A1').value = 'mine';
  notes.addImage(image, 'A1:B2');
  const bytes = new Uint8Array((await theirs.xlsx.writeBuffer()) as ArrayBuffer);
  const book = file('theirs.xlsx', bytes);
  const { out } = await run(
    'import',
    ...october,
    '--book',
    book,
    '--json',
    inFolder('o.json'),
    file('report.csv', salesTraffic),
  );
  expect(out).toContain(`Written: ${inFolder('theirs (Daybook).xlsx')}, ${inFolder('o.json')}.`);
  expect(out).toContain(`Not carried over from ${book}: pictures.`);
  expect(new Uint8Array(readFileSync(book))).toEqual(bytes);
  expect(sheet(json('o.json'), 'Notes').values).toEqual([['mine']]);
  await run('import', ...october, '--book', book, inFolder('report.csv'));
  expect(existsSync(inFolder('theirs (Daybook 2).xlsx'))).toBe(true);
});

test('a text that looks like a formula is a text', async () => {
  await run('import', ...october, '--json', inFolder('o.json'), file('report.csv', salesTraffic));
  const { values, formulas } = sheet(json('o.json'), 'Sales & Traffic');
  expect(values.flat()).toContain('=Tea mug red');
  expect(formulas.slice(1).flat().filter(Boolean)).toEqual([]);
});

test('window and marketplace may stand in the name', async () => {
  const { code } = await run(
    'import',
    '--json',
    inFolder('o.json'),
    file('sales_UK_2026-09-01_2026-09-30.csv', salesTraffic.replaceAll('$', '£')),
  );
  expect(code).toBe(0);
  expect(json('o.json').receipts).toMatchObject([{ marketplace: 'UK', from: '2026-09-01', to: '2026-09-30' }]);
});

test('the language and the locale of the workbook', async () => {
  const report = file('report.csv', salesTraffic);
  await run(
    'import',
    ...october,
    '--locale',
    'de_DE',
    '--language',
    'zh-CN',
    '--book',
    inFolder('b.json'),
    '--json',
    inFolder('o.json'),
    report,
  );
  expect(JSON.parse(readFileSync(inFolder('b.json'), 'utf8'))).toMatchObject({
    locale: 'de_DE',
    timeZone: 'Europe/Berlin',
  });
  expect(json('o.json').receipts[0]?.kindTitle).toMatch(/\p{Script=Han}/u);
});

test('the workbook for Excel carries values and colours', async () => {
  const files = [file('report.csv', salesTraffic), file('inventory.txt', inventory)];
  await run('import', ...october, '--out', inFolder('o.xlsx'), '--json', inFolder('o.json'), ...files);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(inFolder('o.xlsx'));
  const stock = workbook.getWorksheet('FBA Inventory');
  const written = sheet(json('o.json'), 'FBA Inventory');
  expect(stock?.getRow(1).getCell(1).text).toBe(written.values[0]?.[0]);
  expect(Object.keys(written.painted).length).toBeGreaterThan(0);
});

test('a workbook of several sheets: the one that is no report is passed over', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Read me').addRows([['Hello'], ['there']]);
  const rows = inventory.split('\r\n').map((line) => line.split('\t'));
  workbook.addWorksheet('Stock').addRows(rows);
  const path = file('stock.xlsx', new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer));
  const { code, out } = await run('import', ...october, path);
  expect(code).toBe(0);
  expect(out).toContain('Left out            Read me');
});

test('a new book opens on Today, a book that shows something else stays there', async () => {
  const book = inFolder('shop.daybook.json');
  const opensOn = async (name: string) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(inFolder(name));
    return workbook.worksheets[workbook.views[0]!.activeTab!]!.name;
  };
  await run('import', ...october, '--book', book, '--out', inFolder('1.xlsx'), file('stock.txt', inventory));
  expect(await opensOn('1.xlsx')).toBe('Today');
  const kept = Spreadsheet.fromJSON(JSON.parse(readFileSync(book, 'utf8')));
  kept.activeSheet = kept.sheetByName('FBA Inventory')!;
  writeFileSync(book, JSON.stringify(kept));
  await run('import', ...october, '--book', book, '--out', inFolder('2.xlsx'), file('sales.csv', salesTraffic));
  expect(await opensOn('2.xlsx')).toBe('FBA Inventory');
});

test('a file too large for one call goes in parts and gives one receipt', async () => {
  const [header, row] = inventory.split('\r\n') as [string, string];
  const rows = Array.from({ length: 20_001 }, (_, index) => row.replace('MUG-BLUE', `MUG-${index}`));
  const { code, out } = await run(
    'import',
    ...october,
    '--json',
    inFolder('o.json'),
    file('stock.txt', [header, ...rows, rows[20_000]!.replace('\t55\t', '\tmany\t')].join('\r\n')),
  );
  expect(code).toBe(0);
  expect(out).toContain('20,002 read');
  expect(json('o.json').receipts).toMatchObject([
    { rowsRead: 20_002, rowsAdded: 20_001, problems: [{ row: 20_002 }, { row: 20_003 }] },
  ]);
  expect(json('o.json').calls.byMethod['LockService.getDocumentLock']).toBeGreaterThan(2);
});
