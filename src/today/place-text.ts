/** The key of the row that an item is about, as one text: the link of the item compares it with what stands there. */
import type { Language } from '../i18n/language.ts';
import { JUDGED_SHEETS } from '../sheets/judged-sheets.ts';
import { KEY_SEPARATOR } from '../sheets/link-formula.ts';
import { dayFromIso, SERIAL_OF_EPOCH } from '../values/day.ts';
import { localSheet, shownWord } from '../workbook/local-sheet.ts';
import { type ColumnSpec, columnOf } from '../workbook/sheet-spec.ts';
import type { FindingPlace } from './item.ts';

/** `''` for an item that is about a whole sheet. */
export function placeText({ sheet, key }: FindingPlace, language: Language): string {
  const spec = JUDGED_SHEETS.find(({ id }) => id === sheet);
  if (spec === undefined || key.length === 0) return '';
  const local = localSheet(spec, language);
  return spec.key.map((id, i) => cellText(columnOf(local, id), key[i] ?? '')).join(KEY_SEPARATOR);
}

/** What a formula reads of the cell: words as shown, days as their numbers. */
function cellText(column: ColumnSpec, cell: string): string {
  const day = column.type === 'day' ? dayFromIso(cell) : undefined;
  return String(day === undefined ? shownWord(column, cell) : day + SERIAL_OF_EPOCH);
}
