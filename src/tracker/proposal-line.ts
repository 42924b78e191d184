/** Writes a proposal as a line of the Week sheet, and reads it back. */

import { languages } from '../i18n/language.ts';
import type { Say } from '../i18n/say.ts';
import { text } from '../i18n/text.ts';
import { cellText } from '../values/cell.ts';
import type { RowOf } from '../workbook/columns.ts';
import type { Proposal } from './proposals-of.ts';
import { weekLine } from './week-line.ts';

const FIGURES = ['weekly.purchases', 'weekly.adOrders'] as const;

/** The figures are text, not before and now, because they are no change over time; unknown ones are left out. */
export function proposalLine({ keyword, purchases, adOrders, ...of }: Proposal, say: Say): RowOf<'week'> {
  const words = [purchases, adOrders].flatMap((count, i) => (count === undefined ? [] : [say(FIGURES[i]!, { count })]));
  return weekLine('Proposed', { ...of }, keyword, '', '', words.join(', '));
}

/** `undefined` for a line of another section. */
export function proposalIn({ section, marketplace, product, subject, change }: RowOf<'week'>): Proposal | undefined {
  const parts = cellText(change).split(', ');
  const [purchases, adOrders] = FIGURES.map((key) => figureIn(parts, key));
  if (section !== 'Proposed' || (purchases === undefined && adOrders === undefined)) return undefined;
  return {
    marketplace: cellText(marketplace),
    product: cellText(product),
    keyword: cellText(subject),
    purchases,
    adOrders,
  };
}

/** The number in such a text of any language. */
function figureIn(parts: readonly string[], key: (typeof FIGURES)[number]): number | undefined {
  const spelled = (count: string) =>
    languages.flatMap((language) => [1, 2].map((n) => text(language, key, { count: n }).replace(String(n), count)));
  const numbers = parts.map((part) => /[\d,]+/.exec(part)?.[0] ?? '');
  const at = parts.findIndex((part, i) => numbers[i] !== '' && spelled(numbers[i]!).includes(part));
  return at === -1 ? undefined : Number(numbers[at]!.replace(/,/g, ''));
}
