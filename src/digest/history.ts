/** What an import adds to the history, and reading it back. */
import type { Row } from '../values/cell.ts';
import { digestOf, type Fact, nameOf, type Place, placeOf } from './digest-of.ts';
import { type DigestTable, isOf } from './digest-table.ts';
import { isOfFile } from './history-table.ts';
import { type Unpacked, unpacked } from './pack.ts';

/** The rows of an import, and its table afterwards. */
export interface Imported {
  /** Day of the import, ISO. */
  readonly day: string;
  readonly file: readonly Row[];
  readonly table: readonly Row[];
}

/** The facts of an import for the windows of its file, each with the day of the import, which gives its age. */
export function historyOf(history: DigestTable, { day, file, table }: Imported): Fact[] {
  const windows = new Set(file.map((row) => windowOf(placeOf(history, row))));
  const rows = isOfFile(history) ? file : table;
  const facts = digestOf(history, rows, (place) => windows.has(windowOf(place)));
  return facts.map((fact) => ({ ...fact, importedAt: day }));
}

/** Joins lists of facts: for the same group, window and day of import the later one counts. */
export function laterOf(imports: readonly (readonly Fact[])[]): Fact[] {
  const all = new Map<string, Fact>();
  for (const facts of imports) for (const fact of facts) all.set(`${nameOf(fact)}\u0000${fact.importedAt}`, fact);
  return [...all.values()];
}

/**
 * The stored facts of one table: one for each window, group and day of import, of several imports on a day the last one.
 */
export function readHistory(history: DigestTable, rows: readonly Row[]): Unpacked {
  const ofTable = rows.filter((row) => isOf(history, row));
  const imports = [...new Set(ofTable.map((row) => Number(row.import)))].sort((a, b) => a - b);
  const read = imports.map((entry) =>
    unpacked(
      history,
      ofTable.filter((row) => Number(row.import) === entry),
    ),
  );
  return { facts: laterOf(read.map(({ facts }) => facts)), damaged: read.flatMap(({ damaged }) => damaged) };
}

function windowOf(place: Place | undefined): string {
  return place ? `${place.marketplace} ${place.from} ${place.to}` : '';
}
