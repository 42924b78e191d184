/** Brings formulas up to date: only those whose inputs changed, in the order of their dependencies. */
import { type Area, areaHolds } from '../model/area.ts';
import type { Change } from '../model/change.ts';
import { ErrorValue } from '../model/scalar.ts';
import { VOLATILE_FUNCTIONS } from './analyse-formula.ts';
import { isRectangle } from './array-literal.ts';
import { CustomCalls } from './custom-calls.ts';
import type { CustomFunction } from './custom-function.ts';
import { DependencyIndex, type Precedent } from './dependency-index.ts';
import { CIRCULAR } from './error-values.ts';
import { evaluate } from './evaluate.ts';
import type { CalculatedSheet, FormulaCell } from './formula-cell.ts';
import { orderFormulas } from './order-formulas.ts';
import { isBlock, toAtom } from './read-value.ts';
import { referenceArea } from './reference.ts';
import type { EvaluationHost, Scope } from './scope.ts';
import { Spills } from './spills.ts';
import { type Atom, type Block, LambdaValue, RangeValue, type Value } from './value.ts';

// Results that keep changing each other's input are a circle too; normal sheets settle in two or three rounds.
const ROUNDS = 30;

// Calculated in every run: volatile, or what they read is known only when they run.
const RESTLESS_FUNCTIONS = [...VOLATILE_FUNCTIONS, 'INDIRECT', 'OFFSET'];

/** The state of one pass over the dirty formulas. */
interface Pass {
  done: Set<FormulaCell>;
  busy: FormulaCell[];
  circular: Set<FormulaCell>;
  again: Set<FormulaCell>;
}

/** A spreadsheet as recalculation sees it. */
interface CalculatedBook {
  readonly locale: string;
  readonly sheets: readonly CalculatedSheet[];
  sheetForFormula(name: string): CalculatedSheet | undefined;
  namedRangeForFormula(name: string): { readonly sheet: CalculatedSheet; readonly area: Area } | undefined;
  /** Announces a change to the listeners. */
  emit(change: () => Change): void;
  /** The serial number of an instant in the spreadsheet's time zone. */
  serialOf(milliseconds: number): number;
}

/** The calculation of one spreadsheet. */
export class Recalculation implements EvaluationHost {
  /** The present in milliseconds; the script host sets its own clock here. */
  clock: () => number = Date.now;
  random: () => number = Math.random;
  private readonly spreadsheet: CalculatedBook;
  private readonly index = new DependencyIndex();
  private readonly spills = new Spills(this.index);
  private readonly custom = new CustomCalls();
  private readonly dirty = new Set<FormulaCell>();
  private readonly restless = new Set<FormulaCell>();
  private changes: Precedent[] = [];
  private isStale = false;
  private pass: Pass | undefined;
  private current: FormulaCell | undefined;
  /** How often a value that comes from a volatile function was read. */
  private volatileReads = 0;

  constructor(spreadsheet: CalculatedBook) {
    this.spreadsheet = spreadsheet;
  }

  // --- what changed -------------------------------------------------------------------------------------------------

  /** A formula was written, or must be parsed again. */
  add(cell: FormulaCell): void {
    this.markDirty(cell);
    if (this.isStale) return;
    this.index.add(cell, this.precedentsOf(cell));
    if (RESTLESS_FUNCTIONS.some((name) => cell.facts.functions.has(name))) this.restless.add(cell);
  }

  /** A formula was removed. */
  remove(cell: FormulaCell): void {
    this.index.remove(cell);
    this.dirty.delete(cell);
    this.restless.delete(cell);
    this.custom.forget(cell);
    if (this.isStale) return;
    this.areaChanged(cell.sheet, this.spills.outputOf(cell));
    this.spills.drop(cell);
  }

  /** The contents of cells changed. */
  areaChanged(sheet: CalculatedSheet, area: Area): void {
    this.changes.push({ sheet, area });
  }

  /** Cell formats changed: a date format turns a custom function's argument into a date. */
  formatsChanged(sheet: CalculatedSheet, area: Area): void {
    if (this.custom.functions.size > 0) this.areaChanged(sheet, area);
  }

