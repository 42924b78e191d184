/** What a seller may put where a parameter stands. */
import type { ParameterKind } from './arguments/parameter.ts';
import type { LocalText } from './local-text.ts';

const cellOrRange = { en: 'A cell or a range.', 'zh-CN': '单元格或区域。', ja: 'セルまたは範囲。' };
const range = { en: 'A range.', 'zh-CN': '区域。', ja: '範囲。' };
const cell = { en: 'A single value.', 'zh-CN': '单个值。', ja: '単一の値。' };

export const whatItTakes: Readonly<Record<ParameterKind, LocalText>> = {
  each: cellOrRange,
  row: range,
  range,
  single: cell,
};
