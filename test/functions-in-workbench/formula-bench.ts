/** One sheet of the workbench with the built functions, in which formulas are typed and read. */
import { join } from 'node:path';
import { type Area, parseA1 } from '../../workbench/model/area.ts';
import { type CellInput, ErrorValue } from '../../workbench/model/scalar.ts';
import { Spreadsheet } from '../../workbench/model/spreadsheet.ts';
import { readPushedFiles } from '../../workbench/runner/pushed-files.ts';
import { ScriptHost } from '../../workbench/runner/script-host.ts';
import type { Place } from '../commands/daybook-host.ts';

const FILES = readPushedFiles(join(import.meta.dirname, '../../dist'));
const GRID = { maxRows: 60, maxColumns: 26 };
/** Right of all that is given. */
const FORMULA_CELL = 'P2';
const ANSWER = 'P2:Z60';

export type Content = string | number;

function areaOf(a1: string): Area {
  return parseA1(a1, GRID)!;
}

function inputOf(content: Content): CellInput {
  if (typeof content === 'string' && content.startsWith('=')) return { formula: content };
  return content === '' ? null : { value: content };
}

/** A formula of the documentation as it is typed in a locale with decimal commas: text in quotes stays. */
function typed(formula: string, locale: string): string {
  if (locale !== 'de_DE') return formula;
  return formula.replace(/"[^"]*"|(\d)\.(\d)/g, (all, before, after) => (before ? `${before},${after}` : all));
}

export class FormulaBench {
  readonly spreadsheet: Spreadsheet;
  private readonly locale: string;

  constructor(place: Place, scriptTimeZone = 'Etc/UTC') {
    this.locale = place.locale;
    this.spreadsheet = new Spreadsheet({ name: 'Shop', ...place });
    new ScriptHost({ files: FILES, spreadsheet: this.spreadsheet, scriptTimeZone });
    this.clear();
  }

  private get sheet() {
    return this.spreadsheet.sheets[0]!;
  }

  clear(): void {
    const fresh = this.spreadsheet.addSheet({ rows: GRID.maxRows, columns: GRID.maxColumns });
    this.spreadsheet.deleteSheet(this.sheet);
    this.spreadsheet.activeSheet = fresh;
  }

  /** Puts cells from the first one of `a1` on; text that begins with `=` is a formula. */
  put(a1: string, rows: readonly (readonly Content[])[], numberFormat?: string): void {
    const { row, column } = areaOf(a1);
    const area = { row, column, rows: rows.length, columns: rows[0]!.length };
    const cells = rows.map((cells) =>
      cells.map((cell) => inputOf(typeof cell === 'string' ? typed(cell, this.locale) : cell)),
    );
    this.sheet.setCells(area, cells);
    if (numberFormat !== undefined) this.sheet.setFormat(area, { numberFormat });
  }

  /** Types a formula beside what is given and reads what it shows, without the blank cells around it. */
  answerTo(formula: string): unknown[][] {
    this.put(FORMULA_CELL, [[formula]]);
    this.spreadsheet.recalculate();
    return cropped(this.sheet.values(areaOf(ANSWER)).map((row) => row.map(shown)));
  }
}

/** Numbers to 12 digits, errors as their text. */
function shown(value: unknown): unknown {
  if (value instanceof ErrorValue) return `${value.code} ${value.message}`;
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

function cropped(rows: unknown[][]): unknown[][] {
  const used = (cells: readonly unknown[]) => cells.reduce((last: number, cell, i) => (cell === '' ? last : i + 1), 1);
  const width = Math.max(...rows.map(used));
  const height = used(rows.map((row) => row.map(String).join('')));
  return rows.slice(0, height).map((row) => row.slice(0, width));
}
