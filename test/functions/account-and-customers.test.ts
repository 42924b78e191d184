/** The account and customer functions at each of their boundaries, on both sides. */
import { describe, expect, test } from 'vitest';
import { call, column } from './call.ts';
import { table } from './table.ts';

table('HEALTH_STATUS', [
  [['ODR', 0], 'OK'],
  [['ODR', 0.0079], 'OK'],
  [['ODR', 0.008], 'At risk'],
  [['ODR', 0.0099], 'At risk'],
  [['ODR', 0.01], 'Breach'],
  [['ODR', 0.01 - 1e-13], 'Breach'],
  [['LSR', 0.0319], 'OK'],
  [['LSR', 0.032], 'At risk'],
  [['LSR', 0.0399], 'At risk'],
  [['LSR', 0.04], 'Breach'],
  [['CANCEL', 0.0199], 'OK'],
  [['CANCEL', 0.02], 'At risk'],
  [['CANCEL', 0.0249], 'At risk'],
  [['CANCEL', 0.025], 'Breach'],
  [['RESPONSE_HOURS', 19.1], 'OK'],
  [['RESPONSE_HOURS', 19.2], 'At risk'],
  [['RESPONSE_HOURS', 24], 'At risk'],
  [['RESPONSE_HOURS', 24.1], 'Breach'],
  [['VTR', 0.9499], 'Breach'],
  [['VTR', 0.95], 'At risk'],
  [['VTR', 0.9599], 'At risk'],
  [['VTR', 0.96], 'OK'],
  [['VTR', 1], 'OK'],
  [['OTDR', 0.8999], 'Breach'],
  [['OTDR', 0.9], 'At risk'],
  [['OTDR', 0.9199], 'At risk'],
  [['OTDR', 0.92], 'OK'],
  [['RESPONSE_RATE', 0.8999], 'Breach'],
  [['RESPONSE_RATE', 0.9], 'At risk'],
  [['RESPONSE_RATE', 0.92], 'OK'],
  [['AHR', 99], 'Breach'],
  [['AHR', 100], 'At risk'],
  [['AHR', 199], 'At risk'],
  [['AHR', 200], 'OK'],
  [['AHR', 1000], 'OK'],
  [['IPI', 399], 'Breach'],
  [['IPI', 400], 'At risk'],
  [['IPI', 449], 'At risk'],
  [['IPI', 450], 'OK'],
  [['ODR', 0.015, 0.02], 'OK'],
  [['ODR', 0.016, 0.02], 'At risk'],
  [['VTR', 0.97, 0.975], 'Breach'],
  [['VTR', 0.979, 0.975], 'At risk'],
  [['VTR', 0.98, 0.975], 'OK'],
  [['OTDR', 1, 1], 'OK'],
  [['IPI', 460, 500], 'Breach'],
  [['AHR', 249, 500], 'Breach'],
  [['AHR', 250, 500], 'At risk'],
  [['RESPONSE_HOURS', 25, 48], 'OK'],
  [[' odr ', '0.79%'], 'OK'],
  [['otdr', '92%'], 'OK'],
  [['ODR', ''], ''],
  [['', 0.5], ''],
  [[column('ODR', 'AHR'), column(0.02, 150), column('', 100)], column('Breach', 'OK')],
]);

test.each([
  [['VTR', 96], 'value of VTR must be a ratio from 0 to 1 (25% is 0.25), but got 96.'],
  [['VTR', 1.01], 'value of VTR must be a ratio from 0 to 1 (25% is 0.25), but got 1.01.'],
  [['VTR', 0.96, 95], 'limit of VTR must be a ratio from 0 to 1 (25% is 0.25), but got 95.'],
  [['VTR', 96, 95], 'value of VTR must be a ratio from 0 to 1 (25% is 0.25), but got 96.'],
  [
    ['ODDR', 0.01],
    'metric must be one of ODR, LSR, CANCEL, RESPONSE_HOURS, VTR, OTDR, RESPONSE_RATE, AHR, IPI, but got "ODDR".',
  ],
  [[5, 0.01], 'metric must be one of ODR, LSR, CANCEL, RESPONSE_HOURS, VTR, OTDR, RESPONSE_RATE, AHR, IPI, but got 5.'],
])('HEALTH_STATUS refuses %j', (args, sentence) => {
  expect(() => call('HEALTH_STATUS', ...args)).toThrow(new Error(`HEALTH_STATUS: ${sentence}`));
});

