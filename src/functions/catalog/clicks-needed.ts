/** CLICKS_NEEDED: the evidence rule behind every verdict on ads. */

import { clicksNeeded } from '../../evidence/clicks-needed.ts';
import { defineFunction } from '../call/define-function.ts';
import { count, ratio } from '../parameters/numbers.ts';

export const clicksNeededFunction = defineFunction({
  name: 'CLICKS_NEEDED',
  group: 'ads',
  summary: {
    en: 'How many clicks it takes before so few orders are more than bad luck.',
    'zh-CN': '至少需要多少次点击，才能认定订单少不是运气不好。',
    ja: '注文の少なさが偶然ではないと言えるまでに必要なクリック数。',
  },
  purpose: {
    en: 'To wait for evidence before a search term is negated or a bid is lowered.',
    'zh-CN': '在否定搜索词或降低竞价之前，先等到足够的数据。',
    ja: '検索語句の除外や入札の引き下げの前に、十分なデータを待つために使います。',
  },
  rule: {
    en: 'The smallest number of clicks n with P(X ≤ orders) ≤ 1 − confidence, for X binomial with n clicks and the conversion rate.',
    'zh-CN': '满足 P(X ≤ 订单数) ≤ 1 − 置信度 的最小点击数 n，其中 X 服从二项分布 B(n, 转化率)。',
    ja: 'X が二項分布 B(n, 転換率) に従うとき、P(X ≤ 注文数) ≤ 1 − 信頼度 となる最小のクリック数 n。',
  },
  parameters: {
    conversionRate: ratio(
      {
        each: true,
        help: {
          en: 'Orders per click you would expect, above 0 and below 100%.',
          'zh-CN': '预期每次点击带来的订单比例，大于 0 且小于 100%。',
          ja: '想定する転換率 (注文数 ÷ クリック数)。0 より大きく 100% 未満。',
        },
      },
      { above: 0, below: 1 },
    ),
    confidence: ratio(
      {
        default: 0.9,
        help: {
          en: 'How sure you want to be, above 0 and below 100%.',
          'zh-CN': '希望的置信度，大于 0 且小于 100%。',
          ja: '求める信頼度。0 より大きく 100% 未満。',
        },
      },
      { above: 0, below: 1 },
    ),
    orders: count({
      each: true,
      default: 0,
      help: {
        en: 'Orders received so far.',
        'zh-CN': '目前的订单数。',
        ja: 'これまでの注文数。',
      },
    }),
  },
  examples: [
    { formula: '=CLICKS_NEEDED(10%)', answer: 22 },
    { formula: '=CLICKS_NEEDED(10%; 95%)', answer: 29 },
    { formula: '=CLICKS_NEEDED(10%; 90%; 3)', answer: 65 },
    { formula: '=CLICKS_NEEDED({5%; 8%; 12%; 15%; 20%})', answer: [[45], [28], [19], [15], [11]] },
  ],
  source: 'Exact binomial test of "the conversion rate is at least as assumed".',
  run: ({ conversionRate, confidence, orders }) => clicksNeeded(conversionRate, confidence, orders),
});
