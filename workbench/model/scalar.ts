/** Values of cells: a number, a text, a truth value or an error. A blank cell reads as the empty text. */

/** The codes that Google Sheets shows in place of a value; 'Loading...' until a custom function returns. */
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

/** The error of a formula, with the message that Sheets shows when the pointer is over the cell. */
export class ErrorValue {
  readonly code: ErrorCode;
  readonly message: string;

  constructor(code: ErrorCode, message = '') {
    this.code = code;
    this.message = message;
  }
}

/** A cell's value; a date is a serial number (days since 1899-12-30) with a date format. */
export type Scalar = number | string | boolean | ErrorValue;

/** What is written into a cell: a value, a formula that begins with `=`, or null to clear it. */
export type CellInput = { value: Scalar } | { formula: string } | null;

/** A serial number that is a date: an argument or result of a custom function, which scripts see as a Date. */
export class DateScalar {
  readonly serial: number;

  constructor(serial: number) {
    this.serial = serial;
  }
}
