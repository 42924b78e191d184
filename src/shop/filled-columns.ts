/** The columns of Products whose blank cells are filled. */
import { productsSheet } from '../sheets/products.ts';
import type { Titles } from './filled-record.ts';

/** Proposed, and kept once a person chose another. */
const PROPOSED: readonly string[] = ['stage', 'targetAcos'];

/** Columns whose cells may be filled, by id. */
export const TITLES: Titles = new Map(
  productsSheet.columns
    .filter(({ id, filledFrom }) => filledFrom !== undefined || PROPOSED.includes(id))
    .map(({ id, header }) => [id, header]),
);
