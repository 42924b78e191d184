/** A place in search results that was looked for and not found, in the words of trackers and sellers. */
import { plainText } from './plain-text.ts';

/** How our sheets say it. */
export const NOT_FOUND = 'Not found';

// Beyond the last page looked at: >306 (Helium 10), 未进前7页; SellerSprite 前3页无排名.
const SPELLINGS = /^(?:not found|no|> ?\d+|未[进進]前.{1,4}[页頁]|前.{1,4}[页頁][无無](?:排名|广告|廣告))$/i;
const MAX_CHARACTERS = 16;

/** True for any of its spellings; a blank says that nobody looked. */
export function isNotFound(text: string): boolean {
  return text.length <= MAX_CHARACTERS && SPELLINGS.test(plainText(text));
}
