/** How many orders may be asked for a review today; all alike, or none. */
import { cellText } from '../../values/cell.ts';
import { dayFromIso, isoOfDay } from '../../values/day.ts';
import { groupedBy } from '../../values/grouped-by.ts';
import type { Morning } from '../morning.ts';
import type { ViewRow } from '../view.ts';
import { customerRow } from './customer-row.ts';

/** Amazon's window in days after the delivery, both ends included. */
const WINDOW = [5, 30] as const;

/** A row for each marketplace with such orders; the delivery is estimated. */
export function reviewRequestRows(morning: Morning): ViewRow[] {
  const delivery = morning.threshold('delivery-days');
  if (delivery === undefined) return [];
  const age = (date: string) => morning.today - dayFromIso(date)! - delivery;
  const orders = morning.rows('orders', 'status').filter(({ date, orderStatus }) => {
    const days = age(cellText(date));
    return /^shipped/i.test(cellText(orderStatus)) && WINDOW[0] <= days && days <= WINDOW[1];
  });
  return [...groupedBy(orders, ({ marketplace }) => cellText(marketplace))].map(([marketplace, own]) => {
    const count = own.reduce((sum, { rows }) => sum + Number(rows), 0);
    const days = own.map(({ date }) => cellText(date)).sort();
    const last = own.filter(({ date }) => age(cellText(date)) === WINDOW[1]);
    const lastChance = last.reduce((sum, { rows }) => sum + Number(rows), 0);
    const importedAt = own.reduce((at, row) => (cellText(row.importedAt) > at ? cellText(row.importedAt) : at), '');
    return customerRow({
      ...{ kind: 'review-requests', about: '', name: '', verdict: 'ask-now' },
      subject: { marketplace },
      cells: { count, due: isoOfDay(morning.today) },
      details: [
        { key: 'customers.ask', params: { count, days: delivery } },
        ...(lastChance > 0 ? [{ key: 'customers.lastChance', params: { count: lastChance } } as const] : []),
      ],
      next: { key: 'customers.nextAsk' },
      sources: [{ report: 'orders', from: days[0]!, to: days[days.length - 1]!, importedAt }],
    });
  });
}
