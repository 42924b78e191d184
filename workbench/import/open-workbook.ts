/** Opens the workbook of a run: the given book, or a new one. */
import { existsSync } from 'node:fs';
import { readBook } from '../book/read-book.ts';
import { Spreadsheet } from '../model/spreadsheet.ts';
import type { ImportOptions } from './import-options.ts';
import { localeZones } from './locales.ts';

const newLocale = 'en_US';

function newWorkbook(locale: string): Spreadsheet {
  return new Spreadsheet({ name: 'Seller Daybook', locale, timeZone: localeZones[locale] ?? 'Etc/UTC' });
}

function withFlags(spreadsheet: Spreadsheet, { locale, timeZone }: ImportOptions): Spreadsheet {
  const zone = timeZone ?? (locale && localeZones[locale]);
  if (locale) spreadsheet.locale = locale;
  if (zone) spreadsheet.timeZone = zone;
  return spreadsheet;
}

/** The workbook with the locale and zone that were asked for; a book that is there keeps its own unless they were. */
export function openWorkbook(options: ImportOptions): Spreadsheet {
  const given = options.book !== undefined && existsSync(options.book) ? readBook(options.book) : null;
  return withFlags(given ?? newWorkbook(options.locale ?? newLocale), options);
}
