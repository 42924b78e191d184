/** Judges a task from the items of its areas on Today. */
import type { BrokenRule } from '../rules/parse-rules.ts';
import type { Day } from '../values/day.ts';
import { dayFromIso } from '../values/day.ts';
import type { Area, Coverage } from '../views/facts.ts';
import type { SheetId } from '../workbook/columns.ts';
import type { Freshness } from './freshness.ts';
import type { Task } from './task.ts';

/** The age of a part of a task: of its import, or of the day that was typed. */
interface FreshPart {
  readonly sheet: SheetId;
  /** `''` if there is none yet. */
  readonly marketplace: string;
  readonly ageDays: number;
  readonly fresh: boolean;
}

/** What Today stores of an area. */
interface JudgedArea {
  readonly coverage: readonly Coverage[];
  readonly undecided: Readonly<Partial<Record<Area, number>>>;
  readonly undecidedShare: Readonly<Partial<Record<Area, number>>>;
}

/** How fresh the figures are, from what was imported; `isFresh` tells whether figures of that age count. */
export function freshnessOf(
  { coverage }: Pick<JudgedArea, 'coverage'>,
  reports: readonly string[],
  today: Day,
  isFresh: (ageDays: number, marketplace: string) => boolean,
): readonly Freshness[] {
  return newestCoverage(coverage, reports).map(({ marketplace, last }) => {
    const ageDays = today - dayFromIso(last)!;
    return { marketplace, lastDay: last, ageDays, fresh: isFresh(ageDays, marketplace) };
  });
}

/** One for each marketplace; of several reports of the same the newest counts. */
export function newestCoverage(coverage: readonly Coverage[], reports: readonly string[]): readonly Coverage[] {
  const newest = new Map<string, Coverage>();
  for (const one of coverage) {
    if (!reports.includes(one.report)) continue;
    const known = newest.get(one.marketplace);
    if (known === undefined || known.last < one.last) newest.set(one.marketplace, one);
  }
  return [...newest.values()];
}

/** How fresh each part of a task is; one that is needed and was never imported has an entry without a marketplace. */
export function freshnessByParts(
  { coverage }: JudgedArea,
  parts: NonNullable<Task['freshBy']>,
  today: Day,
  maxAgeOf: (rule: string) => number,
): readonly FreshPart[] {
  return parts.flatMap(({ sheet, rule, isNeeded }): FreshPart[] => {
    const maxAgeDays = maxAgeOf(rule);
    const found = coverage.filter(({ report }) => report === sheet);
    if (found.length === 0) return isNeeded ? [{ sheet, marketplace: '', ageDays: 0, fresh: false }] : [];
    return found.map(({ marketplace, importedOn }) => {
      const ageDays = today - dayFromIso(importedOn)!;
      return { sheet, marketplace, ageDays, fresh: ageDays <= maxAgeDays };
    });
  });
}

/** Open items give ACT; old or missing figures and rules that cannot work prevent PASS. */
export function statusByItems(
  acts: number,
  freshness: readonly Pick<Freshness, 'fresh'>[],
  broken: readonly BrokenRule[],
): 'PASS' | 'ACT' | 'NO DATA' {
  if (acts > 0) return 'ACT';
  const isIncomplete = freshness.length === 0 || freshness.some(({ fresh }) => !fresh) || broken.length > 0;
  return isIncomplete ? 'NO DATA' : 'PASS';
}

/** The largest part of the money of these areas without a verdict; `undefined` if they have no money of their own. */
export function undecidedShareIn({ undecidedShare }: JudgedArea, areas: readonly Area[]): number | undefined {
  const shares = areas.flatMap((area) => undecidedShare[area] ?? []);
  return shares.length > 0 ? Math.max(...shares) : undefined;
}

/** Subjects of the areas without enough data. */
export function undecidedIn({ undecided }: JudgedArea, areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + (undecided[area] ?? 0), 0);
}
