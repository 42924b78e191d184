/** Writes a custom function's formula into the selected cell, after computing the answer to find which cells it fills. */
import { type Argument, formulaText, readArgument } from '../formula/read-argument.ts';
import { callFunction } from '../functions/call/call-function.ts';
import type { CustomFunction } from '../functions/call/custom-function.ts';
import { customFunctions } from '../functions/catalog.ts';
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import { OWN_SHEETS } from '../sheets/catalog.ts';
import { columnName } from '../workbook/columns.ts';
import type { CellPlace, RangeRead, Workbook } from '../workbook/workbook.ts';
import { CommandError } from './command-error.ts';
import type { Insertion, InsertReply } from './replies.ts';

/** Each such cell is a separate call to Google that takes at least half a second. */
const FORMULA_BUDGET = 20;

/** The cells of an answer: the selected one and those it spills into. */
interface Block {
  readonly first: CellPlace;
  readonly rows: number;
  readonly columns: number;
  readonly a1: string;
}

/** Nothing is written if it would break the formula, the add-on's cells or the seller's, unless the person confirmed it. */
export function insertFormula(workbook: Workbook, insertion: Insertion, language: Language): InsertReply {
  const definition = customFunctions.find(({ name }) => name === insertion.name);
  if (definition === undefined) throw new CommandError('insert.unknown', { name: insertion.name });
  const args = argumentsOf(definition, insertion.args);
  return workbook.exclusively(() => {
    const first = workbook.selectedCell();
    const reads = args.map((argument) => readOf(workbook, argument, first));
    const block = blockAt(first, answerOf(definition, args, reads), definition.columns);
    refuseCollisions(workbook, block, reads);
    const cells = workbook.usedCells(first, block.rows, block.columns);
    if (cells === undefined) throw new CommandError('insert.noRoom', { a1: block.a1 });
    if (cells > 0 && insertion.anyway !== true) return { status: 'would-overwrite', cells, a1: block.a1 };
    workbook.setFormula(first, formulaText(definition.name, args));
    const a1 = `${columnName(first.column)}${first.row}`;
    return { status: 'inserted', sheet: first.sheet.name, a1, warning: budgetWarning(workbook, language) };
  });
}

function argumentsOf({ parameters }: CustomFunction, typed: readonly string[]): Argument[] {
  if (typed.length > parameters.length)
    throw new CommandError('insert.badArgument', { name: `${parameters.length + 1}` });
  return parameters.map((parameter, index) => {
    const argument = readArgument(typed[index] ?? '', parameter);
    if (typeof argument === 'string') throw new CommandError('insert.badArgument', { name: parameter.name });
    return argument;
  });
}

function readOf(workbook: Workbook, { kind, text: range }: Argument, home: CellPlace): RangeRead | undefined {
  if (kind !== 'reference') return undefined;
  const read = workbook.readRange(range, home.sheet);
  if (read === undefined) throw new CommandError('insert.noSuchRange', { range });
  return read;
}

/** As Sheets passes it: one cell as its value, several as rows. */
function handedOver(argument: Argument, read: RangeRead | undefined): unknown {
  if (read === undefined) return argument.kind === 'value' ? argument.value : '';
  const isCell = read.values.length === 1 && read.values[0]!.length === 1;
  return isCell ? read.values[0]![0] : read.values;
}

function answerOf(
  definition: CustomFunction,
  args: readonly Argument[],
  reads: readonly (RangeRead | undefined)[],
): unknown {
  try {
    return callFunction(
      definition,
      args.map((argument, i) => handedOver(argument, reads[i])),
    );
  } catch (error) {
    throw new CommandError('insert.refuses', { message: (error as Error).message });
  }
}

/** While the cells it reads are blank, an answer fills one column; later it fills as many as the function has. */
function blockAt(first: CellPlace, answer: unknown, leastColumns: number): Block {
  const block = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  const [rows, columns] = [block.length, Math.max(leastColumns, block[0]!.length)];
  const from = `${columnName(first.column)}${first.row}`;
  const to = `${columnName(first.column + columns - 1)}${first.row + rows - 1}`;
  return { first, rows, columns, a1: from === to ? from : `${from}:${to}` };
}

function refuseCollisions(workbook: Workbook, block: Block, reads: readonly (RangeRead | undefined)[]): void {
  if (coversOwnColumn(workbook, block)) throw new CommandError('insert.ownColumn', { sheet: block.first.sheet.name });
  if (reads.some((read) => read !== undefined && overlaps(block, read)))
    throw new CommandError('insert.ownArgument', { a1: block.a1 });
}

function coversOwnColumn(workbook: Workbook, { first, columns }: Block): boolean {
  const own = OWN_SHEETS.map((spec) => workbook.find(spec)).find((sheet) => sheet?.id === first.sheet.id);
  const isCovered = (position: number) => position >= first.column && position < first.column + columns;
  return own !== undefined && [...own.positions.values()].some(isCovered);
}

/** A formula that reads its own answer is circular, and Sheets shows an error. */
function overlaps({ first, rows, columns }: Block, { sheetId, row, column, values }: RangeRead): boolean {
  const [bottom, right] = [row + values.length, column + values[0]!.length];
  const meetsRows = row < first.row + rows && first.row < bottom;
  const meetsColumns = column < first.column + columns && first.column < right;
  return sheetId === first.sheet.id && meetsRows && meetsColumns;
}

function budgetWarning(workbook: Workbook, language: Language): string {
  const count = workbook.formulaCells(callsOurs).length;
  return count <= FORMULA_BUDGET ? '' : text(language, 'insert.manyCells', { count, budget: FORMULA_BUDGET });
}

const OURS = new RegExp(`\\b(?:${customFunctions.map(({ name }) => name).join('|')})\\(`, 'i');

function callsOurs(formula: string): boolean {
  return formula !== '' && OURS.test(formula);
}
