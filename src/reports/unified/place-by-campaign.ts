/** A campaign runs in one marketplace, so its rows without a marketplace get that of its other rows. */
import { cellText } from '../../values/cell.ts';
import type { ReadRow } from '../read/read-row.ts';
import type { Column } from '../recognise/header-match.ts';

/** Fills blank cells of the column with a product's marketplace; campaigns with several marketplaces are skipped. */
export function placeByCampaign(rows: readonly ReadRow[], columns: readonly Column[]): void {
  const place = columns.find(({ field }) => field.role === 'place');
  if (!place || rows.every(({ row }) => row[place.field.id] !== '')) return;
  const places = new Map<string, Set<string>>();
  for (const { row } of rows) {
    const [campaign, name] = [cellText(row.campaignId), cellText(row[place.field.id])];
    if (campaign !== '' && name !== '') places.set(campaign, (places.get(campaign) || new Set()).add(name));
  }
  for (const { row } of rows) {
    const known = places.get(cellText(row.campaignId));
    if (row[place.field.id] === '' && known?.size === 1) row[place.field.id] = [...known][0]!;
  }
}
