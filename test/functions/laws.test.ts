/** What holds for every function and any cells, and for the functions of one field together. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callFunction } from '../../src/functions/call/call-function.ts';
import type { CustomFunction } from '../../src/functions/call/custom-function.ts';
import { customFunctions } from '../../src/functions/catalog.ts';
import { hasNoContent } from '../../src/functions/parameters/no-content.ts';
import { rowsFor } from './arbitrary-arguments.ts';
import { call, column } from './call.ts';

const eachFunctions = customFunctions.filter(({ parameters }) => parameters.some(({ kind }) => kind === 'each'));

/** The answer of a call with single values, with `⚠ …` for what it throws. */
function scalarAnswer(customFunction: CustomFunction, args: readonly unknown[]): unknown[] {
  const { columns } = customFunction;
  const wide = (cells: unknown[]) => [...cells, ...Array.from({ length: columns - cells.length }, () => '')];
  try {
    const answer = callFunction(customFunction, args);
    return wide(Array.isArray(answer) ? (answer[0] as unknown[]) : [answer]);
  } catch (error) {
    return wide([`⚠ ${(error as Error).message}`]);
  }
}

function rangeCall(
  customFunction: CustomFunction,
  rows: readonly unknown[][],
  single: readonly unknown[],
): unknown[][] {
  const args = customFunction.parameters.map(({ kind }, index) =>
    kind === 'each' ? rows.map((row) => [row[index]]) : single[index],
  );
  return callFunction(customFunction, args) as unknown[][];
}

function isBlankRow({ parameters }: CustomFunction, row: readonly unknown[]): boolean {
  return parameters.every(({ kind }, index) => kind !== 'each' || hasNoContent(row[index]));
}

describe.each(eachFunctions.map((one) => [one.name, one] as const))('%s over a range', (_, customFunction) => {
  test('answers row by row what single values answer', () => {
    fc.assert(
      fc.property(rowsFor(customFunction), ({ rows, single }) => {
        const given = rows.map((row) =>
          row.map((cell, i) => (customFunction.parameters[i]!.kind === 'each' ? cell : single[i])),
        );
        const last = given.map((row) => isBlankRow(customFunction, row)).lastIndexOf(false);
        const expected = given
          .slice(0, last + 1)
          .map((row) =>
            isBlankRow(customFunction, row)
              ? Array.from({ length: customFunction.columns }, () => '')
              : scalarAnswer(customFunction, row),
          );
        expect(rangeCall(customFunction, rows, single)).toEqual(expected.length > 0 ? expected : [['']]);
      }),
      { numRuns: 60 },
    );
  });

  test('does not care about blank rows at the end or about the order of rows', () => {
    fc.assert(
      fc.property(rowsFor(customFunction), ({ rows, single }) => {
        const filled = rows.filter((row) => !isBlankRow(customFunction, row));
        fc.pre(filled.length > 0);
        const answer = rangeCall(customFunction, filled, single);
        const blank = customFunction.parameters.map(() => '');
        expect(rangeCall(customFunction, [...filled, blank, blank], single)).toEqual(answer);
        expect(rangeCall(customFunction, [...filled].reverse(), single)).toEqual([...answer].reverse());
      }),
      { numRuns: 30 },
    );
  });
});

