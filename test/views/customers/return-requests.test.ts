/** Returns of orders that the seller ships: what is owed to the buyer, since when, and what is only shown. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import type { Row } from '../../../src/values/cell.ts';
import { dayFromIso, isoOfDay } from '../../../src/values/day.ts';
import { customersView } from '../../../src/views/customers/customers.ts';
import { told, toldAll } from '../../../src/views/said.ts';
import { madeMorning } from '../made-morning.ts';

const TODAY = dayFromIso('2026-11-30')!;
const ago = (days: number) => isoOfDay(TODAY - days);

const asked = (days: number, more: Row = {}): Row => ({
  ...{ marketplace: 'US', orderId: '111-1', merchantSku: 'A', itemName: 'Tray', returnReason: 'CR-DEFECTIVE' },
  ...{
    date: ago(days),
    returnRequestStatus: 'Approved',
    returnDeliveryDate: '',
    returnQuantity: 1,
    refundedAmount: '',
  },
  importedAt: `${ago(0)}T08:00:00`,
  ...more,
});
const rowsOf = (...rows: Row[]) => customersView.rows(madeMorning({ today: TODAY, tables: { 'fbm-returns': rows } }));
const verdicts = (...rows: Row[]) => rowsOf(...rows).map(({ cells }) => cells.verdict);

test.each<[string, number, Row, string[]]>([
  ['arrived today and not refunded', 9, { returnDeliveryDate: ago(0) }, ['return-due']],
  ['arrived two days ago', 9, { returnDeliveryDate: ago(2) }, ['return-due']],
  ['arrived three days ago', 9, { returnDeliveryDate: ago(3) }, ['return-overdue']],
  ['arrived and refunded', 9, { returnDeliveryDate: ago(3), refundedAmount: 12 }, ['on-its-way']],
  ['a refund of 0 is none', 9, { returnDeliveryDate: ago(3), refundedAmount: 0 }, ['return-overdue']],
  ['closed', 9, { returnRequestStatus: 'Closed', returnDeliveryDate: ago(3) }, []],
  ['completed', 9, { returnRequestStatus: 'Completed' }, []],
  ['approved and on its way', 9, {}, ['on-its-way']],
  ['not answered since yesterday', 1, { returnRequestStatus: 'Pending authorization' }, ['return-due']],
  ['not answered for three days', 3, { returnRequestStatus: 'Pending' }, ['return-overdue']],
  ['a word of Amazon’s that nobody knows is only shown', 9, { returnRequestStatus: 'Denied' }, ['on-its-way']],
  [
    'an old report says nothing about now',
    9,
    { returnDeliveryDate: ago(5), importedAt: `${ago(4)}T08:00:00` },
    ['no-data'],
  ],
])('%s', (_, days, more, expected) => {
  const rows = rowsOf(asked(days, more));
  expect(rows.map(({ cells }) => cells.verdict)).toEqual(expected);
  const isTold = expected[0]?.startsWith('return-') === true;
  expect(rows.flatMap(({ reasons }) => Object.keys(reasons))).toEqual(isTold ? ['verdict'] : []);
});

test('is told with order, day, Amazon’s reason and the report; overdue before all money', () => {
  const [row] = rowsOf(asked(9, { returnDeliveryDate: ago(3) }));
  const { what, why, next, since, pinned } = row!.reasons.verdict!;
  expect(told(what, 'en')).toBe('return of order 111-1 arrived 27 Nov, not refunded');
  expect(toldAll(why, 'en')).toBe('reasons: CR-DEFECTIVE · by the report of 30 Nov');
  expect(told(next, 'en')).toBe('Check the parcel and refund it in Manage Returns.');
  expect([since, pinned]).toEqual([ago(3), true]);
  expect(row!.cells).toMatchObject({
    kind: 'return-requests',
    about: '111-1',
    name: 'Tray',
    due: ago(1),
    daysLeft: -1,
  });
  expect(row!.subject).toEqual({ marketplace: 'US', orderId: '111-1', sku: 'A' });
  expect(rowsOf(asked(1, { returnRequestStatus: 'Pending' }))[0]!.reasons.verdict!.pinned).toBeUndefined();
});

test('an order is one row, of what waits longest', () => {
  const rows = rowsOf(
    asked(9),
    asked(9, { merchantSku: 'B', returnDeliveryDate: ago(1) }),
    asked(4, { orderId: '111-2', returnDeliveryDate: ago(4) }),
    asked(9, { marketplace: 'CA' }),
  );
  expect(rows.map(({ subject, cells }) => [subject.marketplace, cells.about, subject.sku, cells.verdict])).toEqual([
    ['US', '111-2', 'A', 'return-overdue'],
    ['US', '111-1', 'B', 'return-due'],
    ['CA', '111-1', 'A', 'on-its-way'],
  ]);
});

test('whatever the report says, a closed return is never told and every text is there in each language', () => {
  const status = fc.constantFrom('Approved', 'Closed', 'closed', 'Pending', 'Completed', '', '=1+1', '<b>');
  const day = fc.option(fc.nat(60), { nil: undefined });
  fc.assert(
    fc.property(
      status,
      fc.nat(60),
      day,
      fc.constantFrom<Row[string]>('', 0, 5),
      (word, days, arrived, refundedAmount) => {
        const row = asked(days, {
          returnRequestStatus: word,
          returnDeliveryDate: arrived === undefined ? '' : ago(arrived),
          refundedAmount,
        });
        if (/^(closed|completed)$/i.test(word)) expect(verdicts(row)).toEqual([]);
        for (const { texts, reasons } of rowsOf(row))
          for (const language of languages) {
            expect(toldAll(texts!.details!, language)).not.toBe('');
            for (const { what, next } of Object.values(reasons))
              expect([told(what, language), told(next, language)]).not.toContain('');
          }
      },
    ),
  );
});
