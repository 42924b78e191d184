/** Counts the calls of Google's services, because each of them costs a seller time. */

/** How many service calls were made, in all and by member (`Range.setValues`). */
export class CallCounter {
  total = 0;
  byMethod: Record<string, number> = {};

  count(member: string): void {
    this.total++;
    this.byMethod[member] = (this.byMethod[member] ?? 0) + 1;
  }

  reset(): void {
    this.total = 0;
    this.byMethod = {};
  }
}
