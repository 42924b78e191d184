/** STOCK_STATUS: what to do at a product's days of cover. */

import { isAtMost, isBelow } from '../../evidence/compare.ts';
import { NO_END } from '../../evidence/quotient.ts';
import { defineFunction } from '../call/define-function.ts';
import { days } from '../parameters/numbers.ts';
import { leadTimeDays, safetyDays } from '../parameters/stock.ts';

export const stockStatus = defineFunction({
  name: 'STOCK_STATUS',
  group: 'stock',
  summary: {
    en: 'Whether to order a product now, soon or not, from its days of cover and lead time.',
    'zh-CN': '根据可售天数和备货周期判断现在、稍后还是不需要补货。',
    ja: '在庫日数とリードタイムから、今すぐ・まもなく発注すべきかを判定します。',
  },
  purpose: {
    en: 'To colour and sort a stock list by what has to be done.',
    'zh-CN': '按需要采取的行动给库存表着色和排序。',
    ja: '在庫一覧を、必要な対応ごとに色分け・並べ替えします。',
  },
  rule: {
    en: 'In this order: 0 days is Out of stock; ∞ is No sales; below the lead time is Late; at most lead time + safety is Order now; at most lead time + safety + warning is Order soon; above overstockDays is Overstock; otherwise OK.',
    'zh-CN':
      '依次判断：0 天为 Out of stock；∞ 为 No sales；小于备货周期为 Late；不超过备货周期 + 安全天数为 Order now；不超过备货周期 + 安全天数 + 预警天数为 Order soon；大于 overstockDays 为 Overstock；其余为 OK。',
    ja: '次の順に判定: 0 日は Out of stock、∞ は No sales、リードタイム未満は Late、リードタイム + 安全日数以下は Order now、さらに + 警告日数以下は Order soon、overstockDays 超は Overstock、それ以外は OK。',
  },
  statuses: ['Out of stock', 'Late', 'Order now', 'Order soon', 'Overstock', 'No sales', 'OK'],
  parameters: {
    daysOfCover: days({
      each: true,
      help: {
        en: 'Days of cover, as DAYS_OF_COVER answers them.',
        'zh-CN': '可售天数，即 DAYS_OF_COVER 的结果。',
        ja: '在庫日数 (DAYS_OF_COVER の答え)。',
      },
    }),
    leadTimeDays,
    safetyDays,
    warningDays: days({
      default: 14,
      help: {
        en: 'How many days ahead to say Order soon.',
        'zh-CN': '提前多少天提示 Order soon。',
        ja: '何日前から Order soon とするか。',
      },
    }),
    overstockDays: days({
      default: 180,
      help: {
        en: 'More days of cover than this are Overstock.',
        'zh-CN': '可售天数超过该值为 Overstock。',
        ja: '在庫日数がこれを超えると Overstock。',
      },
    }),
  },
  examples: [
    { formula: '=STOCK_STATUS(44; 45)', answer: 'Late' },
    { formula: '=STOCK_STATUS(59; 45)', answer: 'Order now' },
    { formula: '=STOCK_STATUS(73; 45)', answer: 'Order soon' },
    { formula: '=STOCK_STATUS(74; 45)', answer: 'OK' },
    { formula: '=STOCK_STATUS(181; 45)', answer: 'Overstock' },
    { formula: '=STOCK_STATUS({0; "∞"}; 45)', answer: [['Out of stock'], ['No sales']] },
  ],
  source:
    'Lead time and reserve against days of cover, as inventory managers of seller tools do; it agrees with ORDER_BY_DATE.',
  run: ({ daysOfCover, leadTimeDays, safetyDays, warningDays, overstockDays }) => {
    if (daysOfCover === 0) return 'Out of stock';
    if (daysOfCover === NO_END) return 'No sales';
    if (isBelow(daysOfCover, leadTimeDays)) return 'Late';
    if (isAtMost(daysOfCover, leadTimeDays + safetyDays)) return 'Order now';
    if (isAtMost(daysOfCover, leadTimeDays + safetyDays + warningDays)) return 'Order soon';
    return isBelow(overstockDays, daysOfCover) ? 'Overstock' : 'OK';
  },
});
