/** The rows of one worksheet's XML, each at its own row number, gaps left blank. */
import type { Cell } from '../../../src/values/cell.ts';
import { FileRefusal } from '../file-refusal.ts';
import { limits } from '../limits.ts';
import { type CellContext, cellValue } from './cell-value.ts';
import { nextElement } from './xml.ts';

const A = 65;
const LETTERS = 26;
const LAST_ROW = 1_048_576;

/** `AB12` → 27; -1 where the reference has no letters. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < A || code >= A + LETTERS) break;
    column = column * LETTERS + code - A + 1;
  }
  return column - 1;
}

/** The value of a one-letter attribute, without a regular expression: this runs once a cell. */
function quickAttribute(tag: string, name: string): string {
  const start = tag.indexOf(` ${name}="`);
  if (start < 0) return '';
  const from = start + name.length + 3;
  return tag.slice(from, tag.indexOf('"', from));
}

function put(row: Cell[], column: number, value: Cell): void {
  if (value === '') return;
  if (column >= limits.columns) throw new FileRefusal('too-large', { what: 'columns', limit: limits.columns });
  while (row.length < column) row.push('');
  row[column] = value;
}

/** The cells of one `<row>`: a cell without a reference stands right of the one before. */
function rowCells(xml: string, context: CellContext): Cell[] {
  const row: Cell[] = [];
  let column = -1;
  for (let at = xml.indexOf('<c'); at >= 0; ) {
    const tagEnd = xml.indexOf('>', at);
    const tag = xml.slice(at, tagEnd);
    const closesItself = tag.endsWith('/');
    const close = closesItself ? tagEnd : xml.indexOf('</c>', tagEnd);
    if (tagEnd < 0 || close < 0) throw new FileRefusal('xlsx-damaged');
    const reference = columnOf(quickAttribute(tag, 'r'));
    column = reference < 0 ? column + 1 : reference;
    if (!closesItself) {
      put(
        row,
        column,
        cellValue(quickAttribute(tag, 't'), Number(quickAttribute(tag, 's')), xml.slice(tagEnd + 1, close), context),
      );
    }
    at = xml.indexOf('<c', close);
  }
  return row;
}

/** `rows[i]` is sheet row `i + 1`. Throws a refusal where the XML ends early. */
export function sheetRows(xml: string, context: CellContext): Cell[][] {
  if (!xml.includes('</worksheet>')) throw new FileRefusal('xlsx-damaged');
  const rows: Cell[][] = [];
  let number = 0;
  for (let element = nextElement(xml, 'row'); element; element = nextElement(xml, 'row', element.end)) {
    const named = Number(quickAttribute(` ${element.tag}`, 'r'));
    number = named >= 1 && named <= LAST_ROW ? named : number + 1;
    const cells = rowCells(element.content, context);
    if (cells.length === 0) continue;
    while (rows.length < number - 1) rows.push([]);
    rows[number - 1] = cells;
  }
  return rows;
}
