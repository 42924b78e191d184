/** The keywords of a rank column and, if given, of the volume column beside it. */
import type { Rank } from './parameters/rank.ts';

/** A keyword's rank and weight. */
export interface TrackedKeyword {
  /** `undefined` if it was not checked. */
  readonly rank: Rank | undefined;
  readonly weight: number;
}

/**
 * One keyword for each cell. Rows at the end with both columns blank are no keywords; a volume without a rank was not
 * checked. Without volumes every keyword weighs 1; among volumes a blank weighs 0.
 */
export function trackedKeywords(
  ranks: readonly (Rank | undefined)[],
  volumes: readonly (number | undefined)[] | undefined,
): TrackedKeyword[] {
  const isKeyword = ranks.map((rank, index) => rank !== undefined || volumes?.[index] !== undefined);
  const length = isKeyword.lastIndexOf(true) + 1;
  return ranks.slice(0, length).map((rank, index) => ({ rank, weight: volumes ? (volumes[index] ?? 0) : 1 }));
}
