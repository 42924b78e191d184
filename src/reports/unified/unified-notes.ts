/** Notes of a receipt about a unified report: which columns remain blank, and what was summed. */
import { type Cell, cellText } from '../../values/cell.ts';
import { fold } from '../../values/fold.ts';
import { isBlank } from '../../values/text.ts';
import { fieldName } from '../field-name.ts';
import type { Field } from '../kind.ts';
import { marketplacesPaying } from '../marketplaces.ts';
import { type ReadRow, sourceCell } from '../read/read-row.ts';
import type { Note } from '../receipt/note.ts';
import { headerIndex } from '../recognise/header-index.ts';
import type { Identified } from '../recognise/identify.ts';
import { unifiedReport } from './unified-report.ts';

const CONVERSIONS = ['purchases', 'sales', 'unitsSold'];

/** `groups` are the original rows of each combined one. */
export function unifiedNotes(
  found: Identified,
  rows: readonly ReadRow[],
  groups: readonly (readonly ReadRow[])[],
): Note[] {
  return [
    ...(has(found, 'totalCost') ? [] : [note('unified-no-cost', nameOf(found, 'totalCost'))]),
    ...blankConversions(found),
    ...(has(found, 'adProduct') ? [] : [note('unified-no-ad-product', nameOf(found, 'adProduct'))]),
    ...untoldPlaces(found, rows),
    ...summedOver(found, groups),
  ];
}

function note(code: Note['code'], columns: string): Note {
  return { code, params: { columns } };
}

function has({ columns }: Identified, id: string): boolean {
  return columns.some(({ field }) => field.id === id);
}

function fieldOf({ kind }: Identified, id: string): Field {
  return kind.fields.find((field) => field.id === id)!;
}

function nameOf(found: Identified, id: string): string {
  return fieldName(fieldOf(found, id), found.language);
}

/** Ways to count conversions differ: those that the report lacks remain blank. */
function blankConversions(found: Identified): Note[] {
  const isVariant = (id: string) => found.columns.some(({ field }) => field.id.startsWith(id) && field.id !== id);
  const blank = CONVERSIONS.filter((id) => !has(found, id) && isVariant(id));
  if (blank.length === 0) return [];
  const other = found.columns.filter(({ field }) => blank.some((id) => field.id.startsWith(id)));
  const params = {
    columns: blank.map((id) => nameOf(found, id)).join(', '),
    present: other.map(({ header }) => header).join(', '),
  };
  return [{ code: 'unified-other-conversions', params }];
}

/** Rows without a marketplace of product or country, in a currency that several marketplaces use. */
function untoldPlaces(found: Identified, rows: readonly ReadRow[]): Note[] {
  const places = found.columns.filter(({ field }) => field.role === 'place' || field.role === 'marketplace');
  const isUntold = (read: ReadRow) =>
    places.every((column) => isBlank(sourceCell(read, column))) && marketplacesPaying(read.currency).length !== 1;
  const untold = rows.filter(isUntold);
  if (untold.length === 0) return [];
  const marketplaces = [...new Set(untold.map(({ row }) => cellText(row.marketplace)))].sort().join(', ');
  const params = { count: untold.length, marketplaces, columns: nameOf(found, 'advertisedProductMarketplace') };
  return [{ code: 'unified-untold-marketplace', params }];
}

/** The columns, apart from figures, in which combined rows differ. */
function summedOver(found: Identified, groups: readonly (readonly ReadRow[])[]): Note[] {
  const first = groups[0]?.[0];
  if (!first) return [];
  const figures = new Set(found.columns.filter(({ field }) => field.combine).map(({ index }) => index));
  const known = new Set(found.columns.map(({ index }) => index));
  const headers = first.table.row(found.headerRow);
  const differs = (index: number) =>
    groups.some((group) => new Set(group.map((read) => read.table.cell(read.index, index))).size > 1);
  const isText = (index: number) =>
    groups.some((group) =>
      group.some((read) => /[^\d.,%\s\p{Sc}-]/u.test(cellText(read.table.cell(read.index, index)))),
    );
  const isDimension = (index: number) =>
    !figures.has(index) && (known.has(index) || isDimensionWord(headers[index]!) || isText(index)) && differs(index);
  const names = headers.flatMap((header, index) =>
    header !== '' && isDimension(index) ? [String(header).trim()] : [],
  );
  return names.length > 0 ? [note('unified-summed-over', names.join(', '))] : [];
}

/** A number may also be a name: an hour, a product. */
function isDimensionWord(header: Cell): boolean {
  const claims = headerIndex().get(fold(String(header))) || [];
  return claims.some(({ kind, field }) => kind === unifiedReport() && !field.combine);
}
