/** STOCK_VALUE: what the units of a row cost. */

import { defineFunction } from '../call/define-function.ts';
import { count, money } from '../parameters/numbers.ts';

export const stockValue = defineFunction({
  name: 'STOCK_VALUE',
  group: 'stock',
  summary: { en: 'What units cost.', 'zh-CN': '库存成本。', ja: '在庫の原価。' },
  purpose: {
    en: 'To see how much money lies in stock.',
    'zh-CN': '查看库存占用的资金。',
    ja: '在庫に眠る資金を見ます。',
  },
  rule: { en: 'available × unitCost', 'zh-CN': 'available × unitCost', ja: 'available × unitCost' },
  parameters: {
    available: count({ each: true, help: { en: 'Units.', 'zh-CN': '件数。', ja: '個数。' } }),
    unitCost: money({ each: true, help: { en: 'Cost of a unit.', 'zh-CN': '单件成本。', ja: '1 個の原価。' } }),
  },
  examples: [{ formula: '=STOCK_VALUE(10; 2.5)', answer: 25 }],
  run: ({ available, unitCost }) => available * unitCost,
});
