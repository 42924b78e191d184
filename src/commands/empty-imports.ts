/** Imports of reports without rows, by sheet, because no row shows for which days there was nothing. */
import type { EmptyWindow } from '../reports/recognise/empty-window.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** An import of a report without rows. */
export interface EmptyImport extends EmptyWindow {
  /** Its number in the log. */
  readonly import: number;
}

/** A document property stores up to 9 kB. */
const MOST = 30;

/** The imports without rows of a sheet. */
export function emptyImports(workbook: Workbook, sheet: string): readonly EmptyImport[] {
  return JSON.parse(workbook.documentSetting(settingOf(sheet)) || '[]') as EmptyImport[];
}

/** Only the newest thirty are kept. */
export function noteEmpty(workbook: Workbook, sheet: string, one: EmptyImport): void {
  const others = emptyImports(workbook, sheet).filter((other) => other.import !== one.import);
  write(workbook, sheet, [...others, one].slice(-MOST));
}

/** Removes an import that is undone. */
export function forgetEmpty(workbook: Workbook, sheet: string, entry: number): void {
  write(
    workbook,
    sheet,
    emptyImports(workbook, sheet).filter((one) => one.import !== entry),
  );
}

function write(workbook: Workbook, sheet: string, all: readonly EmptyImport[]): void {
  workbook.setDocumentSetting(settingOf(sheet), all.length > 0 ? JSON.stringify(all) : '');
}

function settingOf(sheet: string): string {
  return `empty.${sheet}`;
}
