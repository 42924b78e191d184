/** Children of one parent that fell together are told in one row, the parent's. */
import type { Stake } from '../facts.ts';
import type { Reason, ViewRow } from '../view.ts';
import { familiesOf, type JudgedAsin } from './judged.ts';

/** A parent that fell, with the rows of its children. */
export interface FallenParent {
  readonly parentAsin: string;
  readonly column: 'sessions' | 'conversion';
  /** Those that fell. */
  readonly fallen: readonly ViewRow[];
  readonly children: readonly JudgedAsin[];
}

/** A parent fell if children with that part of its sessions did. */
const MOST = 2 / 3;
/** The verdict of a child that is told in its parent's row. */
const WITH_PARENT = 'with-parent';

/** Parents of which most children fell for no cause of their own. */
export function fallenParents(rows: ReadonlyMap<string, ViewRow>, asins: readonly JudgedAsin[]): FallenParent[] {
  return [...familiesOf(asins)].flatMap(([parentAsin, children]) =>
    (['sessions', 'conversion'] as const).flatMap((column) => {
      const own = children.filter(({ asin }) => hasFallen(rows.get(asin), column));
      const fallen = own.map(({ asin }) => rows.get(asin)!);
      const isMost = sessionsOf(own) >= MOST * sessionsOf(children);
      return fallen.length > 1 && isMost && !rows.has(parentAsin) ? [{ parentAsin, column, fallen, children }] : [];
    }),
  );
}

function hasFallen(row: ViewRow | undefined, column: 'sessions' | 'conversion'): boolean {
  return row?.cells[column] === 'dropped' && !row.reasons.listing && !row.reasons.featuredOffer;
}

function sessionsOf(asins: readonly JudgedAsin[]): number {
  return asins.reduce((sum, { now, before }) => sum + now.sessions + (before?.sessions ?? 0), 0);
}

/** The row of a child without the findings that its parent's row tells. */
export function withoutParents(row: ViewRow, parents: readonly FallenParent[]): ViewRow {
  const own = parents.filter(({ fallen }) => fallen.includes(row)).map(({ column }) => column);
  if (own.length === 0) return row;
  const told = [...own, ...(row.cells.orders === 'dropped' ? ['orders'] : [])];
  const cells = { ...row.cells, ...Object.fromEntries(told.map((column) => [column, WITH_PARENT])) };
  const reasons = Object.fromEntries(Object.entries(row.reasons).filter(([column]) => !told.includes(column)));
  return { ...row, cells, reasons };
}

/** What is said of a parent: the gravest child's figures, and all that fell with it. */
export function reasonOfParent({ column, fallen }: FallenParent): Reason {
  const reasons = fallen.map(({ reasons: own }) => own[column]!);
  const gravest = reasons.reduce((a, b) => ((b.stake?.perDay ?? 0) > (a.stake?.perDay ?? 0) ? b : a));
  const since = reasons.flatMap((one) => one.since ?? []).sort()[0];
  const stake = sumOf(reasons.flatMap((one) => one.stake ?? []));
  return {
    what: gravest.what,
    why: [
      { key: 'traffic.children', params: { count: fallen.length, names: { list: fallen.map(({ name }) => name) } } },
      ...gravest.why,
    ],
    next: gravest.next,
    ...(since !== undefined && { since }),
    ...(stake && { stake }),
    also: fallen.map(({ subject }) => subject),
  };
}

/** Of one marketplace, so of one currency. */
function sumOf(stakes: readonly Stake[]): Stake | undefined {
  const [first] = stakes;
  if (first === undefined) return undefined;
  const sum = (read: (one: Stake) => number) => stakes.reduce((total, one) => total + read(one), 0);
  return {
    perDay: sum(({ perDay }) => perDay),
    low: sum(({ low, perDay }) => low ?? perDay),
    high: sum(({ high, perDay }) => high ?? perDay),
    currency: first.currency,
  };
}
