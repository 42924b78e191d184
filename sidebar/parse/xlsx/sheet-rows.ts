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
const LETTERS = 26;
const LAST_ROW = 1_048_576;
const MOST_NAMED = 5;

/** `AB12` → 27; -1 if the reference has no letters. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < A || code >= A + LETTERS) break;
    column = column * LETTERS + code - A + 1;
  }
  return column - 1;
}

/** 27 → `AB`. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(A + (column % LETTERS));
  return column < LETTERS ? last : lettersOf(Math.floor(column / LETTERS) - 1) + last;
}

/** The value of a one-letter attribute. Without a regular expression, because it runs for every cell. */
function quickAttribute(tag: string, name: string): string {
  const start = tag.indexOf(` ${name}="`);
  if (start < 0) return '';
  const from = start + name.length + 3;
  return tag.slice(from, tag.indexOf('"', from));
}

/** Every non-empty cell of a `<row>` with its column; a cell without a reference follows the one before. */
function eachCell(xml: string, context: CellContext, put: (column: number, value: Cell | Valueless) => void): void {
  let column = -1;
  for (let at = xml.indexOf('<c'); at >= 0; ) {
    const tagEnd = xml.indexOf('>', at);
    const tag = xml.slice(at, tagEnd);
    const closesItself = tag.endsWith('/');
    const close = closesItself ? tagEnd : xml.indexOf('</c>', tagEnd);
    if (tagEnd < 0 || close < 0) throw new FileProblem('xlsx-damaged');
    const reference = columnOf(quickAttribute(tag, 'r'));
    column = reference < 0 ? column + 1 : reference;
    if (!closesItself) {
      const [type, style] = [quickAttribute(tag, 't'), Number(quickAttribute(tag, 's'))];
      put(column, cellValue(type, style, xml.slice(tagEnd + 1, close), context));
    }
    at = xml.indexOf('<c', close);
  }
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
 * `rows[i]` is sheet row `i + 1`. Throws a refusal where the XML ends early, and as soon as the rows would come to more
 * cells than `most`, before they fill the memory.
 */
export function sheetRows(xml: string, context: CellContext, most: number = limits.cells): SheetRows {
  if (!xml.includes('</worksheet>')) throw new FileProblem('xlsx-damaged');
  const rows: Cell[][] = [];
  const valueless = new ValuelessCount();
  let [number, width] = [0, 0];
  for (let element = nextElement(xml, 'row'); element; element = nextElement(xml, 'row', element.end)) {
    const named = Number(quickAttribute(` ${element.tag}`, 'r'));
    number = named >= 1 && named <= LAST_ROW ? named : number + 1;
    const row: Cell[] = [];
    eachCell(element.content, context, (column, value) => {
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
