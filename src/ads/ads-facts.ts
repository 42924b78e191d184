/**
 * The one reading of ads figures: of all sheets that tell them, each day's spend counts once, and says where it comes
 * from.
 */
import type { DataSheetId } from '../reports/kind.ts';
import { type Day, isoOfDay } from '../values/day.ts';
import { isWithin, type Span } from '../values/span.ts';
import { type AdsTable, type Block, blocksOf, canTell } from './ads-block.ts';
import { type AdsDifference, differencesOf } from './ads-difference.ts';
import type { AdsDimension } from './ads-source.ts';
import { type AdsFact, sum } from './ads-sum.ts';
import { counted, groupedBy } from './counted-blocks.ts';

interface AdsQuestion {
  /** What the figures are told by; nothing: by marketplace and currency alone. */
  readonly by: readonly AdsDimension[];
  /** Which windows are asked about; `newest` is the last day that the marketplace has ads figures of. */
  readonly counts: (window: Span, newest: Day) => boolean;
}

/** Windows that lie within these days. */
export function within(span: Span): AdsQuestion['counts'] {
  return (window) => isWithin(window, span);
}

/** Windows that end within the last so many days. */
export function endingWithin(days: number): AdsQuestion['counts'] {
  return (window, newest) => newest - window.last < days;
}

/** Windows that ended longer ago say little of what runs now. */
export const recent = endingWithin(30);

/** A window that counted; days as ISO text. */
interface AdsOrigin {
  readonly marketplace: string;
  /** `''` where it is of all ad products together. */
  readonly adProduct: string;
  readonly sheet: DataSheetId;
  readonly from: string;
  readonly to: string;
  readonly importedAt: string;
}

export interface AdsFacts {
  readonly facts: readonly AdsFact[];
  readonly origins: readonly AdsOrigin[];
  readonly differences: readonly AdsDifference[];
}

function originOf({ source, marketplace, adProduct, first, last, importedAt }: Block): AdsOrigin {
  return { marketplace, adProduct, sheet: source.sheet, from: isoOfDay(first), to: isoOfDay(last), importedAt };
}

/**
 * Answers by what is asked: most days covered, each once; of the same days the finer windows count, and where both tell
 * the same things in other spend the difference is named.
 */
export function adsFacts(tables: readonly AdsTable[], { by, counts }: AdsQuestion): AdsFacts {
  const places = groupedBy(tables.flatMap(blocksOf), ({ marketplace }) => marketplace);
  const facts: AdsFact[] = [];
  const origins: AdsOrigin[] = [];
  const differences: AdsDifference[] = [];
  for (const blocks of places.values()) {
    const telling = blocks.filter((block) => canTell(block, by));
    const newest = telling.reduce((latest, { last }) => Math.max(latest, last), Number.NEGATIVE_INFINITY);
    const asked = telling.filter((block) => counts(block, newest));
    const chosen = counted(asked);
    facts.push(...sum(chosen, by));
    origins.push(...chosen.map(originOf));
    differences.push(...differencesOf(asked, chosen));
  }
  return { facts, origins, differences };
}
