/** Finds the marketplace of each row: by its country, its currency, the file's name, or the seller's answer. */
import type { Cell, Row } from '../../values/cell.ts';
import { BARE_DOLLAR } from '../../values/currency.ts';
import { type Marketplace, marketplaceNamed, marketplacesPaying } from '../marketplaces.ts';
import { type Note, rowList } from '../receipt/note.ts';
import type { Problem } from '../receipt/problem.ts';
import type { Column } from '../recognise/header-match.ts';
import { marketplaceInName } from '../recognise/name-evidence.ts';
import { channelPlace, isOtherChannel } from './other-channel.ts';
import { cellProblem, type ReadRow, sourceCell } from './read-row.ts';

/** An answer: the marketplace of a name in the report; `''` leaves its rows out. */
export interface PlaceAnswer {
  readonly name: string;
  readonly marketplace: string;
}

interface PlaceRequest {
  readonly fileName: string;
  /** The seller's answer. */
  readonly asked: Marketplace | undefined;
  /** The columns that may name a place; the first filled one of a row counts. */
  readonly columns: readonly Column[];
  /** Answers about unknown names. */
  readonly places?: readonly PlaceAnswer[] | undefined;
}

/** An unknown name in a place column, and the number of its rows. */
interface UnknownPlace {
  readonly name: string;
  readonly rows: number;
}

/** The unknown names, under the header of their column. */
export interface UnknownPlaces {
  readonly header: string;
  readonly places: readonly UnknownPlace[];
}

/** Rows with their marketplaces, and what is missing. */
export interface Placed {
  /** Rows with a known marketplace; their `marketplace` and `currency` are filled. */
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Names that only a person can resolve. */
  readonly unknown?: UnknownPlaces | undefined;
  /** Code of the marketplace of a report without rows. */
  readonly place?: string;
  /** Candidates for rows whose marketplace is unknown. */
  readonly unplaced?: { readonly candidates: readonly Marketplace[] };
  /** Amounts in a currency that the asked or named marketplace does not use. */
  readonly mismatch?: { readonly currency: string; readonly marketplace: string };
}

/** Rows with the same evidence: one marketplace, some by currency, or none. */
interface Group extends Sign {
  readonly name: string;
  /** The column that contains the name. */
  readonly column: Column | undefined;
  readonly currency: string;
  readonly rows: ReadRow[];
}

interface Sign {
  readonly place?: Marketplace | undefined;
  readonly candidates?: readonly Marketplace[] | undefined;
  /** The unknown name in its place column. */
  readonly isUnknown?: true | undefined;
  /** The person wants these rows left out. */
  readonly isLeftOut?: true | undefined;
}

function signOf(name: string, currency: string, places: readonly PlaceAnswer[]): Sign {
  const place = marketplaceNamed(name) ?? channelPlace(name);
  if (place) return { place };
  if (name !== '' && !isOtherChannel(name)) {
    const answer = places.find((one) => one.name.trim() === name);
    if (answer?.marketplace === '') return { isLeftOut: true };
    const answered = marketplaceNamed(answer?.marketplace ?? '');
    return answered ? { place: answered } : { isUnknown: true };
  }
  if (currency === '') return {};
  const candidates = marketplacesPaying(currency);
  return candidates.length === 1 ? { place: candidates[0] } : { candidates };
}

/** The first filled place column of a row and its value; the result for an equal row before is reused. */
function naming(columns: readonly Column[]): (row: Row) => Pick<Group, 'name' | 'column'> {
  const ids = columns.map(({ field }) => field.id);
  const nameIn = (row: Row, id: string) => String(row[id]).trim();
  let cells: readonly Cell[] = [];
  let found: Pick<Group, 'name' | 'column'> = { name: '', column: undefined };
  return (row) => {
    if (cells.length > 0 && ids.every((id, i) => row[id] === cells[i])) return found;
    cells = ids.map((id) => row[id]!);
    const column = columns.find(({ field }) => nameIn(row, field.id) !== '');
    found = { name: column ? nameIn(row, column.field.id) : '', column };
    return found;
  };
}

/** In order of first appearance; each name and currency is looked up once. */
function groupsOf(rows: readonly ReadRow[], { columns, places = [] }: PlaceRequest): Group[] {
  const known = new Map<string, Group>();
  const nameOf = naming(columns);
  let last: Group | undefined;
  for (const read of rows) {
    const { currency } = read;
    const { name, column } = nameOf(read.row);
    if (!last || currency !== last.currency || name !== last.name) {
      const key = `${currency}\u0000${name}`;
      last = known.get(key) ?? { ...signOf(name, currency, places), name, column, currency, rows: [] };
      known.set(key, last);
    }
    last.rows.push(read);
  }
  return [...known.values()];
}

/** The first choice that the currency allows. */
function choose({ place, candidates }: Group, choices: readonly Marketplace[]): Marketplace | undefined {
  return place ?? choices.find((choice) => !candidates || candidates.includes(choice));
}

function fill({ currency, rows }: Group, place: Marketplace): void {
  const paid = currency === '' || currency === BARE_DOLLAR ? place.currency : currency;
  for (const { row } of rows) {
    row.marketplace = place.code;
    if (row.currency !== undefined) row.currency = paid;
  }
}

/** Notes for a person who answered `asked`, if none or only some of the rows belong there. */
function askedNotes(places: readonly Marketplace[], { asked }: PlaceRequest): Note[] {
  const codes = [...new Set(places.map(({ code }) => code))].sort();
  const others = codes.filter((code) => code !== asked?.code);
  if (!asked || others.length === 0) return [];
  if (others.length === codes.length)
    return [{ code: 'marketplace-from-report', params: { marketplace: others.join(', '), asked: asked.code } }];
  return [{ code: 'marketplaces-of-rows', params: { marketplaces: codes.join(', '), asked: asked.code } }];
}

