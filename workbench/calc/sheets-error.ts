/** What Google Sheets refuses in a formula, or what this workbench does not play of it. */

/** Why a formula was refused. */
type SheetsErrorCode = 'parse' | 'unknown-function' | 'not-played' | 'arguments' | 'other-sheet' | 'custom-function';

/** A refused formula: a code to match and Sheets' own sentence where it is known. */
export class SheetsError extends Error {
  readonly code: SheetsErrorCode;

  constructor(code: SheetsErrorCode, message: string) {
    super(message);
    this.name = 'SheetsError';
    this.code = code;
  }
}
