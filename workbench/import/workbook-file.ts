/** Opens and saves the workbook of a run: the given book, or a new one. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readBook } from '../book/read-book.ts';
import { saveBook } from '../book/save-book.ts';
import { writeWhole } from '../book/write-whole.ts';
import { Spreadsheet } from '../model/spreadsheet.ts';
import type { ImportOptions } from './import-options.ts';
import { localeZones } from './locales.ts';

/** A workbook, whether its file may be overwritten, and what of the file we cannot keep. */
export interface OpenedWorkbook {
  readonly spreadsheet: Spreadsheet;
  readonly isOwn: boolean;
  /** Whether it was read from the file that it is saved to. */
  readonly isRead?: boolean;
  readonly lost: readonly string[];
}

const newLocale = 'en_US';

function zoneOf(locale: string): string {
  return localeZones[locale] ?? 'Etc/UTC';
}

function newWorkbook({ locale = newLocale }: ImportOptions): Spreadsheet {
  return new Spreadsheet({ name: 'Seller Daybook', locale, timeZone: zoneOf(locale) });
}

async function openedFile(path: string, { locale = newLocale }: ImportOptions): Promise<OpenedWorkbook> {
  if (!/\.xlsx$/i.test(path)) return { spreadsheet: readBook(path), isOwn: true, isRead: true, lost: [] };
  const { readXlsx } = await import('../xlsx/read.ts');
  const bytes = new Uint8Array(readFileSync(path));
  return readXlsx(bytes, basename(path).replace(/\.xlsx$/i, ''), locale, zoneOf(locale));
}

function useFlags(spreadsheet: Spreadsheet, { locale, timeZone }: ImportOptions): void {
  const zone = timeZone ?? (locale && zoneOf(locale));
  if (locale && locale !== spreadsheet.locale) spreadsheet.locale = locale;
  if (zone) spreadsheet.timeZone = zone;
}

/** The workbook with the locale and zone of the options; an existing book keeps its own if none are given. */
export async function openWorkbook(options: ImportOptions): Promise<OpenedWorkbook> {
  const { book } = options;
  const isThere = book !== undefined && existsSync(book);
  const opened = isThere
    ? await openedFile(book, options)
    : { spreadsheet: newWorkbook(options), isOwn: true, lost: [] };
  useFlags(opened.spreadsheet, options);
  return opened;
}

function copyName(path: string): string {
  const stem = path.replace(/\.xlsx$/i, '');
  for (let count = 1; ; count++) {
    const name = `${stem} (Daybook${count === 1 ? '' : ` ${count}`}).xlsx`;
    if (!existsSync(name)) return name;
  }
}

/** Saves and returns the files written; an .xlsx that we did not write is kept, with a copy beside it. */
export async function saveWorkbook(path: string, { spreadsheet, isOwn, isRead }: OpenedWorkbook): Promise<string[]> {
  if (!/\.xlsx$/i.test(path)) {
    const backup = saveBook(path, spreadsheet, isRead);
    return backup === null ? [path] : [path, backup];
  }
  const target = isOwn ? path : copyName(path);
  const { writeXlsx } = await import('../xlsx/write.ts');
  writeWhole(target, await writeXlsx(spreadsheet));
  return [target];
}
