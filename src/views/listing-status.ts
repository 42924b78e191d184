/** What Amazon's words for the status of a listing mean, in the languages in which anybody has shown them. */
import { type Cell, cellText } from '../values/cell.ts';

type ListingStatus = 'active' | 'incomplete' | 'inactive';

/** Reports have the English words also under headers of other languages; the Japanese ones are those of its console. */
const WORDS: ReadonlyMap<string, ListingStatus> = new Map([
  ['active', 'active'],
  ['incomplete', 'incomplete'],
  ['inactive', 'inactive'],
  ['出品中', 'active'],
  ['停止中', 'inactive'],
]);

/** `undefined` for a blank cell and for a word that nobody has verified: it is neither fine nor wrong. */
export function listingStatus(cell: Cell | undefined): ListingStatus | undefined {
  return WORDS.get(cellText(cell).trim().toLowerCase());
}
