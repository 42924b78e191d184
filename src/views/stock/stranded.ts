/** Units at Amazon without a listing that sells them. */
import { cellText, type Row } from '../../values/cell.ts';
import { isoOfDay } from '../../values/day.ts';
import type { Morning } from '../morning.ts';
import { figures, newestByPool } from './pool.ts';

/** Stranded units of a SKU, since when (ISO) and why. */
export interface Stranded {
  readonly units: number;
  readonly since: string;
  readonly reason: string;
}

/** The rows of each SKU and pool; Amazon makes no file when nothing is stranded any more, so an old one says nothing. */
export function strandedRows(morning: Morning): Map<string, Row[]> {
  const stale = morning.threshold('stranded-stale');
  const first = stale === undefined ? '' : isoOfDay(morning.today - stale);
  const newest = newestByPool(morning, morning.rows('stranded-inventory', 'sku'), 'sku');
  return new Map([...newest].filter(([, rows]) => cellText(rows[0]!.snapshotDate) >= first && unitsIn(rows) > 0));
}

/** Units that could be sold. */
export function unitsIn(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + figures(row, ['fulfillableQty']), 0);
}

export function strandedIn(rows: readonly Row[]): Stranded {
  const { dateStranded, strandedReason } = rows[0]!;
  return { units: unitsIn(rows), since: cellText(dateStranded), reason: cellText(strandedReason) };
}
