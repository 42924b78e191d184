/** The details of orders that no figure depends on: numbers, times, addresses. */
import type { Random } from '../random.ts';
import type { Day } from './calendar.ts';
import { MARKETPLACES, type Marketplace } from './marketplace.ts';

type Address = readonly [city: string, state: string, postalCode: string];

const ADDRESSES: Readonly<Record<Marketplace, readonly Address[]>> = {
  US: [
    ['PORTLAND', 'OR', '97205'],
    ['AUSTIN', 'TX', '78701'],
    ['COLUMBUS', 'OH', '43004'],
    ['TAMPA', 'FL', '33602'],
    ['DENVER', 'CO', '80202'],
    ['BUFFALO', 'NY', '14201'],
  ],
  DE: [
    ['Köln', 'Nordrhein-Westfalen', '50667'],
    ['Leipzig', 'Sachsen', '04109'],
    ['München', 'Bayern', '80331'],
    ['Bremen', '', '28195'],
  ],
  JP: [
    ['千葉市', '千葉県', '260-0013'],
    ['札幌市', '北海道', '060-0001'],
    ['福岡市', '福岡県', '810-0001'],
  ],
};
const FRANCE: readonly Address[] = [
  ['Lyon', '', '69002'],
  ['Nantes', '', '44000'],
];

/** Three digits that begin an order's number, by marketplace. */
const SERIES: Readonly<Record<Marketplace, readonly string[]>> = {
  US: ['111', '112', '113', '114'],
  DE: ['302', '303', '304', '305', '306'],
  JP: ['249', '250', '503'],
};

const digits = (random: Random, length: number) => Array.from({ length }, () => random.integer(0, 9)).join('');

export function drawOrderId(marketplace: Marketplace, random: Random): string {
  return `${random.pick(SERIES[marketplace])}-${digits(random, 7)}-${digits(random, 7)}`;
}

export function drawOrderItemId(random: Random): string {
  return `${random.integer(1, 9)}${digits(random, 13)}`;
}

/** A buyer's address: in France where the order is France's. */
export function drawAddress(marketplace: Marketplace, isFrench: boolean, random: Random) {
  const [city, state, postalCode] = random.pick(isFrench ? FRANCE : ADDRESSES[marketplace]);
  return { city, state, postalCode, country: isFrench ? 'FR' : marketplace };
}

const offsets = new Map<string, number>();

/** How many minutes a marketplace's noon of a day is after UTC's. */
function offsetMinutes(marketplace: Marketplace, day: Day): number {
  const key = `${marketplace}${day}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const noon = new Date(`${day}T12:00:00Z`);
  const local = new Date(`${noon.toLocaleString('sv-SE', { timeZone: MARKETPLACES[marketplace].timeZone })}Z`);
  const minutes = Math.round((local.getTime() - noon.getTime()) / 60_000);
  offsets.set(key, minutes);
  return minutes;
}

/** A time of the marketplace's day, as UTC; not in the first three hours, when clocks may be changed. */
export function drawTime(marketplace: Marketplace, day: Day, random: Random): string {
  const local = Date.parse(`${day}T00:00:00Z`) + random.integer(3 * 3600, 24 * 3600 - 1) * 1000;
  const time = new Date(local - offsetMinutes(marketplace, day) * 60_000);
  return `${time.toISOString().slice(0, 19)}Z`;
}
