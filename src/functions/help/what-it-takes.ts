/** What a seller may put where a parameter stands. */
import type { ParameterKind } from '../parameters/parameter.ts';
import type { LocalText } from './local-text.ts';

const cellOrRange = { en: 'Cell or range.', 'zh-CN': '单元格或区域。', ja: 'セルまたは範囲。' };
const range = { en: 'Range.', 'zh-CN': '区域。', ja: '範囲。' };
const cell = { en: 'One value.', 'zh-CN': '单个值。', ja: '単一の値。' };

export const whatItTakes: Readonly<Record<ParameterKind, LocalText>> = {
  each: cellOrRange,
  row: range,
  range,
  single: cell,
};
