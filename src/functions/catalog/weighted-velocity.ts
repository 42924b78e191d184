/** WEIGHTED_VELOCITY: units a day from three windows, without days out of stock. */

import { defineFunction } from '../call/define-function.ts';
import { count, days } from '../parameters/numbers.ts';

export const weightedVelocity = defineFunction({
  name: 'WEIGHTED_VELOCITY',
  group: 'stock',
  summary: {
    en: 'Units sold per day, weighted over the last 7, 30 and 90 days and corrected for days without stock.',
    'zh-CN': '按近 7、30、90 天加权并剔除断货天数的日均销量。',
    ja: '直近 7・30・90 日を加重し、欠品日を除いた 1 日あたりの販売数。',
  },
  purpose: {
    en: 'As the pace for reorder formulas: recent weeks count most, and a stock-out does not look like weak demand.',
    'zh-CN': '作为补货公式的日均销量：近期权重更高，断货不会被误认为需求下降。',
    ja: '発注計算の販売ペースとして使います。直近を重視し、欠品を需要減と見誤りません。',
  },
  rule: {
    en: 'The weighted mean of units ÷ days in stock of the three windows. A window without units (blank) or without days in stock is left out, and the other weights count in its place; blank when none is left.',
    'zh-CN':
      '三个窗口的 销量 ÷ 有货天数 的加权平均。销量为空或有货天数为 0 的窗口不计，其余权重按比例放大；都不计时为空。',
    ja: '3 つの期間の 販売数 ÷ 在庫日数 の加重平均。販売数が空白または在庫日数が 0 の期間は除き、残りの重みを合計 1 にします。すべて除くと空白。',
  },
  parameters: {
    units7: count({
      each: true,
      mayBeBlank: true,
      help: {
        en: 'Units sold in the last 7 days.',
        'zh-CN': '近 7 天销量。',
        ja: '直近 7 日の販売数。',
      },
    }),
    units30: count({
      each: true,
      mayBeBlank: true,
      help: {
        en: 'Units sold in the last 30 days.',
        'zh-CN': '近 30 天销量。',
        ja: '直近 30 日の販売数。',
      },
    }),
    units90: count({
      each: true,
      mayBeBlank: true,
      help: {
        en: 'Units sold in the last 90 days.',
        'zh-CN': '近 90 天销量。',
        ja: '直近 90 日の販売数。',
      },
    }),
    inStock7: days({
      each: true,
      default: 7,
      help: {
        en: 'Days in stock of the last 7.',
        'zh-CN': '近 7 天中有货的天数。',
        ja: '直近 7 日のうち在庫があった日数。',
      },
    }),
    inStock30: days({
      each: true,
      default: 30,
      help: {
        en: 'Days in stock of the last 30.',
        'zh-CN': '近 30 天中有货的天数。',
        ja: '直近 30 日のうち在庫があった日数。',
      },
    }),
    inStock90: days({
      each: true,
      default: 90,
      help: {
        en: 'Days in stock of the last 90.',
        'zh-CN': '近 90 天中有货的天数。',
        ja: '直近 90 日のうち在庫があった日数。',
      },
    }),
    weight7: count({
      default: 0.5,
      help: { en: 'Weight of the last 7 days.', 'zh-CN': '近 7 天的权重。', ja: '直近 7 日の重み。' },
    }),
    weight30: count({
      default: 0.3,
      help: { en: 'Weight of the last 30 days.', 'zh-CN': '近 30 天的权重。', ja: '直近 30 日の重み。' },
    }),
    weight90: count({
      default: 0.2,
      help: { en: 'Weight of the last 90 days.', 'zh-CN': '近 90 天的权重。', ja: '直近 90 日の重み。' },
    }),
  },
  examples: [
    { formula: '=WEIGHTED_VELOCITY(14; 60; 180)', answer: 2 },
    { formula: '=WEIGHTED_VELOCITY(28; 60; 180)', answer: 3 },
    { formula: '=WEIGHTED_VELOCITY(0; 60; 180; 0)', answer: 2 },
    { formula: '=WEIGHTED_VELOCITY(28; 60; ; 7; 15)', answer: 4 },
  ],
  source:
    'Weighted daily sales as in the replenishment settings of Lingxing ERP; leaving out stock-out days as SoStocked does.',
  run: (given) => {
    const windows = [
      { units: given.units7, inStock: given.inStock7, weight: given.weight7 },
      { units: given.units30, inStock: given.inStock30, weight: given.weight30 },
      { units: given.units90, inStock: given.inStock90, weight: given.weight90 },
    ].filter(({ units, inStock }) => units !== undefined && inStock > 0);
    const weights = windows.reduce((sum, { weight }) => sum + weight, 0);
    if (weights === 0) return '';
    return windows.reduce((sum, { units, inStock, weight }) => sum + (weight / weights) * (units! / inStock), 0);
  },
});
