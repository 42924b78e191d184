/** Converts colour scales between Sheets and .xlsx files. */
import type { ColorScaleRuleType, ConditionalFormattingOptions, Cvfo } from 'exceljs';
import { excelColor, sheetsColor } from './excel-color.ts';

/** One end, or the middle, of a colour scale as Google's rule builder takes it. */
interface ScalePoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

const pointNames = ['minpoint', 'midpoint', 'maxpoint'] as const;

/** The points of a scale in the model. */
export type ScalePoints = Partial<Record<(typeof pointNames)[number], ScalePoint>>;

const kinds: Readonly<Record<string, Cvfo['type']>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function threshold({ type, value }: ScalePoint): Cvfo | null {
  const kind = kinds[type];
  if (kind === 'min' || kind === 'max') return { type: kind };
  return kind && value !== '' && Number.isFinite(Number(value)) ? { type: kind, value: Number(value) } : null;
}

/** The scale in the file; nothing for one whose points are formulas. */
export function excelScale(scale: ScalePoints, ref: string, priority: number): ConditionalFormattingOptions[] {
  const points = pointNames.flatMap((name) => scale[name] ?? []);
  const cfvo = points.map(threshold).filter((each) => each !== null);
  const color = points.map((point) => excelColor(point.color)).filter((each) => each !== undefined);
  const whole = points.length > 1 && cfvo.length === points.length && color.length === points.length;
  return whole ? [{ ref, rules: [{ type: 'colorScale', priority, cfvo, color } as ColorScaleRuleType] }] : [];
}

function sheetsPoint(cfvo: Cvfo, color: { argb?: string } | undefined): ScalePoint | null {
  const type = Object.keys(kinds).find((name) => kinds[name] === cfvo.type);
  const hex = sheetsColor(color);
  return type && hex ? { color: hex, type, value: cfvo.value === undefined ? '' : String(cfvo.value) } : null;
}

/** The scale in the model, or null for one that Sheets does not have. */
export function sheetsScale({ cfvo = [], color = [] }: ColorScaleRuleType): ScalePoints | null {
  const points = cfvo.map((each, index) => sheetsPoint(each, color[index]));
  const names = points.length === 2 ? (['minpoint', 'maxpoint'] as const) : pointNames;
  const whole = points.length === names.length && points.every((point) => point !== null);
  return whole ? Object.fromEntries(names.map((name, index) => [name, points[index]])) : null;
}