table('HOURS_LEFT', [
  [['2026-10-31 10:00', '2026-10-31 10:00'], 24],
  [['2026-10-31 10:00', '2026-11-01 10:00'], 0],
  [['2026-10-31 10:00', '2026-11-01 10:36'], -0.6],
  [['2026-10-31T10:00:30', '2026-10-31T11:00:00', 1], 30 / 3600],
  [['2026-10-31', '2026-11-01', 48], 24],
  [[46326.5, 46327], 12],
  [[new Date(Date.UTC(2026, 9, 31, 10)), new Date(Date.UTC(2026, 9, 31, 13))], 21],
  [[new Date(Date.UTC(2026, 9, 31, 10)), '2026-10-31 13:00'], 21],
  [['2026-10-31 10:00', '2026-10-31 11:00', 0], -1],
  [[column('2026-10-31 10:00', '', '2026-10-31 09:00'), '2026-10-31 11:00'], column(23, '', 22)],
]);

test.each(['soon', true, 5, '2026-02-30', '2026-10-31 24:00', '2026-10-31 10:60', '2026-10-31 10:00:60', '10:00'])(
  'HOURS_LEFT refuses %s as a date and time',
  (cell) => {
    expect(() => call('HOURS_LEFT', cell, '2026-10-31')).toThrow(
      /^HOURS_LEFT: receivedAt must be a date and time, but got/,
    );
  },
);

test('HOURS_LEFT refuses fewer than 0 hours', () => {
  expect(() => call('HOURS_LEFT', '2026-10-31', '2026-10-31', -1)).toThrow(
    'HOURS_LEFT: limitHours must be a number of hours of 0 or more, but got -1.',
  );
});

table('REVIEW_REQUEST_STATUS', [
  [['2026-10-01', '2026-10-05'], 'Too early'],
  [['2026-10-01', '2026-10-06'], 'Ask now'],
  [['2026-10-01', '2026-10-31'], 'Ask now'],
  [['2026-10-01', '2026-11-01'], 'Too late'],
  [['2026-10-10', '2026-10-01'], 'Too early'],
  [['2026/10/1', '2026.10.6'], 'Ask now'],
  [['2026-10-01 23:59', '2026-10-06 00:00'], 'Ask now'],
  [
    [column('2026-10-01', '', 'x'), '2026-10-06'],
    column('Ask now', '', '⚠ REVIEW_REQUEST_STATUS: deliveredOn must be a date, but got "x".'),
  ],
]);

describe('numbers that a spreadsheet keeps for dates', () => {
  // 46331 is 2026-11-05, 46326 is 2026-10-31.
  test('are dates from 1927 to 2173', () => {
    expect(call('STOCKOUT_DATE', 5, 1, 46326)).toBe('2026-11-05');
    expect(call('STOCKOUT_DATE', 5, 1, 46326.99)).toBe('2026-11-05');
    expect(call('STOCKOUT_DATE', 0, 1, 10_000)).toBe('1927-05-18');
    expect(call('STOCKOUT_DATE', 0, 1, 99_999)).toBe('2173-10-13');
  });

  test.each([9_999, 100_000, 0, -1, 5, Number.NaN])('%d is none', (serial) => {
    expect(() => call('STOCKOUT_DATE', 5, 1, serial)).toThrow(/^STOCKOUT_DATE: asOf must be a date, but got/);
  });
});

test('a Date that is none is refused', () => {
  expect(() => call('STOCKOUT_DATE', 5, 1, new Date(Number.NaN))).toThrow(
    'asOf must be a date, but got something else.',
  );
});
