/**
 * Figures that a spreadsheet of another country converted: if its decimal mark separates thousands in the file, `1,250`
 * became 1.25 and `1,000` became 1.
 */
import { isWithoutFractions } from '../../values/currency.ts';
import type { DecimalMark } from '../../values/digits.ts';
import { numberParts } from '../../values/number-parts.ts';
import { type FigureType, isFigure } from '../../values/plain-figure.ts';
import { tableOf } from '../../values/table.ts';
import { looksRetyped } from '../../values/text.ts';
import { asThousands, decimalPlaces, mayHaveLostThousands, mayPartThousands } from '../../values/typed-figure.ts';
import type { Field } from '../kind.ts';
import { marketplaceWithCode } from '../marketplaces.ts';
import type { Note } from '../receipt/note.ts';
import type { Problem } from '../receipt/problem.ts';
import { agreed } from '../recognise/agreed.ts';
import type { Column } from '../recognise/header-match.ts';
import type { Identified } from '../recognise/identify.ts';
import { markOfText, markOfThousands, texts } from './column-hints.ts';
import { isGrouped, type PastedSheet } from './pasted-sheet.ts';
import { cellProblem, type ReadRow, sourceCell } from './read-row.ts';
import type { SheetTyping } from './sheet-typing.ts';
import { tellByRatios } from './thousands-by-ratios.ts';

/** The meaning of the spreadsheet's decimal mark in the file. */
type Meaning = 'decimal' | 'thousands';

/** For one column or all; `mixed` if cells contradict each other. */
type Verdict = Meaning | 'mixed' | undefined;

/** A cell of figures that contains a number, not a text. */
interface TypedCell {
  readonly column: Column;
  readonly read: ReadRow;
  readonly value: number;
}

/** What the cells of one column are judged by. */
interface ColumnFacts {
  readonly sheet: PastedSheet | undefined;
  readonly verdict: Verdict;
  /** True if every figure of the file shows that thousands became decimals, and other evidence confirms it. */
  readonly isSure: boolean;
  /** True if the marketplace uses another decimal mark than the spreadsheet. */
  readonly isForeign: boolean;
  /** True if the file separates thousands, so that zeros may be lost. */
  readonly parts: boolean;
}

interface TypedFigures {
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** True for a problem that was replaced when its column was judged. */
  readonly isSettled: (problem: Problem) => boolean;
}

/** Averages and rates may have decimals even in yen. */
function isWholeMoney({ column: { field }, read }: TypedCell): boolean {
  const { type, combine, of } = field;
  if (type !== 'money' || of || (combine && combine.how !== 'sum')) return false;
  return isWithoutFractions(read.currency || marketplaceWithCode(String(read.row.marketplace))?.currency || '');
}

function meaningOfAmount(cell: TypedCell, isForeign: boolean): Meaning | undefined {
  const places = decimalPlaces(cell.value);
  if (isWholeMoney(cell)) return isForeign && places === 3 ? 'thousands' : undefined;
  // Amounts of money have two decimals.
  return cell.column.field.type === 'money' && places < 3 ? 'decimal' : undefined;
}

/** What one converted number shows about the spreadsheet's decimal mark. */
function meaningOf(cell: TypedCell, isForeign: boolean): Meaning | undefined {
  const { column, value } = cell;
  if (Number.isInteger(value)) return undefined;
  if (column.field.type === 'integer') return mayPartThousands(value) ? 'thousands' : undefined;
  return mayPartThousands(value) ? meaningOfAmount(cell, isForeign) : 'decimal';
}

/** What texts beside the numbers show about the spreadsheet's decimal mark, and whether it separates thousands. */
function textMeanings(cells: readonly string[], field: Field, { decimal }: SheetTyping): (Meaning | undefined)[] {
  return cells.map((cell) => {
    // 7.04 became 7 April, because a point is no decimal mark there.
    if (looksRetyped(cell)) return decimal === ',' ? 'thousands' : undefined;
    const mark = field.type === 'integer' ? markOfThousands(cell, field.type) : markOfText(cell);
    return mark && (mark === decimal ? 'decimal' : 'thousands');
  });
}

