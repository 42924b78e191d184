/** Imports of reports without rows, by sheet: no row of the sheet could tell that there was nothing, and for which days. */
import type { EmptyWindow } from '../reports/recognise/empty-window.ts';
import type { Workbook } from '../workbook/workbook.ts';

export interface EmptyImport extends EmptyWindow {
  /** Its number in the log. */
  readonly import: number;
}

/** A setting holds 9 kB. */
const MOST = 30;

export function emptyImports(workbook: Workbook, sheet: string): readonly EmptyImport[] {
  return JSON.parse(workbook.documentSetting(settingOf(sheet)) || '[]') as EmptyImport[];
}

/** Beyond the newest thirty the oldest are forgotten. */
export function noteEmpty(workbook: Workbook, sheet: string, one: EmptyImport): void {
  const others = emptyImports(workbook, sheet).filter((other) => other.import !== one.import);
  write(workbook, sheet, [...others, one].slice(-MOST));
}

/** The import is taken back. */
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
