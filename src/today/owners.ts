/** Who looks after an item, from the rows of Owners. */
import { cellText } from '../values/cell.ts';
import type { Area } from '../views/facts.ts';
import type { RowOf } from '../workbook/columns.ts';

/** The owner of an area in a marketplace; `''` if nobody is named. */
export type OwnerOf = (area: Area, marketplace: string) => string;

/** A row for both counts before one for the area, that before one for the marketplace, and that before one for all. */
export function owners(rows: readonly RowOf<'owners'>[]): OwnerOf {
  const named = rows
    .map(({ area, marketplace, owner }) => [cellText(area), cellText(marketplace), cellText(owner).trim()] as const)
    .filter(([, , owner]) => owner !== '');
  return (area, marketplace) => {
    const ways = [
      [area, marketplace],
      [area, ''],
      ['', marketplace],
      ['', ''],
    ] as const;
    const found = ways.map(([a, m]) => named.find(([own, place]) => own === a && place === m));
    return found.find((one) => one !== undefined)?.[2] ?? '';
  };
}
