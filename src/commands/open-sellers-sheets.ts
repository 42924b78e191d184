/** Creates the sheets that a seller types in, and shows the first one. */
import type { Language } from '../i18n/language.ts';
import { listed } from '../i18n/listed.ts';
import { text } from '../i18n/text.ts';
import { accountHealthSheet } from '../sheets/account-health.ts';
import { SELLERS_SHEETS } from '../sheets/catalog.ts';
import { productsSheet } from '../sheets/products.ts';
import { placeOf } from '../shop/products.ts';
import { isoOfDay } from '../values/day.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { makeDue } from './due-sheets.ts';
import { planFromStored } from './fill-products.ts';
import { openOrCreateSheet, openSheet } from './open-sheet.ts';
import { refreshDue } from './refresh.ts';
import { underLock } from './retry-if-moved.ts';

/** Creates missing sheets, fills Products from stored reports, and adds today's rows to Account Health. */
export function openSellersSheets(workbook: Workbook, language: Language): string[] {
  const filledMessages = underLock(workbook, () => {
    for (const spec of SELLERS_SHEETS) openOrCreateSheet(workbook, spec);
    for (const { id } of SELLERS_SHEETS) makeDue(workbook, id);
    const filling = planFromStored(workbook, language);
    const filled = filling ? filling.write(filling.undo) : [];
    startHealthDay(workbook);
    // Also what was due before: an import that was cut off is worked out here.
    refreshDue(workbook, language);
    return filled;
  });
  workbook.show(workbook.find(productsSheet)!.name, 'A1');
  const sheets = SELLERS_SHEETS.map((spec) => workbook.find(spec)!.name);
  return [text(language, 'sellersSheets.ready', { sheets: listed(sheets, language) }), ...filledMessages];
}

/** Adds a row for each marketplace with sales that has none today. */
function startHealthDay(workbook: Workbook): void {
  const { own, read } = openOrCreateSheet(workbook, accountHealthSheet);
  const today = isoOfDay(workbook.facts().today);
  const started = new Set(read.rows.filter(({ date }) => date === today).map(({ marketplace }) => marketplace));
  const sold = new Set((openSheet(workbook, productsSheet)?.read.rows || []).map(placeOf));
  const places = [...sold].filter((place) => place !== '' && !started.has(place));
  const rows = places.map((marketplace) => ({ date: today, marketplace, allGreen: false }));
  workbook.append(
    own,
    read,
    rows,
    accountHealthSheet.columns.map(({ id }) => id),
  );
}
