/** The target ACoS that is proposed: break-even, where nobody typed or cleared one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planProducts } from '../../src/shop/plan-products.ts';
import { type ProductRow, products } from '../../src/shop/products.ts';
import { withProposedTargets } from '../../src/shop/proposed-targets.ts';
import { dayFromIso } from '../../src/values/day.ts';

const A = { marketplace: 'US', sku: 'A' };
const even = (ratio: number, to = '2026-11-28') => [{ ...A, ratio, to }];

/** What stands in Products, and what ads are judged by, after a morning. */
function morning(rows: readonly ProductRow[], ratio: number, to?: string) {
  const { products: judged, proposals } = withProposedTargets(
    products(rows, dayFromIso('2026-11-30')!),
    even(ratio, to),
  );
  const plan = planProducts({
    ...{ rows, reported: proposals, today: dayFromIso('2026-11-30')! },
    nameOf: String,
    say: String,
  });
  return { rows: plan.rows, target: judged.find('US', 'A')?.targetAcos, listed: judged.all[0]?.targetAcos, proposals };
}

test('break-even in whole percent, never more than it', () => {
  const { rows, target, listed } = morning([A], 0.379);
  expect(rows[0]).toMatchObject({ targetAcos: '37%', filled: 'Target ACoS: 37% (Profit 2026-11-28)', state: '' });
  expect(target).toEqual({ low: 0.37, high: 0.37 });
  expect(listed).toEqual(target);
});

test('it follows break-even, and stays the same where that does', () => {
  const first = morning([A], 0.37).rows;
  expect(morning(first, 0.372)).toMatchObject({ target: { high: 0.37 }, proposals: [] });
  const second = morning(first, 0.31, '2026-11-29');
  expect(second).toMatchObject({ target: { high: 0.31 }, rows: [{ targetAcos: '31%' }] });
});

test.each<[string, ProductRow[]]>([
  ['typed', [{ ...A, targetAcos: '20 %' }]],
  ['typed for all marketplaces', [A, { marketplace: '', sku: 'A', targetAcos: '20 %' }]],
  ['typed over a proposal', [{ ...A, targetAcos: '20 %', filled: 'Target ACoS: 37% (Profit 2026-11-28)' }]],
  ['cleared', [{ ...A, targetAcos: '', filled: 'Target ACoS: 37% (Profit 2026-11-28)' }]],
  ['cleared long ago', [{ ...A, targetAcos: '', filled: 'Target ACoS: yours, not 37% (Profit 2026-11-28)' }]],
  ['that cannot be read', [{ ...A, targetAcos: 'cheap' }]],
])('a target %s stays', (_, rows) => {
  const after = morning(rows, 0.5);
  expect(after.proposals).toEqual([]);
  expect(after.rows[0]!.targetAcos).toBe(rows[0]!.targetAcos);
  expect(after.target).toEqual(products(rows, dayFromIso('2026-11-30')!).find('US', 'A')!.targetAcos);
});

test.each([
  ['nothing is left before ads', [A], -0.2],
  ['less than one percent is left', [A], 0.009],
  ['it has no row of the marketplace', [{ marketplace: '', sku: 'A' }], 0.4],
  ['it has no row', [], 0.4],
])('none where %s', (_, rows, ratio) => {
  expect(morning(rows, ratio)).toMatchObject({ proposals: [], target: undefined });
});

test('whatever is typed on which morning, a person’s target is never changed and a second morning proposes nothing new', () => {
  const cell = fc.constantFrom(undefined, '', '20 %', '18 %-25 %', '37%', 'cheap');
  const ratio = fc.double({ min: -0.5, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ typed: cell, ratio }), { minLength: 1, maxLength: 5 }), (mornings) => {
      let row: ProductRow = A;
      let isOwn = false;
      for (const { typed, ratio: even } of mornings) {
        // A person who writes what stands there wrote nothing; one who clears their own is open to a proposal again.
        if (typed !== undefined && typed !== (row.targetAcos ?? '')) {
          row = { ...row, targetAcos: typed };
          const proposed = /Target ACoS: (\S+) /.exec(String(row.filled ?? ''))?.[1];
          isOwn = typed !== (proposed ?? '');
        }
        const after = morning([row], even);
        if (isOwn) expect(after.rows[0]!.targetAcos).toBe(row.targetAcos);
        expect(morning(after.rows, even).proposals).toEqual([]);
        row = after.rows[0]!;
      }
    }),
  );
});
