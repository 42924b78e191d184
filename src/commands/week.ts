/** The week as last written, for the sidebar. */
import { competitorsSheet } from '../sheets/competitors.ts';
import { weekSheet } from '../sheets/week.ts';
import { ownProducts } from '../tracker/judge-products.ts';
import { proposalIn } from '../tracker/proposal-line.ts';
import type { Day } from '../values/day.ts';
import { once } from '../values/once.ts';
import { weekLabel } from '../values/week.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { rowsOf, type SheetReader } from './open-sheet.ts';
import type { ProposalState, WeekState } from './replies.ts';
import { isStarted } from './tracker.ts';

/** Reads the Week sheet and the followed products; a year of keywords would take seconds. */
export function readWeek(workbook: Workbook, read: SheetReader, today: Day, messages: readonly string[]): WeekState {
  const rows = rowsOf(read, weekSheet);
  const lines = rows.filter(({ section }) => section !== '');
  // Read only where a proposal has to be given a product.
  const products = once(() => ownProducts(rowsOf(read, competitorsSheet), today));
  const proposals = lines.flatMap((line): ProposalState[] => {
    const proposal = proposalIn(line);
    if (proposal === undefined) return [];
    const { product, marketplace, keyword, purchases, adOrders } = proposal;
    const ours = products().get(marketplace) || [];
    const figures = { ...(purchases !== undefined && { purchases }), ...(adOrders !== undefined && { adOrders }) };
    const named = product === '' ? { products: ours } : { product, products: [...new Set([product, ...ours])] };
    return [{ marketplace, keyword, ...named, ...figures }];
  });
  return { label: weekLabel(today), started: isStarted(workbook), lines, proposals, messages };
}