  /** Indexes and calculates everything again: after structural edits, renames, changed names or locales. */
  everythingChanged(): void {
    this.isStale = true;
  }

  private markDirty(cell: FormulaCell): void {
    cell.dirty = true;
    this.dirty.add(cell);
  }

  private *allCells(): Iterable<FormulaCell> {
    for (const sheet of this.spreadsheet.sheets) yield* sheet.store.formulas;
  }

  private precedentsOf(cell: FormulaCell): Precedent[] {
    const read = cell.facts.references.flatMap(({ sheet: name, reference }) => {
      const sheet = name === undefined ? cell.sheet : this.spreadsheet.sheetForFormula(name);
      return sheet ? [{ sheet, area: referenceArea(reference, sheet) }] : [];
    });
    const named = cell.facts.names.flatMap((name) => this.spreadsheet.namedRangeForFormula(name) ?? []);
    return [...read, ...named];
  }

  private reindex(): void {
    this.isStale = false;
    this.index.clear();
    this.dirty.clear();
    this.restless.clear();
    this.spills.clear(this.spreadsheet.sheets);
    for (const cell of this.allCells()) this.add(cell);
  }

  // --- custom functions ---------------------------------------------------------------------------------------------

  /** Registers or removes a custom function; cells that call it are calculated again. */
  setCustomFunction(name: string, call: CustomFunction | undefined): void {
    if (call) this.custom.functions.set(name, call);
    else this.custom.functions.delete(name);
    for (const cell of this.allCells()) if (cell.facts.functions.has(name)) this.add(cell);
  }

  /** The upper-case names of all custom functions. */
  customNames(): string[] {
    return [...this.custom.functions.keys()];
  }

  beginDeferral(): void {
    this.run();
    this.custom.defer();
  }

  endDeferral(): void {
    for (const cell of this.custom.resume()) if (cell.sheet.store.formulas.has(cell)) this.markDirty(cell);
    this.run();
  }

  hasCustom(name: string): boolean {
    return this.custom.functions.has(name);
  }

  callCustom(name: string, values: Value[], dates: boolean[], scope: Scope): Value {
    return this.custom.call(this.current, name, values, dates, scope);
  }

  // --- the run ------------------------------------------------------------------------------------------------------

  private get isIdle(): boolean {
    return !this.isStale && this.changes.length === 0 && this.dirty.size === 0;
  }

  /** Calculates everything that is out of date. */
  run(): void {
    if (this.pass || this.isIdle) return;
    if (this.isStale) this.reindex();
    for (const cell of this.restless) this.markDirty(cell);
    const calculated = new Set<FormulaCell>();
    for (let round = 0; !this.isIdle; round++) {
      this.spreadDirt();
      if (round < ROUNDS) this.runPass(calculated);
      else this.giveUp();
    }
    this.announce(calculated);
  }

  private giveUp(): void {
    for (const cell of this.dirty) {
      this.spills.write(cell, CIRCULAR);
      cell.dirty = false;
    }
    this.dirty.clear();
  }

  private announce(calculated: Set<FormulaCell>): void {
    if (calculated.size === 0) return;
    this.spreadsheet.emit(() => ({
      type: 'calculated',
      areas: [...calculated].map((cell) => ({ sheetId: cell.sheet.id, area: cell.claim })),
    }));
  }

  /** Marks every formula that reads a changed cell, directly or through others. */
  private spreadDirt(): void {
    const queue = this.changes;
    this.changes = [];
    for (const cell of this.dirty) queue.push({ sheet: cell.sheet, area: this.spills.outputOf(cell) });
    for (let next = queue.pop(); next; next = queue.pop()) {
      for (const cell of this.affectedBy(next)) {
        if (this.dirty.has(cell)) continue;
        this.markDirty(cell);
        queue.push({ sheet: cell.sheet, area: this.spills.outputOf(cell) });
      }
    }
  }

  private affectedBy({ sheet, area }: Precedent): FormulaCell[] {
    return [...this.index.readersOf(sheet, area), ...this.spills.touchedBy(sheet, area)];
  }

