/** DAYS_OF_COVER: how long the stock lasts at recent sales. */

import { defineFunction } from '../call/define-function.ts';
import { count, days } from '../parameters/numbers.ts';
import { available, countedInbound } from '../parameters/stock.ts';

export const daysOfCover = defineFunction({
  name: 'DAYS_OF_COVER',
  group: 'stock',
  summary: {
    en: 'How many days the stock lasts at the pace of recent sales.',
    'zh-CN': '按近期销售速度，库存还能卖多少天。',
    ja: '最近の販売ペースで在庫があと何日もつか。',
  },
  purpose: {
    en: 'To see stock-outs coming, use sellable stock alone. To decide about ordering, add what is inbound.',
    'zh-CN': '判断断货时只用可售库存；决定补货时加上在途数量。',
    ja: '欠品の予測には販売可能在庫だけを使い、発注の判断には入荷予定を足します。',
  },
  rule: {
    en: '(available + inbound) ÷ (unitsSold ÷ days). Nothing in stock is 0 days; stock without sales is ∞.',
    'zh-CN': '(可售 + 在途) ÷ (销量 ÷ 天数)。没有库存为 0；有库存但没有销量为 ∞。',
    ja: '(在庫 + 入荷予定) ÷ (販売数 ÷ 日数)。在庫なしは 0、在庫があり販売がなければ ∞。',
  },
  parameters: {
    available,
    unitsSold: count({
      each: true,
      help: {
        en: 'Units sold in the period.',
        'zh-CN': '该期间的销量。',
        ja: '期間中の販売数。',
      },
    }),
    days: days(
      {
        default: 30,
        help: {
          en: 'Length of the period in days.',
          'zh-CN': '期间的天数。',
          ja: '期間の日数。',
        },
      },
      { above: 0 },
    ),
    inbound: countedInbound,
  },
  examples: [
    { formula: '=DAYS_OF_COVER(120; 60)', answer: 60 },
    { formula: '=DAYS_OF_COVER(120; 60; 15)', answer: 30 },
    { formula: '=DAYS_OF_COVER(120; 60; ; 40)', answer: 80 },
    { formula: '=DAYS_OF_COVER(0; 60)', answer: 0 },
    { formula: '=DAYS_OF_COVER(120; 0)', answer: '∞' },
    {
      formula: '=DAYS_OF_COVER(A2:A5; B2:B5)',
      given: { 'A2:A5': [[120], [''], ['n/a'], [45]], 'B2:B5': [[60], [''], [30], [30]] },
      answer: [[60], [''], ['⚠ DAYS_OF_COVER: available must be a number of 0 or more, but got "n/a".'], [45]],
    },
  ],
  source:
    'Stock divided by daily sales; Amazon computes weeks of cover the same way (Seller Central help, Replenishment alerts).',
  run: ({ available, unitsSold, days, inbound }) => {
    const stock = available + inbound;
    return stock === 0 ? 0 : stock / (unitsSold / days);
  },
});
