/** REORDER_QTY: how many units to order now. */

import { wholeAbove } from '../../evidence/compare.ts';
import { defineFunction } from '../call/define-function.ts';
import { count, days } from '../parameters/numbers.ts';
import { available, inbound, leadTimeDays, safetyDays, unitsPerDay } from '../parameters/stock.ts';

export const reorderQty = defineFunction({
  name: 'REORDER_QTY',
  group: 'stock',
  summary: {
    en: 'How many units to order now, in whole case packs.',
    'zh-CN': '现在应订购多少件，按整箱计算。',
    ja: '今発注すべき数量 (ケース単位)。',
  },
  purpose: {
    en: 'To fill the stock up for the days after the arrival; what is sold out before the arrival is not ordered again.',
    'zh-CN': '补足到货之后所需的库存；到货前已卖完的部分不重复订购。',
    ja: '入荷後の期間に必要な在庫を補います。入荷前に売り切れる分は発注しません。',
  },
  rule: {
    en: 'unitsPerDay × (safetyDays + coverDays) less what is left at the arrival, max(0, available + inbound − unitsPerDay × leadTimeDays); at least 0, rounded up to whole case packs.',
    'zh-CN':
      '日均销量 × (安全天数 + 备货天数) 减去到货时的剩余 max(0, 可售 + 在途 − 日均销量 × 备货周期)；最小为 0，向上取整箱。',
    ja: '1 日の販売数 × (安全日数 + 備蓄日数) から、入荷時の残り max(0, 在庫 + 入荷予定 − 1 日の販売数 × リードタイム) を引き、0 以上、ケース単位に切り上げ。',
  },
  parameters: {
    available,
    inbound,
    unitsPerDay,
    leadTimeDays,
    coverDays: days({
      each: true,
      default: 60,
      help: {
        en: 'Days of sales that the order shall cover.',
        'zh-CN': '本次订货要覆盖的销售天数。',
        ja: '今回の発注でまかなう販売日数。',
      },
    }),
    safetyDays,
    casePack: count(
      {
        each: true,
        default: 1,
        help: {
          en: 'Units in a case; only whole cases are ordered.',
          'zh-CN': '每箱件数，只订整箱。',
          ja: '1 ケースの入数。ケース単位で発注します。',
        },
      },
      { above: 0 },
    ),
  },
  examples: [
    { formula: '=REORDER_QTY(200; 50; 5; 30)', answer: 270 },
    { formula: '=REORDER_QTY(200; 50; 5; 30; 60; 14; 24)', answer: 288 },
    { formula: '=REORDER_QTY(100; 0; 5; 30)', answer: 370 },
    { formula: '=REORDER_QTY(1000; 0; 5; 30)', answer: 0 },
    { formula: '=REORDER_QTY(0; 0; 0; 30)', answer: 0 },
  ],
  source:
    'Target stock less what is left at arrival; sellers subtract all stock, which orders again what is sold out before the arrival.',
  run: ({ available, inbound, unitsPerDay, leadTimeDays, coverDays, safetyDays, casePack }) => {
    if (unitsPerDay === 0) return 0;
    const stock = available + inbound;
    const needed = unitsPerDay * (safetyDays + coverDays);
    const left = Math.max(0, stock - unitsPerDay * leadTimeDays);
    return wholeAbove(Math.max(0, needed - left) / casePack, Math.max(needed, stock) / casePack) * casePack;
  },
});
