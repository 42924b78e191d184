/** An .xlsx package → the tables of its worksheets. */
import { FileRefusal } from '../file-refusal.ts';
import type { ParsedTable } from '../parsed-table.ts';
import { rectangular } from '../rectangular.ts';
import type { CellContext } from './cell-value.ts';
import { type PackageParts, packageParts } from './package-parts.ts';
import { richText } from './rich-text.ts';
import { type WorkbookParts, workbookParts } from './sheet-list.ts';
import { sheetRows } from './sheet-rows.ts';
import { styleKinds } from './style-kinds.ts';
import { elements, plainXml } from './xml.ts';

function partOrNothing(parts: PackageParts, name: string | undefined): string {
  return name && parts.has(name) ? plainXml(parts.text(name)) : '';
}

function cellContext(parts: PackageParts, workbook: WorkbookParts): CellContext {
  const shared = partOrNothing(parts, workbook.sharedStrings);
  return {
    strings: elements(shared, 'si').map((item) => richText(item.content)),
    styles: styleKinds(partOrNothing(parts, workbook.styles)),
    from1904: workbook.from1904,
  };
}

/** A zip whose first entry is one of these was meant as a workbook, even where its end is missing. */
function looksLikeWorkbook(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(30, 62));
  return /^(\[Content_Types\]|_rels|xl|docProps|customXml)/i.test(start);
}

function opened(bytes: Uint8Array): PackageParts {
  try {
    return packageParts(bytes);
  } catch {
    throw looksLikeWorkbook(bytes)
      ? new FileRefusal('xlsx-damaged')
      : new FileRefusal('binary-file', { type: 'archive' });
  }
}

/** Binary workbooks and OpenDocument sheets are packages too, of another kind. */
function assertWorkbook({ names, has }: PackageParts): void {
  if (names.some((name) => /^xl\/worksheets\/|workbook\d*\.xml$/.test(name)) && !has('xl/workbook.bin')) return;
  const isOtherSheet =
    has('xl/workbook.bin') || (has('mimetype') && has('content.xml')) || names.some((name) => name.endsWith('.iwa'));
  throw isOtherSheet ? new FileRefusal('old-xls') : new FileRefusal('binary-file', { type: 'archive' });
}

/** The tables of all sheets that hold anything. `progress` hears the share done. */
export function readXlsx(bytes: Uint8Array, progress: (share: number) => void): ParsedTable[] {
  const parts = opened(bytes);
  assertWorkbook(parts);
  const workbook = workbookParts(parts);
  const context = cellContext(parts, workbook);
  const tables = workbook.sheets.map(({ name, part }, index): ParsedTable => {
    progress((index + 0.5) / workbook.sheets.length);
    return { name, table: rectangular(sheetRows(plainXml(parts.text(part)), context)), problems: [] };
  });
  return tables.filter(({ table }) => table.length > 0);
}
