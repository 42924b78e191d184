/** TACOS: ad spend as a share of all sales. */

import { quotient } from '../../evidence/quotient.ts';
import { defineFunction } from '../call/define-function.ts';
import { spend } from '../parameters/ads.ts';
import { money } from '../parameters/numbers.ts';

export const tacos = defineFunction({
  name: 'TACOS',
  group: 'ads',
  summary: {
    en: 'Total ACoS: ad spend as a ratio of all sales, ads or not.',
    'zh-CN': '总 ACoS（TACoS）：广告花费占全部销售额的比例。',
    ja: 'TACoS: 広告費が全売上 (広告経由以外も含む) に占める割合。',
  },
  purpose: {
    en: 'To see whether ads lift the whole business. Use the same period and products for both figures.',
    'zh-CN': '观察广告是否带动整体销售。两个数字须为同一期间、同一批产品。',
    ja: '広告が全体の売上を押し上げているかを見ます。両方とも同じ期間・同じ商品の数字を使います。',
  },
  rule: {
    en: 'spend ÷ totalSales. Spend without sales: ∞. Neither: blank.',
    'zh-CN': '花费 ÷ 总销售额。有花费没有销售额：∞。都没有：空。',
    ja: '広告費 ÷ 総売上。売上なしで広告費あり: ∞。どちらもなし: 空白。',
  },
  parameters: {
    spend,
    totalSales: money({
      each: true,
      help: {
        en: 'All sales of the same period.',
        'zh-CN': '同期全部销售额。',
        ja: '同じ期間の総売上。',
      },
    }),
  },
  examples: [
    { formula: '=TACOS(120; 1000)', answer: 0.12 },
    { formula: '=TACOS("$120.00"; "1,000")', answer: 0.12 },
    { formula: '=TACOS(120; 0)', answer: '∞' },
    { formula: '=TACOS(0; 0)', answer: '' },
  ],
  source: 'Ad spend divided by total sales, as advertising tools define TACoS.',
  run: ({ spend, totalSales }) => quotient(spend, totalSales),
});
