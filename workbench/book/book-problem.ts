/** What is wrong with a file the seller named, as a sentence to show. */

/** Thrown when a file cannot be read or written; nothing was changed. */
export class BookProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BookProblem';
  }
}
