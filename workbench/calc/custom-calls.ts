/** The custom functions of a spreadsheet and their calls: cached if nothing changed, deferred while a script runs. */
import {
  type CustomArgument,
  type CustomFunction,
  callCustomFunction,
  customArgument,
  isLoading,
  sameArguments,
} from './custom-function.ts';
import { LOADING, VOLATILE_CELL } from './error-values.ts';
import type { CallMemo, FormulaCell } from './formula-cell.ts';
import type { Scope } from './scope.ts';
import type { Value } from './value.ts';

/** The registry and the callers. */
export class CustomCalls {
  readonly functions = new Map<string, CustomFunction>();
  private readonly deferred = new Set<FormulaCell>();
  private deferring = false;

  /** From now on, calls with new arguments are deferred. */
  defer(): void {
    this.deferring = true;
  }

  /** Ends the deferral; returns the cells that wait. */
  resume(): FormulaCell[] {
    const waiting = [...this.deferred];
    this.deferring = false;
    this.deferred.clear();
    return waiting;
  }

  /** Removes a deleted cell from those that wait. */
  forget(cell: FormulaCell): void {
    this.deferred.delete(cell);
  }

  /** Calls a function from a cell, or without one for a formula that is only evaluated. */
  call(cell: FormulaCell | undefined, name: string, values: Value[], dates: boolean[], scope: Scope): Value {
    const call = this.functions.get(name)!;
    let args: CustomArgument[] = [];
    const isVolatile = scope.host.readsVolatile(() => {
      args = values.map((value, index) => customArgument(value, dates[index]!, scope));
    });
    if (isVolatile) return VOLATILE_CELL;
    if (args.some(isLoading)) return LOADING;
    const place = { sheet: scope.sheet, row: scope.row, column: scope.column };
    if (!cell) return callCustomFunction(call, args, place).answer;
    const memo = this.memoOf(cell, call, args, place);
    if (!memo) return LOADING;
    cell.dateColumns = new Set([...cell.dateColumns, ...memo.dateColumns]);
    return memo.answer;
  }

  // A formula may call several functions: calls are identified by their order.
  private memoOf(
    cell: FormulaCell,
    call: CustomFunction,
    args: CustomArgument[],
    place: Parameters<CustomFunction>[1],
  ): CallMemo | undefined {
    const at = cell.callCount++;
    const memo = cell.memos[at];
    if (memo && memo.call === call && sameArguments(memo.args, args)) return memo;
    if (this.deferring) {
      this.deferred.add(cell);
      return undefined;
    }
    const made = { call, args, ...callCustomFunction(call, args, place) };
    cell.memos[at] = made;
    return made;
  }
}