test.each(customFunctions.map((one) => [one.name, one] as const))(
  '%s never answers NaN, undefined, an object or a ragged block, and throws in its own name only',
  (name, customFunction) => {
    const isCell = (cell: unknown) =>
      typeof cell === 'string' || Number.isFinite(cell) || (cell instanceof Date && !Number.isNaN(cell.getTime()));
    const isAnswer = (answer: unknown) =>
      Array.isArray(answer)
        ? answer.every((row: unknown[]) => row.length === answer[0].length && row.every(isCell))
        : isCell(answer);
    fc.assert(
      fc.property(rowsFor(customFunction), fc.boolean(), ({ rows, single }, asRange) => {
        const args = customFunction.parameters.map(({ kind }, index) =>
          asRange && kind !== 'single' ? rows.map((row) => [row[index]]) : single[index],
        );
        try {
          const answer = callFunction(customFunction, args);
          expect(isAnswer(answer)).toBe(true);
        } catch (error) {
          expect((error as Error).message.startsWith(`${name}: `)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  },
);

const units = fc.integer({ min: 0, max: 2000 });
const pace = fc.double({ min: 0, max: 50, noNaN: true });
const lead = fc.integer({ min: 0, max: 120 });

/** `∞` as the number it stands for. */
function asNumber(answer: unknown): number {
  return answer === '∞' ? Number.POSITIVE_INFINITY : Number(answer);
}

function asDay(answer: unknown): number {
  return answer === '∞' ? Number.POSITIVE_INFINITY : Date.parse(String(answer)) / 86_400_000;
}

describe('stock', () => {
  test('more stock never means fewer days, an earlier stock-out, a longer gap or a larger order', () => {
    fc.assert(
      fc.property(units, units, pace, lead, (stock, more, perDay, days) => {
        const compare = (name: string, ...rest: unknown[]) =>
          [stock, stock + more].map((available) => asNumber(call(name, available, ...rest))) as [number, number];
        const [cover, moreCover] = compare('DAYS_OF_COVER', perDay);
        expect(moreCover).toBeGreaterThanOrEqual(cover);
        const [gap, smallerGap] = compare('STOCK_GAP_DAYS', perDay, days);
        expect(smallerGap).toBeLessThanOrEqual(gap);
        const [quantity, smaller] = compare('REORDER_QTY', 0, perDay, days);
        expect(smaller).toBeLessThanOrEqual(quantity);
        const dates = [stock, stock + more].map((available) =>
          asDay(call('STOCKOUT_DATE', available, perDay, '2026-10-31')),
        );
        expect(dates[1]).toBeGreaterThanOrEqual(dates[0]!);
      }),
    );
  });

  test('a better-stocked product is never ordered earlier', () => {
    fc.assert(
      fc.property(units, units, pace, lead, (stock, more, perDay, days) => {
        const dates = [stock, stock + more].map((available) =>
          asDay(call('ORDER_BY_DATE', available, 0, perDay, days, '2026-10-31')),
        );
        expect(dates[1]).toBeGreaterThanOrEqual(dates[0]!);
      }),
    );
  });

  test('STOCK_STATUS says Late or Order now when ORDER_BY_DATE has come, up to a fraction of a day', () => {
    const asOf = asDay('2026-10-31');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        lead,
        lead,
        (stock, perDay, days, safety) => {
          const status = call('STOCK_STATUS', stock / perDay, days, safety);
          const daysLeft = asDay(call('ORDER_BY_DATE', stock, 0, perDay, days, '2026-10-31', safety)) - asOf;
          const isDue = status === 'Late' || status === 'Order now';
          if (daysLeft < 0) expect(isDue).toBe(true);
          if (daysLeft > 0) expect(isDue).toBe(false);
        },
      ),
    );
  });

  test('what REORDER_QTY orders lasts for reserve and cover, and comes in whole cases', () => {
    fc.assert(
      fc.property(
        units,
        units,
        fc.integer({ min: 1, max: 50 }),
        lead,
        fc.integer({ min: 1, max: 48 }),
        (stock, inbound, perDay, days, casePack) => {
          const quantity = Number(call('REORDER_QTY', stock, inbound, perDay, days, 60, 14, casePack));
          const left = Math.max(0, stock + inbound - perDay * days);
          expect(quantity % casePack).toBe(0);
          expect(left + quantity).toBeGreaterThanOrEqual(perDay * 74);
          if (quantity > 0) expect(left + quantity - casePack).toBeLessThan(perDay * 74);
        },
      ),
    );
  });

  test('WEIGHTED_VELOCITY lies between the slowest and the fastest window', () => {
    fc.assert(
      fc.property(units, units, units, (units7, units30, units90) => {
        const velocity = Number(call('WEIGHTED_VELOCITY', units7, units30, units90));
        const paces = [units7 / 7, units30 / 30, units90 / 90];
        expect(velocity).toBeGreaterThanOrEqual(Math.min(...paces) - 1e-9);
        expect(velocity).toBeLessThanOrEqual(Math.max(...paces) + 1e-9);
      }),
    );
  });
});

const clickCounts = fc.integer({ min: 0, max: 150 });
const orderCounts = fc.integer({ min: 0, max: 6 });
const amounts = fc.integer({ min: 0, max: 200 });

describe('ads', () => {
  const harshness = (verdict: unknown, scale: readonly string[]) => {
    const place = scale.findIndex((words) => words.split(' / ').includes(String(verdict)));
    expect(place).toBeGreaterThanOrEqual(0);
    return place;
  };

  test('less of the same never makes a verdict harsher, and never one that asks for more money', () => {
    fc.assert(
      fc.property(
        clickCounts,
        fc.integer({ min: 1, max: 5 }),
        orderCounts,
        amounts,
        amounts,
        (clicks, times, orders, spend, sales) => {
          for (const name of ['ACOS_STATUS', 'SEARCH_TERM_VERDICT'] as const) {
            const judged = (n: number) =>
              name === 'ACOS_STATUS'
                ? call(name, n * spend, n * sales, '18%-25%', n * clicks, n * orders)
                : call(name, n * clicks, n * orders, n * spend, n * sales, 0.25);
            const [few, many] = [judged(1), judged(times)];
            const harsh = [
              'On target / Room to scale / No spend / Keep / Harvest',
              'Not enough data',
              'Over target / Pause / No sales / Negate / Lower bid',
            ];
            expect(harshness(few, harsh)).toBeLessThanOrEqual(harshness(many, harsh));
            if (few === 'Room to scale') expect(many).toBe('Room to scale');
          }
        },
      ),
    );
  });

  test('more spend for the same sales never makes ACOS_STATUS milder', () => {
    const scale = ['No spend', 'Room to scale', 'On target', 'Over target', 'Pause / No sales'];
    fc.assert(
      fc.property(amounts, amounts, amounts, (spend, more, sales) => {
        const [less, greater] = [spend, spend + more].map((amount) =>
          harshness(call('ACOS_STATUS', amount, sales, '18%-25%'), scale),
        );
        expect(greater).toBeGreaterThanOrEqual(less!);
      }),
    );
  });

  test('more confidence, more orders and a lower rate never need fewer clicks', () => {
    const rates = fc.double({ min: 0.01, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(rates, rates, rates, orderCounts, orderCounts, (rate, confidence, other, orders, more) => {
        const needed = (p: number, c: number, k: number) => Number(call('CLICKS_NEEDED', p, c, k));
        const [low, high] = [Math.min(rate, other), Math.max(rate, other)];
        expect(needed(low, confidence, orders)).toBeGreaterThanOrEqual(needed(high, confidence, orders));
        expect(needed(confidence, high, orders)).toBeGreaterThanOrEqual(needed(confidence, low, orders));
        expect(needed(rate, confidence, orders + more)).toBeGreaterThanOrEqual(needed(rate, confidence, orders) + more);
      }),
    );
  });

  test('BID_FOR_TARGET stays within a step of the current bid, up to rounding', () => {
    fc.assert(
      fc.property(
        clickCounts,
        amounts,
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (clicks, sales, target, cents) => {
          const bid = Number(call('BID_FOR_TARGET', clicks, sales, target, cents / 100));
          expect(bid).toBeGreaterThanOrEqual((cents / 100) * 0.8 - 0.005 - 1e-9);
          expect(bid).toBeLessThanOrEqual((cents / 100) * 1.2 + 0.005 + 1e-9);
        },
      ),
    );
  });

  test('ROAS is one divided by ACoS, and break-even leaves nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        amounts,
        amounts,
        (spend, sales, cost, fees) => {
          expect(Number(call('ROAS', sales, spend)) * Number(call('TACOS', spend, sales))).toBeCloseTo(1, 9);
          const breakEven = Number(call('BREAK_EVEN_ACOS', sales, cost, fees, 0, 0.2));
          expect(sales / 1.2 - cost - fees - breakEven * sales).toBeCloseTo(0, 6);
        },
      ),
    );
  });
});

describe('traffic and sales', () => {
  test('SALES_BRIDGE adds up to the change', () => {
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3000 }));
    const money = fc.integer({ min: 0, max: 50_000 });
    fc.assert(
      fc.property(count, count, money, count, count, money, (...args) => {
        const [[traffic, conversion, price]] = call('SALES_BRIDGE', ...args) as [[number, number, number]];
        expect(traffic + conversion + price).toBeCloseTo(args[2] - args[5], 6);
      }),
    );
  });

  test('GOAL_SPLIT adds up to the cent, and no part is a full cent off its share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), weights, (cents, shares) => {
        const total = shares.reduce((sum, share) => sum + share, 0);
        fc.pre(total > 0);
        const parts = call('GOAL_SPLIT', cents / 100, shares.length, column(...shares)) as number[][];
        const partCents = parts.map(([part]) => Math.round(part! * 100));
        expect(partCents.reduce((sum, part) => sum + part, 0)).toBe(cents);
        partCents.forEach((part, i) => {
          expect(Math.abs(part - (cents * shares[i]!) / total)).toBeLessThan(1 + 1e-4);
          expect(part).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test('an even GOAL_SPLIT has parts that differ by a cent at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e10 }), fc.integer({ min: 1, max: 60 }), (cents, parts) => {
        const values = (call('GOAL_SPLIT', cents / 100, parts) as number[][]).map(([part]) => Math.round(part! * 100));
        expect(Math.max(...values) - Math.min(...values)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('CONVERSION_STATUS mirrors: exchanging the periods never turns a drop into a drop', () => {
    const sessions = fc.integer({ min: 100, max: 5000 });
    fc.assert(
      fc.property(sessions, units, sessions, units, (now, sold, base, baseSold) => {
        const both = [
          call('CONVERSION_STATUS', now, sold, base, baseSold),
          call('CONVERSION_STATUS', base, baseSold, now, sold),
        ];
        expect(both).not.toEqual(['Dropped', 'Dropped']);
        expect(both).not.toEqual(['Improved', 'Improved']);
      }),
    );
  });
});

describe('ranking', () => {
  const ranks = fc.array(fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constantFrom('NO', 'Not found', '>300')), {
    minLength: 1,
    maxLength: 20,
  });

  test('KEYWORD_COVERAGE is a ratio, the same in any order, and never falls when a keyword moves up', () => {
    fc.assert(
      fc.property(ranks, (list) => {
        const coverage = Number(call('KEYWORD_COVERAGE', column(...list)));
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        expect(call('KEYWORD_COVERAGE', column(...[...list].reverse()))).toBe(coverage);
        expect(Number(call('KEYWORD_COVERAGE', column(1, ...list.slice(1))))).toBeGreaterThanOrEqual(coverage);
      }),
    );
  });

  test('it agrees with RANK_PAGE', () => {
    fc.assert(
      fc.property(ranks, (list) => {
        const pages = call('RANK_PAGE', column(...list)) as unknown[][];
        const covered = pages.filter(([page]) => Number(page) <= 3).length;
        expect(call('KEYWORD_COVERAGE', column(...list))).toBeCloseTo(covered / list.length, 12);
      }),
    );
  });
});
