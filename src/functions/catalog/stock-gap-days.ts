/** STOCK_GAP_DAYS: days without stock before the next arrival. */

import { wholeAbove } from '../../evidence/compare.ts';
import { defineFunction } from '../call/define-function.ts';
import { days } from '../parameters/numbers.ts';
import { available, unitsPerDay } from '../parameters/stock.ts';

export const stockGapDays = defineFunction({
  name: 'STOCK_GAP_DAYS',
  group: 'stock',
  summary: {
    en: 'How many days the stock will be missing before the next units arrive.',
    'zh-CN': '下一批到货之前会断货多少天。',
    ja: '次の入荷までに在庫が切れる日数。',
  },
  purpose: {
    en: 'To decide about air freight, a higher price or fewer ads before a gap.',
    'zh-CN': '决定断货前是否改空运、提价或减少广告。',
    ja: '欠品前に航空便・値上げ・広告削減を判断します。',
  },
  rule: {
    en: 'daysToArrival − available ÷ unitsPerDay, rounded up, at least 0. No sales: 0.',
    'zh-CN': '到货天数 − 可售 ÷ 日均销量，向上取整，最小为 0。没有销量：0。',
    ja: '入荷までの日数 − 在庫 ÷ 1 日の販売数 を切り上げ、0 以上。販売なし: 0。',
  },
  parameters: {
    available,
    unitsPerDay,
    daysToArrival: days({
      each: true,
      help: {
        en: 'Days until the next units can be sold.',
        'zh-CN': '距下一批货可售的天数。',
        ja: '次の入荷分が販売可能になるまでの日数。',
      },
    }),
  },
  examples: [
    { formula: '=STOCK_GAP_DAYS(50; 5; 14)', answer: 4 },
    { formula: '=STOCK_GAP_DAYS(51; 5; 14)', answer: 4 },
    { formula: '=STOCK_GAP_DAYS(100; 5; 14)', answer: 0 },
    { formula: '=STOCK_GAP_DAYS(0; 0; 14)', answer: 0 },
    { formula: '=STOCK_GAP_DAYS(50; 5; "∞")', answer: '∞' },
  ],
  source: 'Days until arrival less days of cover.',
  run: ({ available, unitsPerDay, daysToArrival }) => {
    if (unitsPerDay === 0) return 0;
    const cover = available / unitsPerDay;
    return wholeAbove(Math.max(0, daysToArrival - cover), Math.max(daysToArrival, cover));
  },
});
