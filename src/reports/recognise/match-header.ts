/** Reads one row of cells as the header row of one report kind. */
import type { Cell } from '../../values/cell.ts';
import { fold, foldWords } from '../../values/fold.ts';
import { fieldName } from '../field-name.ts';
import type { Field, HeaderLanguage, ReportKind } from '../kind.ts';
import { ofItsLevel } from '../unified/of-its-level.ts';
import { unifiedReport } from '../unified/unified-report.ts';
import { type Claim, headerIndex, headersOf, wordIndex, wordIndexOf } from './header-index.ts';
import type { Column, HeaderMatch } from './header-match.ts';

interface Hit extends Column {
  readonly claim: Claim;
}

type Claims = ReadonlyMap<string, readonly Claim[]>;

/** Each cell's claims; a header may occur twice, and one column may be two fields (a day is from and to). */
function hitsOf(row: readonly Cell[], claimsOf: (header: string) => readonly Claim[]): Hit[] {
  return row.flatMap((cell, index) => {
    if (typeof cell !== 'string' || cell === '') return [];
    return claimsOf(cell).map((claim) => ({
      claim,
      field: claim.field,
      index,
      header: cell.trim(),
      taught: claim.taught === true,
    }));
  });
}

function preferred(hits: readonly Hit[]): Hit {
  return hits.reduce((best, hit) => (hit.claim.rank < best.claim.rank ? hit : best));
}

function columnsOf(kind: ReportKind, hits: readonly Hit[]): Hit[] {
  return kind.fields.flatMap((field) => {
    const own = hits.filter((hit) => hit.field === field);
    return own.length > 0 ? [preferred(own)] : [];
  });
}

/** The language of most headers; English if none shows it. */
function languageOf(hits: readonly Hit[]): HeaderLanguage {
  const votes = new Map<HeaderLanguage, number>([['en', 0]]);
  for (const { claim, taught } of hits) if (!taught) votes.set(claim.language, (votes.get(claim.language) ?? 0) + 1);
  return [...votes].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

/** Two taught columns for one field are ambiguous; only a day may be two fields. */
function clashIn(columns: readonly Hit[], hits: readonly Hit[]): Column | undefined {
  return columns
    .filter(({ taught }) => taught)
    .find((column) => {
      const rivals = hits.filter((hit) => hit.field === column.field && fold(hit.header) !== fold(column.header));
      const others = columns.filter((other) => other !== column && other.index === column.index);
      return rivals.length > 0 || others.some(({ field }) => field.type !== 'day' || column.field.type !== 'day');
    });
}

/** True for fields that the seller's answer, the lines above the header or another column also provide. */
function isLearnedElsewhere({ role }: Field): boolean {
  return role !== undefined && role !== 'place';
}

/** The cells of the row that are one of these headers, in any spelling. */
function standing(headers: readonly string[], row: readonly Cell[]): string[] {
  const known = new Set(headers.map(foldWords));
  return known.size > 0 ? row.map(String).filter((cell) => known.has(foldWords(cell))) : [];
}

function foreignIn({ foreign = [], proof }: ReportKind, row: readonly Cell[]): string[] {
  const unproven = proof && standing(proof.needs, row).length === 0 ? proof.where : [];
  return standing([...foreign, ...unproven], row);
}

function ignoredIn(row: readonly Cell[], columns: readonly Column[]): string[] {
  const used = new Set(columns.map(({ index }) => index));
  return row.map((cell) => String(cell).trim()).filter((header, index) => header !== '' && !used.has(index));
}

function matchOf(kind: ReportKind, hits: readonly Hit[], row: readonly Cell[]): HeaderMatch {
  const columns = columnsOf(kind, hits);
  const language = languageOf(columns);
  const absent = kind.fields.filter((field) => headersOf(field).length > 0 && !columns.some((c) => c.field === field));
  return {
    kind,
    language,
    columns,
    absent,
    missingRequired: absent.filter((field) => field.required).map((field) => fieldName(field, language)),
    missing: absent
      .filter(
        (field) =>
          !field.required && !field.derived && !field.asNeeded && !field.endsPeriod && !isLearnedElsewhere(field),
      )
      .map((field) => fieldName(field, language)),
    ignored: ignoredIn(row, columns),
    foreign: foreignIn(kind, row),
    clash: clashIn(columns, hits),
  };
}

/** By exact headers; `taught` are claims besides those of the catalog. */
function spelledHits(row: readonly Cell[], taught: Claims): Hit[] {
  const known = headerIndex();
  return hitsOf(row, (header) => [...(known.get(fold(header)) || []), ...(taught.get(fold(header)) || [])]);
}

/** Ignoring characters between words; not for unified reports, whose words have only one spelling. */
function wordHits(row: readonly Cell[]): Hit[] {
  const known = wordIndex();
  return hitsOf(row, (header) => known.get(foldWords(header)) || []).filter(({ claim }) => !claim.kind.level);
}

/** Adds columns in other spellings to a match, for fields without a column. */
export function withVariants(match: HeaderMatch, row: readonly Cell[], taught: Claims): HeaderMatch {
  const { kind, absent } = match;
  if (kind.level) return match;
  const hits = spelledHits(row, taught).filter(({ claim }) => claim.kind === kind);
  const used = new Set(hits.map(({ index }) => index));
  const known = wordIndexOf(kind, absent);
  const variants = hitsOf(row, (header) => known.get(foldWords(header)) || []).filter(({ index }) => !used.has(index));
  return variants.length > 0 ? matchOf(kind, [...hits, ...variants], row) : match;
}

/** One match for every kind of which this row has at least one header, in any spelling. */
export function matchWords(row: readonly Cell[]): HeaderMatch[] {
  return matchesOf(row, wordHits(row));
}

/** The same by exact headers; `taught` are claims besides those of the catalog. */
export function matchHeader(row: readonly Cell[], taught: Claims): HeaderMatch[] {
  return matchesOf(row, spelledHits(row, taught));
}

/** The row as the header of a unified report, even if none of it is known. */
export function matchUnified(row: readonly Cell[], taught: Claims): HeaderMatch {
  const kind = unifiedReport();
  const hits = spelledHits(row, taught).filter(({ claim }) => claim.kind === kind);
  return ofItsLevel(matchOf(kind, hits, row));
}

function matchesOf(row: readonly Cell[], hits: readonly Hit[]): HeaderMatch[] {
  const kinds = new Set(hits.map((hit) => hit.claim.kind));
  return [...kinds]
    .map((kind) =>
      matchOf(
        kind,
        hits.filter((hit) => hit.claim.kind === kind),
        row,
      ),
    )
    .map((match) => (match.kind.level ? ofItsLevel(match) : match));
}
