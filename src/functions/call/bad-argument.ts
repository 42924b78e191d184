/** Why a function cannot answer for an argument: the end of the sentence that begins with the function's name. */
export class BadArgument {
  /** `sentence` names what was expected and what was given. */
  constructor(readonly sentence: string) {}
}

/** The sentence with the function's name in front, for an error. */
export function argumentErrorText(name: string, bad: BadArgument): string {
  return `${name}: ${bad.sentence}.`;
}

/** The text of a bad cell in a range; the warning sign distinguishes it from an answer. */
export function warningText(name: string, bad: BadArgument): string {
  return `⚠ ${argumentErrorText(name, bad)}`;
}
