/** A part of a sheet as the page draws it. */
import { type Area, sharedArea } from '../../model/area.ts';
import type { CellFormat } from '../../model/cell-format.ts';
import { ErrorValue, type Scalar } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { AnswerWire, BlockView, CellWire, PaintedCells } from '../wire.ts';

/** The result of a formula as plain data. */
export function answerWire(value: Scalar): AnswerWire {
  if (!(value instanceof ErrorValue)) return value;
  return value.message === '' ? { e: value.code } : { e: value.code, m: value.message };
}

/** The view of an area, with formulas calculated. */
export function blockView(sheet: Sheet, area: Area): BlockView {
  const values = sheet.values(area);
  const formulas = sheet.formulas(area);
  const formats = sheet.formats(area);
  const notes = sheet.notes(area);
  const formatTable: CellFormat[] = [];
  const known = new Map<string, number>();
  const indexOf = (format: CellFormat): number => {
    const key = JSON.stringify(format);
    const index = known.get(key) ?? formatTable.push(format) - 1;
    known.set(key, index);
    return index;
  };
  const cells = values.map((row, y) =>
    row.map((value, x): CellWire => {
      const formula = formulas[y]![x]!;
      const note = notes[y]![x]!;
      const format = formats[y]![x]!;
      return {
        ...(value === '' ? {} : { v: answerWire(value) }),
        ...(formula === '' ? {} : { f: formula }),
        ...(Object.keys(format).length === 0 ? {} : { s: indexOf(format) }),
        ...(note === '' ? {} : { n: note }),
      };
    }),
  );
  return { sheetId: sheet.id, area, cells, formatTable };
}

/** What conditional formats paint in the part of an area that is in the grid. */
export function paintedCells(sheet: Sheet, area: Area): PaintedCells {
  const part = sharedArea(area, sheet.area);
  if (!part) return [];
  const painted = sheet.spreadsheet.calculator.paintedFormat(sheet, part);
  return [...painted].map(([name, { ruleIndexes: _, ...look }]) => [name, look]);
}
