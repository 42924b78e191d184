/** Writes a proposal as a line of the Week sheet, and reads it back. */

import { cellText } from '../values/cell.ts';
import type { RowOf } from '../workbook/columns.ts';
import type { Proposal } from './proposals-of.ts';
import { weekLine } from './week-line.ts';

const PURCHASES = /^(\d+) purchases?$/;
const AD_ORDERS = /^(\d+) ad orders?$/;

/** The figures are text, not before and now, because they are no change over time; unknown ones are left out. */
export function proposalLine({ keyword, purchases, adOrders, ...of }: Proposal): RowOf<'week'> {
  const words = [counted(purchases, 'purchase'), counted(adOrders, 'ad order')].filter((part) => part !== '');
  return weekLine('Proposed', { ...of }, keyword, '', '', words.join(', '));
}

/** `undefined` for a line of another section. */
export function proposalIn({ section, marketplace, product, subject, change }: RowOf<'week'>): Proposal | undefined {
  const parts = cellText(change).split(', ');
  const [purchases, adOrders] = [figureIn(parts, PURCHASES), figureIn(parts, AD_ORDERS)];
  if (section !== 'Proposed' || (purchases === undefined && adOrders === undefined)) return undefined;
  return {
    marketplace: cellText(marketplace),
    product: cellText(product),
    keyword: cellText(subject),
    purchases,
    adOrders,
  };
}

function counted(count: number | undefined, noun: string): string {
  return count === undefined ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function figureIn(parts: readonly string[], pattern: RegExp): number | undefined {
  const found = parts.map((part) => pattern.exec(part)).find((match) => match !== null);
  return found ? Number(found[1]) : undefined;
}
