/** Remembers the columns of a report at its last import, so that new and missing ones are reported. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { ReportRead } from '../reports/read/read-report.ts';
import { fold } from '../values/fold.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** The field that a header is read as, `''` if there is none, and the header as written. */
type Seen = readonly [field: string, header: string];

/** A document property stores up to 9 kB. */
const MOST_CHARACTERS = 8_000;
const MOST_NAMED = 10;

/** Reports of other marketplaces or languages have other columns. */
function settingOf({ kind, marketplace, language }: ReportRead): string {
  return `columns.${kind.id}.${marketplace}.${language}`;
}

function seenIn({ columns, headersIgnored }: ReportRead): Seen[] {
  const ignored = headersIgnored.map((header): Seen => ['', header]);
  return [...columns.map(({ field, header }): Seen => [field.id, header]), ...ignored];
}

/** A renamed column of the same field is no change. */
function nameOf([field, header]: Seen): string {
  return field || fold(header);
}

function headersNotIn(some: readonly Seen[], others: readonly Seen[]): string[] {
  const known = new Set(others.map(nameOf));
  return [...new Set(some.filter((one) => !known.has(nameOf(one))).map(([, header]) => header))];
}

/** New and missing columns since the last import of such a report; none at the first import. */
export function columnsNotes(workbook: Workbook, reading: ReportRead, language: Language): string[] {
  const before = JSON.parse(workbook.documentSetting(settingOf(reading)) || '[]') as Seen[];
  if (before.length === 0) return [];
  const now = seenIn(reading);
  const message = (key: 'import.columnsNew' | 'import.columnsGone', headers: readonly string[]) => {
    const names = headers.slice(0, MOST_NAMED).join(', ') + (headers.length > MOST_NAMED ? ' …' : '');
    return headers.length > 0 ? [text(language, key, { count: headers.length, columns: names })] : [];
  };
  return [
    ...message('import.columnsNew', headersNotIn(now, before)),
    ...message('import.columnsGone', headersNotIn(before, now)),
  ];
}

/** The last import that changed a remembered setting, with the settings before it. */
const BEFORE = 'columns.before';

/** Remembers the columns for the next import, except for a report with very many columns. */
export function rememberHeaders(workbook: Workbook, reading: ReportRead, entry: number): void {
  const [setting, seen] = [settingOf(reading), JSON.stringify(seenIn(reading))];
  const before = workbook.documentSetting(setting);
  if (seen.length > MOST_CHARACTERS || seen === before) return;
  workbook.setDocumentSetting(BEFORE, [entry, setting, before].join('\n'));
  workbook.setDocumentSetting(setting, seen);
}

/** Restores the columns from before an import that is undone. */
export function forgetHeaders(workbook: Workbook, entry: number): void {
  const [by, setting, before] = workbook.documentSetting(BEFORE).split('\n');
  if (Number(by) !== entry || setting === undefined) return;
  workbook.setDocumentSetting(setting, before ?? '');
  workbook.setDocumentSetting(BEFORE, '');
}
