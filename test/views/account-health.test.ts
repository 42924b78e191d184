import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { DATED_FACTS, type FactName, factOn } from '../../src/rules/calendar.ts';
import { DEFAULT_RULES } from '../../src/rules/default-rules.ts';
import { accountHealth } from '../../src/shop/account-health.ts';
import type { Row } from '../../src/values/cell.ts';
import { dayFromIso } from '../../src/values/day.ts';
import { accountHealthView, messagesView } from '../../src/views/account-health/account-health.ts';
import type { Morning } from '../../src/views/morning.ts';
import { told, toldAll } from '../../src/views/said.ts';
import { madeMorning } from './made-morning.ts';

const standing = {
  off: new Set<string>(),
  thresholdOf: (id: string) => DATED_FACTS.find((fact) => fact.id === id)?.threshold ?? '',
};
const fact = (about: FactName, marketplace: string, day: number) =>
  factOn(DATED_FACTS, standing, about, marketplace, day)?.value;

/** What was typed, on a morning. */
function typed(
  rows: readonly Row[],
  now = '2026-11-30T09:00:00',
  products: Parameters<typeof madeMorning>[0]['products'] = [],
): Morning {
  const health = accountHealth(rows, () => undefined, dayFromIso(now.slice(0, 10))!);
  return madeMorning({ health, products, today: dayFromIso(now.slice(0, 10))!, now, factOn: fact });
}

const US = { date: '2026-11-30', marketplace: 'US' };

describe('figures', () => {
  test.each([
    ['far from the limit', { odr: 0.002 }, 'ok', undefined],
    ['close to it', { odr: 0.009 }, 'at-risk', 'Order defect rate 0.9 %, limit 1.0 %, 0.1 % to go'],
    ['beyond it', { odr: 0.012 }, 'breach', 'Order defect rate 1.2 %, limit 1.0 %, 0.2 % beyond'],
    ['a rating at risk', { ahr: 150 }, 'at-risk', 'Account health rating 150, limit 200, 50 beyond'],
    ['a rating in danger', { ahr: 90 }, 'breach', 'Account health rating 90, limit 200, 110 beyond'],
    ['late deliveries', { otdr: 0.85 }, 'breach', 'On-time delivery rate (FBM) 85 %, limit 90 %, 5.0 % beyond'],
    ['all green', { allGreen: true }, '', undefined],
    ['the stock score is no breach of the account', { ipi: 300 }, 'ok', undefined],
  ])('%s', (_, cells, verdict, what) => {
    const [row] = accountHealthView.rows(typed([{ ...US, ...cells }]));
    expect(row!.cells.figuresVerdict).toBe(verdict);
    const reason = row!.reasons.figuresVerdict;
    expect(reason && told(reason.what, 'en')).toBe(what);
    expect(reason?.pinned).toBe(verdict === 'breach' ? true : undefined);
  });

  test('the gravest is what is wrong, the others stand beside it', () => {
    const [row] = accountHealthView.rows(typed([{ ...US, odr: 0.009, vtr: 0.9, lsr: 0.01 }]));
    expect(told(row!.reasons.figuresVerdict!.what, 'en')).toContain('Valid tracking rate');
    expect(toldAll(row!.reasons.figuresVerdict!.why, 'en')).toBe('Order defect rate 0.9 %, limit 1.0 %, 0.1 % to go');
    expect(toldAll(row!.texts!.limits!, 'en')).toContain('Late shipment rate (FBM) 1.0 %, limit 4.0 %, 3.0 % to go');
  });

  test('a limit that begins soon is counted down to, and told if it would be missed', () => {
    const germany = { date: '2026-08-20', marketplace: 'DE', otdr: 0.88 };
    const morning = typed([germany], '2026-08-20T09:00:00');
    const [row] = accountHealthView.rows(morning);
    expect(toldAll(row!.texts!.limits!, 'en')).toBe(
      'On-time delivery rate (FBM) 88 %, no limit there · On-time delivery rate (FBM): limit 90 % from 1 Sep on',
    );
    expect(row!.cells.figuresVerdict).toBe('coming');
    const later = typed([{ ...germany, date: '2026-09-02' }], '2026-09-02T09:00:00');
    expect(accountHealthView.rows(later)[0]!.cells.figuresVerdict).toBe('breach');
  });

  test('an account that Amazon ships everything for has no figures of its own shipping', () => {
    const fba = { marketplace: 'US', sku: 'A', fulfilment: 'FBA' };
    const late = [{ ...US, lsr: 0.2 }];
    expect(accountHealthView.rows(typed(late, undefined, [fba]))[0]!.cells.figuresVerdict).toBe('');
    const both = [fba, { ...fba, sku: 'B', fulfilment: 'FBM' }];
    expect(accountHealthView.rows(typed(late, undefined, both))[0]!.cells.figuresVerdict).toBe('breach');
    expect(accountHealthView.rows(typed(late))[0]!.cells.figuresVerdict).toBe('breach');
  });

  test('only the newest day of each marketplace is judged, and not if it is old', () => {
    const rows = [
      { ...US, odr: 0.02 },
      { ...US, date: '2026-11-29', odr: 0.02 },
      { date: '2026-11-25', marketplace: 'UK', odr: 0.02 },
    ];
    const found = accountHealthView.rows(typed(rows));
    expect(found.map(({ sheetRow, cells }) => [sheetRow, cells.figuresVerdict])).toEqual([
      [2, 'breach'],
      [3, ''],
      [4, 'no-data'],
    ]);
    expect(found[2]!.reasons).toEqual({});
  });
});

