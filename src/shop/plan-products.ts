/** Plans an update of Products: fills blank cells from reports, proposes stages, and reports problems; writes nothing. */

import { sourcesOf } from '../sheets/product-sources.ts';
import { productsSheet } from '../sheets/products.ts';
import { cellText } from '../values/cell.ts';
import { type Day, dayFromIso, isoOfDay } from '../values/day.ts';
import { once } from '../values/once.ts';
import { fillCell, type ReportedValue } from './fill-cell.ts';
import { TITLES } from './filled-columns.ts';
import { type Filled, filledText, isFilled, isSame, readFilled } from './filled-record.ts';
import { type ProductColumn, type ProductRow, placeOf, products, skuOf } from './products.ts';
import type { ReportedProduct } from './reported-products.ts';
import { FIRST_ROW, type TypedProblem } from './typed-problem.ts';

/** The rows of Products after an update. */
export interface ProductPlan {
  /** The present rows in their order, then the new ones. */
  readonly rows: readonly ProductRow[];
  /** Number of cells that reports filled. */
  readonly cells: number;
  /** Number of cells typed or cleared by a person that reports would have filled differently. */
  readonly kept: number;
  readonly problems: readonly TypedProblem[];
}

interface ProductFacts {
  readonly rows: readonly ProductRow[];
  readonly reported: readonly ReportedProduct[];
  readonly today: Day;
  /** Names of the sheets that store reports, by id. */
  readonly nameOf: (sheet: string) => string;
  readonly say: (problem: TypedProblem) => string;
}

const LAUNCH_DAYS = 90;
/** The source of the proposed stage. */
const STAGE_SOURCE = productsSheet.columns.find(({ id }) => id === 'openDate')!.header;
/** In other columns a person's own words or plans are expected to differ. */
const COMPARED: readonly ProductColumn[] = [
  'asin',
  'parentAsin',
  'openDate',
  'fulfilment',
  'price',
  'currency',
  'referralFee',
  'fbaFee',
];

/** Plans the update. */
export function planProducts({ rows, reported, today, nameOf, say }: ProductFacts): ProductPlan {
  const filling = rows.map(beginFilling);
  const defaults = new Map<string, ProductRow>();
  for (const row of rows) if (placeOf(row) === '' && !defaults.has(skuOf(row))) defaults.set(skuOf(row), row);
  const find = finder(filling);
  const count = { cells: 0, kept: 0 };
  const tell = (one: Filling, column: ProductColumn, what: ReportedValue) => {
    const outcome = fill(one, column, what, defaults.get(skuOf(one.row)), nameOf);
    if (outcome === 'filled') count.cells += 1;
    if (outcome === 'kept') count.kept += 1;
  };
  const [ofAsins, ofSkus] = [
    reported.filter(({ sku }) => sku === undefined),
    reported.filter(({ sku }) => sku !== undefined),
  ];
  for (const one of [...ofSkus, ...ofAsins]) {
    const found = find(one);
    if (found.length === 0 && one.adds)
      found.push(find.add(beginFilling({ marketplace: one.marketplace, sku: one.sku! })));
    for (const filled of found) for (const [column, what] of one.cells) tell(filled, column, what);
  }
  for (const one of filling) proposeStage(one, defaults.get(skuOf(one.row)), today, nameOf);
  const after = filling.map(({ row, record }) => ({ ...row, filled: filledText(record, TITLES) }));
  const { problems } = products(after, today);
  const states = statesOf(filling, problems, say);
  return { rows: after.map((row, i) => ({ ...row, state: states[i]! })), ...count, problems };
}

interface Filling {
  readonly row: ProductRow;
  readonly record: Map<string, Filled>;
}

function beginFilling(row: ProductRow): Filling {
  return { row: { ...row }, record: new Map(readFilled(cellText(row.filled), TITLES)) };
}

interface Finder {
  (reported: ReportedProduct): Filling[];
  add(filling: Filling): Filling;
}

