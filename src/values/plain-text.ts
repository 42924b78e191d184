/** Characters that look alike made alike: width, blanks and dashes, as Amazon's pages and spreadsheets mix them. */

// Zero-width characters, direction marks and the byte order mark: unseen, and never part of a word.
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const PLAIN = /^[!-~]*$/;

/** Full width → half width, every dash → `-`, every run of blanks → one blank, none at the ends. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFKC').replace(UNSEEN, '').replace(DASHES, '-').replace(/\s+/g, ' ').trim();
}
