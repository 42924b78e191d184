/** The errors of the in-memory spreadsheet: a code to match and a sentence to show. */

/** The reasons the model refuses a change. */
export type ModelErrorCode =
  | 'sheet-name-taken'
  | 'sheet-name-empty'
  | 'sheet-unknown'
  | 'last-sheet'
  | 'outside-grid'
  | 'shape'
  | 'too-many-cells'
  | 'bad-reference'
  | 'damaged-file';

/** Thrown by every refused operation on the model; nothing was changed. */
export class ModelError extends Error {
  readonly code: ModelErrorCode;

  constructor(code: ModelErrorCode, message: string) {
    super(message);
    this.name = 'ModelError';
    this.code = code;
  }
}
