/** How inserting and deleting rows or columns moves a conditional format's ranges and formula. */
import { formulaLocale } from '../calc/formula-locale.ts';
import { moveReference } from '../calc/move-reference.ts';
import { shiftReference } from '../calc/reference.ts';
import { rewriteReferences } from '../calc/rewrite-references.ts';
import type { Area } from './area.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import { moveArea, moveIndex, type StructuralEdit } from './structural-edit.ts';

// The formula is written for the first cell of the first range; if that is deleted, for the first remaining cell.
function lostBeforeAnchor(edit: StructuralEdit, area: Area): number {
  const start = edit.axis === 'row' ? area.row : area.column;
  return moveIndex(edit, start) === undefined ? edit.at + edit.deleted - start : 0;
}

function firstSurvivor(edit: StructuralEdit, ranges: Area[]): Area | undefined {
  return ranges.find((range) => moveArea(edit, range));
}

function moveFormula(name: string, edit: StructuralEdit, text: string, rows: number, columns: number): string {
  const locale = formulaLocale(name);
  const shifted = rewriteReferences(text, locale, ({ sheet, reference }) => {
    const moved = shiftReference(reference, rows, columns);
    return moved ? { sheet, reference: moved } : '#REF!';
  });
  return rewriteReferences(shifted, locale, ({ sheet, reference }) => {
    const moved = moveReference(edit, reference);
    return moved === '#REF!' ? moved : { sheet, reference: moved };
  });
}

/** The rule after the edit; undefined if nothing of its ranges is left. */
export function moveConditionalFormat(
  locale: string,
  edit: StructuralEdit,
  rule: ConditionalFormat,
): ConditionalFormat | undefined {
  const ranges = rule.ranges.flatMap((range) => moveArea(edit, range) ?? []);
  const anchor = firstSurvivor(edit, rule.ranges);
  if (!anchor) return undefined;
  const lost = lostBeforeAnchor(edit, anchor);
  const rows = anchor.row - rule.ranges[0]!.row + (edit.axis === 'row' ? lost : 0);
  const columns = anchor.column - rule.ranges[0]!.column + (edit.axis === 'column' ? lost : 0);
  const values = rule.condition?.values.map((value) =>
    /^[=+]/.test(value) ? moveFormula(locale, edit, value, rows, columns) : value,
  );
  return { ...rule, ranges, condition: rule.condition && { ...rule.condition, values: values! } };
}
