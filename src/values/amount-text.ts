/** An amount written for a sentence: with thousands separators, and with cents only if there are any. */
import type { Cell } from './cell.ts';

/** 288 → `288`, 1234.5 → `1,234.50`; no number → `''`. */
export function amountText(cell: Cell | undefined): string {
  if (typeof cell !== 'number') return '';
  const [whole, cents] = cell.toFixed(2).split('.') as [string, string];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return cents === '00' ? grouped : `${grouped}.${cents}`;
}
