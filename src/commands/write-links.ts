/** Writes the links of Today: each leads to the row of a sheet that its item is about. */
import { word } from '../i18n/words.ts';
import { OWN_SHEETS } from '../sheets/catalog.ts';
import { linkFormula } from '../sheets/link-formula.ts';
import type { FindingPlace, TodayItem } from '../today/item.ts';
import { gravest } from '../today/rank.ts';
import { cellText } from '../values/cell.ts';
import { columnName } from '../workbook/columns.ts';
import type { OwnSheet, Workbook } from '../workbook/workbook.ts';
import { writeIfChanged } from '../workbook/write-if-changed.ts';
import { readSheet } from './open-sheet.ts';

/** After the rows and the views were written, because links tell where these stand now. */
export function writeLinks(workbook: Workbook, today: OwnSheet, items: readonly TodayItem[]): void {
  const { own, read } = readSheet(workbook, today);
  const column = own.positions.get('place');
  if (column === undefined || !own.positions.has('link')) return;
  const places = new Map(items.map((item) => [item.id, gravest(item).place]));
  const rowOf = rowFinder(workbook);
  const formulas = read.rows.map(({ line }, index) => {
    const place = places.get(cellText(line));
    const sheet = place && sheetOf(workbook, place);
    if (place === undefined || sheet === undefined) return '';
    const label = word('sheet', sheet.spec.id, workbook.language);
    const keyCell = `$${columnName(column)}${index + 2}`;
    return linkFormula({ sheet, column: place.column, row: rowOf(sheet, place), keyCell, label });
  });
  writeIfChanged(workbook, 'links', own, formulas, false, () => workbook.setFormulas(own, 'link', formulas));
}

function sheetOf(workbook: Workbook, { sheet }: FindingPlace): OwnSheet | undefined {
  const spec = OWN_SHEETS.find(({ id }) => id === sheet);
  return spec && workbook.find(spec);
}

/** Reads each sheet once; of a key that stands twice the first row is meant, as when rows are written. */
function rowFinder(workbook: Workbook) {
  const rows = new Map<number, ReadonlyMap<string, number>>();
  return (sheet: OwnSheet, { key }: FindingPlace): number | undefined => {
    if (key.length === 0) return undefined;
    const known = rows.get(sheet.id) ?? rowsByKey(workbook, sheet);
    rows.set(sheet.id, known);
    return known.get(keyText(key));
  };
}

function rowsByKey(workbook: Workbook, sheet: OwnSheet): ReadonlyMap<string, number> {
  const rows = workbook.read(sheet).rows.map((row, index) => {
    return [keyText(sheet.spec.key.map((id) => cellText(row[id]))), index + 2] as const;
  });
  return new Map([...rows].reverse());
}

const keyText = (key: readonly string[]) => key.join('\u0000');
