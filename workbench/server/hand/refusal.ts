/** What a spreadsheet refuses a seller, as a sentence to show. */

/** Thrown when an action is refused; the workbook stays as it was. */
export class Refusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Refusal';
  }
}
