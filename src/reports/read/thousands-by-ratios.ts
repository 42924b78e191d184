/** Decides whether doubtful counts are thousands by ratios in the same row: 20 of 4,523 are 0.44%, 20,000 are not. */
import type { Row } from '../../values/cell.ts';
import { asThousands } from '../../values/typed-figure.ts';
import type { Field } from '../kind.ts';

/** The two readings differ a thousandfold: the right one is within ten times the row's own ratio. */
const SAME_SCALE = 10;

function isNear(ratio: number, other: number): boolean {
  return ratio < other * SAME_SCALE && other < ratio * SAME_SCALE;
}

/** The reading that gives the ratio in the row. */
function readingByRatio(value: number, ratio: number, ratioOf: (value: number) => number): number | undefined {
  return [value, asThousands(value)].find((reading) => isNear(Math.abs(ratioOf(reading)), ratio));
}

function positive(row: Row, id: string): number | undefined {
  const value = row[id];
  return typeof value === 'number' && value > 0 ? value : undefined;
}

/** Removes from `doubts` (field id → the count as written) what a ratio decides, and writes it into the row. */
export function tellByRatios(fields: readonly Field[], row: Row, doubts: Map<string, number>): void {
  for (const { id, of } of fields) {
    const ratio = of && positive(row, id);
    if (!ratio) continue;
    const [numerator, denominator] = [positive(row, of[0]), positive(row, of[1])];
    const [unknown, known] = denominator === undefined ? [of[1], numerator] : [of[0], denominator];
    const value = doubts.get(unknown);
    if (value === undefined || known === undefined) continue;
    const reading = readingByRatio(value, ratio, (one) => (unknown === of[0] ? one / known : known / one));
    if (reading === undefined) continue;
    row[unknown] = reading;
    doubts.delete(unknown);
    // A count decided now may decide another one.
    tellByRatios(fields, row, doubts);
    return;
  }
}
