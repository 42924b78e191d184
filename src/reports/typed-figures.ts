/** Figures that a spreadsheet of another country typed: where its decimal mark parts thousands in the file, `1,250` became 1.25 and `1,000` became 1. */
import { isWithoutFractions } from '../values/currency.ts';
import type { DecimalMark } from '../values/digits.ts';
import { numberParts } from '../values/number-parts.ts';
import { type FigureType, isFigure } from '../values/plain-figure.ts';
import { tableOf } from '../values/table.ts';
import { looksRetyped } from '../values/text.ts';
import { asThousands, decimalPlaces, mayHaveLostThousands, mayPartThousands } from '../values/typed-figure.ts';
import { agreed } from './agreed.ts';
import { markOfText, markOfThousands, texts } from './column-hints.ts';
import type { Identified } from './identify.ts';
import type { Field } from './kind.ts';
import { marketplaceWithCode } from './marketplaces.ts';
import type { Column } from './match-header.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type ReadRow, sourceCell } from './read-row.ts';
import type { SheetTyping } from './sheet-typing.ts';

/** What the spreadsheet's decimal mark was in the file. */
type Meaning = 'decimal' | 'thousands';

/** Of a column or of all; `mixed` where cells contradict one another. */
type Verdict = Meaning | 'mixed' | undefined;

/** A cell of figures that holds a number, not a text. */
interface TypedCell {
  readonly column: Column;
  readonly read: ReadRow;
  readonly value: number;
}

/** What the cells of one column are judged by. */
interface Evidence {
  readonly sheet: SheetTyping | undefined;
  readonly verdict: Verdict;
  /** Every figure of the file agrees that thousands became decimals, and something beside them says so too. */
  readonly isSure: boolean;
  /** The marketplace writes decimals otherwise than the spreadsheet. */
  readonly isForeign: boolean;
  /** The file parts thousands, so that zeros may be lost. */
  readonly parts: boolean;
}

export interface TypedFigures {
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** True for what was said of a cell before its column was judged. */
  readonly isSettled: (problem: Problem) => boolean;
}

/** An average or a rate may have decimals even in yen. */
function isWholeMoney({ column: { field }, read }: TypedCell): boolean {
  const { type, combine, of } = field;
  if (type !== 'money' || of || (combine && combine.how !== 'sum')) return false;
  return isWithoutFractions(read.currency || marketplaceWithCode(String(read.row.marketplace))?.currency || '');
}

function meaningOfAmount(cell: TypedCell, isForeign: boolean): Meaning | undefined {
  const places = decimalPlaces(cell.value);
  if (isWholeMoney(cell)) return isForeign && places === 3 ? 'thousands' : undefined;
  // Two decimals are what money has.
  return cell.column.field.type === 'money' && places < 3 ? 'decimal' : undefined;
}

/** What one typed number shows of the spreadsheet's decimal mark. */
function meaningOf(cell: TypedCell, isForeign: boolean): Meaning | undefined {
  const { type } = cell.column.field;
  const value = type === 'ratio' ? percentOf(cell.value) : cell.value;
  if (Number.isInteger(value)) return undefined;
  if (type === 'integer') return mayPartThousands(value) ? 'thousands' : undefined;
  if (!mayPartThousands(value) || (type === 'ratio' && decimalPlaces(value) < 3)) return 'decimal';
  return meaningOfAmount(cell, isForeign);
}

function percentOf(ratio: number): number {
  return Number((ratio * 100).toPrecision(12));
}

/** What a text beside the typed numbers shows of the spreadsheet's decimal mark, and whether thousands are parted by it. */
function textMeanings(cells: readonly string[], field: Field, { decimal }: SheetTyping): (Meaning | undefined)[] {
  return cells.map((cell) => {
    // 7.04 has become the 7th of April where the point is no decimal mark.
    if (looksRetyped(cell)) return decimal === ',' ? 'thousands' : undefined;
    const mark = field.type === 'integer' ? markOfThousands(cell, field.type) : markOfText(cell);
    return mark && (mark === decimal ? 'decimal' : 'thousands');
  });
}

/** `$1,234.50`, `5%`, `1.234,5`: written for people, who have their thousands parted. */
function isForPeople(cell: string, type: FigureType): boolean {
  const parts = numberParts(cell);
  return (parts !== undefined && `${parts.before}${parts.after}` !== '') || markOfThousands(cell, type) !== undefined;
}

type Fate = { readonly value: number } | 'doubt' | undefined;

