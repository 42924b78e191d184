/**
 * Workbooks made to hold a tab for ever, fill its memory, or say something else than they show: read in their length,
 * refused, or named.
 */
import { describe, expect, test } from 'vitest';
import type { FileProblemData } from '../../../sidebar/parse/file-problem.ts';
import { limits } from '../../../sidebar/parse/limits.ts';
import { parseFile } from '../../../sidebar/parse/parse-file.ts';
import type { ParsedTable } from '../../../sidebar/parse/parsed-table.ts';
import { growth, TOO_MUCH } from '../../growth.ts';
import { sheetXml, type WorkbookParts, workbookZip } from './workbook-zip.ts';

const ROW = '<row r="1"><c r="A1"><v>7</v></c></row>';

function parsed(parts: Partial<WorkbookParts>): { tables?: readonly ParsedTable[]; problem?: FileProblemData } {
  const file = parseFile(workbookZip({ sheets: [['S', sheetXml(ROW)]], ...parts }));
  if ('tables' in file || 'problem' in file) return file;
  throw new Error('neither tables nor a problem');
}

function sheet(rows: string): Partial<WorkbookParts> {
  return { sheets: [['S', sheetXml(rows)]] };
}

function refusal(parts: Partial<WorkbookParts>): string | undefined {
  return parsed(parts).problem?.code;
}

describe('what is repeated costs its length', () => {
  const cell = (inside: string) => `<row r="1"><c r="A1"${inside}</c></row>`;
  const bombs: Readonly<Record<string, (times: number) => Partial<WorkbookParts>>> = {
    'comments that never close': (times) => sheet('<!--'.repeat(times)),
    comments: (times) => sheet('<!---->'.repeat(times) + ROW),
    'CDATA that never closes': (times) => sheet('<![CDATA['.repeat(times)),
    CDATA: (times) => sheet(cell(` t="str"><v>${'<![CDATA[x]]>'.repeat(times)}</v>`)),
    'rows that never close': (times) => sheet('<row r="1">'.repeat(times)),
    'rows that look like none': (times) => sheet('<rows '.repeat(times)),
    'cells that never close': (times) => sheet(`<row>${'<c '.repeat(times)}</row>`),
    'values that look like none': (times) => sheet(cell(`>${'<vv '.repeat(times)}`)),
    'entities that are none': (times) => sheet(cell(` t="str"><v>${'&#'.repeat(times)}</v>`)),
    'escapes that are none': (times) => sheet(cell(` t="str"><v>${'_x'.repeat(times)}</v>`)),
    'blanks in a date': (times) => sheet(cell(` t="d"><v>2026${' '.repeat(times)}.1${' '.repeat(times)}Z </v>`)),
    'points in a date': (times) => sheet(cell(` t="d"><v>${'.1'.repeat(times)}x</v>`)),
    'blanks in a tag': (times) => sheet(`<row r="1"><c r ${'r  '.repeat(times)}><v>1</v></c></row>`),
    'reading aids that never close': (times) => ({ strings: `<si>${'<rPh>'.repeat(times)}</si>` }),
    'reading aids': (times) => ({ strings: `<si>${'<rPh><t>x</t></rPh>'.repeat(times)}<t>y</t></si>` }),
    'texts that look like none': (times) => ({ strings: `<si>${'<tt '.repeat(times)}</si>` }),
    'brackets of a number format': (times) => format('['.repeat(times)),
    'quotes of a number format': (times) => format('&quot;'.repeat(times)),
    'sheets and their relations': (times) => many(times / 100),
    'a prolog': (times) => ({ more: { 'xl/workbook.xml': `<?${'?> '.repeat(times)}` } }),
  };

  function format(code: string): Partial<WorkbookParts> {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`;
    return { styles };
  }

  function many(count: number): Partial<WorkbookParts> {
    const sheets = Array.from({ length: count }, (_, index): [string, string] => [`S${index}`, sheetXml('')]);
    return { sheets };
  }

  test.each(Object.entries(bombs))('%s', (_, bomb) => {
    const files = new Map(
      [20_000, 80_000].map((times) => [times, workbookZip({ sheets: [['S', sheetXml(ROW)]], ...bomb(times) })]),
    );
    expect(growth((times) => void parseFile(files.get(times)!), 20_000)).toBeLessThan(TOO_MUCH);
  });
});

describe('refused as damaged', () => {
  test.each<[string, Partial<WorkbookParts>]>([
    ['a comment that never closes', sheet(`<!-- ${ROW}`)],
    ['a row that never closes', sheet(`${ROW}<row r="2"><c r="A2"><v>8</v></c>`)],
    ['a value that never closes', sheet('<row r="1"><c r="A1"><v>7</c></row>')],
    [
      'a document type, and the entities it would make of little much',
      {
        more: { 'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${sheetXml(ROW)}` },
      },
    ],
  ])('%s', (_, parts) => {
    expect(refusal(parts)).toBe('xlsx-damaged');
  });

  test('elements within elements, as deep as you like, are looked through', () => {
    const deep = sheet(`${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}${ROW}`);
    expect(parsed(deep).tables?.[0]?.table).toEqual([[7]]);
  });
});

