/** Finds differences of spend between two sheets for the same days and the same dimensions. */
import type { DataSheetId } from '../reports/kind.ts';
import { isoOfDay } from '../values/day.ts';
import { daysIn, isWithin, overlaps } from '../values/span.ts';
import type { Block } from './ads-block.ts';
import type { AdsSource } from './ads-source.ts';
import { sum } from './ads-sum.ts';
import { coveredDays } from './counted-blocks.ts';

/** Two sheets with different spend on the same days. */
export interface AdsDifference {
  readonly marketplace: string;
  readonly currency: string;
  readonly from: string;
  readonly to: string;
  readonly counted: { readonly sheets: readonly DataSheetId[]; readonly spend: number };
  readonly other: { readonly sheet: DataSheetId; readonly spend: number };
}

/** A difference of less than a cent comes from rounding. */
const SAME_MONEY = 0.005;

/** Differences between the chosen blocks and those not chosen that have the same dimensions and days. */
export function differencesOf(blocks: readonly Block[], chosen: readonly Block[]): AdsDifference[] {
  const counts = new Set(chosen);
  return blocks
    .filter((block) => !counts.has(block))
    .flatMap((other) => {
      const same = chosen.filter(
        (block) =>
          overlaps(block, other) &&
          // The spend of one ad product is less than that of all products.
          (other.adProduct === '' || block.adProduct === other.adProduct) &&
          isOfSameThings(block.source, other.source),
      );
      const tiled = same.every((block) => isWithin(block, other)) && coveredDays(same) === daysIn(other);
      return tiled ? spendDifferences(same, other) : [];
    });
}

function isOfSameThings(one: AdsSource, other: AdsSource): boolean {
  const of = ({ dimensions }: AdsSource) => Object.keys(dimensions).filter((name) => name !== 'adProduct');
  return of(one).sort().join() === of(other).sort().join();
}

function spendDifferences(counted: readonly Block[], other: Block): AdsDifference[] {
  const [ours, theirs] = [sum(counted, []), sum([other], [])];
  return theirs.flatMap(({ marketplace, currency, spend }) => {
    const known = ours.find((fact) => fact.currency === currency)?.spend;
    if (typeof known !== 'number' || typeof spend !== 'number' || Math.abs(known - spend) < SAME_MONEY) return [];
    const sheets = [...new Set(counted.map(({ source }) => source.sheet))];
    return [
      {
        marketplace,
        currency,
        from: isoOfDay(other.first),
        to: isoOfDay(other.last),
        counted: { sheets, spend: known },
        other: { sheet: other.source.sheet, spend },
      },
    ];
  });
}
