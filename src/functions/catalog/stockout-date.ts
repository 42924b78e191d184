/** STOCKOUT_DATE: the day on which the stock runs out. */
import { wholeBelow } from '../../evidence/compare.ts';
import { dateAnswer } from '../call/date-answer.ts';
import { defineFunction } from '../call/define-function.ts';
import { asOf, available, countedInbound, unitsPerDay } from '../parameters/stock.ts';

export const stockoutDate = defineFunction({
  name: 'STOCKOUT_DATE',
  group: 'stock',
  answers: 'date',
  summary: {
    en: 'The date on which the stock runs out at this pace of sales.',
    'zh-CN': '按此销售速度，库存售罄的日期。',
    ja: 'この販売ペースで在庫がなくなる日。',
  },
  purpose: {
    en: 'To compare with the date of the next arrival, and to plan price and ads around a gap.',
    'zh-CN': '与下一批到货日期比较，安排断货前后的价格和广告。',
    ja: '次の入荷日と比べ、欠品前後の価格と広告を計画します。',
  },
  rule: {
    en: 'asOf + (available + inbound) ÷ unitsPerDay, in whole days. Nothing in stock: asOf. No sales: ∞.',
    'zh-CN': 'asOf + (可售 + 在途) ÷ 日均销量，取整天。没有库存：asOf。没有销量：∞。',
    ja: 'asOf + (在庫 + 入荷予定) ÷ 1 日の販売数 (日数は切り捨て)。在庫なし: asOf。販売なし: ∞。',
  },
  parameters: {
    available,
    unitsPerDay,
    asOf,
    inbound: countedInbound,
  },
  examples: [
    { formula: '=STOCKOUT_DATE(120; 4; DATE(2026; 10; 31))', answer: '2026-11-30' },
    { formula: '=STOCKOUT_DATE(121; 4; DATE(2026; 10; 31); 40)', answer: '2026-12-10' },
    { formula: '=STOCKOUT_DATE(0; 4; DATE(2026; 10; 31))', answer: '2026-10-31' },
    { formula: '=STOCKOUT_DATE(120; 0; DATE(2026; 10; 31))', answer: '∞' },
  ],
  source: 'Stock divided by daily sales, counted from the date of the stock figure.',
  run: ({ available, unitsPerDay, asOf, inbound }) => {
    const stock = available + inbound;
    return stock === 0 ? asOf : dateAnswer(asOf + wholeBelow(stock / unitsPerDay));
  },
});
