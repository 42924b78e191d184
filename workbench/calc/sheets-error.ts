/** Why a formula is refused: by Google Sheets, or because the workbench does not play a part of it. */

/** Why a formula was refused. */
type SheetsErrorCode = 'parse' | 'unknown-function' | 'not-played' | 'arguments' | 'other-sheet' | 'custom-function';

/** A refused formula: a code to match, and Sheets' own message where it is known. */
export class SheetsError extends Error {
  readonly code: SheetsErrorCode;

  constructor(code: SheetsErrorCode, message: string) {
    super(message);
    this.name = 'SheetsError';
    this.code = code;
  }
}
