/** The reason why a command was interrupted, as text for the user. */
import type { Language } from '../i18n/language.ts';
import { type TextKey, text } from '../i18n/text.ts';
import { rowList } from '../reports/receipt/note.ts';
import { Busy, HeaderMoved, RowsMixed, RowsMoved, SheetGone, WriteRefused } from '../workbook/workbook.ts';
import { CommandError } from './command-error.ts';

/** The part of Google's sentence about a permission that was not given which is the same in every language. */
const SCOPES = '://www.googleapis.com/auth/';

interface Interruption {
  /** A code for programs. */
  readonly code: string;
  readonly key: TextKey;
  readonly params?: Readonly<Record<string, string>>;
}

/** Errors that only a bug can cause are `internal`. */
export function interruptionBy(error: unknown): Interruption {
  if (error instanceof Busy) return { code: 'busy', key: 'guard.busy' };
  if (error instanceof RowsMoved) return { code: 'moved', key: 'guard.moved' };
  if (error instanceof RowsMixed)
    return { code: 'mixed', key: 'guard.mixed', params: { sheet: error.sheetName, rows: rowList(error.rows) } };
  if (error instanceof HeaderMoved)
    return { code: 'header-moved', key: 'guard.headerMoved', params: { sheet: error.sheetName } };
  if (error instanceof SheetGone)
    return { code: 'sheet-gone', key: 'guard.sheetGone', params: { sheet: error.sheetName } };
  if (error instanceof WriteRefused) return refusedWrite(error);
  if (error instanceof CommandError) return { code: error.key, key: error.key, params: error.params };
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes(SCOPES)) return { code: 'not-allowed', key: 'guard.notAllowed' };
  return { code: 'internal', key: 'guard.internal', params: { message } };
}

/** The text for a command's error. */
export function interruptionText(error: unknown, language: Language): string {
  const { key, params } = interruptionBy(error);
  return text(language, key, params);
}

function refusedWrite({ sheetName: sheet, by, what, editors }: WriteRefused): Interruption {
  if (by === 'validation') return { code: 'write-rejected', key: 'guard.rejected', params: { sheet, what } };
  if (editors.length === 0) return { code: 'protected', key: 'guard.protectedByOwner', params: { sheet, what } };
  return { code: 'protected', key: 'guard.protected', params: { sheet, what, editors: editors.join(', ') } };
}