/** `$1,234.50`, `5%`, `1.234,5`: formatted for people, so its thousands are separated. */
function isForPeople(cell: string, type: FigureType): boolean {
  const parts = numberParts(cell);
  return (parts !== undefined && `${parts.before}${parts.after}` !== '') || markOfThousands(cell, type) !== undefined;
}

type Fate = { readonly value: number } | 'doubt' | undefined;

/** The result for a converted number: another value, a doubt if it may be one of two, or `undefined` if it remains. */
function fateOf(cell: TypedCell, evidence: ColumnFacts): Fate {
  const { type } = cell.column.field;
  if (type === 'integer' && !Number.isInteger(cell.value) && !mayPartThousands(cell.value)) return 'doubt';
  const { verdict, isSure, parts } = evidence;
  if (verdict === undefined) return evidence.isForeign ? fateUntold(cell) : undefined;
  if (verdict === 'decimal') return undefined;
  if (mayPartThousands(cell.value)) return isSure ? { value: asThousands(cell.value) } : 'doubt';
  if (mayBeDecimal(cell, evidence)) return 'doubt';
  return mayHaveLostThousands(cell.value) && parts ? 'doubt' : undefined;
}

/** The result without evidence, if the marketplace uses another decimal mark than the spreadsheet. */
function fateUntold({ column: { field }, value }: TypedCell): Fate {
  if (!mayPartThousands(value)) return undefined;
  return field.type === 'number' || decimalPlaces(value) === 3 ? 'doubt' : undefined;
}

/**
 * True if 1234 may have been 1.234, and 125 may have been 0.125, because the file's decimal mark separates thousands in the
 * spreadsheet.
 */
function mayBeDecimal(cell: TypedCell, { sheet }: ColumnFacts): boolean {
  const { column, read, value } = cell;
  if (!sheet || !Number.isInteger(value) || column.field.type === 'integer' || isWholeMoney(cell)) return false;
  return groupsByOtherMark(sheet.typing) && isGrouped(sheet, read.number - 1, column.index);
}

function groupsByOtherMark({ decimal, group }: SheetTyping): boolean {
  return group === (decimal === '.' ? ',' : '.');
}

const WHOLE_PERCENT = /^-?[1-9]\d*%$/;

/** 0.125% became 125% there, so whole percentages beside fractional ones are doubtful. */
function typedPercents(columns: readonly Column[], rows: readonly ReadRow[]): Problem[] {
  const shows = (pattern: RegExp) => (column: Column) =>
    rows.some((read) => pattern.test(String(sourceCell(read, column))));
  const hasMany = columns.some(shows(/\.\d{3}/));
  return columns.flatMap((column) => {
    const isWhole = (read: ReadRow) => WHOLE_PERCENT.test(String(sourceCell(read, column)));
    return (hasMany || shows(/\.\d/)(column) ? rows.filter(isWhole) : []).map((read) => {
      read.row[column.field.id] = '';
      return cellProblem('typed-figure', 'cell-blank', read.number, column, sourceCell(read, column));
    });
  });
}

function typedCells(columns: readonly Column[], rows: readonly ReadRow[]): TypedCell[][] {
  return columns.map((column) =>
    rows.flatMap((read) => {
      const value = sourceCell(read, column);
      return typeof value === 'number' && value !== 0 ? [{ column, read, value }] : [];
    }),
  );
}

/** The decimal mark of the rows' marketplaces, if they have the same one. */
function expectedMark(rows: readonly ReadRow[]): DecimalMark | undefined {
  const places = new Set(rows.map(({ row }) => String(row.marketplace)));
  const mark = agreed([...places].map((code) => marketplaceWithCode(code)?.decimal));
  return mark === 'mixed' ? undefined : mark;
}