/** What becomes of a typed number: another value, nothing because it may have been two, or `undefined` where it stands. */
function fateOf(cell: TypedCell, evidence: Evidence): Fate {
  const { type } = cell.column.field;
  if (type === 'integer' && !Number.isInteger(cell.value) && !mayPartThousands(cell.value)) return 'doubt';
  if (type === 'ratio') return fateOfRatio(cell.value, evidence);
  const { verdict, isSure, parts } = evidence;
  if (verdict === undefined) return evidence.isForeign ? fateUntold(cell) : undefined;
  if (verdict === 'decimal') return undefined;
  if (mayPartThousands(cell.value)) return isSure ? { value: asThousands(cell.value) } : 'doubt';
  if (mayHaveLostThousands(cell.value)) return parts ? 'doubt' : undefined;
  return verdict === 'thousands' && mayBeDecimal(cell, evidence) ? 'doubt' : undefined;
}

/** Where nothing tells and the marketplace writes otherwise than the spreadsheet. */
function fateUntold({ column: { field }, value }: TypedCell): Fate {
  if (!mayPartThousands(value)) return undefined;
  return field.type === 'number' || decimalPlaces(value) === 3 ? 'doubt' : undefined;
}

function fateOfRatio(value: number, { verdict }: Evidence): Fate {
  const percent = percentOf(value);
  const isOpen = mayPartThousands(percent) && decimalPlaces(percent) === 3;
  return isOpen && (verdict === 'thousands' || verdict === 'mixed') ? 'doubt' : undefined;
}

/** 1234 is 1.234 where the file's decimal mark parts thousands in the spreadsheet. */
function mayBeDecimal(cell: TypedCell, { sheet }: Evidence): boolean {
  const other = sheet?.decimal === '.' ? ',' : '.';
  const isCount = cell.column.field.type === 'integer' || isWholeMoney(cell);
  return !isCount && sheet?.group === other && Math.abs(cell.value) >= 1000 && Number.isInteger(cell.value);
}

function typedCells(columns: readonly Column[], rows: readonly ReadRow[]): TypedCell[][] {
  return columns.map((column) =>
    rows.flatMap((read) => {
      const value = sourceCell(read, column);
      return typeof value === 'number' && value !== 0 ? [{ column, read, value }] : [];
    }),
  );
}

/** The decimal mark of the marketplaces that the rows belong to, where they agree. */
function expectedMark(rows: readonly ReadRow[]): DecimalMark | undefined {
  const places = new Set(rows.map(({ row }) => String(row.marketplace)));
  const mark = agreed([...places].map((code) => marketplaceWithCode(code)?.decimal));
  return mark === 'mixed' ? undefined : mark;
}

/** Blanks or turns back what a spreadsheet of another country may have made of the figures, and says so. */
export function typedFigures(
  { columns, headerRow }: Identified,
  rows: readonly ReadRow[],
  sheet: SheetTyping | undefined,
): TypedFigures {
  const table = rows[0]?.table ?? tableOf([]);
  const figures = columns.filter(({ field }) => isFigure(field.type));
  const typed = typedCells(figures, rows);
  const expected = expectedMark(rows);
  const isForeign = sheet !== undefined && expected !== undefined && expected !== sheet.decimal;
  const beside = figures.map(({ index }) => texts(table, headerRow, index));
  const told = figures.map(({ field }, i) => (sheet ? textMeanings(beside[i]!, field, sheet) : []));
  const shown = figures.map((_, i) => [...told[i]!, ...typed[i]!.map((cell) => meaningOf(cell, isForeign))]);
  const file = agreed(shown.flat());
  const isSure = file === 'thousands' && (isForeign || agreed(told.flat()) === 'thousands');
  const parts =
    typed.flat().some((cell) => meaningOf(cell, isForeign) === 'thousands') ||
    figures.some(({ field }, i) => beside[i]!.some((cell) => isForPeople(cell, field.type as FigureType)));
  return settled(typed, (i) => ({ sheet, verdict: agreed(shown[i]!) ?? file, isSure, isForeign, parts }));
}

function settled(typed: readonly (readonly TypedCell[])[], evidenceOf: (column: number) => Evidence): TypedFigures {
  const problems: Problem[] = [];
  const turned: TypedCell[] = [];
  typed.forEach((cells, i) => {
    const evidence = evidenceOf(i);
    for (const cell of cells) {
      const { column, read, value } = cell;
      const fate = fateOf(cell, evidence);
      if (fate === undefined) continue;
      read.row[column.field.id] = fate === 'doubt' ? '' : fate.value;
      if (fate === 'doubt') problems.push(cellProblem('typed-figure', 'cell-blank', read.number, column, value));
      else turned.push(cell);
    }
  });
  const counts = typed
    .flat()
    .filter(({ column, value }) => column.field.type === 'integer' && !Number.isInteger(value));
  const places = new Set(counts.map(({ column, read }) => placeOf(read.number, column.header)));
  const isSettled = ({ code, row, column }: Problem) => code === 'not-whole' && places.has(placeOf(row, column));
  return { problems, notes: turnedNotes(turned), isSettled };
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
