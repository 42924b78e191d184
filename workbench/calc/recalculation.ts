/** Brings formulas up to date: only those whose inputs changed, in the order of their dependencies. */
import { type Area, areaHolds, areasMeet, cellArea, cellName } from '../model/area.ts';
import { ErrorValue } from '../model/scalar.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Spreadsheet } from '../model/spreadsheet.ts';
import { isRectangle } from './array-literal.ts';
import { LOADING } from './call-function.ts';
import {
  type CustomArgument,
  type CustomFunction,
  callCustomFunction,
  customArgument,
  isLoading,
  sameArguments,
} from './custom-function.ts';
import { DependencyIndex, type Precedent } from './dependency-index.ts';
import { evaluate } from './evaluate.ts';
import type { FormulaCell } from './formula-cell.ts';
import { isBlock, toAtom } from './read-value.ts';
import { referenceArea } from './reference.ts';
import type { EvaluationHost, Scope } from './scope.ts';
import { type Atom, type Block, LambdaValue, RangeValue, type Value } from './value.ts';
import { VOLATILE_FUNCTIONS } from './volatile.ts';

const CIRCULAR = new ErrorValue(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);
// Answers that keep changing each other's input are a circle too; honest sheets settle in two or three rounds.
const ROUNDS = 30;

/** Functions whose references are known only when they run. */
const DYNAMIC_FUNCTIONS = ['INDIRECT', 'OFFSET'];

/** What one evaluation pass knows. */
interface Pass {
  done: Set<FormulaCell>;
  busy: FormulaCell[];
  circular: Set<FormulaCell>;
  again: Set<FormulaCell>;
}

function sameValue(one: Atom, other: Atom): boolean {
  if (one instanceof ErrorValue)
    return other instanceof ErrorValue && one.code === other.code && one.message === other.message;
  return one === other;
}

/** The calculation of one spreadsheet. */
export class Recalculation implements EvaluationHost {
  readonly customFunctions = new Map<string, CustomFunction>();
  /** The present in milliseconds; the script host sets its own clock here. */
  clock: () => number = Date.now;
  random: () => number = Math.random;
  private readonly spreadsheet: Spreadsheet;
  private readonly index = new DependencyIndex();
  private readonly dirty = new Set<FormulaCell>();
  private readonly restless = new Set<FormulaCell>();
  private readonly claims = new Map<Sheet, Set<FormulaCell>>();
  private readonly deferred = new Set<FormulaCell>();
  private changes: Precedent[] = [];
  private rebuild = false;
  private deferring = false;
  private pass: Pass | undefined;
  private current: FormulaCell | undefined;

  constructor(spreadsheet: Spreadsheet) {
    this.spreadsheet = spreadsheet;
  }

  // --- what changed -------------------------------------------------------------------------------------------------

  add(cell: FormulaCell): void {
    cell.dirty = true;
    this.dirty.add(cell);
    if (this.rebuild) return;
    this.index.add(cell, this.precedentsOf(cell));
    if (this.isRestless(cell)) this.restless.add(cell);
  }

  remove(cell: FormulaCell): void {
    this.index.remove(cell);
    this.dirty.delete(cell);
    this.restless.delete(cell);
    this.deferred.delete(cell);
    if (!this.rebuild) this.dropSpill(cell);
  }

  areaChanged(sheet: Sheet, area: Area): void {
    this.changes.push({ sheet, area });
  }

  /** A date format makes a custom function's argument a date. */
  formatsChanged(sheet: Sheet, area: Area): void {
    if (this.customFunctions.size > 0) this.areaChanged(sheet, area);
  }

  /** Everything is indexed and calculated anew: after structural edits, renames, changed names or locales. */
  everythingChanged(): void {
    this.rebuild = true;
  }

  customFunctionChanged(name: string): void {
    for (const cell of this.allCells()) if (cell.facts.functions.has(name)) this.add(cell);
  }

  private *allCells(): Iterable<FormulaCell> {
    for (const sheet of this.spreadsheet.sheets) yield* sheet.store.formulas;
  }

  private isRestless(cell: FormulaCell): boolean {
    const { functions } = cell.facts;
    return (
      DYNAMIC_FUNCTIONS.some((name) => functions.has(name)) ||
      [...VOLATILE_FUNCTIONS].some((name) => functions.has(name))
    );
  }

  private precedentsOf(cell: FormulaCell): Precedent[] {
    const found: Precedent[] = [];
    for (const { sheet: name, reference } of cell.facts.references) {
      const sheet = name === undefined ? cell.sheet : this.spreadsheet.sheetForFormula(name);
      if (sheet) found.push({ sheet, area: referenceArea(reference, sheet) });
    }
    for (const name of cell.facts.names) {
      const named = this.spreadsheet.namedRangeForFormula(name);
      if (named) found.push(named);
    }
    return found;
  }

