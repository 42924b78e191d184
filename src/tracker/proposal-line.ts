/** A proposal as a line of the Week sheet, and back. */
import { cellText } from '../values/cell-text.ts';
import type { Row } from '../values/row.ts';
import type { Proposal } from './proposals-of.ts';
import { weekLine } from './week-line.ts';

const FIGURES = /^(\d+) purchases, (\d+) ad orders$/;

/** Two figures side by side are no course: they stand in words, not as before and now. */
export function proposalLine({ keyword, purchases, adOrders, ...of }: Proposal): Row {
  return weekLine('Proposed', { ...of }, keyword, '', '', `${purchases} purchases, ${adOrders} ad orders`);
}

/** `undefined` where the line is about something else. */
export function proposalIn({ section, marketplace, product, subject, change }: Row): Proposal | undefined {
  const figures = section === 'Proposed' ? FIGURES.exec(cellText(change)) : null;
  if (figures === null) return undefined;
  const [purchases, adOrders] = [Number(figures[1]), Number(figures[2])];
  return {
    marketplace: cellText(marketplace),
    product: cellText(product),
    keyword: cellText(subject),
    purchases,
    adOrders,
  };
}
