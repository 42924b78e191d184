/** SELL_THROUGH: Amazon's sell-through rate. */

import { quotient } from '../../evidence/quotient.ts';
import { defineFunction } from '../call/define-function.ts';
import { count } from '../parameters/numbers.ts';

export const sellThrough = defineFunction({
  name: 'SELL_THROUGH',
  group: 'stock',
  summary: {
    en: "Amazon's sell-through rate: units shipped in 90 days for each unit in stock on average.",
    'zh-CN': '亚马逊售出率：90 天发货量 ÷ 同期平均库存。',
    ja: 'Amazon の販売率: 90 日間の出荷数 ÷ 同期間の平均在庫数。',
  },
  purpose: {
    en: 'To find slow stock, which lowers the inventory performance index and costs storage.',
    'zh-CN': '找出滞销库存：它会拉低 IPI 并产生仓储费。',
    ja: '動きの遅い在庫を見つけます。IPI を下げ、保管料がかかります。',
  },
  rule: {
    en: 'unitsShipped90 ÷ averageUnits. Nothing shipped: 0. Shipped without average stock: ∞. Neither: blank.',
    'zh-CN': '90 天发货量 ÷ 平均库存。没有发货：0。有发货没有库存：∞。都没有：空。',
    ja: '90 日の出荷数 ÷ 平均在庫。出荷なし: 0。平均在庫 0 で出荷あり: ∞。どちらもなし: 空白。',
  },
  parameters: {
    unitsShipped90: count({
      each: true,
      help: {
        en: 'Units shipped in the last 90 days.',
        'zh-CN': '近 90 天发货量。',
        ja: '直近 90 日の出荷数。',
      },
    }),
    averageUnits: count({
      each: true,
      help: {
        en: 'Average units in stock over these 90 days.',
        'zh-CN': '这 90 天的平均库存。',
        ja: 'その 90 日の平均在庫数。',
      },
    }),
  },
  examples: [
    { formula: '=SELL_THROUGH(450; 150)', answer: 3 },
    { formula: '=SELL_THROUGH(0; 150)', answer: 0 },
    { formula: '=SELL_THROUGH(20; 0)', answer: '∞' },
    { formula: '=SELL_THROUGH(0; 0)', answer: '' },
  ],
  source: 'Amazon Seller Central help, Inventory Performance Index (202174810).',
  run: ({ unitsShipped90, averageUnits }) => quotient(unitsShipped90, averageUnits),
});
