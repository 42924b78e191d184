/** Parameters of functions about ads. */

import { LARGEST_TARGET } from './acos-target.ts';
import { count, money, ratio } from './numbers.ts';

/** Ad spend. */
export const spend = money({
  each: true,
  help: { en: 'Ad spend.', 'zh-CN': '广告花费。', ja: '広告費。' },
});

/** Sales from ads. */
export const sales = money({
  each: true,
  help: {
    en: 'Sales from ads.',
    'zh-CN': '广告销售额。',
    ja: '広告による売上。',
  },
});

/** Conversion rate, orders by clicks. */
export const conversionRate = ratio(
  {
    each: true,
    default: 0.1,
    help: {
      en: 'Orders per click you would expect.',
      'zh-CN': '预期转化率（订单 ÷ 点击）。',
      ja: '想定する転換率 (注文数 ÷ クリック数)。',
    },
  },
  { above: 0, below: 1 },
);

/** Clicks on ads. */
export const clicks = count({
  each: true,
  help: { en: 'Clicks.', 'zh-CN': '点击数。', ja: 'クリック数。' },
});

/** The target ACoS as one ratio. */
export const targetAcos = ratio(
  {
    each: true,
    help: {
      en: 'Target ACoS such as 25%.',
      'zh-CN': '目标 ACoS，如 25%。',
      ja: '目標 ACoS (25% など)。',
    },
  },
  { min: 0, max: LARGEST_TARGET },
);