  private reindex(): void {
    this.rebuild = false;
    this.index.clear();
    this.dirty.clear();
    this.restless.clear();
    this.claims.clear();
    for (const sheet of this.spreadsheet.sheets) sheet.store.dropSpills();
    for (const cell of this.allCells()) {
      cell.spilled = false;
      this.add(cell);
    }
  }

  // --- custom functions while a script runs -------------------------------------------------------------------------

  beginDeferral(): void {
    this.run();
    this.deferring = true;
  }

  endDeferral(): void {
    this.deferring = false;
    for (const cell of this.deferred) if (cell.sheet.store.formulas.has(cell)) this.markDirty(cell);
    this.deferred.clear();
    this.run();
  }

  // --- the run ------------------------------------------------------------------------------------------------------

  private get isIdle(): boolean {
    return !this.rebuild && this.changes.length === 0 && this.dirty.size === 0;
  }

  /** Calculates everything that is out of date. */
  run(): void {
    if (this.pass || this.isIdle) return;
    if (this.rebuild) this.reindex();
    const calculated = new Set<FormulaCell>();
    for (const cell of this.restless) this.markDirty(cell);
    for (let round = 0; !this.isIdle; round++) {
      this.spreadDirt();
      if (round === ROUNDS) this.giveUp();
      else this.runPass(calculated);
    }
    this.announce(calculated);
  }

  private giveUp(): void {
    for (const cell of this.dirty) this.write(cell, CIRCULAR);
    this.dirty.clear();
    this.changes = [];
  }

  private announce(calculated: Set<FormulaCell>): void {
    if (calculated.size === 0) return;
    this.spreadsheet.emit(() => ({
      type: 'calculated',
      areas: [...calculated].map((cell) => ({ sheetId: cell.sheet.id, area: cell.claim })),
    }));
  }

  private markDirty(cell: FormulaCell): void {
    cell.dirty = true;
    this.dirty.add(cell);
  }

  /** Marks all that reads, directly or through others, what changed. */
  private spreadDirt(): void {
    const queue = this.changes;
    this.changes = [];
    for (const cell of this.dirty) queue.push({ sheet: cell.sheet, area: this.outputOf(cell) });
    for (let next = queue.pop(); next; next = queue.pop()) {
      for (const cell of this.touchedBy(next)) {
        if (this.dirty.has(cell)) continue;
        this.markDirty(cell);
        queue.push({ sheet: cell.sheet, area: this.outputOf(cell) });
      }
    }
  }

  private outputOf(cell: FormulaCell): Area {
    return cell.spilled ? cell.claim : cellArea(cell.row, cell.column);
  }

  private touchedBy({ sheet, area }: Precedent): Set<FormulaCell> {
    const touched = this.index.readersOf(sheet, area);
    for (const cell of this.claimers(sheet)) {
      const itself = area.rows === 1 && area.columns === 1 && area.row === cell.row && area.column === cell.column;
      if (!itself && areasMeet(cell.claim, area) && !this.isOwnOutput(cell, area)) touched.add(cell);
    }
    return touched;
  }

  private isOwnOutput(cell: FormulaCell, area: Area): boolean {
    const { claim } = cell;
    return (
      cell.spilled &&
      claim.row === area.row &&
      claim.column === area.column &&
      claim.rows === area.rows &&
      claim.columns === area.columns
    );
  }

  private runPass(calculated: Set<FormulaCell>): void {
    const pass: Pass = { done: new Set(), busy: [], circular: new Set(), again: new Set() };
    this.pass = pass;
    try {
      const order = this.order([...this.dirty]);
      for (const cell of order) this.calculate(cell);
      for (const cell of pass.done) calculated.add(cell);
    } finally {
      this.pass = undefined;
      this.dirty.clear();
    }
    for (const cell of pass.again) this.markDirty(cell);
  }

  // Walks the static dependencies with its own stack, so that a chain of ten thousand cells needs no deep recursion.
  private order(cells: FormulaCell[]): FormulaCell[] {
    const byColumn = this.byColumn(cells);
    const order: FormulaCell[] = [];
    const entered = new Set<FormulaCell>();
    const stack: { cell: FormulaCell; needs: FormulaCell[] }[] = [];
    const enter = (cell: FormulaCell): void => {
      entered.add(cell);
      stack.push({ cell, needs: this.needsOf(cell, byColumn) });
    };
    for (const cell of cells) {
      if (!entered.has(cell)) enter(cell);
      while (stack.length > 0) {
        const { cell: top, needs } = stack.at(-1)!;
        const need = needs.pop();
        if (need === undefined) {
          order.push(top);
          stack.pop();
        } else if (!entered.has(need)) enter(need);
      }
    }
    return order;
  }

