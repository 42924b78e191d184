/** ORDER_BY_DATE: the last day on which an order still arrives in time. */
import { wholeBelow } from '../../evidence/compare.ts';
import { NO_END } from '../../evidence/quotient.ts';
import { dateAnswer } from '../call/date-answer.ts';
import { defineFunction } from '../call/define-function.ts';
import { asOf, available, inbound, leadTimeDays, safetyDays, unitsPerDay } from '../parameters/stock.ts';

export const orderByDate = defineFunction({
  name: 'ORDER_BY_DATE',
  group: 'stock',
  answers: 'date',
  summary: {
    en: 'The last date on which to order so that the reserve is never touched; in the past when it is late.',
    'zh-CN': '不动用安全库存的最晚下单日期；已经过去表示已晚。',
    ja: '安全在庫に手を付けずに済む最終発注日。過去の日付なら手遅れです。',
  },
  purpose: {
    en: 'To plan orders in the calendar, product by product.',
    'zh-CN': '逐个产品安排下单日历。',
    ja: '商品ごとの発注日を計画します。',
  },
  rule: {
    en: 'asOf + (available + inbound) ÷ unitsPerDay − leadTimeDays − safetyDays, in whole days, rounded down. No sales: ∞.',
    'zh-CN': 'asOf + (可售 + 在途) ÷ 日均销量 − 备货周期 − 安全天数，向下取整天。没有销量：∞。',
    ja: 'asOf + (在庫 + 入荷予定) ÷ 1 日の販売数 − リードタイム − 安全日数 (日数は切り捨て)。販売なし: ∞。',
  },
  parameters: {
    available,
    inbound,
    unitsPerDay,
    leadTimeDays,
    asOf,
    safetyDays,
  },
  examples: [
    { formula: '=ORDER_BY_DATE(300; 100; 5; 45; DATE(2026; 10; 31))', answer: '2026-11-21' },
    { formula: '=ORDER_BY_DATE(100; 0; 5; 45; DATE(2026; 10; 31))', answer: '2026-09-22' },
    { formula: '=ORDER_BY_DATE(100; 0; 0; 45; DATE(2026; 10; 31))', answer: '∞' },
  ],
  source: 'Days of cover less lead time and reserve, counted from the date of the stock figure.',
  run: ({ available, inbound, unitsPerDay, leadTimeDays, asOf, safetyDays }) => {
    if (unitsPerDay === 0) return NO_END;
    const cover = (available + inbound) / unitsPerDay;
    return dateAnswer(asOf + wholeBelow(cover - leadTimeDays - safetyDays, Math.max(cover, leadTimeDays, safetyDays)));
  },
});
