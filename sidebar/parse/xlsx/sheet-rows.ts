/** The rows of one worksheet's XML, each at its row number, with blank rows in the gaps. */
import type { Cell } from '../../../src/values/cell.ts';
import { FileProblem } from '../file-problem.ts';
import { limits } from '../limits.ts';
import type { ValuelessCells } from '../parsed-table.ts';
import { type CellContext, cellValue, type Valueless } from './cell-value.ts';
import { nextElement } from './xml.ts';

/** The rows, and the cells that are not empty but have no value. */
interface SheetRows {
  readonly rows: readonly Cell[][];
  readonly valueless: readonly ValuelessCells[];
}

const A = 65;
const ZERO = 48;
const [BLANK, QUOTE, SLASH, EQUALS] = [32, 34, 47, 61];
const [R, S, T] = [114, 115, 116];
const LETTERS = 26;
const LAST_ROW = 1_048_576;
const MOST_NAMED = 5;

/** The column that `AB12` at that place names, 27; -1 where no letters stand there. */
function columnAt(xml: string, from: number): number {
  let column = 0;
  for (let at = from; ; at++) {
    const letter = (xml.charCodeAt(at) & 0xdf) - A;
    if (!(letter >= 0 && letter < LETTERS)) return column - 1;
    column = column * LETTERS + letter + 1;
  }
}

/** 27 → `AB`. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(A + (column % LETTERS));
  return column < LETTERS ? last : lettersOf(Math.floor(column / LETTERS) - 1) + last;
}

/** The value of a one-letter attribute, without a regular expression. */
function quickAttribute(tag: string, name: string): string {
  const start = tag.indexOf(` ${name}="`);
  if (start < 0) return '';
  const from = start + name.length + 3;
  return tag.slice(from, tag.indexOf('"', from));
}

/** The whole number that is written between two places; -1 where anything else stands there. */
function wholeNumber(xml: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = xml.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return to > from ? number : -1;
}

/** Where the values of the attributes `r`, `t` and `s` of a cell begin; -1 for one that is not there. */
interface CellTag {
  r: number;
  t: number;
  s: number;
}

/** Looks at the inside of a tag once, from its name on: this runs once a cell. */
function lookAt(xml: string, from: number, to: number, tag: CellTag): void {
  tag.r = tag.t = tag.s = -1;
  for (let at = from; at + 3 < to; at++) {
    if (xml.charCodeAt(at) !== BLANK || xml.charCodeAt(at + 2) !== EQUALS || xml.charCodeAt(at + 3) !== QUOTE) continue;
    const name = xml.charCodeAt(at + 1);
    if (name === R) tag.r = at + 4;
    else if (name === T) tag.t = at + 4;
    else if (name === S) tag.s = at + 4;
    at = xml.indexOf('"', at + 4);
    if (at < 0) return;
  }
}

function valueAt(xml: string, from: number): string {
  return from < 0 ? '' : xml.slice(from, xml.indexOf('"', from));
}

/** The text that a cell names by its number, where it is written as nearly all are: `<v>12</v>`. */
function sharedText(xml: string, from: number, close: number, { strings }: CellContext): string | undefined {
  if (!xml.startsWith('<v>', from) || !xml.startsWith('</v>', close - 4)) return undefined;
  return strings[wholeNumber(xml, from + 3, close - 4)];
}

/**
 * Every cell of a row that holds something, with its column: one without a reference stands right of the one before.
 * The row's content lies between two places, its first cell or that of a later row at `first`; gives back where the
 * next one after it is.
 */
function eachCell(
  xml: string,
  { first, to }: { readonly first: number; readonly to: number },
  context: CellContext,
  put: (column: number, value: Cell | Valueless) => void,
): number {
  const tag: CellTag = { r: -1, t: -1, s: -1 };
  let column = -1;
  let at = first;
  while (at < to) {
    const tagEnd = xml.indexOf('>', at);
    const closesItself = xml.charCodeAt(tagEnd - 1) === SLASH;
    const close = closesItself ? tagEnd : xml.indexOf('</c>', tagEnd);
    if (tagEnd < 0 || close < 0 || close > to) throw new FileProblem('xlsx-damaged');
    lookAt(xml, at, tagEnd, tag);
    const reference = tag.r < 0 ? -1 : columnAt(xml, tag.r);
    column = reference < 0 ? column + 1 : reference;
    if (!closesItself) {
      const isShared = tag.t >= 0 && xml.charCodeAt(tag.t) === S && xml.charCodeAt(tag.t + 1) === QUOTE;
      const value =
        (isShared ? sharedText(xml, tagEnd + 1, close, context) : undefined) ??
        cellValue(valueAt(xml, tag.t), Number(valueAt(xml, tag.s)), xml.slice(tagEnd + 1, close), context);
      put(column, value);
    }
    at = nextCell(xml, close);
  }
  return at;
}

function nextCell(xml: string, from: number): number {
  const at = xml.indexOf('<c', from);
  return at < 0 ? xml.length : at;
}

/** Counts cells without a value by reason, and keeps the names of the first ones. */
class ValuelessCount {
  private readonly names = new Map<ValuelessCells['code'], string[]>();
  private readonly counts = new Map<ValuelessCells['code'], number>();

  add({ reason }: Valueless, column: number, row: number): void {
    const names = this.names.get(reason) ?? [];
    if (names.length < MOST_NAMED) this.names.set(reason, [...names, `${lettersOf(column)}${row}`]);
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1);
  }

  get found(): ValuelessCells[] {
    return [...this.counts].map(([code, count]) => {
      const names = this.names.get(code)!;
      return { code, cells: names.join(', ') + (count > names.length ? ' …' : ''), count };
    });
  }
}

/**
 * `rows[i]` is sheet row `i + 1`. Throws a FileProblem where the XML ends early, or as soon as the rows would come to more
 * cells than `most`, before they fill the memory.
 */
export function sheetRows(xml: string, context: CellContext, most: number = limits.cells): SheetRows {
  if (!xml.includes('</worksheet>')) throw new FileProblem('xlsx-damaged');
  const rows: Cell[][] = [];
  const valueless = new ValuelessCount();
  let [number, width, first] = [0, 0, 0];
  for (let element = nextElement(xml, 'row'); element; element = nextElement(xml, 'row', element.end)) {
    const named = Number(quickAttribute(` ${element.tag}`, 'r'));
    number = named >= 1 && named <= LAST_ROW ? named : number + 1;
    const row: Cell[] = [];
    const to = element.end - '</row>'.length;
    // None is looked for twice: there may be a million rows before it.
    if (first < element.start) first = nextCell(xml, element.start);
    first = eachCell(xml, { first, to }, context, (column, value) => {
      if (value === '') return;
      if (column >= limits.columns) throw new FileProblem('too-large', { what: 'columns', limit: limits.columns });
      while (row.length < column) row.push('');
      row[column] = typeof value === 'object' ? '' : value;
      if (typeof value === 'object') valueless.add(value, column, number);
    });
    if (row.length === 0) continue;
    width = Math.max(width, row.length);
    if (width * Math.max(number, rows.length) > most) {
      throw new FileProblem('too-large', { what: 'cells', limit: limits.cells });
    }
    while (rows.length < number - 1) rows.push([]);
    rows[number - 1] = row;
  }
  return { rows, valueless: valueless.found };
}