/**
 * Notes on rows with a blank place while others are filled. A column that only may name a place is often blank for fees; it
 * is noted only if the others disagree.
 */
function blankNotes(groups: readonly Group[], places: readonly Marketplace[], { columns }: PlaceRequest): Note[] {
  const isCountry = columns.some(({ field }) => field.role === 'marketplace');
  const named = groups.filter(({ name }) => name !== '');
  if (named.length === 0 || (!isCountry && agreed(named).length > 0)) return [];
  const filled = new Map<string, number[]>();
  groups.forEach(({ name, place, rows }, i) => {
    if (name !== '' || place) return;
    const { code } = places[i]!;
    filled.set(code, [...(filled.get(code) ?? []), ...rows.map(({ number }) => number)]);
  });
  return [...filled].map(([marketplace, rows]) => ({
    code: 'marketplace-blank',
    params: { count: rows.length, rows: rowList(rows.sort((a, b) => a - b)), marketplace },
  }));
}

function notesOf(groups: readonly Group[], places: readonly Marketplace[], request: PlaceRequest): Note[] {
  const isTold = groups.some(({ place }) => place !== undefined);
  if (isTold) return [...askedNotes(places, request), ...blankNotes(groups, places, request)];
  const named = places.find(({ code }) => code !== request.asked?.code);
  if (named) return [{ code: 'marketplace-from-name', params: { marketplace: named.code, file: request.fileName } }];
  return otherNameNotes(request);
}

/** A file of several that were imported for one marketplace, by whose name it is of another. */
function otherNameNotes({ asked, fileName }: Pick<PlaceRequest, 'asked' | 'fileName'>): Note[] {
  const named = marketplaceInName(fileName);
  if (!asked || !named || named.code === asked.code) return [];
  return [{ code: 'marketplace-not-of-name', params: { marketplace: named.code, asked: asked.code, file: fileName } }];
}

/** The codes of the marketplaces of these rows, in order. */
export function placesOf(rows: readonly ReadRow[]): string[] {
  const places = new Set<string>();
  let last: Cell | undefined;
  for (const { row } of rows) {
    if (row.marketplace !== last) places.add(String(row.marketplace));
    last = row.marketplace;
  }
  return [...places].sort();
}

/** The one marketplace that all rows with evidence agree on. */
function agreed(groups: readonly Group[]): Marketplace[] {
  const places = new Set(groups.map(({ place }) => place));
  places.delete(undefined);
  return places.size === 1 ? [...places].map((place) => place!) : [];
}

/** The number of names asked about at once. */
const MOST_NAMES = 30;

/** The names in the first column; a report nearly always has only one. */
function unknownPlaces(groups: readonly Group[]): UnknownPlaces | undefined {
  const unknown = groups.filter(({ isUnknown }) => isUnknown);
  const header = unknown[0]?.column?.header;
  if (header === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const { name, rows } of unknown) counts.set(name, (counts.get(name) ?? 0) + rows.length);
  return { header, places: [...counts].slice(0, MOST_NAMES).map(([name, rows]) => ({ name, rows })) };
}

function leftOutProblems({ rows, column }: Group): Problem[] {
  return rows.map((read) =>
    cellProblem('unknown-country', 'row-refused', read.number, column!, sourceCell(read, column!)),
  );
}

/** A report without rows belongs to the marketplace asked for, or to the one in its name. */
export function placeNothing({ asked, fileName }: Pick<PlaceRequest, 'asked' | 'fileName'>): Placed {
  const place = asked ?? marketplaceInName(fileName);
  const base = { rows: [], problems: [], notes: [] };
  if (place === undefined) return { ...base, unplaced: { candidates: [] } };
  const named = { code: 'marketplace-from-name', params: { marketplace: place.code, file: fileName } } as const;
  return { ...base, place: place.code, notes: asked ? otherNameNotes({ asked, fileName }) : [named] };
}

/**
 * Gives every row its marketplace, or reports what is missing. The report takes precedence over the seller's answer, and
 * that over the file's name.
 */
export function placeRows(rows: readonly ReadRow[], request: PlaceRequest): Placed {
  const groups = groupsOf(rows, request);
  const nowhere = groups.filter(({ isLeftOut }) => isLeftOut);
  const gone = new Set(nowhere.flatMap((group) => group.rows));
  const known = groups.filter(({ isLeftOut, isUnknown }) => !isLeftOut && !isUnknown);
  const named = [request.asked, marketplaceInName(request.fileName)];
  const answers = named.filter((place): place is Marketplace => place !== undefined);
  const choices = [...agreed(known), ...answers];
  const places = known.map((group) => choose(group, choices));
  const base = {
    rows: gone.size > 0 ? rows.filter((read) => !gone.has(read)) : rows,
    problems: nowhere.flatMap(leftOutProblems),
    notes: [],
    unknown: unknownPlaces(groups),
  };
  const open = places.indexOf(undefined);
  if (open >= 0) return { ...base, ...unplaced(known[open]!, answers) };
  known.forEach((group, i) => {
    fill(group, places[i]!);
  });
  return { ...base, notes: notesOf(known, places as Marketplace[], request) };
}

function unplaced(
  { currency, candidates }: Group,
  answers: readonly Marketplace[],
): Pick<Placed, 'unplaced' | 'mismatch'> {
  const chosen = answers[0];
  if (chosen) return { mismatch: { currency, marketplace: chosen.code } };
  return { unplaced: { candidates: candidates ?? [] } };
}
