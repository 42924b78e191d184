/** The spellings of 'searched, but not found in the results' that rank trackers and sellers use. */
import { plainText } from './plain-text.ts';

/** The spelling in our sheets. */
export const NOT_FOUND = 'Not found';

// Beyond the last page looked at: >306 (Helium 10), 未进前7页; SellerSprite 前3页无排名.
const SPELLINGS = /^(?:not found|no|> ?\d+|未[进進]前.{1,4}[页頁]|前.{1,4}[页頁][无無](?:排名|广告|廣告))$/i;
const MAX_CHARACTERS = 16;

/** True for any of these spellings; a blank means that nobody searched. */
export function isNotFound(text: string): boolean {
  return text.length <= MAX_CHARACTERS && SPELLINGS.test(plainText(text));
}
