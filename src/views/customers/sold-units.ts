/** Units of ASINs sold by day, from the business report: what returns are held against. */
import { cellText, type Row } from '../../values/cell.ts';
import { type Day, dayFromIso } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';

/** Units a day of an ASIN. */
export interface SoldUnits {
  /** On a day; `undefined` if no report covers it. */
  on(day: Day): number | undefined;
  /** The mean of all days that reports cover. */
  readonly perDay: number;
}

/** ASIN → its units, from the rows of one marketplace; without a row in a report of a day, it sold nothing. */
export function soldUnits(rows: readonly Row[]): ReadonlyMap<string, SoldUnits> {
  const covered = new Set(unitsByDay(rows).keys());
  const byAsin = groupedBy(rows, ({ childAsin }) => cellText(childAsin));
  return new Map([...byAsin].map(([asin, own]) => [asin, unitsOf(unitsByDay(own), covered)]));
}

function unitsOf(days: ReadonlyMap<Day, number>, covered: ReadonlySet<Day>): SoldUnits {
  const sum = [...days.values()].reduce((total, one) => total + one, 0);
  return {
    on: (day) => days.get(day) ?? (covered.has(day) ? 0 : undefined),
    perDay: sum / Math.max(1, covered.size),
  };
}

/** Of windows that share a day the shorter one counts; a longer one is spread over its days. */
function unitsByDay(rows: readonly Row[]): Map<Day, number> {
  const days = new Map<Day, number>();
  const lengths = new Map<Day, number>();
  const windows = rows.flatMap(({ from, to, unitsOrdered }) => {
    const [first, last] = [dayFromIso(cellText(from)), dayFromIso(cellText(to))];
    const isKnown = first !== undefined && last !== undefined && typeof unitsOrdered === 'number';
    return isKnown ? [{ first, length: last - first + 1, units: unitsOrdered }] : [];
  });
  for (const { first, length, units } of windows.sort((a, b) => a.length - b.length))
    for (let day = first; day < first + length; day++) {
      if ((lengths.get(day) ?? length) < length) continue;
      lengths.set(day, length);
      days.set(day, (days.get(day) ?? 0) + units / length);
    }
  return days;
}
