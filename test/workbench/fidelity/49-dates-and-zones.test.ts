import { expect, test } from 'vitest';
import { hostOf, run, sheet, spreadsheet } from './host.ts';

const pairs = [
  ['en_US', 'America/Los_Angeles'],
  ['de_DE', 'Europe/Berlin'],
  ['zh_CN', 'Asia/Shanghai'],
  ['ja_JP', 'Asia/Tokyo'],
] as const;

test.each(pairs)(
  'in %s, %s: a date is read in the zone of the spreadsheet, whatever zone the script has',
  (locale, zone) => {
    const settings = { spreadsheet: spreadsheet(locale, zone), scriptTimeZone: 'Pacific/Auckland' };
    const body = `${sheet} const value = sheet.getRange('A1').setValue('2026-10-31').getValue();
    return [Utilities.formatDate(value, '${zone}', "yyyy-MM-dd HH:mm"), sheet.getRange('A1').getDisplayValue(), Session.getScriptTimeZone()];`;
    expect(run(body, settings)).toEqual(['2026-10-31 00:00', '2026-10-31', 'Pacific/Auckland']);
  },
);

test('a date plus days by the script’s own clock lands on another day', () => {
  const settings = { spreadsheet: spreadsheet('en_US', 'America/New_York'), scriptTimeZone: 'Etc/UTC' };
  const body = `${sheet} const value = sheet.getRange('A1').setValue('2026-10-31').getValue();
    const moved = new Date(value.getFullYear(), value.getMonth(), value.getDate() + 20);
    return sheet.getRange('A2').setValue(moved).getDisplayValue();`;
  expect(run(body, settings)).toBe('11/19/2026 19:00:00');
});

test('the script’s Date speaks the script’s zone', () => {
  const body =
    'const date = new Date(2026, 0, 1); return [date.toISOString(), date.getHours(), date.getTimezoneOffset(), new Date(0).getDate()];';
  expect(run(body, { scriptTimeZone: 'America/New_York' })).toEqual(['2026-01-01T05:00:00.000Z', 0, 300, 31]);
  expect(run(body, { scriptTimeZone: 'Asia/Tokyo' })).toEqual(['2025-12-31T15:00:00.000Z', 0, -540, 1]);
  expect(new Date(2026, 0, 1).toISOString()).toBe('2025-12-31T10:00:00.000Z');
});

test('the zone is the manifest’s unless told otherwise', () => {
  expect(run('return Session.getScriptTimeZone()', { manifest: { timeZone: 'Europe/Paris' } })).toBe('Europe/Paris');
});

test('a Date that is written shows by the locale; a date format that is there stays', () => {
  const show = (locale: string, before = '') => {
    const host = hostOf(
      `function test() { ${sheet} const range = sheet.getRange('A1'); ${before} range.setValue(new Date(Date.UTC(2026, 9, 31, 4))); return [range.getDisplayValue(), range.getNumberFormat()]; }`,
    );
    host.state.spreadsheet.locale = locale;
    return host.rpc('test');
  };
  expect(show('en_US')).toEqual(['10/31/2026', 'M/d/yyyy']);
  expect(show('de_DE')).toEqual(['31.10.2026', 'dd.MM.yyyy']);
  expect(show('en_US', "range.setNumberFormat('yyyy');")).toEqual(['2026', 'yyyy']);
  expect(show('en_US', "range.setNumberFormat('0.00');")).toEqual(['10/31/2026', 'M/d/yyyy']);
});

test('a number with a date format is read as a Date, without one as a number', () => {
  const body = (format: string) =>
    `${sheet} const range = sheet.getRange('A1').setNumberFormat('${format}').setValue(46326); const value = range.getValue(); return value instanceof Date ? value.toISOString() : value;`;
  expect(run(body('yyyy-MM-dd'))).toBe('2026-10-31T04:00:00.000Z');
  expect(run(body('0.00'))).toBe(46_326);
  expect(run(body('"d"0'))).toBe(46_326);
});

test('the day the clocks change is a day like any other', () => {
  const body = `${sheet} return ['2026-03-08', '2026-11-01'].map((day) => sheet.getRange('A1').setValue(day).getValue().toISOString());`;
  expect(run(body)).toEqual(['2026-03-08T05:00:00.000Z', '2026-11-01T04:00:00.000Z']);
});
