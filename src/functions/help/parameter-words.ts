/** Describes a parameter: the values it accepts, and its default. */

import type { LocalText } from '../../i18n/language.ts';
import type { AcosTarget } from '../parameters/acos-target.ts';
import type { Parameter, ParameterKind } from '../parameters/parameter.ts';

const cellOrRange = { en: 'Cell or range.', 'zh-CN': '单元格或区域。', ja: 'セルまたは範囲。' };
const range = { en: 'Range.', 'zh-CN': '区域。', ja: '範囲。' };
const cell = { en: 'One value.', 'zh-CN': '单个值。', ja: '単一の値。' };

/** The values that each kind of parameter accepts. */
export const whatItTakes: Readonly<Record<ParameterKind, LocalText>> = {
  each: cellOrRange,
  row: range,
  range,
  single: cell,
};

function percentText(value: number): string {
  return `${Number((value * 100).toPrecision(12))}%`;
}

function upperEnd(value: unknown): number {
  return typeof value === 'object' ? (value as AcosTarget).upper : Number(value);
}

/** A default as a seller types it: `30`, `25%`, `FALSE`; `''` if there is none. */
export function defaultText(parameter: Parameter): string {
  const value = parameter.default;
  if (value === undefined) return '';
  if (parameter.type === 'ratio') return percentText(upperEnd(value));
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
