/** Work on a sheet that the seller fills in, without which everything else goes on. */
import type { Language } from '../i18n/language.ts';
import { HeaderMoved, type Workbook, WriteRefused } from '../workbook/workbook.ts';
import { CommandError } from './command-error.ts';
import { interruptionText } from './interruption.ts';

/** Where a person protects or changes the sheet so that it cannot be read or written, the reason is the answer. */
export function orItsRefusal<T>(workbook: Workbook, language: Language, work: () => T): T | string[] {
  try {
    return work();
  } catch (error) {
    const why = workbook.explained(error);
    const isItsOwn = [CommandError, HeaderMoved, WriteRefused].some((kind) => why instanceof kind);
    if (!isItsOwn) throw error;
    return [interruptionText(why, language)];
  }
}
