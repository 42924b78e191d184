/** Which marketplace each row belongs to: by its country, its currency, the file's name, or the seller's answer. */
import { BARE_DOLLAR } from '../values/currency.ts';
import { type Marketplace, marketplaceNamed, marketplacesPaying } from './marketplaces.ts';
import type { Column } from './match-header.ts';
import { marketplaceInName } from './name-evidence.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import { cellProblem, type ReadRow } from './read-rows.ts';

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

/** What one row says of itself: one marketplace, some by their currency, or nothing. */
interface Evidence {
  readonly read: ReadRow;
  readonly place?: Marketplace | undefined;
  readonly candidates?: readonly Marketplace[] | undefined;
}

function signOf(country: string, hint: string, currency: string): Omit<Evidence, 'read'> {
  if (country !== '') return { place: marketplaceNamed(country) };
  const hinted = marketplaceNamed(hint);
  if (hinted) return { place: hinted };
  if (currency === '') return {};
  const candidates = marketplacesPaying(currency);
  return candidates.length === 1 ? { place: candidates[0] } : { candidates };
}

/** Looks each country, hint and currency up once. */
function evidenceReader(hintColumn: Column | undefined): (read: ReadRow) => Evidence {
  const known = new Map<string, Omit<Evidence, 'read'>>();
  return (read) => {
    const country = String(read.row.marketplace);
    const hint = hintColumn ? String(read.row[hintColumn.field.id]) : '';
    const key = `${read.currency}\u0000${country}\u0000${hint}`;
    const sign = known.get(key) ?? signOf(country, hint, read.currency);
    known.set(key, sign);
    return { read, place: sign.place, candidates: sign.candidates };
  };
}

function isUnknownCountry({ read, place }: Evidence): boolean {
  return place === undefined && read.row.marketplace !== '';
}

/** First choice that the row's currency allows. */
function choose(evidence: Evidence, choices: readonly Marketplace[]): Marketplace | undefined {
  const { place, candidates } = evidence;
  return place ?? choices.find((choice) => !candidates || candidates.includes(choice));
}

function fill({ read }: Evidence, place: Marketplace): void {
  read.row.marketplace = place.code;
  if (read.row.currency !== undefined) {
    read.row.currency = read.currency === '' || read.currency === BARE_DOLLAR ? place.currency : read.currency;
  }
}

function notesOf(evidence: readonly Evidence[], request: PlaceRequest): Note[] {
  const asked = request.asked?.code;
  const others = placesOf(evidence.map(({ read }) => read)).filter((code) => code !== asked);
  if (others.length === 0) return [];
  const fromReport = evidence.some(({ place }) => place !== undefined);
  if (!fromReport)
    return [{ code: 'marketplace-from-name', params: { marketplace: others[0]!, file: request.fileName } }];
  return asked ? [{ code: 'marketplace-from-report', params: { marketplace: others.join(', '), asked } }] : [];
}

/** The codes of the marketplaces that these rows belong to, in order. */
export function placesOf(rows: readonly ReadRow[]): string[] {
  return [...new Set(rows.map(({ row }) => String(row.marketplace)))].sort();
}

function unknownCountries(evidence: readonly Evidence[], country: Column | undefined): Problem[] {
  return evidence.filter(isUnknownCountry).map(({ read }) => {
    const column = country!;
    return cellProblem('unknown-country', 'row-refused', read.number, column, read.source[column.index] ?? '');
  });
}

/** The one marketplace that all telling rows agree on. */
function agreed(evidence: readonly Evidence[]): Marketplace[] {
  const places = new Set(evidence.map(({ place }) => place));
  places.delete(undefined);
  return places.size === 1 ? [...places].map((place) => place!) : [];
}

/** Gives every row its marketplace, or says what is missing: the report goes before the seller's answer, that before the file's name. */
export function placeRows(rows: readonly ReadRow[], request: PlaceRequest): Placed {
  const evidence = rows.map(evidenceReader(request.hint));
  const problems = unknownCountries(evidence, request.country);
  const known = evidence.filter((one) => !isUnknownCountry(one));
  const told = [request.asked, marketplaceInName(request.fileName)];
  const answers = told.filter((place): place is Marketplace => place !== undefined);
  const choices = [...agreed(known), ...answers];
  const rest = known.filter((one) => choose(one, choices) === undefined);
  const base = { rows: known.map(({ read }) => read), problems, notes: [] };
  if (rest.length > 0) return { ...base, ...unplaced(rest[0]!, answers) };
  for (const one of known) fill(one, choose(one, choices)!);
  return { ...base, notes: notesOf(known, request) };
}

function unplaced(
  { read, candidates }: Evidence,
  answers: readonly Marketplace[],
): Pick<Placed, 'unplaced' | 'mismatch'> {
  const chosen = answers[0];
  if (chosen) return { mismatch: { currency: read.currency, marketplace: chosen.code } };
  return { unplaced: { candidates: candidates ?? [] } };
}
