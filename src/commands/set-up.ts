/** Creates missing sheets that every workbook has, and repairs the existing ones. */
import type { Language } from '../i18n/language.ts';
import { FIRST_SHEETS } from '../sheets/catalog.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { joinDoubles, removeJoined } from './join-doubles.ts';
import { refreshSheets } from './refresh.ts';
import { repairDigest } from './repair-digest.ts';
import { underLock } from './retry-if-moved.ts';

/**
 * Can be run any number of times and changes nothing of the seller's. Returns messages on replaced typed values, doubled
 * sheets, and edits in hidden sheets.
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
