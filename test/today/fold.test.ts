// Folding loses no finding, and neither folding nor ranking depends on the order in which rules and rows come.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from '../../src/today/fold.ts';
import type { Finding } from '../../src/today/item.ts';
import { gravest, isWaiting, ranked, stakeOf, urgencyOf } from '../../src/today/rank.ts';
import { thingText } from '../../src/today/subject.ts';
import { on, press, stockOf } from '../views/stock/made-stock.ts';

const said = { key: 'today.look' } as const;

function finding(id: string, more: Partial<Finding> = {}): Finding {
  return {
    id,
    rule: id,
    severity: 'act',
    area: 'stock',
    subject: { marketplace: 'US', asin: 'B0HPKT0011' },
    name: 'Garlic press',
    what: said,
    why: [],
    next: said,
    place: { sheet: 'stock', column: id, key: ['US', 'A'] },
    sources: [],
    causes: [],
    also: [],
    ...more,
  };
}

const anyFinding = fc
  .record({
    id: fc.uuid(),
    severity: fc.constantFrom('act', 'watch'),
    area: fc.constantFrom('stock', 'traffic', 'account'),
    asin: fc.constantFrom('B0HPKT0011', 'B0HPKT0012', ''),
    perDay: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
    waits: fc.boolean(),
  })
  .map(({ id, severity, area, asin, perDay, waits }) =>
    finding(id, {
      severity,
      area,
      subject: asin === '' ? { marketplace: 'US' } : { marketplace: 'US', asin },
      ...(perDay !== undefined && { stake: { perDay, currency: 'USD' } }),
      ...(waits && { waitsUntil: '2026-12-05' }),
    } as Partial<Finding>),
  );

const allFindings = fc.uniqueArray(anyFinding, { selector: ({ id }) => id, maxLength: 12 });

test('every finding is in exactly one item', () => {
  fc.assert(
    fc.property(allFindings, (findings) => {
      const ids = folded(findings).flatMap((item) => item.findings.map(({ id }) => id));
      expect(ids.sort()).toEqual(findings.map(({ id }) => id).sort());
    }),
  );
});

test('the order of findings changes nothing', () => {
  fc.assert(
    fc.property(allFindings, fc.integer(), (findings, seed) => {
      const mixed = [...findings].sort((a, b) => ((a.id.charCodeAt(0) * seed) % 7) - ((b.id.charCodeAt(0) * seed) % 7));
      expect(ranked(folded(mixed))).toEqual(ranked(folded(findings)));
    }),
  );
});

test('all causes of one product are one item, the gravest first; marketplaces are items of their own', () => {
  const items = folded([
    finding('slow', { severity: 'watch', area: 'traffic' }),
    finding('gap', { stake: { perDay: 354, currency: 'USD' } }),
    finding('other', { subject: { marketplace: 'DE', asin: 'B0HPKT0011' } }),
  ]);
  expect(items.map(({ id, findings }) => [id, findings.map(({ rule }) => rule)])).toEqual([
    ['US B0HPKT0011', ['gap', 'slow']],
    ['DE B0HPKT0011', ['other']],
  ]);
});

test('the cause stands before what it causes, whatever that costs', () => {
  const cause = finding('listing', { causes: ['sessions'], stake: { perDay: 1, currency: 'USD' } });
  const effect = finding('sessions', { stake: { perDay: 90, currency: 'USD' } });
  expect(gravest(folded([effect, cause])[0]!).rule).toBe('listing');
});

test('the cause may stand on another sheet', () => {
  const place = { sheet: 'stock', column: 'supply', key: ['US', 'A'] };
  const cause = finding('supply', { place, causes: ['traffic.sessions'], stake: { perDay: 1, currency: 'USD' } });
  const effect = finding('sessions', {
    place: { sheet: 'traffic', column: 'sessions', key: ['US', 'B0'] },
    stake: { perDay: 99, currency: 'USD' },
  });
  expect(gravest(folded([effect, cause])[0]!).rule).toBe('supply');
  expect(gravest(folded([effect, { ...cause, causes: ['sessions'] }])[0]!).rule).toBe('sessions');
});

