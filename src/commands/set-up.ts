/** Creates missing sheets that every workbook has, and repairs the existing ones. */
import type { Language } from '../i18n/language.ts';
import { seedRules } from '../rules/seed-rules.ts';
import { FIRST_SHEETS, OWN_SHEETS } from '../sheets/catalog.ts';
import { textDigest } from '../values/text-digest.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { languageChanged, translateSheets } from './change-language.ts';
import { joinDoubles, removeJoined } from './join-doubles.ts';
import { makeToday } from './make-today.ts';
import { refreshSheets } from './refresh.ts';
import { repairDigest } from './repair-digest.ts';
import { underLock } from './retry-if-moved.ts';
import { lookAtAmountsAgain } from './show-amounts.ts';

/**
 * Can be run any number of times and changes nothing of the seller's. Returns messages on replaced typed values, doubled
 * sheets, and edits in hidden sheets.
 */
export function setUp(workbook: Workbook, language: Language): string[] {
  const messages = underLock(workbook, () => setUpSheets(workbook, language));
  return [...messages, ...makeToday(workbook, language)];
}

/** Sets the workbook up unless this version already did; returns true if it did so now. */
export function setUpIfDue(workbook: Workbook, language: Language): boolean {
  if (workbook.documentSetting(SET_UP) === thisVersion()) return false;
  setUp(workbook, language);
  return true;
}

/** The setting with the version that last set the workbook up. */
const SET_UP = 'seen.set-up';

/** A digest of the sheets, columns and rules of this version. */
function thisVersion(): string {
  const sheets = OWN_SHEETS.map(({ id, columns }) => [id, columns.map((column) => column.id)]);
  return textDigest(JSON.stringify([sheets, seedRules().map(({ id }) => id)]));
}

function setUpSheets(workbook: Workbook, language: Language): string[] {
  const refused = translateSheets(workbook, language);
  const joined = joinDoubles(workbook);
  for (const spec of FIRST_SHEETS) if (workbook.find(spec) === undefined) workbook.create(spec);
  const sheets = OWN_SHEETS.filter(({ columns }) => columns.some(({ choices, words }) => choices && words));
  for (const own of sheets.flatMap((spec) => workbook.find(spec) ?? [])) workbook.renewChoices(own);
  lookAtAmountsAgain(workbook);
  const repaired = repairDigest(workbook, language);
  const { kept } = refreshSheets(workbook, language, {}, undefined, true);
  languageChanged(workbook);
  const messages = [...refused, ...kept, ...removeJoined(workbook, joined, language), ...repaired];
  workbook.setDocumentSetting(SET_UP, thisVersion());
  return messages;
}