/** Corrects or blanks figures that a spreadsheet of another country may have changed, and reports them. */
export function typedFigures(
  { kind, columns, headerRow }: Identified,
  rows: readonly ReadRow[],
  sheet: PastedSheet | undefined,
): TypedFigures {
  const table = rows[0]?.table ?? tableOf([]);
  const figures = columns.filter(({ field }) => isFigure(field.type));
  const typed = typedCells(figures, rows);
  const expected = expectedMark(rows);
  const isForeign = sheet !== undefined && expected !== undefined && expected !== sheet.typing.decimal;
  const beside = figures.map(({ index }) => texts(table, headerRow, index));
  const readings = figures.map(({ field }, i) => (sheet ? textMeanings(beside[i]!, field, sheet.typing) : []));
  const shown = figures.map((_, i) => [...readings[i]!, ...typed[i]!.map((cell) => meaningOf(cell, isForeign))]);
  const file = agreed(shown.flat());
  const isSure = file === 'thousands' && (isForeign || agreed(readings.flat()) === 'thousands');
  const cells = typed.flat();
  // A plain 4423 was written without a separator of thousands.
  const isPlain = cells.some(({ column, value }) => column.field.type === 'integer' && Math.abs(value) >= 1000);
  const parts =
    cells.some((cell) => meaningOf(cell, isForeign) === 'thousands') ||
    (!isPlain &&
      figures.some(({ field }, i) => beside[i]!.some((cell) => isForPeople(cell, field.type as FigureType))));
  const all = judged(typed, (i) => ({ sheet, verdict: agreed(shown[i]!) ?? file, isSure, isForeign, parts }));
  const unknown = settle(all, kind.fields);
  const ratios = figures.filter(({ field }) => field.type === 'ratio');
  const isOpen = sheet !== undefined && file !== 'decimal' && sheet.typing.decimal === ',';
  const percents = isOpen && groupsByOtherMark(sheet.typing) ? typedPercents(ratios, rows) : [];
  const typedProblems = unknown.map(({ column, read, value }) =>
    cellProblem('typed-figure', 'cell-blank', read.number, column, value),
  );
  return {
    problems: [...typedProblems, ...percents],
    notes: turnedNotes(all.flatMap(({ cell, fate }) => (fate === 'doubt' ? [] : [cell]))),
    isSettled: settledIn(cells),
  };
}

/** True for problems about counts that were judged later with their column. */
function settledIn(cells: readonly TypedCell[]): (problem: Problem) => boolean {
  const counts = cells.filter(({ column, value }) => column.field.type === 'integer' && !Number.isInteger(value));
  const places = new Set(counts.map(({ column, read }) => placeOf(read.number, column.header)));
  return ({ code, row, column }) => code === 'not-whole' && places.has(placeOf(row, column));
}

/** A cell and its result. */
interface Judged {
  readonly cell: TypedCell;
  readonly fate: Exclude<Fate, undefined>;
}

function judged(typed: readonly (readonly TypedCell[])[], evidenceOf: (column: number) => ColumnFacts): Judged[] {
  return typed.flatMap((cells, i) => {
    const evidence = evidenceOf(i);
    return cells.flatMap((cell) => {
      const fate = fateOf(cell, evidence);
      return fate === undefined ? [] : [{ cell, fate }];
    });
  });
}

/** Writes certain values into the rows and blanks the others; ratios of the same row make values certain too. */
function settle(all: readonly Judged[], fields: readonly Field[]): TypedCell[] {
  const doubts = new Map<ReadRow, Map<string, number>>();
  for (const { cell, fate } of all) {
    const { column, read, value } = cell;
    read.row[column.field.id] = fate === 'doubt' ? '' : fate.value;
    if (fate !== 'doubt' || !Number.isInteger(value)) continue;
    const own = doubts.get(read) ?? new Map<string, number>();
    doubts.set(read, own.set(column.field.id, value));
  }
  for (const [{ row }, own] of doubts) tellByRatios(fields, row, own);
  return all.flatMap(({ cell, fate }) =>
    fate === 'doubt' && cell.read.row[cell.column.field.id] === '' ? [cell] : [],
  );
}

function placeOf(row: number, header: string): string {
  return `${row}\n${header}`;
}

function turnedNotes(turned: readonly TypedCell[]): Note[] {
  const [first] = turned;
  if (!first) return [];
  const is = asThousands(first.value);
  return [{ code: 'figures-turned-back', params: { count: turned.length, was: first.value, is } }];
}
