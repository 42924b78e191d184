/** How a refusal reaches the seller. */
import type { Refusal } from './refusal.ts';

/** The sentence with the function's name in front: in a range it is the text of the cell. */
export function refusalText(name: string, refusal: Refusal): string {
  return `${name}: ${refusal.sentence}.`;
}

/** The text of a bad cell in a range: the warning sign tells it from an answer. */
export function warningText(name: string, refusal: Refusal): string {
  return `⚠ ${refusalText(name, refusal)}`;
}
