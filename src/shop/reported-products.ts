/** Reads the values for columns of Products from the rows of a report. */
import { stands } from '../reports/merge/standing.ts';
import type { ProductSource } from '../sheets/product-sources.ts';
import { type Cell, cellText, orBlank, type Row } from '../values/cell.ts';
import type { ReportedValue } from './fill-cell.ts';
import type { ProductColumn } from './products.ts';

/** A report's values for a product. */
export interface ReportedProduct {
  readonly marketplace: string;
  /** Either the SKU or the ASIN identifies the product. */
  readonly sku?: string;
  readonly asin?: string;
  /** True if the product gets a row if it has none. */
  readonly adds: boolean;
  readonly cells: ReadonlyMap<ProductColumn, ReportedValue>;
}

/** Amazon's own SKUs of returned and graded units. */
const GRADED = /^amzn\.gr\./i;

/** `name` is that of the sheet that stores the report. */
export function reportedProducts(source: ProductSource, name: string, rows: readonly Row[]): ReportedProduct[] {
  const standing = rows.filter((row) => stands(row) && cellText(row.marketplace) !== '');
  const { by } = source;
  if ('asin' in by) return reportedByAsin(source, by.asin, name, standing);
  return standing.flatMap((row): ReportedProduct[] => {
    const sku = cellText(row[by.sku]).trim();
    if (sku === '' || GRADED.test(sku)) return [];
    const date = cellText(row.snapshotDate);
    const cells = new Map<ProductColumn, ReportedValue>();
    for (const [column, from] of columnsOf(source)) {
      const value = reportedValue(column, orBlank(row[from]));
      if (value !== '') cells.set(column, { value, source: name, date });
    }
    return [{ marketplace: cellText(row.marketplace), sku, adds: isListed(row), cells }];
  });
}

function columnsOf({ columns }: ProductSource): [ProductColumn, string][] {
  return Object.entries(columns) as [ProductColumn, string][];
}

/** All Listings contains every SKU ever created; one that is not on sale gets no row. */
function isListed({ status }: Row): boolean {
  return !/^(inactive|incomplete)/i.test(cellText(status).trim());
}

function reportedValue(column: ProductColumn, cell: Cell): Cell {
  if (column === 'fulfilment') return fulfilmentOf(cellText(cell));
  // A product without a price does not have the price 0.
  return column === 'price' && cell === 0 ? '' : cell;
}

/** `AMAZON_NA`, `AMAZON_EU` …; `DEFAULT` means shipped by the seller. */
function fulfilmentOf(channel: string): Cell {
  if (/^amazon/i.test(channel.trim())) return 'FBA';
  return /^(default|merchant)/i.test(channel.trim()) ? 'FBM' : '';
}

/** The values in the newest rows of each ASIN; both, if they differ. */
function reportedByAsin(source: ProductSource, by: string, name: string, rows: readonly Row[]): ReportedProduct[] {
  const newest = new Map<string, Row[]>();
  for (const row of rows) {
    const asin = cellText(row[by]).trim();
    if (asin === '') continue;
    const key = `${row.marketplace} ${asin}`;
    const known = newest.get(key);
    if (known === undefined || cellText(known[0]!.to) < cellText(row.to)) newest.set(key, [row]);
    else if (known[0]!.to === row.to) known.push(row);
  }
  return [...newest.values()].map((ofAsin): ReportedProduct => {
    const [first] = ofAsin as [Row];
    const cells = new Map<ProductColumn, ReportedValue>();
    for (const [column, from] of columnsOf(source)) {
      const values = [...new Set(ofAsin.map((row) => cellText(row[from]).trim()))]
        .filter((value) => value !== '')
        .sort();
      if (values.length === 0) continue;
      const reported = { value: values.join(' / '), source: name, date: cellText(first.to) };
      cells.set(column, values.length > 1 ? { ...reported, isUnsure: true } : reported);
    }
    return { marketplace: cellText(first.marketplace), asin: cellText(first[by]).trim(), adds: false, cells };
  });
}
