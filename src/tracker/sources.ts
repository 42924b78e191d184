/**
 * Maps columns of exports to our columns, one line for each source. All report monthly search volumes. Search Query
 * Performance is absent, because it counts a week, month or quarter, and a column must not mix periods.
 */

import type { DataSheetId } from '../sheets/data-sheet.ts';
import { type Cell, orBlank, type Row } from '../values/cell.ts';
import { NOT_FOUND } from '../values/not-found.ts';
import type { ColumnId } from '../workbook/columns.ts';
import type { SubjectColumn, TrackedColumn } from './entry.ts';

/** An export that fills columns of a weekly sheet. */
export interface Source {
  /** Id of the sheet that stores its rows. */
  readonly sheet: DataSheetId;
  readonly name: string;
  readonly followed: SubjectColumn;
  /** Our column → the export's column. */
  readonly columns: { readonly [Column in TrackedColumn]?: string };
  /** The export's column with the keyword. */
  readonly keyword?: string;
}

const RANKS = { volume: 'searchVolume', organicRank: 'organicRank', sponsoredRank: 'sponsoredRank' } as const;

/** A source whose columns are checked to exist on both sides. */
type SourceOf<Sheet extends DataSheetId> = Omit<Source, 'sheet' | 'followed' | 'columns' | 'keyword'> & {
  readonly sheet: Sheet;
} & (Fills<'asin', 'competitors', Sheet> | Fills<'keyword', 'keywords', Sheet>);

interface Fills<By extends SubjectColumn, Ours extends 'competitors' | 'keywords', Sheet extends DataSheetId> {
  readonly followed: By;
  readonly columns: { readonly [Column in ColumnId<Ours>]?: ColumnId<Sheet> };
  readonly keyword?: ColumnId<Sheet>;
}

const sources: readonly { [Sheet in DataSheetId]: SourceOf<Sheet> }[DataSheetId][] = [
  { sheet: 'cerebro', name: 'Cerebro', followed: 'keyword', keyword: 'keywordPhrase', columns: RANKS },
  { sheet: 'sellersprite-keywords', name: 'SellerSprite', followed: 'keyword', keyword: 'keyword', columns: RANKS },
  {
    sheet: 'xray',
    name: 'Xray',
    followed: 'asin',
    columns: {
      ...{ title: 'title', price: 'price', bsr: 'bsr', bsrCategory: 'category', rating: 'rating' },
      ...{ reviews: 'reviewCount', sellers: 'activeSellers' },
    },
  },
  {
    sheet: 'sellersprite-products',
    name: 'SellerSprite',
    followed: 'asin',
    columns: {
      ...{ title: 'title', price: 'price', coupon: 'coupon', bsr: 'bsr', bsrCategory: 'category', rating: 'rating' },
      ...{ subBsr: 'subcategoryBsr', subCategory: 'subcategory', reviews: 'reviewCount', sellers: 'activeSellers' },
    },
  },
  {
    sheet: 'keepa',
    name: 'Keepa',
    followed: 'asin',
    columns: {
      ...{ title: 'title', price: 'buyBox', bsr: 'salesRankCurrent', rating: 'reviewsRating' },
      ...{ reviews: 'reviewsRatingCount', sellers: 'newOfferCountCurrent' },
    },
  },
];

/** All exports that fill the weekly sheets. */
export const SOURCES: readonly Source[] = sources;

/** The value of an export's row for one of our columns; for a rank, text means that it was searched. */
export function cellFrom(source: Source, row: Row, column: TrackedColumn): Cell {
  const value = orBlank(row[source.columns[column]!]);
  return column.endsWith('Rank') && typeof value === 'string' && value !== '' ? NOT_FOUND : value;
}
