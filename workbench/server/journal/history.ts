/** Undo and redo: the journal cut into actions, one step for everything an action did. */
import type { Change } from '../../model/change.ts';
import type { NamedRange, Spreadsheet } from '../../model/spreadsheet.ts';
import { revertChange } from './revert-change.ts';

/** Older steps are forgotten. */
const mostSteps = 100;

interface Step {
  readonly changes: readonly Change[];
  readonly namedRanges: [string, NamedRange][];
}

/** What an action did: its result, and its changes in order. */
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

  /** Does something as one step. What throws, or is `refused`, leaves the spreadsheet as it was. */
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

  /** Takes the last step back; without one nothing happens. */
  undo(): readonly Change[] {
    return this.walk('undoable', 'redoable');
  }

  /** Does again what was taken back last. */
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

// What a formula answers anew is no action of anybody.
function isWorthAStep({ changes }: Step): boolean {
  return changes.some(({ type }) => type !== 'calculated');
}
