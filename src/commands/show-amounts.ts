/** Shows the amounts of each row with the decimals of its currency. */
import { currencyOfMarketplace } from '../reports/marketplaces.ts';
import { OWN_SHEETS } from '../sheets/catalog.ts';
import { cellText, type Row } from '../values/cell.ts';
import { isWithoutFractions } from '../values/currency.ts';
import { runsOf } from '../workbook/runs.ts';
import type { OwnSheet, Workbook } from '../workbook/workbook.ts';
import { lastWritten, writeIfChanged } from '../workbook/write-if-changed.ts';

/** Columns that tell the currency of a row, the leading one first. */
const NAMING = ['currency', 'marketplace'] as const;

/**
 * `rows[i]` is sheet row `i + 2`. Nothing is read or written while the rows of such currencies stand where they stood and
 * none is among those that were just added: a row added in the place of another one has its own format.
 */
export function showAmounts(workbook: Workbook, own: OwnSheet, rows: readonly Row[], added: readonly Row[]): void {
  const naming = namingIn(own);
  if (naming === undefined) return;
  const isWhole = (row: Row) => isWithoutFractions(currencyIn(row, naming));
  const whole = rows.flatMap((row, i) => (isWhole(row) ? [i + 2] : []));
  if (whole.length === 0 && workbook.documentSetting(lastWritten('amounts', own.spec.id)) === '') return;
  // Where there is no other currency, rows to come are formatted with the others.
  const isAll = areWhole(rows, naming);
  const places = new Set(whole);
  writeIfChanged(workbook, 'amounts', own, isAll ? 'all' : runsOf(whole), added.some(isWhole), () =>
    workbook.setWholeAmounts(own, naming, (row) => isAll || places.has(row)),
  );
}

/**
 * The sheet of a report may be long: its columns are formatted as a whole, where no row has another currency and no figure
 * a fraction, such as that of a click's price; `unread` rows are as they were.
 */
export function showReportAmounts(workbook: Workbook, own: OwnSheet, rows: readonly Row[], unread: number): void {
  const naming = namingIn(own);
  if (naming === undefined) return;
  const amounts = own.spec.columns.filter(({ type }) => type === 'money').map(({ id }) => id);
  const hasFraction = (row: Row) => amounts.some((id) => typeof row[id] === 'number' && !Number.isInteger(row[id]));
  const isAll = areWhole(rows, naming) && !rows.some(hasFraction);
  const isFormatted = workbook.documentSetting(lastWritten('amounts', own.spec.id)) !== '';
  if (isAll ? unread > 0 : !isFormatted) return;
  writeIfChanged(workbook, 'amounts', own, isAll ? 'all' : [], false, () =>
    workbook.setWholeAmounts(own, naming, () => isAll),
  );
}

/** The column that tells the currency of a row; `undefined` for a sheet without amounts. */
function namingIn({ positions, spec }: OwnSheet): (typeof NAMING)[number] | undefined {
  return spec.columns.some(({ type }) => type === 'money') ? NAMING.find((id) => positions.has(id)) : undefined;
}

/** True if rows have such currencies, and none has another. */
function areWhole(rows: readonly Row[], naming: (typeof NAMING)[number]): boolean {
  const isWhole = (row: Row) => isWithoutFractions(currencyIn(row, naming));
  return rows.some(isWhole) && rows.every((row) => isWhole(row) || cellText(row[naming]) === '');
}

function currencyIn(row: Row, naming: (typeof NAMING)[number]): string {
  const name = cellText(row[naming]);
  return naming === 'currency' ? name : currencyOfMarketplace(name);
}

/** After this the formats of each sheet that has such rows are looked at again. */
export function lookAtAmountsAgain(workbook: Workbook): void {
  for (const { id } of OWN_SHEETS) {
    const setting = lastWritten('amounts', id);
    if (workbook.documentSetting(setting) !== '') workbook.setDocumentSettingAtEnd(setting, 'again');
  }
}
