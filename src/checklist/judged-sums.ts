/** Ads figures for the checklist: the sum of each subject over its whole window, in the form of a row of its sheet. */
import type { AdsFacts } from '../ads/ads-facts.ts';
import type { AdsFact } from '../ads/ads-sum.ts';
import { type DataSheet, type DataSheetId, IMPORTED_AT } from '../sheets/data-sheet.ts';
import type { Row } from '../values/cell.ts';

/** A sum with the sheet of the row that has most of its spend. */
interface JudgedSum {
  readonly row: Row;
  readonly sheet: DataSheetId;
}

/** Highest spend first; the window of every sum ends on the newest day read for its marketplace. */
export function judgedSums({ facts, origins }: AdsFacts, { lastDay }: DataSheet): JudgedSum[] {
  const newest = new Map<string, string>();
  for (const { marketplace, to } of origins) {
    if (to > (newest.get(marketplace) || '')) newest.set(marketplace, to);
  }
  return [...facts]
    .sort((a, b) => Number(b.spend) - Number(a.spend))
    .map((fact) => ({
      row: { ...rowOf(fact), [lastDay]: newest.get(fact.marketplace)! },
      sheet: fact.largest,
    }));
}

function rowOf({ subject, largest: _, importedAt, ...reported }: AdsFact): Row {
  return { ...reported, ...subject, [IMPORTED_AT.id]: importedAt };
}
