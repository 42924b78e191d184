/** Counts the calls of Google's services, because each takes time. */

/** How often a member was called, on how many rows and cells in all, and how much was handed over or back. */
interface CallUse {
  calls: number;
  rows: number;
  cells: number;
  bytes?: number;
}

const NONE: CallUse = { calls: 0, rows: 0, cells: 0, bytes: 0 };

/** How many service calls were made, in all and by member (`Range.setValues`). */
export class CallCounter {
  total = 0;
  byMethod: Record<string, number> = {};
  /** By member, with the total size of the ranges. */
  uses: Record<string, CallUse> = {};

  /** Adds one call on a range of this size. */
  measure(member: string, rows: number, columns: number): void {
    const { calls, rows: before, cells, bytes = 0 } = this.uses[member] ?? NONE;
    this.uses[member] = { calls: calls + 1, rows: before + rows, cells: cells + rows * columns, bytes };
  }

  /** Adds the size of what a call that was counted handed over or back. */
  carry(member: string, bytes: number): void {
    const use = this.uses[member] ?? NONE;
    this.uses[member] = { ...use, bytes: (use.bytes ?? 0) + bytes };
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
