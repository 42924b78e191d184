/** Where two sheets tell other spend of the same days and things. */
import type { DataSheetId } from '../reports/kind.ts';
import { isoOfDay } from '../values/day.ts';
import { daysIn, isWithin, overlaps } from '../values/span.ts';
import type { Block } from './ads-block.ts';
import type { AdsSource } from './ads-source.ts';
import { sum } from './ads-sum.ts';
import { coveredDays } from './counted-blocks.ts';

/** Two sheets that tell different spend of the same days. */
export interface AdsDifference {
  readonly marketplace: string;
  readonly currency: string;
  readonly from: string;
  readonly to: string;
  readonly counted: { readonly sheets: readonly DataSheetId[]; readonly spend: number };
  readonly other: { readonly sheet: DataSheetId; readonly spend: number };
}

/** Cents that rounding makes are no difference. */
const SAME_MONEY = 0.005;

/** Where a report of the same grain of things that did not count tells other spend of days that counted. */
export function differencesOf(blocks: readonly Block[], chosen: readonly Block[]): AdsDifference[] {
  const counts = new Set(chosen);
  return blocks
    .filter((block) => !counts.has(block))
    .flatMap((other) => {
      const same = chosen.filter(
        (block) =>
          overlaps(block, other) &&
          // One product's spend is less than that of all together.
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
