/** Begins a piece of work anew where the seller sorted or typed while it was being written. */
import { RowsMoved, type Workbook } from '../workbook/workbook.ts';

const MOST_TRIES = 3;

export function unlessMoved<T>(write: () => T): T {
  for (let tries = 1; ; tries += 1) {
    try {
      return write();
    } catch (error) {
      if (!(error instanceof RowsMoved) || tries === MOST_TRIES) throw error;
    }
  }
}

/** Holds the document for a command that can be begun anew from its start. */
export function underLock<T>(workbook: Workbook, work: () => T): T {
  return workbook.exclusively(() => unlessMoved(work));
}