describe('ten million cells, over all sheets', () => {
  const wide = (row: number) => `<row r="${row}"><c r="ALL${row}"><v>1</v></c></row>`;

  test('one sheet whose rows are filled up to their widest', () => {
    expect(refusal(sheet(wide(10_001)))).toBe('too-large');
    expect(refusal(sheet(wide(10_000)))).toBeUndefined();
  });

  test('rows that would fill the memory before they are counted', () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => wide(row + 1)).join('');
    expect(refusal(sheet(rows))).toBe('too-large');
  });

  test('several sheets that are small enough one by one', () => {
    const sheets = (count: number): Partial<WorkbookParts> => ({
      sheets: Array.from({ length: count }, (_, index) => [`S${index}`, sheetXml(wide(2500))]),
    });
    expect(parsed(sheets(5)).problem).toEqual({ code: 'too-large', params: { what: 'cells', limit: limits.cells } });
    expect(parsed(sheets(4)).tables).toHaveLength(4);
  });
});

describe('a cell that has no value though something stands in it is named', () => {
  const cells = (...inside: string[]) => `<row r="1">${inside.map((one) => `<c${one}</c>`).join('')}</row>`;
  const FORMULA = '<f>SUM(A2:A9)</f>';

  test.each([
    ['no value at all', `>${FORMULA}`],
    ['a blank one', `>${FORMULA}<v></v>`],
    ['one that closes itself', `>${FORMULA}<v/>`],
    ['a shared formula', '><f t="shared" si="0"/>'],
    ['a text without its value', ` t="str">${FORMULA}`],
    ['a truth value', ` t="b">${FORMULA}<v></v>`],
  ])('a formula without a result: %s', (_, inside) => {
    const { table, valueless = [] } = parsed(sheet(cells(inside, '><v>1</v>'))).tables![0]!;
    expect([table, valueless]).toEqual([[['', 1]], [{ code: 'formula-without-result', cells: 'A1', count: 1 }]]);
  });

  test.each([
    ['a text that is blank', ` t="str">${FORMULA}<v></v>`, ''],
    ['a number', `>${FORMULA}<v>0</v>`, 0],
    ['no formula', '><v></v>', ''],
    ['a name that begins alike', '><font/>', ''],
  ])('but not %s', (_, inside, value) => {
    const { table, valueless = [] } = parsed(sheet(cells(inside, '><v>1</v>'))).tables![0]!;
    expect([table, valueless]).toEqual([[[value, 1]], []]);
  });

  test.each([
    ['behind the last', '2', 'missing-text'],
    ['before the first', '-1', 'missing-text'],
    ['between two', '0.5', 'missing-text'],
    ['of no number', 'x', 'missing-text'],
    ['the last', '1', undefined],
  ])('a shared text: %s', (_, index, code) => {
    const file = {
      strings: '<si><t>a</t></si><si><t>b</t></si>',
      ...sheet(cells(` t="s"><v>${index}</v>`, '><v>1</v>')),
    };
    const { table, valueless = [] } = parsed(file).tables![0]!;
    expect([table[0]![0], valueless[0]?.code]).toEqual([code ? '' : 'b', code]);
  });

  test('a shared text that is not named is blank, not the first one', () => {
    const file = { strings: '<si><t>a</t></si>', ...sheet(cells(' t="s"><v></v>', '><v>1</v>')) };
    expect(parsed(file).tables![0]).toEqual({ name: 'S', delimited: false, table: [['', 1]] });
  });

  test('many are counted, and the first named', () => {
    const row = (number: number) => `<row r="${number}"><c r="AA${number}"><f>1</f></c></row>`;
    const rows = Array.from({ length: 99 }, (_, index) => row(index + 2)).join('');
    const [{ valueless }] = parsed(sheet(ROW + rows)).tables as [ParsedTable];
    expect(valueless).toEqual([{ code: 'formula-without-result', cells: 'AA2, AA3, AA4, AA5, AA6 …', count: 99 }]);
  });
});

test('CDATA holds text, whatever it looks like', () => {
  const text = '</v></c><!-- & "';
  const rows = `<row r="1"><c r="A1" t="str"><v><![CDATA[${text}]]></v></c></row>`;
  expect(parsed(sheet(rows)).tables?.[0]?.table).toEqual([[text]]);
});