  private runPass(calculated: Set<FormulaCell>): void {
    const pass: Pass = { done: new Set(), busy: [], circular: new Set(), again: new Set() };
    this.pass = pass;
    try {
      for (const cell of orderFormulas([...this.dirty], this.index, this.spills)) this.calculate(cell);
    } finally {
      this.pass = undefined;
      this.current = undefined;
      this.dirty.clear();
    }
    for (const cell of pass.done) calculated.add(cell);
    for (const cell of pass.again) this.markDirty(cell);
  }

  private calculate(cell: FormulaCell): void {
    const pass = this.pass!;
    if (!cell.dirty) return;
    const before = this.current;
    this.current = cell;
    pass.busy.push(cell);
    cell.callCount = 0;
    cell.isVolatile = cell.callsVolatile;
    cell.dateColumns = new Set();
    const answer = this.finish(cell, evaluate(cell.tree, this.scopeOf(cell)));
    pass.busy.pop();
    this.current = before;
    this.settle(cell, pass.circular.has(cell) ? CIRCULAR : answer);
  }

  private settle(cell: FormulaCell, answer: Atom | Block): void {
    const { done, again } = this.pass!;
    cell.dirty = false;
    done.add(cell);
    const touched = this.spills.write(cell, answer);
    if (!touched) return;
    // Readers that are still dirty come later in this pass and will see the new values.
    for (const reader of this.index.readersOf(cell.sheet, touched)) {
      if (!reader.dirty && reader !== cell) again.add(reader);
    }
  }

  private finish(cell: FormulaCell, value: Value): Atom | Block {
    if (value instanceof RangeValue || value instanceof LambdaValue) return toAtom(value, this.scopeOf(cell));
    if (!isBlock(value)) return value;
    if (!isRectangle(value)) return new ErrorValue('#REF!', 'The result has no cells.');
    return value.length === 1 && value[0]!.length === 1 ? value[0]![0]! : value;
  }

  /** The place and mode a cell's formula is evaluated in. */
  scopeOf(cell: FormulaCell): Scope {
    const { sheet, row, column } = cell;
    return { host: this, sheet, row, column, rowShift: 0, columnShift: 0, arrays: false, bindings: undefined };
  }

  /** The formulas of a sheet whose results are larger than one cell, whether there was room for them or not. */
  claimers(sheet: CalculatedSheet): Set<FormulaCell> {
    return this.spills.claimers(sheet);
  }

  // --- for evaluation -----------------------------------------------------------------------------------------------

  readonly read = (sheet: CalculatedSheet, row: number, column: number): Atom => {
    const stored = sheet.store.content.get(row, column);
    if (stored === undefined) return this.readSpill(sheet, row, column);
    if (typeof stored !== 'object' || stored instanceof ErrorValue) return stored;
    const value = stored.dirty && this.pass ? this.readDirty(stored, this.pass) : stored.value;
    if (stored.isVolatile) this.noteVolatile();
    return value;
  };

  private readSpill(sheet: CalculatedSheet, row: number, column: number): Atom {
    const value = sheet.store.spills.get(row, column);
    if (value === undefined) return null;
    // Most books have nothing restless.
    if (this.restless.size > 0 && this.isSpilledByVolatile(sheet, row, column)) this.noteVolatile();
    return value;
  }

  private isSpilledByVolatile(sheet: CalculatedSheet, row: number, column: number): boolean {
    for (const cell of this.spills.claimers(sheet))
      if (cell.isVolatile && areaHolds(cell.claim, row, column)) return true;
    return false;
  }

  private noteVolatile(): void {
    this.volatileReads++;
    if (this.current) this.current.isVolatile = true;
  }

  /** True if `read` reads a value that comes from a volatile function. */
  readsVolatile(read: () => void): boolean {
    const before = this.volatileReads;
    read();
    return this.volatileReads > before;
  }

  // A cell that is being calculated already closes a circle: all cells begun since then are part of it.
  private readDirty(cell: FormulaCell, { busy, circular }: Pass): Atom {
    const place = busy.indexOf(cell);
    if (place >= 0) {
      for (const member of busy.slice(place)) circular.add(member);
      return CIRCULAR;
    }
    this.calculate(cell);
    return cell.value;
  }

  now(): number {
    return this.spreadsheet.serialOf(this.clock());
  }
}
