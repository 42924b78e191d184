/** DAYS_INVENTORY_ON_HAND: how many days of sales the average stock of a period was. */

import { defineFunction } from '../call/define-function.ts';
import { count, days } from '../parameters/numbers.ts';

export const daysInventoryOnHand = defineFunction({
  name: 'DAYS_INVENTORY_ON_HAND',
  group: 'stock',
  summary: {
    en: 'How many days of sales lay in stock on average over a period.',
    'zh-CN': '某期间平均库存相当于多少天的销量（库存周转天数）。',
    ja: '期間中の平均在庫が販売何日分にあたるか (在庫回転日数)。',
  },
  purpose: {
    en: 'To see how long money is tied up in stock, month by month.',
    'zh-CN': '按月观察资金被库存占用的时间。',
    ja: '資金が在庫にどれだけの期間とどまるかを月ごとに見ます。',
  },
  rule: {
    en: 'averageUnits ÷ unitsSold × days. No stock: 0. Stock without sales: ∞.',
    'zh-CN': '平均库存 ÷ 销量 × 天数。没有库存：0。有库存没有销量：∞。',
    ja: '平均在庫 ÷ 販売数 × 日数。在庫なし: 0。在庫があり販売なし: ∞。',
  },
  parameters: {
    averageUnits: count({
      each: true,
      help: {
        en: 'Average units in stock over the period.',
        'zh-CN': '期间平均库存数量。',
        ja: '期間中の平均在庫数。',
      },
    }),
    unitsSold: count({
      each: true,
      help: {
        en: 'Units sold in the period.',
        'zh-CN': '期间销量。',
        ja: '期間中の販売数。',
      },
    }),
    days: days(
      {
        default: 30,
        help: { en: 'Length of the period in days.', 'zh-CN': '期间的天数。', ja: '期間の日数。' },
      },
      { above: 0 },
    ),
  },
  examples: [
    { formula: '=DAYS_INVENTORY_ON_HAND(300; 150)', answer: 60 },
    { formula: '=DAYS_INVENTORY_ON_HAND(300; 150; 90)', answer: 180 },
    { formula: '=DAYS_INVENTORY_ON_HAND(0; 0)', answer: 0 },
    { formula: '=DAYS_INVENTORY_ON_HAND(300; 0)', answer: '∞' },
  ],
  source: 'Days inventory outstanding, in units instead of cost.',
  run: ({ averageUnits, unitsSold, days }) => (averageUnits === 0 ? 0 : (averageUnits / unitsSold) * days),
});
