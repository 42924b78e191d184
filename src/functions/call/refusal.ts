/** Why a cell cannot be used: the end of the sentence that begins with the function's name. */
export class Refusal {
  /** `sentence` says what was expected and what came. */
  constructor(readonly sentence: string) {}
}

/** The sentence with the function's name in front: in a range it is the text of the cell. */
export function refusalText(name: string, refusal: Refusal): string {
  return `${name}: ${refusal.sentence}.`;
}

/** The text of a bad cell in a range: the warning sign tells it from an answer. */
export function warningText(name: string, refusal: Refusal): string {
  return `⚠ ${refusalText(name, refusal)}`;
}
