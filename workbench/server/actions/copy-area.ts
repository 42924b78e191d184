/** Copies an area: contents with adjusted references, formats, notes and validations. */
import { formulaLocale } from '../../calc/formula-locale.ts';
import { shiftReference } from '../../calc/reference.ts';
import { rewriteReferences } from '../../calc/rewrite-references.ts';
import type { Area } from '../../model/area.ts';
import type { CellInput } from '../../model/scalar.ts';
import type { Sheet } from '../../model/sheet.ts';

function shifted(input: CellInput, rows: number, columns: number, locale: string): CellInput {
  if (!input || !('formula' in input)) return input;
  const formula = rewriteReferences(input.formula, formulaLocale(locale), ({ sheet, reference }) => {
    const moved = shiftReference(reference, rows, columns);
    return moved ? { sheet, reference: moved } : '#REF!';
  });
  return { formula };
}

/** Copies, or with `cut` moves; moved formulas keep their references. Returns the area written. */
export function copyArea(source: Sheet, from: Area, target: Sheet, row: number, column: number, cut: boolean): Area {
  const to = { row, column, rows: from.rows, columns: from.columns };
  const { locale } = source.spreadsheet;
  const cells = source
    .inputs(from)
    .map((line) => line.map((input) => (cut ? input : shifted(input, row - from.row, column - from.column, locale))));
  const formats = source.storedFormats(from);
  const notes = source.notes(from);
  const validations = source.validations(from);
  if (cut) source.clear(from, { contents: true, formats: true, notes: true, validations: true });
  target.setCells(to, cells);
  target.setFormat(to, null);
  target.setFormats(to, formats);
  target.setNotes(to, notes);
  target.setValidations(to, validations);
  return to;
}