const STRANDED = {
  ...{ marketplace: 'US', sku: 'PRESS', asin: 'B0TEST0001', snapshotDate: on(0), importedAt: on(0) },
  ...{ strandedReason: 'Listing closed', dateStranded: on(-2), fulfillableQty: 9 },
};

test.each([
  ['what is sold out', { sheet: 'stock', column: 'supply' }, stockOf({ tables: press({ afnFulfillableQuantity: 0 }) })],
  [
    'units without a listing',
    { sheet: 'stock', column: 'stranded' },
    stockOf({ tables: { ...press({ afnFulfillableQuantity: 9 }), 'stranded-inventory': [STRANDED] } }),
  ],
])('ads that spend on %s come after it', (_, { sheet, column }, { reasons }) => {
  const { causes = [] } = reasons[column]!;
  const cause = finding('cause', { place: { sheet, column, key: ['US', 'A'] }, causes });
  const place = { sheet: 'ads', column: 'selling', key: ['US', 'product'] };
  const effect = finding('ads-no-stock', { place, stake: { perDay: 99, currency: 'USD' } });
  expect(gravest(folded([effect, cause])[0]!).rule).toBe('cause');
});

test('what is about a whole marketplace is one item for each area', () => {
  const whole = { subject: { marketplace: 'US' } };
  expect(folded([finding('a', whole), finding('b', { ...whole, area: 'account' })])).toHaveLength(2);
});

test('pinned first, then act, then by money a day, then the oldest; what waits comes last', () => {
  const of = (id: string, more: Partial<Finding>) => finding(id, { subject: { marketplace: 'US', sku: id }, ...more });
  const items = folded([
    of('waits', { waitsUntil: '2026-12-05', stake: { perDay: 900, currency: 'USD' } }),
    of('watch', { severity: 'watch', stake: { perDay: 800, currency: 'USD' } }),
    of('unknown', {}),
    of('yen', { stake: { perDay: 3000, currency: 'JPY' } }),
    of('dollars', { stake: { perDay: 49, currency: 'USD' } }),
    of('old', { stake: { perDay: 49, currency: 'USD' }, since: '2026-11-01' }),
    of('pinned', { pinned: true, severity: 'watch' }),
  ]);
  const order = ['US pinned', 'US old', 'US dollars', 'US yen', 'US unknown', 'US watch', 'US waits'];
  expect(ranked(items).map(({ id }) => id)).toEqual(order);
});

test('an item acts if one of its findings does and need not wait; its stake is the largest', () => {
  const [item] = folded([
    finding('a', { severity: 'watch', stake: { perDay: 3, currency: 'USD' } }),
    finding('b', { waitsUntil: '2026-12-05', stake: { perDay: 20, currency: 'USD' } }),
  ]);
  expect([urgencyOf(item!), isWaiting(item!), stakeOf(item!)?.perDay]).toEqual(['watch', false, 20]);
});

test.each([
  [{ marketplace: 'US', asin: 'B01', sku: 'A' }, 'US B01'],
  [{ marketplace: 'US', sku: 'A' }, 'US A'],
  [{ marketplace: 'US', parentAsin: 'B0P' }, 'US B0P'],
  [{ marketplace: 'US' }, 'US'],
  [{ marketplace: 'US', report: 'orders' }, 'marketplace=US report=orders'],
  [{ marketplace: 'US', asin: 'B01', campaign: 'C', term: 't' }, 'marketplace=US asin=B01 campaign=C term=t'],
])('%j is %s', (subject, text) => {
  expect(thingText(subject)).toBe(text);
});

test('of stakes in two currencies the one that costs more is shown, not the larger number', () => {
  const [item] = folded([
    finding('yen', { stake: { perDay: 300, currency: 'JPY' } }),
    finding('dollar', { stake: { perDay: 20, currency: 'USD' } }),
  ]);
  expect([gravest(item!).id, stakeOf(item!)]).toEqual(['dollar', { perDay: 20, currency: 'USD' }]);
});
