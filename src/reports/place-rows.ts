/** Which marketplace each row belongs to: by its country, its currency, the file's name, or the seller's answer. */
import { BARE_DOLLAR } from '../values/currency.ts';
import { type Marketplace, marketplaceNamed, marketplacesPaying } from './marketplaces.ts';
import type { Column } from './match-header.ts';
import { marketplaceInName } from './name-evidence.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type ReadRow, sourceCell } from './read-row.ts';

export interface PlaceRequest {
  readonly fileName: string;
  /** The seller's answer. */
  readonly asked: Marketplace | undefined;
  /** The column that carries a country, if one does. */
  readonly country: Column | undefined;
  /** The column that may name a marketplace, if there is one. */
  readonly hint?: Column | undefined;
}

export interface Placed {
  /** Rows that belong somewhere; their `marketplace` and `currency` are filled. */
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Rows are left that nothing tells the marketplace of; with what they could be. */
  readonly unplaced?: { readonly candidates: readonly Marketplace[] };
  /** Amounts in a currency that the marketplace asked for, or named, does not use. */
  readonly mismatch?: { readonly currency: string; readonly marketplace: string };
}

/** Rows that say the same of themselves: one marketplace, some by their currency, or nothing. */
interface Group extends Sign {
  readonly country: string;
  readonly hint: string;
  readonly currency: string;
  readonly rows: ReadRow[];
}

interface Sign {
  readonly place?: Marketplace | undefined;
  readonly candidates?: readonly Marketplace[] | undefined;
}

function signOf(country: string, hint: string, currency: string): Sign {
  if (country !== '') return { place: marketplaceNamed(country) };
  const hinted = marketplaceNamed(hint);
  if (hinted) return { place: hinted };
  if (currency === '') return {};
  const candidates = marketplacesPaying(currency);
  return candidates.length === 1 ? { place: candidates[0] } : { candidates };
}

/** In order of first appearance; each country, hint and currency is looked up once. */
function groupsOf(rows: readonly ReadRow[], hintColumn: Column | undefined): Group[] {
  const known = new Map<string, Group>();
  let last: Group | undefined;
  for (const read of rows) {
    const { currency, row } = read;
    const country = String(row.marketplace);
    const hint = hintColumn ? String(row[hintColumn.field.id]) : '';
    if (!last || currency !== last.currency || country !== last.country || hint !== last.hint) {
      const key = `${currency}\u0000${country}\u0000${hint}`;
      last = known.get(key) ?? { ...signOf(country, hint, currency), country, hint, currency, rows: [] };
      known.set(key, last);
    }
    last.rows.push(read);
  }
  return [...known.values()];
}

function isUnknownCountry({ country, place }: Group): boolean {
  return place === undefined && country !== '';
}

/** First choice that the currency allows. */
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

function notesOf(groups: readonly Group[], places: readonly Marketplace[], request: PlaceRequest): Note[] {
  const asked = request.asked?.code;
  const others = [...new Set(places.map(({ code }) => code))].sort().filter((code) => code !== asked);
  if (others.length === 0) return [];
  const fromReport = groups.some(({ place }) => place !== undefined);
  if (!fromReport)
    return [{ code: 'marketplace-from-name', params: { marketplace: others[0]!, file: request.fileName } }];
  return asked ? [{ code: 'marketplace-from-report', params: { marketplace: others.join(', '), asked } }] : [];
}

/** The codes of the marketplaces that these rows belong to, in order. */
export function placesOf(rows: readonly ReadRow[]): string[] {
  const places = new Set<string>();
  for (const { row } of rows) places.add(String(row.marketplace));
  return [...places].sort();
}

/** The one marketplace that all telling rows agree on. */
function agreed(groups: readonly Group[]): Marketplace[] {
  const places = new Set(groups.map(({ place }) => place));
  places.delete(undefined);
  return places.size === 1 ? [...places].map((place) => place!) : [];
}

/** Gives every row its marketplace, or says what is missing: the report goes before the seller's answer, that before the file's name. */
export function placeRows(rows: readonly ReadRow[], request: PlaceRequest): Placed {
  const groups = groupsOf(rows, request.hint);
  const nowhere = new Set(groups.filter(isUnknownCountry).flatMap((group) => group.rows));
  const problems = [...nowhere].map((read) => {
    const column = request.country!;
    return cellProblem('unknown-country', 'row-refused', read.number, column, sourceCell(read, column));
  });
  const known = groups.filter((group) => !isUnknownCountry(group));
  const told = [request.asked, marketplaceInName(request.fileName)];
  const answers = told.filter((place): place is Marketplace => place !== undefined);
  const choices = [...agreed(known), ...answers];
  const places = known.map((group) => choose(group, choices));
  const base = { rows: nowhere.size > 0 ? rows.filter((read) => !nowhere.has(read)) : rows, problems, notes: [] };
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
