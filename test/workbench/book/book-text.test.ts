import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bookLines, bookText } from '../../../workbench/book/book-text.ts';
import { cellArea } from '../../../workbench/model/area.ts';
import { Spreadsheet } from '../../../workbench/model/spreadsheet.ts';
import { sampleWorkbook } from '../xlsx/sample-workbook.ts';

function bytesOf(spreadsheet: Spreadsheet): Buffer {
  return Buffer.concat(bookText(spreadsheet).map((part) => Buffer.from(part)));
}

function read(bytes: Buffer): Spreadsheet {
  const lines = bookLines(bytes)!;
  return Spreadsheet.fromJSON(lines.outline, lines.cells);
}

/** Of several sheets, one of them without formulas. */
function book(text = 'plain'): Spreadsheet {
  const spreadsheet = sampleWorkbook();
  const plain = spreadsheet.addSheet({ name: 'Plain', rows: 20, columns: 5 });
  plain.setCells(cellArea(3, 1), [[{ value: text }]]);
  plain.setFormat({ row: 0, column: 0, rows: 20, columns: 2 }, { numberFormat: '0.00' });
  plain.setNotes(cellArea(4, 1), [['noted']]);
  plain.setValidation(cellArea(5, 1), { type: 'CHECKBOX', args: [], allowInvalid: false });
  return spreadsheet;
}

const plainOf = (spreadsheet: Spreadsheet) => spreadsheet.sheetByName('Plain')!;

describe('the text of a book', () => {
  test('is JSON of the spreadsheet, whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const spreadsheet = book(`x${text}`);
        const { sheets, ...around } = JSON.parse(bytesOf(spreadsheet).toString());
        const known = sheets.map(({ check: _, ...sheet }: { check: number }) => sheet);
        expect({ ...around, sheets: known }).toEqual(JSON.parse(JSON.stringify(spreadsheet)));
      }),
    );
  });

  test('keeps the cells that nobody read as they stand, and reads them when they are asked for', () => {
    const bytes = bytesOf(book());
    const spreadsheet = read(bytes);
    expect(plainOf(spreadsheet).store.unread).toBeDefined();
    expect(bytesOf(spreadsheet)).toEqual(bytes);
    expect(plainOf(spreadsheet).store.unread).toBeDefined();
    expect(plainOf(spreadsheet).values(cellArea(3, 1))).toEqual([['plain']]);
    expect(plainOf(spreadsheet).store.unread).toBeUndefined();
    expect(bytesOf(spreadsheet)).toEqual(bytes);
  });

  test('formulas are calculated though nobody reads their sheet', () => {
    const spreadsheet = read(bytesOf(book()));
    const stock = spreadsheet.sheetByName('Stock')!;
    expect(stock.store.unread).toBeUndefined();
    expect(stock.store.formulas.size).toBeGreaterThan(0);
  });

  test('a formula of another sheet reads cells that were not read before', () => {
    const spreadsheet = read(bytesOf(book()));
    const other = spreadsheet.addSheet({ name: 'Other' });
    other.setCells(cellArea(0, 0), [[{ formula: '=Plain!B4&COUNTA(Plain!A:E)' }]]);
    expect(other.values(cellArea(0, 0))).toEqual([['plain1']]);
  });

  test('cells that cannot be read stay as they stand', () => {
    const bytes = bytesOf(book());
    const { outline, cells } = bookLines(bytes)!;
    const broken = cells.map((text) => (text.includes('noted') ? Buffer.from('"cells":[[1]]') : text));
    const spreadsheet = Spreadsheet.fromJSON(outline, broken);
    for (let time = 0; time < 2; time++) expect(() => plainOf(spreadsheet).lastRow()).toThrow('damaged at "cells"');
    expect(bytesOf(spreadsheet).toString()).toContain('\n"cells":[[1]]\n');
  });

  /** What may happen to a sheet that nobody read yet. */
  const deeds: Record<string, (spreadsheet: Spreadsheet) => unknown> = {
    'a cell is written': (one) => plainOf(one).setCells(cellArea(0, 0), [[{ value: 1 }]]),
    'a formula is written': (one) => plainOf(one).setCells(cellArea(0, 0), [[{ formula: '=B4' }]]),
    'a format': (one) => plainOf(one).setFormat(cellArea(0, 0), { fontWeight: 'bold' }),
    'a note': (one) => plainOf(one).setNotes(cellArea(0, 0), [['new']]),
    'rows go': (one) => plainOf(one).deleteRows(1, 1),
    'columns come': (one) => plainOf(one).insertColumns(1, 2),
    'rows are sorted': (one) =>
      plainOf(one).sortRows({ row: 0, column: 0, rows: 20, columns: 5 }, [{ column: 1, ascending: true }]),
    'it is copied': (one) => one.copySheet(plainOf(one)),
    'it is renamed': (one) => one.renameSheet(plainOf(one), 'New'),
    'it is deleted': (one) => one.deleteSheet(plainOf(one)),
    'another locale': (one) => {
      one.locale = 'de_DE';
    },
    'it is hidden': (one) => {
      plainOf(one).hidden = true;
    },
    'it is read to its end': (one) => plainOf(one).lastRow(),
  };

  test.each(Object.keys(deeds))('%s: as if all had been read before', (name) => {
    const late = read(bytesOf(book()));
    const whole = Spreadsheet.fromJSON(JSON.parse(bytesOf(book()).toString()));
    for (const spreadsheet of [late, whole]) deeds[name]!(spreadsheet);
    const ofBook = ({ id: _, ...file }: ReturnType<Spreadsheet['toJSON']>) => file;
    expect(ofBook(late.toJSON())).toEqual(ofBook(whole.toJSON()));
    expect(ofBook(read(bytesOf(late)).toJSON())).toEqual(ofBook(whole.toJSON()));
  });
});

describe('a text is read whole, and checked, if it', () => {
  const sound = bytesOf(book()).toString();
  test.each([
    ['is of an earlier version', JSON.stringify(book())],
    ['was set in other lines', JSON.stringify(JSON.parse(sound), null, 2)],
    ['was changed within the cells', sound.replace('"plain"', '"other"')],
    ['was cut', sound.slice(0, -40)],
    ['lacks a line', sound.replace(/\n"cells":.*\n/, '\n\n')],
    ['has lines of Windows', sound.replaceAll('\n', '\r\n')],
    ['is empty', ''],
    ['is something else', 'null\n{}\n[]'],
  ])('%s', (_, text) => {
    expect(bookLines(Buffer.from(text))).toBeUndefined();
  });

  test('is sound: then not', () => {
    expect(bookLines(Buffer.from(sound))).toBeDefined();
  });
});
