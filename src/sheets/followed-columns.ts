/** The columns that name what is followed: its marketplace, and our product. */
import type { ColumnLine } from './columns-of.ts';

export const FOLLOWED: readonly ColumnLine[] = [
  ['marketplace', 'Marketplace', 'text', 90],
  ['product', 'Product (own ASIN)', 'text', 105],
];

/** Those with which a row of the weekly sheets begins. */
export const FOLLOWED_WEEKLY: readonly ColumnLine[] = [['week', 'Week', 'text', 165], ...FOLLOWED];
