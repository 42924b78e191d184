/** Which columns a report had when it was last imported, so that new ones and those that are gone are told. */
import type { Language } from '../i18n/language.ts';
import { text } from '../i18n/text.ts';
import type { ReportRead } from '../reports/read/read-report.ts';
import { fold } from '../values/fold.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** The field that a header is read as, `''` where it is none, and the header as it stands. */
type Seen = readonly [field: string, header: string];

/** A setting holds 9 kB. */
const MOST_CHARACTERS = 8_000;
const MOST_NAMED = 10;

/** A report of another marketplace or language has other columns. */
function settingOf({ kind, marketplace, language }: ReportRead): string {
  return `columns.${kind.id}.${marketplace}.${language}`;
}

function seenIn({ columns, headersIgnored }: ReportRead): Seen[] {
  const ignored = headersIgnored.map((header): Seen => ['', header]);
  return [...columns.map(({ field, header }): Seen => [field.id, header]), ...ignored];
}

/** A field may be called otherwise and is the same. */
function nameOf([field, header]: Seen): string {
  return field || fold(header);
}

function headersNotIn(some: readonly Seen[], others: readonly Seen[]): string[] {
  const known = new Set(others.map(nameOf));
  return [...new Set(some.filter((one) => !known.has(nameOf(one))).map(([, header]) => header))];
}

/** What is new and what is gone since the last import of such a report; nothing at the first one. */
export function columnsNotes(workbook: Workbook, reading: ReportRead, language: Language): string[] {
  const before = JSON.parse(workbook.documentSetting(settingOf(reading)) || '[]') as Seen[];
  if (before.length === 0) return [];
  const now = seenIn(reading);
  const told = (key: 'import.columnsNew' | 'import.columnsGone', headers: readonly string[]) => {
    const names = headers.slice(0, MOST_NAMED).join(', ') + (headers.length > MOST_NAMED ? ' …' : '');
    return headers.length > 0 ? [text(language, key, { count: headers.length, columns: names })] : [];
  };
  return [
    ...told('import.columnsNew', headersNotIn(now, before)),
    ...told('import.columnsGone', headersNotIn(before, now)),
  ];
}

/** Which import changed what is remembered, of which reports, and what that was before. */
const BEFORE = 'columns.before';

/** For the next import; a report of very many columns is not remembered. */
export function rememberHeaders(workbook: Workbook, reading: ReportRead, entry: number): void {
  const [setting, seen] = [settingOf(reading), JSON.stringify(seenIn(reading))];
  const before = workbook.documentSetting(setting);
  if (seen.length > MOST_CHARACTERS || seen === before) return;
  workbook.setDocumentSetting(BEFORE, [entry, setting, before].join('\n'));
  workbook.setDocumentSetting(setting, seen);
}

/** An import is taken back: the one before it is the last again. */
export function forgetHeaders(workbook: Workbook, entry: number): void {
  const [by, setting, before] = workbook.documentSetting(BEFORE).split('\n');
  if (Number(by) !== entry || setting === undefined) return;
  workbook.setDocumentSetting(setting, before ?? '');
  workbook.setDocumentSetting(BEFORE, '');
}
