/** GROSS_MARGIN: sales minus costs as a ratio of sales. */

import { defineFunction } from '../call/define-function.ts';
import { money } from '../parameters/numbers.ts';

export const grossMargin = defineFunction({
  name: 'GROSS_MARGIN',
  group: 'traffic-and-sales',
  summary: {
    en: 'What is left of sales after costs, as a ratio of sales.',
    'zh-CN': '毛利率：销售额扣除成本后剩余的比例。',
    ja: '粗利率: 売上から費用を引いた残りの割合。',
  },
  purpose: {
    en: 'To compare products and months; negative where costs exceed sales.',
    'zh-CN': '比较产品和月份；成本高于销售额时为负。',
    ja: '商品や月を比較します。費用が売上を超えると負になります。',
  },
  rule: {
    en: '(sales − costs) ÷ sales. No sales: blank.',
    'zh-CN': '(销售额 − 成本) ÷ 销售额。没有销售额：空。',
    ja: '(売上 − 費用) ÷ 売上。売上なし: 空白。',
  },
  parameters: {
    sales: money({
      each: true,
      help: { en: 'Sales.', 'zh-CN': '销售额。', ja: '売上。' },
    }),
    costs: money({
      each: true,
      help: {
        en: 'Costs that belong to these sales.',
        'zh-CN': '对应的成本。',
        ja: 'その売上にかかった費用。',
      },
    }),
  },
  examples: [
    { formula: '=GROSS_MARGIN(1000; 650)', answer: 0.35 },
    { formula: '=GROSS_MARGIN(100; 120)', answer: -0.2 },
    { formula: '=GROSS_MARGIN(0; 20)', answer: '' },
  ],
  source: 'The usual gross margin.',
  run: ({ sales, costs }) => (sales === 0 ? '' : (sales - costs) / sales),
});
