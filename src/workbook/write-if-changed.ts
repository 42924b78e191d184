/** Skips writing what a sheet already has: a digest of what was last written is kept in a document setting. */
import { textDigest } from '../values/text-digest.ts';
import type { OwnSheet, Workbook } from './workbook.ts';

/** What is written again only if it changed. */
export type Written = 'rules' | 'notes' | 'rows' | 'links' | 'amounts';

/** The name of the setting that holds what was last written to a sheet. */
export function lastWritten(written: Written, sheet: string): string {
  return `seen.${written}.${sheet}`;
}

/** Writes unless the same was written to this sheet last time; with `isAnew` in any case. */
export function writeIfChanged(
  workbook: Workbook,
  written: Written,
  { id, spec }: OwnSheet,
  content: unknown,
  isAnew: boolean,
  write: () => void,
): void {
  const setting = lastWritten(written, spec.id);
  const mark = `${id} ${textDigest(JSON.stringify(content))}`;
  if (!isAnew && workbook.documentSetting(setting) === mark) return;
  write();
  workbook.setDocumentSettingAtEnd(setting, mark);
}
