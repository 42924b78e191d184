/** What a file's name shows: a marketplace as a separate word, and ISO days. */
import { type Day, dayFromIso } from '../../values/day.ts';
import { type Marketplace, marketplaceNamed } from '../marketplaces.ts';

const EXTENSION = /\.(?:csv|tsv|txt|xlsx)$/i;
const DOMAIN = /^(?:www\.)?amazon\./i;
// An ASIN may contain the letters of a code: B09DE12345.
const ASIN = /B0[A-Z0-9]{8}/g;
// Only codes in capitals count, because 'in', 'it' and 'be' are words.
const CODE = /^[A-Z]{2}$/;
// 2026-10-31, or SellerSprite's 20261031.
const ISO_DAYS = /(?:^|\D)(20\d{2})(-?)(\d{2})\2(\d{2})(?!\d)/g;

/** The marketplace in the name (`Stock_DE.csv`, `amazon.co.uk.txt`), `undefined` if there are two. */
export function marketplaceInName(fileName: string): Marketplace | undefined {
  const name = fileName.replace(EXTENSION, '').replace(ASIN, ' ');
  const words = name.split(/[^A-Za-z]+/).filter((word) => CODE.test(word));
  const domains = name.split(/[^A-Za-z.]+/).filter((word) => DOMAIN.test(word));
  const places = new Set([...words, ...domains].map(marketplaceNamed));
  places.delete(undefined);
  return places.size === 1 ? [...places][0] : undefined;
}

/** Valid ISO dates in the name, in their order. */
export function daysInName(fileName: string): Day[] {
  const days: Day[] = [];
  for (let match = ISO_DAYS.exec(fileName); match; match = ISO_DAYS.exec(fileName)) {
    const day = dayFromIso(`${match[1]}-${match[3]}-${match[4]}`);
    if (day !== undefined) days.push(day);
    // The separator before a date may also end the date before it.
    ISO_DAYS.lastIndex--;
  }
  return days;
}
