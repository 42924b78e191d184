/** Why a spreadsheet program could not open a file, as a sentence to show. */

/** Thrown for a file that has nothing to copy. */
export class ClipboardProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ClipboardProblem';
  }
}
