/** ROAS: ad sales for each unit of ad spend. */

import { quotient } from '../../evidence/quotient.ts';
import { defineFunction } from '../call/define-function.ts';
import { sales, spend } from '../parameters/ads.ts';

export const roas = defineFunction({
  name: 'ROAS',
  group: 'ads',
  summary: {
    en: 'Return on ad spend: sales from ads for each unit of money spent on them.',
    'zh-CN': '广告投资回报率：每单位广告花费带来的广告销售额。',
    ja: '広告費用対効果: 広告費 1 あたりの広告売上。',
  },
  purpose: {
    en: 'To compare campaigns; it is 1 ÷ ACoS.',
    'zh-CN': '用于比较广告活动；等于 1 ÷ ACoS。',
    ja: 'キャンペーンの比較に使います。1 ÷ ACoS と同じです。',
  },
  rule: {
    en: 'sales ÷ spend. Sales without spend: ∞. Neither: blank.',
    'zh-CN': '销售额 ÷ 花费。有销售额没有花费：∞。都没有：空。',
    ja: '売上 ÷ 広告費。広告費なしで売上あり: ∞。どちらもなし: 空白。',
  },
  parameters: {
    sales,
    spend,
  },
  examples: [
    { formula: '=ROAS(400; 100)', answer: 4 },
    { formula: '=ROAS(0; 100)', answer: 0 },
    { formula: '=ROAS(400; 0)', answer: '∞' },
    { formula: '=ROAS(0; 0)', answer: '' },
  ],
  source: 'Amazon Ads help: return on ad spend is the reciprocal of ACoS.',
  run: ({ sales, spend }) => quotient(sales, spend),
});
