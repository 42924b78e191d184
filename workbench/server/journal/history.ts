/** Undo and redo: one step holds all changes of an action. */
import type { Change } from '../../model/change.ts';
import type { NamedRange, Spreadsheet } from '../../model/spreadsheet.ts';
import { revertChange } from './revert-change.ts';

/** The number of steps that are kept. */
const mostSteps = 100;

interface Step {
  readonly changes: readonly Change[];
  readonly namedRanges: [string, NamedRange][];
}

/** The result of an action, and its changes in order. */
interface Recorded<Result> {
  readonly result: Result;
  readonly changes: readonly Change[];
}

/** The history of one spreadsheet. */
export class History {
  private readonly spreadsheet: Spreadsheet;
  private undoable: Step[] = [];
  private redoable: Step[] = [];

  constructor(spreadsheet: Spreadsheet) {
    this.spreadsheet = spreadsheet;
  }

  get canUndo(): boolean {
    return this.undoable.length > 0;
  }

  get canRedo(): boolean {
    return this.redoable.length > 0;
  }

  /** Runs `work` as one step. If it throws or its result is `refused`, its changes are reverted. */
  act<Result>(work: () => Result, refused: (result: Result) => boolean = () => false): Recorded<Result> {
    const { result, step } = this.record(work);
    if (refused(result)) {
      this.takeBack(step);
      return { result, changes: step.changes };
    }
    if (isWorthAStep(step)) {
      this.undoable = [...this.undoable, step].slice(-mostSteps);
      this.redoable = [];
    }
    return { result, changes: step.changes };
  }

  /** Undoes the last step, if there is one. */
  undo(): readonly Change[] {
    return this.walk('undoable', 'redoable');
  }

  /** Redoes the step that was undone last. */
  redo(): readonly Change[] {
    return this.walk('redoable', 'undoable');
  }

  private walk(from: 'undoable' | 'redoable', to: 'undoable' | 'redoable'): readonly Change[] {
    const step = this[from].at(-1);
    if (!step) return [];
    const { step: back } = this.record(() => this.takeBack(step));
    this[from] = this[from].slice(0, -1);
    this[to] = [...this[to], back];
    return back.changes;
  }

  private takeBack({ changes, namedRanges }: Step): void {
    for (const change of [...changes].reverse()) revertChange(this.spreadsheet, change);
    if (JSON.stringify(namedRanges) === JSON.stringify([...this.spreadsheet.namedRanges])) return;
    this.spreadsheet.namedRanges.clear();
    for (const [name, range] of namedRanges) this.spreadsheet.namedRanges.set(name, range);
  }

  private record<Result>(work: () => Result): { result: Result; step: Step } {
    const changes: Change[] = [];
    const step = { changes, namedRanges: [...this.spreadsheet.namedRanges] };
    const stop = this.spreadsheet.onChange((change) => changes.push(change));
    try {
      const result = work();
      this.spreadsheet.recalculate();
      return { result, step };
    } catch (error) {
      stop();
      this.takeBack(step);
      throw error;
    } finally {
      stop();
    }
  }
}

// A recalculated result is not part of an action.
function isWorthAStep({ changes }: Step): boolean {
  return changes.some(({ type }) => type !== 'calculated');
}
