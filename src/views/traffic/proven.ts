/** Drops between two windows, proven beside those of all other products of the marketplace. */
import { discoveries } from '../../evidence/waste.ts';
import type { Change } from './change.ts';
import { type ConversionLimits, conversionByWindows } from './conversion.ts';
import type { Figures } from './traffic-days.ts';

/** Share of findings that may be chance. */
const FALSE_SHARE = 0.1;

interface Compared {
  readonly asin: string;
  readonly now: Figures;
  readonly before: Figures;
  /** `undefined` if it cannot be judged. */
  readonly chance: number | undefined;
}

/** The indices of all whose chance stands beside that of the others. */
export function proven(all: readonly { readonly chance: number | undefined }[]): ReadonlySet<number> {
  const judged = all.flatMap(({ chance }, at) => (chance === undefined ? [] : [{ chance, at }]));
  const found = discoveries(
    judged.map(({ chance }) => chance),
    FALSE_SHARE,
  );
  return new Set(found.map((index) => judged[index]!.at));
}

/** ASIN → the change of its conversion. */
export function decided(all: readonly Compared[], limits: ConversionLimits): ReadonlyMap<string, Change> {
  const isProven = proven(all);
  return new Map(
    all.map(({ asin, now, before, chance }, at) => [
      asin,
      conversionByWindows(now, before, { chance, isProven: isProven.has(at) }, limits),
    ]),
  );
}
