/** Sums the rows of a table by group and window. */
import { stands } from '../reports/merge/standing.ts';
import { cellText, type Row } from '../values/cell.ts';
import { dayFromIso } from '../values/day.ts';
import { type DigestTable, figureColumns } from './digest-table.ts';
import { added, type Figure, figureIn, larger } from './exact.ts';

/** The figures of one group in one window; ISO days, both included. */
export interface Fact {
  readonly marketplace: string;
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  /** ISO time of the last import of its rows. */
  readonly importedAt: string;
  /** The cells of the group's columns. */
  readonly group: readonly string[];
  /** The number of rows, then one figure for each column. */
  readonly figures: readonly Figure[];
}

/** The marketplace and days of a row's figures. */
export interface Place {
  readonly marketplace: string;
  readonly from: string;
  readonly to: string;
}

/** Longer names are shortened, because a cell must hold them with their figures. */
const LONGEST_NAME = 500;
const SEPARATOR = '\u0000';

/** `undefined` for a row without marketplace or days, or one no longer listed. */
export function placeOf({ days }: Pick<DigestTable, 'days'>, row: Row): Place | undefined {
  const [marketplace, from, to] = [cellText(row.marketplace), cellText(row[days[0]]), cellText(row[days[1]])];
  if (marketplace === '' || from > to || !isDay(from) || !isDay(to) || !stands(row)) return undefined;
  return { marketplace, from, to };
}

/** One fact for each group, window and currency whose place `counts`. */
export function digestOf(digest: DigestTable, rows: readonly Row[], counts = (_: Place): boolean => true): Fact[] {
  const columns = figureColumns(digest);
  const facts = new Map<string, Fact>();
  for (const row of rows) {
    const place = placeOf(digest, row);
    if (place === undefined || !counts(place)) continue;
    const fact = factOf(digest, columns, row, place);
    const name = nameOf(fact);
    const other = facts.get(name);
    facts.set(name, other === undefined ? fact : together(digest, other, fact));
  }
  return [...facts.values()];
}

/** A text that is the same for facts of one group and window in any currency. */
export function thingOf({ marketplace, from, to, group }: Fact): string {
  return marketplace + SEPARATOR + to + SEPARATOR + from + SEPARATOR + group.join(SEPARATOR);
}

/** A text that is the same for facts of one group, window and currency. */
export function nameOf(fact: Fact): string {
  return thingOf(fact) + SEPARATOR + fact.currency;
}

function factOf({ group }: DigestTable, columns: readonly string[], row: Row, place: Place): Fact {
  const figures: Figure[] = [1];
  for (const column of columns) figures.push(figureIn(row[column]));
  return {
    ...place,
    currency: cellText(row.currency),
    importedAt: cellText(row.importedAt),
    group: group.map((column) => shortName(cellText(row[column]))),
    figures,
  };
}

function together({ counts, money }: DigestTable, one: Fact, other: Fact): Fact {
  const summed = 1 + counts.length + money.length;
  const figures = one.figures.map((figure, i) => (i < summed ? added : larger)(figure, other.figures[i]!));
  const importedAt = one.importedAt > other.importedAt ? one.importedAt : other.importedAt;
  return { ...one, importedAt, figures };
}

/** Shortens names so that two long ones with the same beginning remain different. */
function shortName(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…${checkOf(name)}`;
}

function isDay(text: string): boolean {
  return dayFromIso(text) !== undefined;
}

/** A checksum, almost never the same for two texts. */
export function checkOf(text: string): string {
  let [high, low] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low + code, 0x85ebca6b) ^ (low >>> 15);
  }
  return ((high >>> 0) * 0x200000 + (low >>> 11)).toString(36);
}
