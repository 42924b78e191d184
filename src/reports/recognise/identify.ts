/**
 * Identifies the report kind of a table by its header row; never by its name, the order of columns or a part of a header.
 */
import type { Cell } from '../../values/cell.ts';
import { filledWidth } from '../read/filled-width.ts';
import { shownCell } from '../receipt/problem.ts';
import type { RefusalCode } from '../receipt/refusal.ts';
import { hasOwnWord, isKnownWholly, missingParts, partFields } from '../unified/of-its-level.ts';
import { unifiedByCells } from '../unified/other-language.ts';
import { type Assignable, assignable, ROWS_LOOKED_AT } from './assignable.ts';
import type { HeaderMatch } from './header-match.ts';
import { matchHeader, matchUnified, matchWords, withVariants } from './match-header.ts';
import { type TaughtColumn, taughtIndex } from './taught-column.ts';
import { unsupportedBy } from './unsupported.ts';

/** Amazon writes up to 13 lines before a header; sellers add more. */
export const HEADER_ROWS = 40;
const MIN_HEADERS = 3;
/** Amazon's widest report has 98 columns; a sheet of a hundred thousand columns would take minutes. */
const MAX_COLUMNS = 2000;
/** Number of columns named in the refusal of a table that is no report. */
const HEADERS_SHOWN = 8;

/** If `missingRequired` is not empty, the kind is certain and a person can assign the missing columns. */
export interface Identified extends HeaderMatch {
  /** Index of the header row in the table. */
  readonly headerRow: number;
}

/** Why a table is no report that can be read. */
export interface Unidentified {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** Kinds that the refusal names: the nearest one, or all that match. */
  readonly kinds: readonly string[];
}

/** The number of columns that are read. */
function carried({ columns }: HeaderMatch): number {
  return new Set(columns.map(({ index }) => index)).size;
}

function isComplete(match: HeaderMatch): boolean {
  const isAll = carried(match) >= MIN_HEADERS && match.missingRequired.length === 0 && match.foreign.length === 0;
  return isAll && (!match.kind.level || hasOwnWord(match));
}

/** Matches by Amazon's own headers come first, so that taught columns never change an identified report. */
function surest(complete: readonly Identified[]): readonly Identified[] {
  const unaided = complete.filter(({ columns }) => !columns.some(({ taught, field }) => taught && field.required));
  return unaided.length > 0 ? unaided : complete;
}

/** True if each missing part of a unified report has a header that could be it. */
function hasOpenParts(match: HeaderMatch, { fields }: Assignable): boolean {
  const open = new Set(fields.map(({ field }) => field));
  return partFields(match).every((part) => part.some((field) => open.has(field)));
}

/** True if each required field has a header that could be it, and there are enough headers; a day may be two fields. */
function canBeAssigned(match: HeaderMatch, { headers, fields }: Assignable): boolean {
  if (match.kind.level) {
    // If all words are known, a column is missing, not unknown.
    return !isKnownWholly(match) && hasOpenParts(match, { headers, fields });
  }
  const { absent } = match;
  const needed = absent.filter(({ required }) => required);
  const days = needed.filter(({ type }) => type === 'day').length;
  const open = fields.filter(({ field }) => field.required);
  return open.length === needed.length && headers.length >= needed.length - Math.max(0, days - 1);
}

/** True if the header contains what only this kind has. */
function hasSign(match: HeaderMatch): boolean {
  if (match.kind.level) return hasOwnWord(match) || !isKnownWholly(match);
  const present = new Set(match.columns.map(({ field }) => field.id));
  return match.kind.signs?.some((ids) => ids.every((id) => present.has(id))) === true;
}

/** The only kind of which more fields are present than missing, and more present than of any other kind. */
function recognised(near: readonly Identified[], table: readonly (readonly Cell[])[]): Identified | undefined {
  const plausible = near.filter(({ foreign }) => foreign.length === 0);
  const most = Math.max(...plausible.map(carried));
  const [first, ...rivals] = plausible.filter((one) => carried(one) === most);
  const isOne = first && rivals.every(({ kind }) => kind === first.kind);
  // Words shared by several old reports, without any specific one, are those of a unified report.
  const match = isOne ? first : plausible.find((one) => one.kind.level);
  if (!match) return undefined;
  const isPlain = hasSign(match) && carried(match) >= MIN_HEADERS && carried(match) > match.missingRequired.length;
  return isPlain && canBeAssigned(match, assignable(table, match)) ? match : undefined;
}

/** A kind without missing required columns is always closer; an extra column counts half as much as a missing one. */
function closeness({ columns, absent, missingRequired, foreign }: HeaderMatch): number {
  const lacking = absent.filter(({ asNeeded }) => !asNeeded);
  const share = columns.length / (columns.length + lacking.length);
  return share + (missingRequired.length === 0 ? 1 : 0) - (foreign.length > 0 ? 0.5 : 0);
}

function nearestOf(matches: readonly HeaderMatch[]): HeaderMatch | undefined {
  const isNamed = (match: HeaderMatch) =>
    match.columns.length >= MIN_HEADERS && (!match.kind.level || hasOwnWord(match));
  const worthNaming = matches.filter(isNamed);
  return worthNaming.length === 0
    ? undefined
    : worthNaming.reduce((best, match) => (closeness(match) > closeness(best) ? match : best));
}

