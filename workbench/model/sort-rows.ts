/** Sorts rows like Data > Sort range: contents, formats, notes and validations move, spills do not. */
import { compareAtoms } from '../calc/compare-atoms.ts';
import { FormulaCell } from '../calc/formula-cell.ts';
import { formulaLocale } from '../calc/formula-locale.ts';
import { shiftReference } from '../calc/reference.ts';
import { rewriteReferences } from '../calc/rewrite-references.ts';
import type { Area } from './area.ts';
import { ErrorValue, type Scalar } from './scalar.ts';
import type { Sheet } from './sheet.ts';

interface SortColumn {
  readonly column: number;
  readonly ascending: boolean;
}

// In either sort order, blanks are last and errors just before them.
function place(value: Scalar): number {
  if (value === '') return 2;
  return value instanceof ErrorValue ? 1 : 0;
}

function compare(one: Scalar, other: Scalar, ascending: boolean): number {
  const places = place(one) - place(other);
  if (places !== 0 || place(one) !== 0) return places;
  return ascending ? compareAtoms(one, other) : compareAtoms(other, one);
}

function orderOf(sheet: Sheet, area: Area, by: readonly SortColumn[]): number[] {
  const keys = by.map(({ column }) =>
    sheet.values({ row: area.row, column, rows: area.rows, columns: 1 }).map((row) => row[0]!),
  );
  const order = Array.from({ length: area.rows }, (_, index) => index);
  return order.sort((one, other) => {
    for (const [index, { ascending }] of by.entries()) {
      const difference = compare(keys[index]![one]!, keys[index]![other]!, ascending);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
}

function shiftFormula(cell: FormulaCell, rows: number): void {
  const locale = formulaLocale(cell.sheet.spreadsheet.locale);
  const text = rewriteReferences(cell.text, locale, ({ sheet, reference }) => {
    const moved = shiftReference(reference, rows, 0);
    return moved ? { sheet, reference: moved } : '#REF!';
  });
  cell.text = text;
  cell.parse();
}

function moveFormulas(sheet: Sheet, area: Area, order: readonly number[]): void {
  sheet.store.content.visit(area, (stored, row) => {
    if (stored instanceof FormulaCell) shiftFormula(stored, row - area.row - order[row - area.row]!);
  });
  sheet.store.formulas.clear();
  sheet.store.placeFormulas();
}

/** Sorts the rows of `area` by the given columns of the sheet; equal rows keep their order. */
export function sortRows(sheet: Sheet, area: Area, by: readonly SortColumn[]): void {
  const before = sheet.spreadsheet.isWatched ? sheet.inputs(area) : [];
  const order = orderOf(sheet, area, by);
  for (const grid of [sheet.store.content, sheet.store.formats, sheet.store.notes, sheet.store.validations]) {
    grid.permuteRows(area, order);
  }
  moveFormulas(sheet, area, order);
  sheet.spreadsheet.recalculation.everythingChanged();
  sheet.spreadsheet.emit(() => ({ type: 'rows-sorted', sheetId: sheet.id, area, order, before }));
}
