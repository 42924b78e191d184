/** Stock pools: units at Amazon that several marketplaces sell. */
import { cellText, type Row } from '../../values/cell.ts';
import type { Morning } from '../morning.ts';

/** Reports of these marketplaces list the same units, unless the seller names another pool. */
const PAN_EUROPEAN = new Set('DE FR IT ES NL BE IE SE PL'.split(' '));

/** The pool of a SKU in a marketplace, as typed; by default Europe's share one and all others have their own. */
export function poolOf({ products }: Pick<Morning, 'products'>, marketplace: string, sku: string): string {
  return products.find(marketplace, sku)?.stockPool ?? (PAN_EUROPEAN.has(marketplace) ? 'Pan-EU' : marketplace);
}

/** A SKU in a pool. */
export interface Pooled {
  readonly pool: string;
  readonly sku: string;
}

/** The name of a SKU in a pool, for maps. */
export function pooledKey({ pool, sku }: Pooled): string {
  return `${pool}\u0000${sku}`;
}

/** A figure of a row; `undefined` if it is unknown. */
export function figure(row: Row, column: string): number | undefined {
  const cell = row[column];
  return typeof cell === 'number' ? cell : undefined;
}

/** Several figures of a row, unknown ones as 0. */
export function figures(row: Row, columns: readonly string[]): number {
  return columns.reduce((sum, column) => sum + (figure(row, column) ?? 0), 0);
}

/** The rows of each SKU and pool, of the newest day that one of its marketplaces reports; `sku` is the column of the SKU. */
export function newestByPool(morning: Morning, rows: readonly Row[], sku: string): Map<string, Row[]> {
  const newest = new Map<string, Row[]>();
  for (const row of rows) {
    const name = cellText(row[sku]);
    const key = pooledKey({ pool: poolOf(morning, cellText(row.marketplace), name), sku: name });
    const [other] = newest.get(key) ?? [];
    const isNewer = other === undefined || cellText(row.snapshotDate) > cellText(other.snapshotDate);
    if (isNewer) newest.set(key, [row]);
    else if (row.snapshotDate === other.snapshotDate && row.marketplace === other.marketplace)
      newest.get(key)!.push(row);
  }
  return newest;
}
