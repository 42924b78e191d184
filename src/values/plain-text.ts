/** Makes characters that look alike the same: Amazon's pages and spreadsheets mix widths, blanks and dashes. */

// Zero-width characters, direction marks and the byte order mark are invisible and never part of a word.
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
// Superscripts, fractions, circled numbers and one-character dates, which NFKC would turn into plain digits.
const DRAWN = /([\p{No}\u32c0-\u32cb\u3358-\u3370\u33e0-\u33fe]+)/u;

/** Full width → half width; `5²` does not become 52. */
function halfWidth(text: string): string {
  if (!DRAWN.test(text)) return text.normalize('NFKC');
  return text
    .split(DRAWN)
    .map((part, i) => (i % 2 === 0 ? part.normalize('NFKC') : part))
    .join('');
}

/** Full width → half width, every dash → `-`, every run of blanks → one blank, none at the ends. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return halfWidth(text).replace(UNSEEN, '').replace(DASHES, '-').replace(/\s+/g, ' ').trim();
}