/** The row with the most texts. */
function widestRow(table: readonly (readonly Cell[])[]): number {
  const texts = table.slice(0, HEADER_ROWS).map((row) => row.filter((cell) => typeof cell === 'string' && cell.trim()));
  return texts.reduce((best, row, at) => (row.length > texts[best]!.length ? at : best), 0);
}

/**
 * A unified report with mostly unknown headers: its columns are asked for if its cells are those of Amazon's ads; else it
 * is named in the refusal.
 */
function inOtherLanguage(
  table: readonly (readonly Cell[])[],
  index: ReturnType<typeof taughtIndex>,
): Identified | Unidentified | undefined {
  const headerRow = widestRow(table);
  const header = table[headerRow]!.slice(0, filledWidth(table[headerRow]!));
  const match = { ...matchUnified(header, index), headerRow };
  const known = [...match.columns, ...match.summedOver!].filter(({ taught }) => !taught);
  if (2 * new Set(known.map((column) => column.index)).size > header.length) return undefined;
  const rows = table.slice(headerRow + 1, headerRow + 1 + ROWS_LOOKED_AT);
  const surety = unifiedByCells(header.map(String), rows);
  if (surety === 'surely' && hasOpenParts(match, assignable(table, match))) return match;
  return surety && { code: 'unified-language', params: { headers: headersShown(table) }, kinds: [] };
}

/** A report with chosen columns that lacks one group of them. */
function incomplete(near: readonly HeaderMatch[]): Unidentified | undefined {
  const unified = near.find(
    (match) =>
      match.kind.level && match.foreign.length === 0 && match.columns.length >= MIN_HEADERS - 1 && hasOwnWord(match),
  );
  const [part] = unified ? missingParts([...unified.columns, ...unified.summedOver!]) : [];
  return unified && part ? { code: `unified-no-${part}`, params: {}, kinds: [unified.kind.id] } : undefined;
}

/** The first texts of the widest row, by which a person recognizes the file. */
function headersShown(table: readonly (readonly Cell[])[]): string {
  const header = (table[widestRow(table)] ?? []).filter((cell) => typeof cell === 'string' && cell.trim());
  const shown = header.slice(0, HEADERS_SHOWN).map((cell) => shownCell(String(cell).trim()));
  return [...shown, ...(header.length > HEADERS_SHOWN ? ['…'] : [])].join(', ');
}

/** The only kind that matches if characters between words are ignored. */
function inOtherSpelling(table: readonly (readonly Cell[])[]): Identified | undefined {
  for (let headerRow = 0; headerRow < Math.min(table.length, HEADER_ROWS); headerRow++) {
    const width = filledWidth(table[headerRow]!);
    const [match, rival] = matchWords(table[headerRow]!.slice(0, width)).filter(isComplete);
    if (match && !rival) return { ...match, headerRow };
  }
  return undefined;
}

function unknown(nearest: HeaderMatch | undefined, table: readonly (readonly Cell[])[]): Unidentified {
  const headers = headersShown(table);
  if (!nearest) return { code: 'unknown-report', params: { headers }, kinds: [] };
  const kinds = [nearest.kind.id];
  if (nearest.foreign.length > 0) return { code: 'other-report', params: { column: nearest.foreign[0]! }, kinds };
  return { code: 'missing-columns', params: { missing: nearest.missingRequired.join(', '), headers }, kinds };
}

/**
 * The report kind and the positions of its columns, or why the table cannot be read; `taught` are the meanings a person
 * gave to headers.
 */
export function identify(
  table: readonly (readonly Cell[])[],
  taught: readonly TaughtColumn[] = [],
): Identified | Unidentified {
  const near: Identified[] = [];
  const index = taughtIndex(taught);
  let filled = false;
  for (let headerRow = 0; headerRow < Math.min(table.length, HEADER_ROWS); headerRow++) {
    const width = filledWidth(table[headerRow]!);
    filled = filled || width > 0;
    if (width > MAX_COLUMNS)
      return { code: 'too-many-columns', params: { columns: width, most: MAX_COLUMNS }, kinds: [] };
    const matches = matchHeader(table[headerRow]!.slice(0, width), index).map((match) => ({ ...match, headerRow }));
    const complete = surest(matches.filter(isComplete));
    const [first, second] = complete;
    if (first && second) return { code: 'two-kinds', params: {}, kinds: complete.map(({ kind }) => kind.id) };
    // A unified report may have any few columns, so a match with another kind takes precedence.
    if (first && !first.kind.level)
      return { ...withVariants(first, table[headerRow]!.slice(0, width), index), headerRow };
    const unsupported = unsupportedBy(table.slice(headerRow, HEADER_ROWS));
    if (unsupported) return { code: `unsupported-${unsupported.id}`, params: {}, kinds: unsupported.kinds };
    if (first) return first;
    near.push(...matches);
  }
  if (!filled) return { code: 'empty', params: {}, kinds: [] };
  return (
    inOtherSpelling(table) ??
    recognised(near, table) ??
    inOtherLanguage(table, index) ??
    incomplete(near) ??
    unknown(nearestOf(near), table)
  );
}
