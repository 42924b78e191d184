/** Counts the calls of Google's services, because each takes time. */

/** How often a member was called, and on how many rows and cells in all. */
interface CallUse {
  calls: number;
  rows: number;
  cells: number;
}

/** How many service calls were made, in all and by member (`Range.setValues`). */
export class CallCounter {
  total = 0;
  byMethod: Record<string, number> = {};
  /** By member, with the total size of the ranges. */
  uses: Record<string, CallUse> = {};

  /** Adds one call on a range of this size. */
  measure(member: string, rows: number, columns: number): void {
    const { calls, rows: before, cells } = this.uses[member] ?? { calls: 0, rows: 0, cells: 0 };
    this.uses[member] = { calls: calls + 1, rows: before + rows, cells: cells + rows * columns };
  }

  count(member: string): void {
    this.total++;
    this.byMethod[member] = (this.byMethod[member] ?? 0) + 1;
  }

  reset(): void {
    this.total = 0;
    this.byMethod = {};
    this.uses = {};
  }
}
