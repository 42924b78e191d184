/**
 * Makes the sheets that every workbook has and that are not there yet, and repairs what the add-on keeps on those that
 * are.
 */
import type { Language } from '../i18n/language.ts';
import { FIRST_SHEETS } from '../sheets/catalog.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { joinDoubles, removeJoined } from './join-doubles.ts';
import { refreshSheets } from './refresh.ts';
import { repairDigest } from './repair-digest.ts';
import { underLock } from './unless-moved.ts';

/**
 * Can be run any number of times; nothing of the seller's is touched. Says which typed values it replaced, which sheets
 * stood twice, and what a hand changed in those that nobody looks at.
 */
export function setUp(workbook: Workbook, language: Language): string[] {
  return underLock(workbook, () => {
    const joined = joinDoubles(workbook);
    for (const spec of FIRST_SHEETS) if (workbook.find(spec) === undefined) workbook.create(spec);
    const said = repairDigest(workbook, language);
    const { kept } = refreshSheets(workbook, language);
    return [...kept, ...removeJoined(workbook, joined, language), ...said];
  });
}
