/** The view Customers: what buyers wait for, say and send back, and what Amazon owes for their units. */
import { customersSheet } from '../../sheets/customers.ts';
import type { View, ViewRow } from '../view.ts';
import { claimRows } from './claims.ts';
import { feedbackRows } from './feedback.ts';
import { handOverRows } from './hand-over.ts';
import { returnRequestRows } from './return-requests.ts';
import { returnRows } from './returns.ts';
import { reviewRequestRows } from './review-requests.ts';
import { reviewRows } from './reviews.ts';

/** What is due soonest comes first. */
const PARTS = [handOverRows, returnRequestRows, feedbackRows, claimRows, returnRows, reviewRows, reviewRequestRows];

export const customersView: View = {
  area: 'customers',
  sheet: customersSheet,
  isWritten: true,
  rows: (morning) => shortest(PARTS.flatMap((part) => part(morning))),
};

/** More rows make a sheet slow; those with something to tell stay, and of the others the first. */
const MOST_ROWS = 1000;

function shortest(rows: readonly ViewRow[]): readonly ViewRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const told = rows.filter(({ reasons }) => Object.keys(reasons).length > 0).slice(0, MOST_ROWS - 1);
  const others = rows.filter((row) => !told.includes(row)).slice(0, MOST_ROWS - 1 - told.length);
  const shown = new Set([...told, ...others]);
  const count = rows.length - shown.size;
  return [...rows.filter((row) => shown.has(row)), othersRow(count)];
}

/** The number of rows that are left out. */
function othersRow(count: number): ViewRow {
  return {
    subject: { marketplace: '' },
    name: '',
    cells: { marketplace: '…', kind: '', about: '', verdict: '', count },
    texts: { name: [{ key: 'customers.others', params: { count } }] },
    reasons: {},
    sources: [],
  };
}
