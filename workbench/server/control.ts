/** Shared memory of the server's two threads: can be read while a script runs and messages are not processed. */

/** Set to stop the current run. */
const CANCEL = 0;
/** Set when an alert or prompt was answered. */
const ANSWERED = 1;

/** A view of the shared numbers. */
export class Control {
  readonly shared: SharedArrayBuffer;
  private readonly cells: Int32Array;

  constructor(shared = new SharedArrayBuffer(8)) {
    this.shared = shared;
    this.cells = new Int32Array(shared);
  }

  get isCancelled(): boolean {
    return Atomics.load(this.cells, CANCEL) === 1;
  }
  set isCancelled(on: boolean) {
    Atomics.store(this.cells, CANCEL, on ? 1 : 0);
  }

  /** Blocks the thread until the other one announces the answer. */
  waitForAnswer(): void {
    Atomics.wait(this.cells, ANSWERED, 0);
    Atomics.store(this.cells, ANSWERED, 0);
  }

  announceAnswer(): void {
    Atomics.store(this.cells, ANSWERED, 1);
    Atomics.notify(this.cells, ANSWERED);
  }
}
