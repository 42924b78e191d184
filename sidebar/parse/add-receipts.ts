/** Joins the receipts of two parts of one file. */

import type { Receipt } from '../../src/apps-script/server/messages.ts';
import { joinCauses } from '../../src/reports/receipt/causes.ts';

const sums = [
  'rowsRead',
  'rowsKept',
  'rowsRefused',
  'rowsAdded',
  'rowsUpdated',
  'rowsUnchanged',
  'rowsDuplicated',
  'rowsCombined',
] as const;

function both<Item>(first: readonly Item[], second: readonly Item[]): Item[] {
  return [...new Set([...first, ...second])];
}

/** Adds the counts, joins the days, and keeps each problem and note once. */
export function addReceipts(first: Receipt, second: Receipt): Receipt {
  const counted = Object.fromEntries(sums.map((field) => [field, first[field] + second[field]]));
  return {
    ...first,
    ...second,
    ...counted,
    from: [first.from, second.from].sort()[0] as string,
    to: [first.to, second.to].sort()[1] as string,
    problems: both(first.problems, second.problems),
    causes: joinCauses([...first.causes, ...second.causes]),
    notes: both(first.notes, second.notes),
    headersMissing: both(first.headersMissing, second.headersMissing),
    headersIgnored: both(first.headersIgnored, second.headersIgnored),
  };
}
