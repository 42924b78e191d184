/**
 * Account Health: one row for each day and marketplace, for figures that only Seller Central's pages show; typed by the
 * seller.
 */
import type { SheetSpec } from '../workbook/sheet-spec.ts';
import { columnsOf } from './columns-of.ts';
import { PLACES } from './sellers-choices.ts';

const verdict = { words: 'healthVerdict', note: 'note.healthVerdict' } as const;

export const accountHealthSheet: SheetSpec<'account-health'> = {
  id: 'account-health',
  name: 'Account Health',
  tabColor: '#38761d',
  key: ['date', 'marketplace'],
  frozenThrough: 'allGreen',
  columns: [
    ...columnsOf('seller', [
      ['date', 'Date', 'day', 90],
      ['marketplace', 'Marketplace', 'text', 95, { choices: PLACES }],
      ['allGreen', 'All green today', 'checkbox', 75, { note: 'note.allGreen' }],
    ]),
    ...columnsOf('ours', [
      ['figuresVerdict', 'Figures verdict', 'text', 90, verdict],
      ['messagesVerdict', 'Messages verdict', 'text', 90, verdict],
      ['violationsVerdict', 'Violations verdict', 'text', 90, verdict],
      ['returnsVerdict', 'Return requests verdict', 'text', 90, verdict],
      ['claimsVerdict', 'A-to-z verdict', 'text', 90, verdict],
      ['capacityVerdict', 'Capacity verdict', 'text', 90, verdict],
      ['state', 'State', 'text', 260, { note: 'note.healthState', wrap: true }],
      ['limits', 'Limits', 'text', 300, { note: 'note.healthLimits', wrap: true }],
    ]),
    ...columnsOf('seller', [
      ['odr', 'Order defect rate', 'ratio', 90, { note: 'note.health' }],
      ['lsr', 'Late shipment rate (FBM)', 'ratio', 90, { note: 'note.healthFbm' }],
      ['cancelRate', 'Cancel rate (FBM)', 'ratio', 90, { note: 'note.healthFbm' }],
      ['vtr', 'Valid tracking rate (FBM)', 'ratio', 90, { note: 'note.healthFbm' }],
      ['otdr', 'On-time delivery rate (FBM)', 'ratio', 90, { note: 'note.healthFbm' }],
      ['ahr', 'Account health rating', 'integer', 90, { atLeast: 0, note: 'note.health' }],
      ['ipi', 'IPI', 'integer', 90, { atLeast: 0, note: 'note.health' }],
      ['capacityUsed', 'Capacity used', 'number', 90, { atLeast: 0, note: 'note.capacity' }],
      ['capacityLimit', 'Capacity limit', 'number', 90, { atLeast: 0, note: 'note.capacity' }],
      ['messagesWaiting', 'Messages waiting', 'integer', 90, { atLeast: 0 }],
      ['oldestMessage', 'Oldest message received', 'time', 125, { note: 'note.oldestMessage' }],
      ['returnRequests', 'Return requests (FBM)', 'integer', 90, { atLeast: 0, note: 'note.returnRequests' }],
      ['oldestReturn', 'Oldest return request of', 'day', 90],
      ['claims', 'A-to-z claims', 'integer', 90, { atLeast: 0, note: 'note.claims' }],
      ['claimDue', 'Next claim due', 'day', 90],
      ['violations', 'Violations', 'integer', 90, { atLeast: 0 }],
      ['violationDue', 'Next violation due', 'day', 90],
      ['violationNote', 'Violations: listing, kind, appeal', 'text', 240, { wrap: true }],
    ]),
  ],
};
