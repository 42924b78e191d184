/** Why the workbench cannot start, as a sentence to show. */

/** Thrown before anything was changed. */
export class StartProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartProblem';
  }
}
