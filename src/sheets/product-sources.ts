/** Which reports fill which columns of Products: one line for each report, the preferred one first. */
import type { DataSheetId } from '../reports/kind.ts';
import type { ColumnId } from '../workbook/columns.ts';

/** A report that fills columns of Products. */
export interface ProductSource {
  /** Id of the sheet that stores its rows. */
  readonly sheet: DataSheetId;
  /** The report's column that identifies a row of Products; `asin` is for reports that add no rows. */
  readonly by: { readonly sku: string } | { readonly asin: string };
  /** Column of Products → the report's column. */
  readonly columns: { readonly [Column in ColumnId<'products'>]?: string };
}

/** A source whose columns are checked to be columns of its sheet. */
interface SourceOf<Sheet extends DataSheetId> {
  readonly sheet: Sheet;
  readonly by: { readonly sku: ColumnId<Sheet> } | { readonly asin: ColumnId<Sheet> };
  readonly columns: { readonly [Column in ColumnId<'products'>]?: ColumnId<Sheet> };
}

const LISTING = { asin: 'asin', name: 'itemName', openDate: 'openDate', fulfilment: 'fulfillmentChannel' } as const;

const sources: readonly { [Sheet in DataSheetId]: SourceOf<Sheet> }[DataSheetId][] = [
  { sheet: 'fba-inventory', by: { sku: 'sku' }, columns: { asin: 'asin', name: 'productName', price: 'yourPrice' } },
  {
    sheet: 'fba-planning',
    by: { sku: 'sku' },
    columns: { asin: 'asin', name: 'productName', price: 'yourPrice', currency: 'currency' },
  },
  { sheet: 'all-listings', by: { sku: 'sellerSku' }, columns: { ...LISTING, price: 'price' } },
  { sheet: 'active-listings', by: { sku: 'sellerSku' }, columns: { ...LISTING, price: 'price' } },
  {
    sheet: 'fee-preview',
    by: { sku: 'sku' },
    columns: {
      ...{ asin: 'asin', name: 'productName', currency: 'currency' },
      ...{ referralFee: 'estimatedReferralFeePerUnit', fbaFee: 'expectedFulfillmentFeePerUnit' },
    },
  },
  { sheet: 'sp-bulk', by: { sku: 'sku' }, columns: { asin: 'asin' } },
  { sheet: 'sales-traffic', by: { asin: 'childAsin' }, columns: { parentAsin: 'parentAsin' } },
];

/** All reports that fill Products. */
export const PRODUCT_SOURCES: readonly ProductSource[] = sources;

/** The sheets that fill a column of Products, the preferred one first. */
export function sourcesOf(column: string): readonly DataSheetId[] {
  const isFilled = ({ columns }: ProductSource) => column in columns;
  return PRODUCT_SOURCES.filter(isFilled).map(({ sheet }) => sheet);
}