describe('messages', () => {
  test.each([
    [0, '', 'ok', undefined],
    [2, '2026-11-29T12:00:00', 'due-soon', 'oldest 21 h · 3 h left'],
    [1, '2026-11-30T07:30:00', 'waiting', 'oldest 1 h · 23 h left'],
    [3, '2026-11-29T07:00:00', 'overdue', 'oldest 26 h · 2 h overdue'],
    [2, '', 'waiting', 'when the oldest came in is not typed'],
  ])('%d waiting, the oldest since %s: %s', (count, oldestMessage, verdict, why) => {
    const [row] = messagesView.rows(typed([{ ...US, messagesWaiting: count, oldestMessage }]));
    expect(row!.cells.messagesVerdict).toBe(verdict);
    const reason = row!.reasons.messagesVerdict;
    expect(reason && toldAll(reason.why, 'en')).toBe(why);
    expect(reason?.pinned).toBe(verdict === 'overdue' ? true : undefined);
  });
});

describe('violations and storage', () => {
  test.each([
    [{ violations: 0 }, { violationsVerdict: 'ok', capacityVerdict: '' }],
    [{ violations: 1 }, { violationsVerdict: 'open' }],
    [{ violations: 1, violationDue: '2026-12-02' }, { violationsVerdict: 'due-soon' }],
    [{ violations: 1, violationDue: '2026-12-20' }, { violationsVerdict: 'open' }],
    [{ violations: 2, violationDue: '2026-11-29' }, { violationsVerdict: 'overdue' }],
    [{ capacityUsed: 95, capacityLimit: 100 }, { capacityVerdict: 'nearly-full' }],
    [{ capacityUsed: 101, capacityLimit: 100 }, { capacityVerdict: 'full' }],
    [{ capacityUsed: 20, capacityLimit: 100, ipi: 380 }, { capacityVerdict: 'low-score' }],
    [{ capacityUsed: 20, capacityLimit: 100, ipi: 500 }, { capacityVerdict: 'ok' }],
  ])('%j', (cells, found) => {
    const [row] = accountHealthView.rows(typed([{ ...US, ...cells }]));
    expect(row!.cells).toMatchObject(found);
    const rules = DEFAULT_RULES.filter((rule) => 'operator' in rule && rule.sheet === 'account-health');
    for (const { field, threshold } of rules as { field: string; threshold: string }[])
      if (row!.cells[field] === threshold) expect(row!.reasons[field], `${field} ${threshold}`).toBeDefined();
    for (const language of languages)
      for (const { what, why, next } of Object.values(row!.reasons))
        expect(toldAll([what, ...why, next], language)).not.toMatch(/[{}]|NaN|undefined/);
  });
});

describe('return requests and claims', () => {
  const NOW = '2026-11-30T09:00:00';
  test.each([
    ['none', { returnRequests: 0, claims: 0 }, 'ok', 'ok'],
    ['not typed', { odr: 0.001 }, '', ''],
    ['of today', { returnRequests: 2, oldestReturn: '2026-11-30' }, 'waiting', ''],
    ['of yesterday', { returnRequests: 2, oldestReturn: '2026-11-29' }, 'due-soon', ''],
    ['two days old', { returnRequests: 2, oldestReturn: '2026-11-28' }, 'due-soon', ''],
    ['three days old', { returnRequests: 2, oldestReturn: '2026-11-27' }, 'overdue', ''],
    ['of unknown age', { returnRequests: 1 }, 'waiting', ''],
    ['a claim with time', { claims: 1, claimDue: '2026-12-05' }, '', 'open'],
    ['a claim due soon', { claims: 1, claimDue: '2026-12-02' }, '', 'due-soon'],
    ['a claim overdue', { claims: 1, claimDue: '2026-11-29' }, '', 'overdue'],
    ['a claim without a day', { claims: 1 }, '', 'open'],
  ])('%s', (_, cells, returns, claims) => {
    const [row] = messagesView.rows(typed([{ ...US, ...cells }], NOW));
    expect([row!.cells.returnsVerdict, row!.cells.claimsVerdict]).toEqual([returns, claims]);
    for (const column of ['returnsVerdict', 'claimsVerdict'] as const)
      expect(row!.reasons[column]?.pinned).toBe(row!.cells[column] === 'overdue' ? true : undefined);
  });

  test('say how old and until when', () => {
    const cells = { returnRequests: 2, oldestReturn: '2026-11-27', claims: 1, claimDue: '2026-12-02' };
    const { returnsVerdict, claimsVerdict } = messagesView.rows(typed([{ ...US, ...cells }], NOW))[0]!.reasons;
    expect(`${told(returnsVerdict!.what, 'en')}: ${toldAll(returnsVerdict!.why, 'en')}`).toBe(
      '2 return requests open: oldest 3 days old',
    );
    expect(`${told(claimsVerdict!.what, 'en')}: ${toldAll(claimsVerdict!.why, 'en')}`).toBe(
      '1 A-to-z claim open: next due 2 Dec (in 2 days)',
    );
  });
});
