/** What a zip is, by the names in it: a workbook, a spreadsheet of another make, or files put together. */
import type { ZipEntry } from './zip-entries.ts';

export type PackageKind = 'workbook' | 'other-sheet' | 'archive';

/** Binary workbooks, OpenDocument sheets and Numbers are packages too; not all programs agree on the case. */
export function packageKind(entries: readonly ZipEntry[]): PackageKind {
  const names = entries.map(({ name }) => name.toLowerCase());
  const has = (name: string) => names.includes(name);
  const isOther =
    has('xl/workbook.bin') || (has('mimetype') && has('content.xml')) || names.some((name) => name.endsWith('.iwa'));
  if (isOther) return 'other-sheet';
  return names.some((name) => /^xl\/worksheets\/|(^|\/)workbook\d*\.xml$/.test(name)) ? 'workbook' : 'archive';
}
