/** The outcome of one file. */
import type { Cause, Receipt, ReceiptProblem } from '../../src/apps-script/server/messages.ts';

/** Why a file was not imported. */
export interface Failure {
  readonly file: string;
  readonly code: string;
  readonly message: string;
  readonly problems: readonly ReceiptProblem[];
  readonly causes: readonly Cause[];
}

/** An unused part of a file of which another part was imported: a sheet of a workbook, a file of a zip. */
export interface LeftOut {
  readonly name: string;
  readonly message: string;
}

/** A receipt for each table that was imported, and a failure for each that was not. */
export interface FileOutcome {
  readonly file: string;
  readonly receipts: readonly Receipt[];
  readonly failures: readonly Failure[];
  /** Sheets of the file, or files of its zip, that are not reports, beside others that are. */
  readonly leftOut: readonly LeftOut[];
}
