/** What one cell can hold when it is read: a number, a text, a truth value or an error. A blank cell is the empty text. */

/** The codes Google Sheets shows in place of a value; 'Loading...' stands while a custom function has not answered yet. */
export type ErrorCode =
  | '#REF!'
  | '#N/A'
  | '#VALUE!'
  | '#DIV/0!'
  | '#NAME?'
  | '#NUM!'
  | '#ERROR!'
  | '#NULL!'
  | 'Loading...';

/** An error a formula answered, with the sentence Sheets shows when the pointer rests on the cell. */
export class ErrorValue {
  readonly code: ErrorCode;
  readonly message: string;

  constructor(code: ErrorCode, message = '') {
    this.code = code;
    this.message = message;
  }
}

/** A cell's value; dates are serial numbers (days since 1899-12-30) made dates by their number format only. */
export type Scalar = number | string | boolean | ErrorValue;

/** A value, a formula text beginning with `=`, or null, which clears the content. */
export type CellInput = { value: Scalar } | { formula: string } | null;

/** A serial number (days since 1899-12-30, fraction = time of day) that must become a Date in the script's own realm. */
export class DateScalar {
  readonly serial: number;

  constructor(serial: number) {
    this.serial = serial;
  }
}
