/** Reads the conditional formats of a sheet of an .xlsx file. */
import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style, Worksheet } from 'exceljs';
import { type Area, parseA1 } from '../model/area.ts';
import type { ConditionalFormat, ConditionalLook, FormatCondition } from '../model/conditional-format.ts';
import { sheetsFormula } from './dummy-function.ts';
import { sheetsColor } from './excel-color.ts';
import { sheetsScale } from './excel-scale.ts';
import type { Reading } from './originals.ts';

const operators: Readonly<Record<string, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

function operand(formula: unknown): string {
  const text = String(formula);
  return Number.isFinite(Number(text)) ? text : `=${text}`;
}

function conditionOf(rule: ConditionalFormattingRule, reading: Reading): FormatCondition | null {
  if (rule.type === 'expression') {
    const formula = String(rule.formulae?.[0] ?? '');
    const original = reading.originals[`rule ${formula}`] as FormatCondition | undefined;
    return original ?? { type: 'CUSTOM_FORMULA', values: [sheetsFormula(formula, reading.locale)] };
  }
  if (rule.type !== 'cellIs') return null;
  const type = operators[rule.operator ?? ''];
  return type ? { type, values: (rule.formulae ?? []).map(operand) } : null;
}

function lookOf(style: Partial<Style> | undefined): ConditionalLook {
  const fill = style?.fill as { bgColor?: { argb?: string } } | undefined;
  const background = sheetsColor(fill?.bgColor);
  const fontColor = sheetsColor(style?.font?.color);
  return {
    ...(background && { background }),
    ...(fontColor && { fontColor }),
    ...(style?.font?.bold && { bold: true }),
    ...(style?.font?.italic && { italic: true }),
    ...(style?.font?.underline && { underline: true }),
    ...(style?.font?.strike && { strikethrough: true }),
  };
}

interface ReadRule {
  readonly priority: number;
  readonly rule: ConditionalFormat;
}

function areasOf(ref: string, grid: { maxRows: number; maxColumns: number }): Area[] {
  return ref.split(/\s+/).flatMap((text) => parseA1(text, grid) ?? []);
}

function readBlock(
  { ref, rules }: ConditionalFormattingOptions,
  reading: Reading,
  grid: { maxRows: number; maxColumns: number },
): ReadRule[] {
  const ranges = areasOf(ref, grid);
  return rules.flatMap((rule) => {
    const condition = conditionOf(rule, reading);
    const gradient = rule.type === 'colorScale' ? sheetsScale(rule) : null;
    if (ranges.length === 0 || (condition === null && gradient === null)) return [];
    const look = gradient === null ? { format: lookOf(rule.style) } : { format: {}, gradient };
    return [{ priority: rule.priority, rule: { ranges, condition, ...look } }];
  });
}

function sameBut(one: ConditionalFormat, other: ConditionalFormat): boolean {
  return JSON.stringify({ ...one, ranges: [] }) === JSON.stringify({ ...other, ranges: [] });
}

/** Joins rules that we wrote once for each of their ranges. */
function joined(rules: readonly ConditionalFormat[]): ConditionalFormat[] {
  const whole: ConditionalFormat[] = [];
  for (const rule of rules) {
    const last = whole[whole.length - 1];
    if (last && sameBut(last, rule)) last.ranges.push(...rule.ranges);
    else whole.push({ ...rule, ranges: [...rule.ranges] });
  }
  return whole;
}

/** The conditional formats in order of precedence; kinds that Sheets does not have are left out. */
export function readRules(
  sheet: Worksheet,
  reading: Reading,
  grid: { maxRows: number; maxColumns: number },
): ConditionalFormat[] {
  const blocks = (sheet as unknown as { conditionalFormattings: ConditionalFormattingOptions[] })
    .conditionalFormattings;
  const rules = blocks.flatMap((block) => readBlock(block, reading, grid));
  const inOrder = rules.sort((one, other) => one.priority - other.priority);
  return joined(inOrder.map(({ rule }) => rule));
}
