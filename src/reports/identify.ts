/** Says which report a table is, by its header row; never by its name, the order of its columns or a part of a header. */
import type { Cell } from '../values/cell.ts';
import { declinedBy } from './declined.ts';
import { type HeaderMatch, matchHeader } from './match-header.ts';
import type { RefusalCode } from './refusal.ts';

/** Amazon puts up to 13 lines before a header; sellers put more. */
export const HEADER_ROWS = 40;
const MIN_HEADERS = 3;
/** Amazon's widest report has 98 columns; a sheet of a hundred thousand is a mistake that takes minutes to look at. */
const MAX_COLUMNS = 2000;

export interface Identified extends HeaderMatch {
  /** Index of the header row in the table. */
  readonly headerRow: number;
}

/** Why a table is no report that can be read. */
export interface Unidentified {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** Kinds that it names: the nearest one, or all that fit. */
  readonly kinds: readonly string[];
}

function isComplete(match: HeaderMatch): boolean {
  const carried = new Set(match.columns.map((column) => column.index)).size;
  return carried >= MIN_HEADERS && match.missingRequired.length === 0 && match.foreign.length === 0;
}

/** What lacks no needed column is nearer than any that lacks one; a column too many is half as bad. */
function closeness({ columns, missing, missingRequired, foreign }: HeaderMatch): number {
  const share = columns.length / (columns.length + missing.length + missingRequired.length);
  return share + (missingRequired.length === 0 ? 1 : 0) - (foreign.length > 0 ? 0.5 : 0);
}

function nearestOf(matches: readonly HeaderMatch[]): HeaderMatch | undefined {
  const worthNaming = matches.filter((match) => match.columns.length >= MIN_HEADERS);
  return worthNaming.length === 0
    ? undefined
    : worthNaming.reduce((best, match) => (closeness(match) > closeness(best) ? match : best));
}

function unknown(nearest: HeaderMatch | undefined): Unidentified {
  if (!nearest) return { code: 'unknown-report', params: {}, kinds: [] };
  const kinds = [nearest.kind.id];
  if (nearest.foreign.length > 0) return { code: 'other-report', params: { column: nearest.foreign[0]! }, kinds };
  return { code: 'missing-columns', params: { missing: nearest.missingRequired.join(', ') }, kinds };
}

function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

/** Cells up to the last one that holds anything. */
function usedWidth(row: readonly Cell[]): number {
  return row.reduce<number>((width, cell, index) => (isBlank(cell) ? width : index + 1), 0);
}

/** The report kind and where its columns stand, or why it is none that can be read. */
export function identify(table: readonly (readonly Cell[])[]): Identified | Unidentified {
  const near: HeaderMatch[] = [];
  let filled = false;
  for (let headerRow = 0; headerRow < Math.min(table.length, HEADER_ROWS); headerRow++) {
    const width = usedWidth(table[headerRow]!);
    filled = filled || width > 0;
    if (width > MAX_COLUMNS)
      return { code: 'too-many-columns', params: { columns: width, most: MAX_COLUMNS }, kinds: [] };
    const matches = matchHeader(table[headerRow]!.slice(0, width));
    const complete = matches.filter(isComplete);
    const [first, second] = complete;
    if (first && second) return { code: 'two-kinds', params: {}, kinds: complete.map(({ kind }) => kind.id) };
    if (first) return { ...first, headerRow };
    const declined = declinedBy(table[headerRow]!.slice(0, width));
    if (declined) return { code: `declined-${declined}`, params: {}, kinds: [] };
    near.push(...matches);
  }
  return filled ? unknown(nearestOf(near)) : { code: 'empty', params: {}, kinds: [] };
}
