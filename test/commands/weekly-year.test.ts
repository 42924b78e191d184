/** A year of weeks: how long a refresh and a new week take by the cost model, and that calls do not grow with the weeks. */
import { expect, test } from 'vitest';
import type { Cell } from '../../src/values/cell.ts';
import { mondayOfWeek, weekLabel } from '../../src/values/week.ts';
import { predictSeconds } from '../../workbench/google/cost.ts';
import { DaybookHost } from './daybook-host.ts';

const PRODUCTS = 20;
const COMPETITORS = 8;
const KEYWORDS = 40;
const FIRST = mondayOfWeek('2025-W46')!;
const MS_PER_DAY = 86_400_000;

const asin = (product: number, one: number) => `B0${String(product).padStart(4, '0')}${String(one).padStart(4, '0')}`;

/** Writes rows by the titles of their columns, all at once. */
function fill(host: DaybookHost, name: string, rows: readonly Readonly<Record<string, Cell>>[]): void {
  const sheet = host.sheet(name);
  const header = host.values(name)[0]!.map(String);
  const missing = rows.length + 1 - sheet.maxRows;
  if (missing > 0) sheet.insertRows(sheet.maxRows, missing);
  const cells = rows.map((row) => header.map((title) => (row[title] === undefined ? null : { value: row[title]! })));
  sheet.setCells({ row: 1, column: 0, rows: rows.length, columns: header.length }, cells);
}

function yearOf(weeks: number): DaybookHost {
  const host = new DaybookHost();
  host.now = (FIRST + 1) * MS_PER_DAY;
  host.call('startWeek');
  const [competitors, keywords]: Record<string, Cell>[][] = [[], []];
  for (let week = 0; week < weeks; week += 1) {
    const Week = weekLabel(FIRST + 7 * week);
    for (let product = 0; product < PRODUCTS; product += 1) {
      const common = { Week, Marketplace: 'US', 'Product (own ASIN)': asin(product, 0) };
      for (let one = 0; one <= COMPETITORS; one += 1) {
        const offer = {
          Level: one === 0 ? 'Own' : one < 3 ? 'A' : 'C',
          Price: 20 + ((week * one) % 3),
          'BSR main': 1000 + week,
        };
        competitors!.push({ ...common, ASIN: asin(product, one), ...offer });
      }
      for (let one = 0; one < KEYWORDS; one += 1) {
        const rank = {
          Tier: one < 10 ? 'main' : 'watch',
          'Search volume': 100,
          'Organic rank': 1 + ((week * 31 + one * 7) % 300),
        };
        keywords!.push({ ...common, Keyword: `keyword ${product} ${one}`, ...rank });
      }
    }
  }
  fill(host, 'Competitors', competitors!);
  fill(host, 'Keywords', keywords!);
  host.now = (FIRST + 7 * (weeks - 1) + 1) * MS_PER_DAY;
  host.call('refresh');
  host.now = (FIRST + 7 * weeks + 1) * MS_PER_DAY;
  return host;
}

function measured(host: DaybookHost, name: string): { calls: number; seconds: number } {
  const before = host.host.calls.total;
  const uses = structuredClone(host.host.calls.uses);
  host.call(name);
  const { calls } = host.host;
  const now: Record<string, { calls: number; rows: number; cells: number }> = {};
  for (const [member, use] of Object.entries(calls.uses)) {
    const old = uses[member] ?? { calls: 0, rows: 0, cells: 0 };
    now[member] = { calls: use.calls - old.calls, rows: use.rows - old.rows, cells: use.cells - old.cells };
  }
  return { calls: calls.total - before, seconds: predictSeconds(now, 1).nominal };
}

test('a year of 20 products × 8 competitors × 40 keywords', () => {
  // Both end on a week in which words leave the first page, because that is on Today.
  const few = yearOf(22);
  const many = yearOf(51);
  for (const step of ['startWeek', 'refresh']) {
    const [short, long] = [measured(few, step), measured(many, step)];
    expect(long.calls).toBe(short.calls);
    expect(long.seconds).toBeLessThan(20);
  }
});
