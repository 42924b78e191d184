/** Sums the rows of a table by group and window. */
import { stands } from '../reports/merge/standing.ts';
import { cellText } from '../values/cell-text.ts';
import { dayFromIso } from '../values/day.ts';
import type { Row } from '../values/row.ts';
import { type DigestTable, figureColumns } from './digest-table.ts';
import { added, type Figure, figureIn, larger } from './exact.ts';

/** What one group did in one window; ISO days, both included. */
export interface Fact {
  readonly marketplace: string;
  readonly from: string;
  readonly to: string;
  readonly currency: string;
  /** When the newest of its rows was imported, ISO. */
  readonly importedAt: string;
  /** The cells of the group's columns. */
  readonly group: readonly string[];
  /** How many rows it is of, then a figure a column. */
  readonly figures: readonly Figure[];
}

/** Where a row's figures belong. */
export interface Place {
  readonly marketplace: string;
  readonly from: string;
  readonly to: string;
}

/** Longer names are cut: a cell must hold them with their figures. */
const LONGEST_NAME = 500;
const SEPARATOR = '\u0000';

/** `undefined` for a row that says nothing: without marketplace or days, or no longer listed. */
export function placeOf({ days }: Pick<DigestTable, 'days'>, row: Row): Place | undefined {
  const [marketplace, from, to] = [cellText(row.marketplace), cellText(row[days[0]]), cellText(row[days[1]])];
  if (marketplace === '' || from > to || !isDay(from) || !isDay(to) || !stands(row)) return undefined;
  return { marketplace, from, to };
}

/** One fact for each group, window and currency whose place `counts`. */
export function digestOf(digest: DigestTable, rows: readonly Row[], counts = (_: Place): boolean => true): Fact[] {
  const facts = new Map<string, Fact>();
  for (const row of rows) {
    const place = placeOf(digest, row);
    if (place === undefined || !counts(place)) continue;
    const fact = factOf(digest, row, place);
    const name = nameOf(fact);
    const other = facts.get(name);
    facts.set(name, other === undefined ? fact : together(digest, other, fact));
  }
  return [...facts.values()];
}

/** Facts of the same group and window, whatever their currency. */
export function thingOf({ marketplace, from, to, group }: Fact): string {
  return [marketplace, to, from, ...group].join(SEPARATOR);
}

/** The same text for the same group, window and currency. */
export function nameOf(fact: Fact): string {
  return thingOf(fact) + SEPARATOR + fact.currency;
}

function factOf(digest: DigestTable, row: Row, place: Place): Fact {
  return {
    ...place,
    currency: cellText(row.currency),
    importedAt: cellText(row.importedAt),
    group: digest.group.map((column) => shortName(cellText(row[column]))),
    figures: [1, ...figureColumns(digest).map((column) => figureIn(row[column]))],
  };
}

function together({ counts, money }: DigestTable, one: Fact, other: Fact): Fact {
  const summed = 1 + counts.length + money.length;
  const figures = one.figures.map((figure, i) => (i < summed ? added : larger)(figure, other.figures[i]!));
  const importedAt = one.importedAt > other.importedAt ? one.importedAt : other.importedAt;
  return { ...one, importedAt, figures };
}

/** Two long names that begin alike stay two. */
function shortName(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…${checkOf(name)}`;
}

const days = new Map<string, boolean>();

function isDay(text: string): boolean {
  let known = days.get(text);
  if (known === undefined) {
    known = dayFromIso(text) !== undefined;
    days.set(text, known);
  }
  return known;
}

/** Another text hardly ever has the same. */
export function checkOf(text: string): string {
  let [high, low] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low + code, 0x85ebca6b) ^ (low >>> 15);
  }
  return ((high >>> 0) * 0x200000 + (low >>> 11)).toString(36);
}
