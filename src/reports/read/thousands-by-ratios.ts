/**
 * Counts of which nobody knows whether they are thousands, told by the ratios that the same row has: 20 of 4,523 are
 * 0.44%, 20,000 are not.
 */
import type { Row } from '../../values/row.ts';
import { asThousands } from '../../values/typed-figure.ts';
import type { Field } from '../kind.ts';

/** Two readings lie a thousandfold apart: what lies within ten times the row's own ratio is the right one. */
const SAME_SCALE = 10;

function isNear(ratio: number, other: number): boolean {
  return ratio < other * SAME_SCALE && other < ratio * SAME_SCALE;
}

/** Which of its two readings makes the ratio that stands there. */
function told(value: number, ratio: number, ratioOf: (value: number) => number): number | undefined {
  return [value, asThousands(value)].find((reading) => isNear(Math.abs(ratioOf(reading)), ratio));
}

function positive(row: Row, id: string): number | undefined {
  const value = row[id];
  return typeof value === 'number' && value > 0 ? value : undefined;
}

/** Takes out of `doubts` (field id → the count as it stands) what a ratio tells, and writes it into the row. */
export function tellByRatios(fields: readonly Field[], row: Row, doubts: Map<string, number>): void {
  for (const { id, of } of fields) {
    const ratio = of && positive(row, id);
    if (!ratio) continue;
    const [numerator, denominator] = [positive(row, of[0]), positive(row, of[1])];
    const [unknown, known] = denominator === undefined ? [of[1], numerator] : [of[0], denominator];
    const value = doubts.get(unknown);
    if (value === undefined || known === undefined) continue;
    const reading = told(value, ratio, (one) => (unknown === of[0] ? one / known : known / one));
    if (reading === undefined) continue;
    row[unknown] = reading;
    doubts.delete(unknown);
    // What is known now may tell another one.
    tellByRatios(fields, row, doubts);
    return;
  }
}
