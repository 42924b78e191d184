/** Writes conditional formats as expression rules, which Excel, LibreOffice and Sheets support, in order of priority. */
import type { ConditionalFormattingOptions, Style } from 'exceljs';
import { type Area, a1, cellName } from '../model/area.ts';
import type { ConditionalFormat, ConditionalLook } from '../model/conditional-format.ts';
import { conditionFormula } from './condition-formula.ts';
import { excelColor } from './excel-color.ts';
import { excelFormula, type FormulaSurroundings } from './excel-formula.ts';
import { excelScale, type ScalePoints } from './excel-scale.ts';
import { shiftFormula } from './formula-tokens.ts';
import type { OriginalsBook } from './originals.ts';

function excelLook(look: ConditionalLook): Partial<Style> {
  const bgColor = excelColor(look.background);
  const color = excelColor(look.fontColor);
  const font = {
    ...(color && { color }),
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.underline && { underline: true }),
    ...(look.strikethrough && { strike: true }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(bgColor && { fill: { type: 'pattern', pattern: 'solid', bgColor } }),
  };
}

/** The rule's formula for the first cell of a range; the model has it for its first range only. */
function formulaIn(rule: ConditionalFormat, range: Area, around: FormulaSurroundings): string | null {
  const first = rule.ranges[0];
  if (!first || !rule.condition) return null;
  const formula = conditionFormula(
    rule.condition.type,
    rule.condition.values,
    cellName(first.row, first.column),
    around,
  );
  const shifted = formula && shiftFormula(formula, range.row - first.row, range.column - first.column);
  return shifted && excelFormula(shifted, { ...around, locale: 'en_US' });
}

function expression(
  rule: ConditionalFormat,
  range: Area,
  priority: number,
  around: FormulaSurroundings,
  book: OriginalsBook,
): ConditionalFormattingOptions[] {
  const formula = formulaIn(rule, range, around);
  if (!formula) return [];
  book.remember('rule', formula, rule.condition);
  return [
    { ref: a1(range), rules: [{ type: 'expression', priority, formulae: [formula], style: excelLook(rule.format) }] },
  ];
}

/** The rules of a sheet in the file, one per range; rules that Excel cannot express are left out. */
export function excelRules(
  rules: readonly ConditionalFormat[],
  around: FormulaSurroundings,
  book: OriginalsBook,
): ConditionalFormattingOptions[] {
  const pairs = rules.flatMap((rule) => rule.ranges.map((range) => ({ rule, range })));
  return pairs.flatMap(({ rule, range }, index) =>
    rule.gradient !== undefined
      ? excelScale(rule.gradient as ScalePoints, a1(range), index + 1)
      : expression(rule, range, index + 1, around, book),
  );
}
