/** The keywords of a rank column and, where given, of the volume column beside it. */
import type { Rank } from './parameters/rank.ts';

export interface TrackedKeyword {
  /** `undefined` where it was not checked. */
  readonly rank: Rank | undefined;
  readonly weight: number;
}

/**
 * One keyword a cell. Cells at the end where both columns are blank are no keywords; a volume without a rank is one that
 * was not checked. Without volumes every keyword weighs 1; a blank among volumes weighs nothing.
 */
export function trackedKeywords(
  ranks: readonly (Rank | undefined)[],
  volumes: readonly (number | undefined)[] | undefined,
): TrackedKeyword[] {
  const isKeyword = ranks.map((rank, index) => rank !== undefined || volumes?.[index] !== undefined);
  const length = isKeyword.lastIndexOf(true) + 1;
  return ranks.slice(0, length).map((rank, index) => ({ rank, weight: volumes ? (volumes[index] ?? 0) : 1 }));
}
