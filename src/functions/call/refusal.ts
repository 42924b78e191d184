/** Why a cell cannot be used: the end of the sentence that begins with the function's name. */
export class Refusal {
  /** `sentence` says what was expected and what came. */
  constructor(readonly sentence: string) {}
}
