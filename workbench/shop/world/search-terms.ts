/** What buyers type: a few terms often, most of them once. */
import type { Random } from '../random.ts';

const BEFORE = ['', 'best', 'small', 'large', 'professional', 'cheap', 'heavy duty', 'mini', 'manual', 'premium'];
const STUFF = ['', 'stainless steel', 'plastic', 'silicone', 'wooden', 'metal', 'black', 'white', 'green', 'glass'];
const PURPOSES = [
  ...['', 'for kitchen', 'for home', 'with cover', 'gift', 'set', 'for men', 'for women', 'dishwasher safe'],
  ...['for camping', 'for rv', 'for beginners', 'for seniors', 'easy clean', 'bpa free', 'italian', 'japanese'],
  ...['for small hands', 'for left handed', 'affordable', 'under 20', 'as seen on tv', 'for restaurant', 'with lid'],
];

/**
 * Terms are drawn by rank, P(rank > k) falling as k to the power of -1/TAIL: in any number of draws about three of
 * four terms come up once, as in real reports.
 */
const TAIL = 2.2;

const join = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

/** A product page on which an ad stood: Amazon prints its ASIN in small letters. */
function pageOf(rank: number): string {
  return `b0${Math.floor(rank).toString(36).padStart(8, '0').slice(-8)}`;
}

/** The term of a rank: first the plain ones, then all combinations, then product pages. */
function termAt(rank: number, noun: string): string {
  const [before, stuff, purpose] = [BEFORE.length, STUFF.length, PURPOSES.length];
  if (rank >= before * stuff * purpose) return pageOf(rank);
  const rest = Math.floor(rank / stuff);
  return join(BEFORE[Math.floor(rest / purpose)]!, STUFF[rank % stuff]!, noun, PURPOSES[rest % purpose]!);
}

/** A term that a buyer of these goods typed. */
export function drawTerm(noun: string, random: Random): string {
  const rank = Math.floor((1 - random.next()) ** -TAIL) - 1;
  return termAt(Math.min(rank, 1e11), noun);
}

/** A product page that an ad of a `substitutes` or `complements` target was shown on. */
export function drawPage(random: Random): string {
  return pageOf(1e4 + (1 - random.next()) ** -TAIL * 977);
}

/** The keywords that a manual campaign bids on, the most searched first. */
export function keywordsOf(noun: string): string[] {
  return [noun, `${noun} stainless steel`, `best ${noun}`, `${noun} for kitchen`, `small ${noun}`];
}
