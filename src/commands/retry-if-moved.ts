/** Repeats a command whose write was interrupted because the seller sorted or typed at the same time. */
import { RowsMoved, type Workbook } from '../workbook/workbook.ts';

const MOST_TRIES = 3;

/** Repeats `write` if rows moved. */
export function retryIfMoved<T>(write: () => T): T {
  for (let tries = 1; ; tries += 1) {
    try {
      return write();
    } catch (error) {
      if (!(error instanceof RowsMoved) || tries === MOST_TRIES) throw error;
    }
  }
}

/** Locks the document for a command that can be repeated from its start; `ahead` reads what it needs before the lock. */
export function underLock<T>(workbook: Workbook, work: (isAsRead: boolean) => T, ahead?: () => void): T {
  return workbook.exclusively((isAsRead) => retryIfMoved(() => work(isAsRead)), ahead);
}