  private byColumn(cells: FormulaCell[]): Map<Sheet, Map<number, FormulaCell[]>> {
    const sheets = new Map<Sheet, Map<number, FormulaCell[]>>();
    for (const cell of cells) {
      const columns = sheets.get(cell.sheet) ?? new Map<number, FormulaCell[]>();
      sheets.set(cell.sheet, columns);
      const list = columns.get(cell.column) ?? [];
      columns.set(cell.column, list);
      list.push(cell);
    }
    return sheets;
  }

  private needsOf(cell: FormulaCell, byColumn: Map<Sheet, Map<number, FormulaCell[]>>): FormulaCell[] {
    const needs: FormulaCell[] = [];
    for (const { sheet, area } of this.index.precedentsOf(cell)) {
      if (area.rows * area.columns <= 16) this.addSmallNeeds(sheet, area, needs);
      else for (const [column, list] of byColumn.get(sheet) ?? []) this.addNeeds(area, column, list, needs);
      for (const claimer of this.claimers(sheet))
        if (claimer.dirty && areasMeet(claimer.claim, area)) needs.push(claimer);
    }
    return needs;
  }

  private addSmallNeeds(sheet: Sheet, area: Area, needs: FormulaCell[]): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const formula = sheet.formulaAt(row, column);
        if (formula?.dirty) needs.push(formula);
      }
    }
  }

  private addNeeds(area: Area, column: number, list: FormulaCell[], needs: FormulaCell[]): void {
    if (column < area.column || column >= area.column + area.columns) return;
    for (const cell of list) if (areaHolds(area, cell.row, cell.column)) needs.push(cell);
  }

  /** Calculates one dirty cell; a cell that is being calculated already is part of a circle. */
  private calculate(cell: FormulaCell): void {
    const pass = this.pass!;
    if (!cell.dirty || pass.done.has(cell)) return;
    const before = this.current;
    this.current = cell;
    pass.busy.push(cell);
    cell.callCount = 0;
    cell.dateColumns = new Set();
    const value = this.finish(cell, evaluate(cell.tree, this.scopeOf(cell)));
    pass.busy.pop();
    this.current = before;
    this.settle(cell, pass.circular.has(cell) ? CIRCULAR : value);
  }

  private settle(cell: FormulaCell, value: Atom | Block): void {
    const pass = this.pass!;
    cell.dirty = false;
    pass.done.add(cell);
    const touched = this.write(cell, value);
    if (!touched) return;
    // Readers that are still dirty come later in this pass and will see the new values.
    for (const reader of this.index.readersOf(cell.sheet, touched))
      if (!reader.dirty && reader !== cell) pass.again.add(reader);
  }

  /** The place and mode a cell's formula is evaluated in. */
  scopeOf(cell: FormulaCell): Scope {
    const { sheet, row, column } = cell;
    return { host: this, sheet, row, column, rowShift: 0, columnShift: 0, arrays: false, bindings: undefined };
  }

  private finish(cell: FormulaCell, value: Value): Atom | Block {
    if (value instanceof RangeValue || value instanceof LambdaValue) return toAtom(value, this.scopeOf(cell));
    if (!isBlock(value)) return value;
    if (!isRectangle(value)) return new ErrorValue('#REF!', 'The result has no cells.');
    return value.length === 1 && value[0]!.length === 1 ? value[0]![0]! : value;
  }

  // --- writing answers ----------------------------------------------------------------------------------------------

  /** Writes an answer; returns the area beyond the cell itself whose values changed by it, if any. */
  private write(cell: FormulaCell, value: Atom | Block): Area | undefined {
    const before = this.outputOf(cell);
    const oldBlock = cell.spilled ? this.spilledBlock(cell) : undefined;
    this.dropSpill(cell);
    if (!isBlock(value)) this.writeSingle(cell, value);
    else this.writeBlock(cell, value);
    if (!oldBlock && !cell.spilled) return undefined;
    if (oldBlock && cell.spilled && sameBlock(oldBlock, value as Block)) return undefined;
    return cell.spilled ? union(before, cell.claim) : before;
  }

  private writeSingle(cell: FormulaCell, value: Atom): void {
    cell.value = value;
    cell.claimRows = 1;
    cell.claimColumns = 1;
  }

  private writeBlock(cell: FormulaCell, block: Block): void {
    cell.claimRows = block.length;
    cell.claimColumns = block[0]!.length;
    this.claimers(cell.sheet).add(cell);
    const obstacle = this.obstacle(cell);
    if (obstacle) {
      cell.value = obstacle;
      return;
    }
    cell.value = block[0]![0]!;
    cell.spilled = true;
    block.forEach((row, y) => {
      const target = cell.sheet.store.spills.row(cell.row + y);
      row.forEach((atom, x) => {
        if (x + y > 0) target[cell.column + x] = atom;
      });
    });
  }

  private spilledBlock(cell: FormulaCell): Block {
    const block = cell.sheet.store.spills.block(cell.claim) as Block;
    block[0]![0] = cell.value;
    return block;
  }

  private dropSpill(cell: FormulaCell): void {
    if (cell.spilled) {
      cell.sheet.store.spills.visit(cell.claim, (_, row, column) =>
        cell.sheet.store.spills.set(row, column, undefined),
      );
      cell.spilled = false;
      if (!this.pass) this.areaChanged(cell.sheet, cell.claim);
    }
    this.claims.get(cell.sheet)?.delete(cell);
  }

  /** The formulas of a sheet whose answers are, or want to be, larger than one cell. */
  claimers(sheet: Sheet): Set<FormulaCell> {
    const known = this.claims.get(sheet);
    if (known) return known;
    const made = new Set<FormulaCell>();
    this.claims.set(sheet, made);
    return made;
  }

  private obstacle(cell: FormulaCell): ErrorValue | undefined {
    const { sheet, claim } = cell;
    const missingRows = claim.row + claim.rows - sheet.maxRows;
    if (missingRows > 0)
      return new ErrorValue(
        '#REF!',
        `Result was not automatically expanded, please insert more rows (${missingRows}).`,
      );
    const missingColumns = claim.column + claim.columns - sheet.maxColumns;
    if (missingColumns > 0)
      return new ErrorValue(
        '#REF!',
        `Result was not automatically expanded, please insert more columns (${missingColumns}).`,
      );
    const own = this.index
      .precedentsOf(cell)
      .some((precedent) => precedent.sheet === sheet && areasMeet(precedent.area, claim));
    if (own) return CIRCULAR;
    const blocking = this.firstBlocked(cell);
    if (blocking === undefined) return undefined;
    return new ErrorValue('#REF!', `Array result was not expanded because it would overwrite data in ${blocking}.`);
  }

  private firstBlocked(cell: FormulaCell): string | undefined {
    const { content, spills } = cell.sheet.store;
    let first: [row: number, column: number] | undefined;
    const note = (_: unknown, row: number, column: number): void => {
      if (row === cell.row && column === cell.column) return;
      if (!first || row < first[0] || (row === first[0] && column < first[1])) first = [row, column];
    };
    content.visit(cell.claim, note);
    spills.visit(cell.claim, note);
    return first && cellName(...first);
  }

  // --- what evaluation asks -----------------------------------------------------------------------------------------

  readonly read = (sheet: Sheet, row: number, column: number): Atom => {
    const stored = sheet.store.content.get(row, column);
    if (stored === undefined) return sheet.store.spills.get(row, column) ?? null;
    if (typeof stored !== 'object' || stored instanceof ErrorValue) return stored;
    if (!stored.dirty || !this.pass) return stored.value;
    return this.readDirty(stored);
  };

  private readDirty(cell: FormulaCell): Atom {
    const { busy, circular } = this.pass!;
    const place = busy.indexOf(cell);
    if (place < 0) {
      this.calculate(cell);
      return cell.value;
    }
    for (const member of busy.slice(place)) circular.add(member);
    return CIRCULAR;
  }

  hasCustom(name: string): boolean {
    return this.customFunctions.has(name);
  }

  callCustom(name: string, values: Value[], dates: boolean[], scope: Scope): Value {
    const call = this.customFunctions.get(name)!;
    const args = values.map((value, index) => customArgument(value, dates[index]!, scope));
    if (args.some(isLoading)) return LOADING;
    const place = { sheet: scope.sheet, row: scope.row, column: scope.column };
    const cell = this.current;
    return cell ? this.callFrom(cell, call, args, place) : callCustomFunction(call, args, place).answer;
  }

  private callFrom(
    cell: FormulaCell,
    call: CustomFunction,
    args: CustomArgument[],
    place: Parameters<CustomFunction>[1],
  ): Value {
    const at = cell.callCount++;
    let memo = cell.memos[at];
    if (!memo || memo.call !== call || !sameArguments(memo.args as CustomArgument[], args)) {
      if (this.deferring) {
        this.deferred.add(cell);
        return LOADING;
      }
      memo = { call, args, ...callCustomFunction(call, args, place) };
      cell.memos[at] = memo;
    }
    cell.dateColumns = new Set([...cell.dateColumns, ...memo.dateColumns]);
    return memo.answer;
  }

  now(): number {
    return this.spreadsheet.serialOf(this.clock());
  }
}

function union(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

function sameBlock(one: Block, other: Block): boolean {
  return (
    one.length === other.length &&
    one.every((row, y) => row.length === other[y]!.length && row.every((atom, x) => sameValue(atom, other[y]![x]!)))
  );
}
