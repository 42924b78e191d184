/** What became of one file. */
import type { Receipt, ReceiptProblem } from './import-reply.ts';

/** Why a file was not imported. */
export interface Failure {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  readonly problems: readonly ReceiptProblem[];
}

/** A file gives a receipt for each table that was imported, and a failure where something was not. */
export interface FileOutcome {
  readonly file: string;
  readonly receipts: readonly Receipt[];
  readonly failures: readonly Failure[];
  /** Sheets of the file, or files of its zip, that are no report, beside others that are. */
  readonly ignored: readonly string[];
}