/** Finds the first row of a marketplace and SKU, and all rows of an ASIN after the reports by SKU were applied. */
function finder(filling: Filling[]): Finder {
  const bySku = new Map<string, Filling>();
  for (const one of filling) {
    const key = `${placeOf(one.row)} ${skuOf(one.row)}`;
    if (!bySku.has(key)) bySku.set(key, one);
  }
  const byAsin = once(() => {
    const all = new Map<string, Filling[]>();
    for (const one of filling) {
      const key = `${placeOf(one.row)} ${cellText(one.row.asin).trim()}`;
      all.set(key, [...(all.get(key) || []), one]);
    }
    return all;
  });
  const find = ({ marketplace, sku, asin }: ReportedProduct) => {
    const found = sku === undefined ? byAsin().get(`${marketplace} ${asin}`) : bySku.get(`${marketplace} ${sku}`);
    return found === undefined ? [] : [found].flat();
  };
  return Object.assign(find, {
    add(one: Filling) {
      filling.push(one);
      bySku.set(`${placeOf(one.row)} ${skuOf(one.row)}`, one);
      return one;
    },
  });
}

/** A typed value for all marketplaces takes precedence over a report's value for one. */
function fill(
  { row, record }: Filling,
  column: ProductColumn,
  reported: ReportedValue,
  byDefault: ProductRow | undefined,
  nameOf: (sheet: string) => string,
): 'filled' | 'kept' | undefined {
  const known = record.get(column);
  if (placeOf(row) !== '' && cellText(byDefault?.[column]).trim() !== '') {
    if (known === undefined || !isFilled(row[column], known)) return undefined;
    row[column] = '';
    record.delete(column);
    return undefined;
  }
  const ranks = sourcesOf(column).map(nameOf);
  const { cell, filled, isKept } = fillCell(row[column], known, reported, (source) => ranks.indexOf(source));
  if (filled !== undefined) record.set(column, filled);
  if (cell !== undefined) row[column] = cell;
  if (isKept) return 'kept';
  return cell === undefined || cell === '' ? undefined : 'filled';
}

function proposeStage(
  one: Filling,
  byDefault: ProductRow | undefined,
  today: Day,
  nameOf: (sheet: string) => string,
): void {
  const openDate = dayFromIso(cellText(one.row.openDate || byDefault?.openDate).slice(0, 10));
  if (openDate === undefined || skuOf(one.row) === '') return;
  const value = today - openDate < LAUNCH_DAYS ? 'Launch' : 'Keep';
  fill(one, 'stage', { value, source: STAGE_SOURCE, date: isoOfDay(today) }, byDefault, nameOf);
}

/** Problems first, then cells in which a person and a report differ. */
function statesOf(
  filling: readonly Filling[],
  problems: readonly TypedProblem[],
  say: (problem: TypedProblem) => string,
): string[] {
  const byRow = new Map<number, TypedProblem[]>();
  for (const problem of problems) byRow.set(problem.row, [...(byRow.get(problem.row) || []), problem]);
  return filling.map((one, index) => {
    const row = index + FIRST_ROW;
    const wrong = byRow.get(row) || [];
    // A cell that cannot be read does not count either.
    const isRead = ({ column }: TypedProblem) => wrong.every((problem) => problem.column !== column);
    return [...wrong, ...differences(one, row).filter(isRead)].map(say).join('\n');
  });
}

function differences({ row: cells, record }: Filling, row: number): TypedProblem[] {
  return COMPARED.flatMap((column): TypedProblem[] => {
    const filled = record.get(column);
    const cell = cellText(cells[column]).trim();
    if (filled === undefined) return [];
    const source = `${filled.source} ${filled.date}`;
    if (filled.as === 'unsure' && cell === '')
      return [{ row, column, key: 'typed.unsure', params: { source, values: String(filled.value) } }];
    if (cell === '' || isSame(cell, filled.value)) return [];
    const params = { column: { title: column }, typed: cell, found: `${filled.value} (${source})` };
    return [{ row, column, key: 'typed.kept', params }];
  });
}
