/** How much of the orders of clicks was attributed when their report was downloaded. */
import { HOUSE_MATURITY, learnedMaturity, maturityAt } from '../../evidence/maturity.ts';
import type { DataSheetId } from '../../reports/kind.ts';
import { cellText } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import type { Morning } from '../morning.ts';

/** The mean share of the orders of a window that an import of that day has. */
export type MaturityOf = (first: Day, last: Day, importedOn: Day) => number;

/** Apart, so that days of several marketplaces are different days. */
const DAYS_APART = 1e6;

/** By the shop's own curve once it is known, else by that of Rules. */
export function maturityOf(morning: Morning, sheets: readonly DataSheetId[]): MaturityOf {
  const house = HOUSE_MATURITY.map((share, age) => morning.threshold(`ads-mature-${age}`) ?? share);
  const places = new Map<string, number>();
  const reported = sheets.flatMap((sheet) =>
    morning.past(sheet, 'ads').flatMap((row) => {
      const [day, importedOn] = [dayFromIso(cellText(row.to)), dayFromIso(cellText(row.importedAt).slice(0, 10))];
      const orders = row.orders ?? row.purchases;
      if (row.from !== row.to || day === undefined || importedOn === undefined || typeof orders !== 'number') return [];
      const place = `${sheet} ${row.marketplace} ${row.adProduct} ${row.currency}`;
      if (!places.has(place)) places.set(place, places.size * DAYS_APART);
      return [{ day: places.get(place)! + day, ageDays: importedOn - day, orders }];
    }),
  );
  const curve = learnedMaturity(reported, house) ?? house;
  return (first, last, importedOn) => {
    const days = last - first + 1;
    let missing = 0;
    for (let day = last; day >= first && importedOn - day < curve.length; day--)
      missing += 1 - maturityAt(importedOn - day, curve);
    return 1 - missing / days;
  };
}
