/** What is wrong with the way the command was called, as a sentence to show. */

/** Thrown before anything is read or written. */
export class UsageProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageProblem';
  }
}
