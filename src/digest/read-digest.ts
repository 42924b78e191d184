/** Reads the digest as rows of its table, so that readers of the table can use both. */
import type { Row } from '../values/cell.ts';
import { type Fact, nameOf, thingOf } from './digest-of.ts';
import { type DigestTable, figureColumns } from './digest-table.ts';
import { unpacked } from './pack.ts';

/** Facts of the rows in the table, and stored ones of rows that were deleted. */
export function factsIn(digest: DigestTable, rows: readonly Row[]): Fact[] {
  const live = unpacked(
    digest,
    rows.filter(({ state }) => state !== 'kept'),
  );
  const kept = unpacked(
    digest,
    rows.filter(({ state }) => state === 'kept'),
  );
  return resolved(live.facts, kept.facts);
}

/**
 * One fact for each group and window: the one imported last. A stored fact covers all its rows, so it takes precedence over
 * rows of them left in the table.
 */
export function resolved(live: readonly Fact[], kept: readonly Fact[]): Fact[] {
  if (kept.length === 0) return [...live];
  const [ofTable, ofKept] = [newestOf(live), newestOf(newest(kept))];
  const isLive = (thing: string) => ofTable.has(thing) && !(ofKept.get(thing)! >= ofTable.get(thing)!);
  return [...live.filter((fact) => isLive(thingOf(fact))), ...newest(kept).filter((fact) => !isLive(thingOf(fact)))];
}

/** Of facts with the same group and window, those imported last. */
export function newest(facts: readonly Fact[]): Fact[] {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const other = found.get(nameOf(fact));
    if (other === undefined || other.importedAt < fact.importedAt) found.set(nameOf(fact), fact);
  }
  return [...found.values()];
}

/** Group and window → time of the last import. */
function newestOf(facts: readonly Fact[]): Map<string, string> {
  const times = new Map<string, string>();
  for (const fact of facts) {
    const thing = thingOf(fact);
    if (!(times.get(thing)! >= fact.importedAt)) times.set(thing, fact.importedAt);
  }
  return times;
}

/** A row for each fact with its group, window, number of rows and figures; unknown figures are blank. */
export function rowsOfFacts(digest: DigestTable, facts: readonly Fact[]): Row[] {
  const { days, group: names } = digest;
  const columns = figureColumns(digest);
  const blank: Row = Object.fromEntries(
    ['marketplace', 'currency', 'importedAt', 'rows', ...days, ...names, ...columns].map((column) => [column, '']),
  );
  return facts.map(({ marketplace, from, to, currency, importedAt, group, figures }) => {
    // Copies of one row are made much quicker than rows column by column, and there are very many.
    const row: Row = { ...blank, marketplace, currency, importedAt, rows: figures[0] ?? '' };
    row[days[0]] = from;
    row[days[1]] = to;
    for (let i = 0; i < names.length; i++) row[names[i]!] = group[i]!;
    for (let i = 0; i < columns.length; i++) row[columns[i]!] = figures[i + 1] ?? '';
    return row;
  });
}

/** The figures of a digest by day and group, from the rows of the sheet. */
export function readDigest(digest: DigestTable, rows: readonly Row[]): Row[] {
  return rowsOfFacts(digest, factsIn(digest, rows));
}
