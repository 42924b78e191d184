/** Reads ads figures from all sheets that have them, counts the spend of each day once, and names its source. */
import type { DataSheetId } from '../reports/kind.ts';
import { type Day, isoOfDay } from '../values/day.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { isWithin, type Span } from '../values/span.ts';
import { type AdsTable, type Block, blocksOf, canTell } from './ads-block.ts';
import { type AdsDifference, differencesOf } from './ads-difference.ts';
import type { AdsDimension } from './ads-source.ts';
import { type AdsFact, sum } from './ads-sum.ts';
import { counted } from './counted-blocks.ts';

interface AdsQuestion {
  /** Dimensions of the figures; if empty, by marketplace and currency only. */
  readonly by: readonly AdsDimension[];
  /** Selects windows; `newest` is the last day with ads figures of the marketplace. */
  readonly counts: (window: Span, newest: Day) => boolean;
}

/** Windows inside these days. */
export function within(span: Span): AdsQuestion['counts'] {
  return (window) => isWithin(window, span);
}

/** Windows that end within the last `days` days. */
export function endingWithin(days: number): AdsQuestion['counts'] {
  return (window, newest) => newest - window.last < days;
}

/** Windows that ended earlier say little about what runs now. */
export const recent = endingWithin(30);

/** A window that counted; days as ISO text. */
interface AdsOrigin {
  readonly marketplace: string;
  /** `''` if it covers all ad products. */
  readonly adProduct: string;
  readonly sheet: DataSheetId;
  readonly from: string;
  readonly to: string;
  readonly importedAt: string;
}

/** The figures, and where they come from. */
export interface AdsFacts {
  readonly facts: readonly AdsFact[];
  readonly origins: readonly AdsOrigin[];
  readonly differences: readonly AdsDifference[];
}

function originOf({ source, marketplace, adProduct, first, last, importedAt }: Block): AdsOrigin {
  return { marketplace, adProduct, sheet: source.sheet, from: isoOfDay(first), to: isoOfDay(last), importedAt };
}

/** The blocks of a marketplace that count. */
interface CountedBlocks {
  readonly chosen: readonly Block[];
  readonly differences: readonly AdsDifference[];
}

/**
 * Covers as many days as possible, each once, marketplace by marketplace. For the same days the shorter windows count; if
 * two sheets have the same dimensions but different spend, the difference is reported.
 */
export function countedBlocks(blocks: readonly Block[], { by, counts }: AdsQuestion): CountedBlocks[] {
  const places = groupedBy(blocks, ({ marketplace }) => marketplace);
  return [...places.values()].map((own) => {
    const usable = own.filter((block) => canTell(block, by));
    const newest = usable.reduce((latest, { last }) => Math.max(latest, last), Number.NEGATIVE_INFINITY);
    const asked = usable.filter((block) => counts(block, newest));
    const chosen = counted(asked);
    return { chosen, differences: differencesOf(asked, chosen) };
  });
}

/** The windows that count. */
export function adsOrigins(tables: readonly AdsTable[], question: AdsQuestion): readonly AdsOrigin[] {
  return originsOf(countedBlocks(tables.flatMap(blocksOf), question));
}

function originsOf(places: readonly CountedBlocks[]): AdsOrigin[] {
  return places.flatMap(({ chosen }) => chosen.map(originOf));
}

/** The figures of the days that count, each once. */
export function adsFacts(tables: readonly AdsTable[], question: AdsQuestion): AdsFacts {
  const places = countedBlocks(tables.flatMap(blocksOf), question);
  return {
    facts: places.flatMap(({ chosen }) => sum(chosen, question.by)),
    origins: originsOf(places),
    differences: places.flatMap(({ differences }) => differences),
  };
}
