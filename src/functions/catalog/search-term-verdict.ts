/** SEARCH_TERM_VERDICT: what to do with a search term, once there is evidence. */

import { clicksNeeded } from '../../evidence/clicks-needed.ts';
import { isAtMost } from '../../evidence/compare.ts';
import { chanceAtTarget, EVIDENT } from '../../evidence/over-target.ts';
import { defineFunction } from '../call/define-function.ts';
import { clicks, conversionRate, sales, spend, targetAcos } from '../parameters/ads.ts';
import { count, money } from '../parameters/numbers.ts';

export const searchTermVerdict = defineFunction({
  name: 'SEARCH_TERM_VERDICT',
  group: 'ads',
  summary: {
    en: 'What to do with a search term: harvest, keep, lower the bid, negate, or wait for more data.',
    'zh-CN': '搜索词的处理建议：收割、保留、降价、否定，或等待更多数据。',
    ja: '検索語句への対応: 収穫・維持・入札引き下げ・除外、またはデータ待ち。',
  },
  purpose: {
    en: 'To go through a search term report without acting on chance. Brand and launch terms are for you to judge.',
    'zh-CN': '处理搜索词报告而不被偶然性误导。品牌词和新品词请自行判断。',
    ja: '偶然に左右されずに検索語句レポートを処理します。ブランド語や新商品の語句はご自身で判断してください。',
  },
  rule: {
    en: 'No orders: Negate from CLICKS_NEEDED(conversionRate) clicks on and, when given, from maxCostPerOrder spend on, otherwise Not enough data. Orders with ACoS at most the target: Harvest from minOrders on, otherwise Keep. Orders above the target: Lower bid where so few orders would come in at most 10 % of cases if the target were met at this click price and order value, otherwise Not enough data.',
    'zh-CN':
      '没有订单：点击数达到 CLICKS_NEEDED(转化率) 且（给出时）花费达到 maxCostPerOrder 为 Negate，否则 Not enough data。有订单且 ACoS 不超过目标：订单数达到 minOrders 为 Harvest，否则 Keep。有订单但超过目标：若按此点击价和客单价恰好达标，订单这么少的概率不超过 10% 时为 Lower bid，否则 Not enough data。',
    ja: '注文なし: クリックが CLICKS_NEEDED(転換率) 以上、かつ (指定時は) 広告費が maxCostPerOrder 以上なら Negate、それ以外は Not enough data。注文ありで ACoS が目標以下: minOrders 以上なら Harvest、未満は Keep。目標超: このクリック単価と客単価でちょうど目標どおりなら注文がこれほど少ない確率が 10 % 以下のとき Lower bid、それ以外は Not enough data。',
  },
  statuses: ['Negate', 'Lower bid', 'Not enough data', 'Keep', 'Harvest'],
  parameters: {
    clicks,
    orders: count({
      each: true,
      help: { en: 'Orders.', 'zh-CN': '订单数。', ja: '注文数。' },
    }),
    spend,
    sales,
    targetAcos,
    conversionRate,
    minOrders: count({
      default: 2,
      help: {
        en: 'Orders from which a term is worth its own exact target.',
        'zh-CN': '达到多少订单值得单独精准投放。',
        ja: '完全一致で独立させる目安の注文数。',
      },
    }),
    maxCostPerOrder: money({
      each: true,
      optional: true,
      help: {
        en: 'Spend a term may cost before it is negated.',
        'zh-CN': '否定之前允许的花费。',
        ja: '除外までに許す広告費。',
      },
    }),
  },
  examples: [
    { formula: '=SEARCH_TERM_VERDICT(21; 0; 15; 0; 25%)', answer: 'Not enough data' },
    { formula: '=SEARCH_TERM_VERDICT(22; 0; 15; 0; 25%)', answer: 'Negate' },
    { formula: '=SEARCH_TERM_VERDICT(22; 0; 15; 0; 25%; ; ; 20)', answer: 'Not enough data' },
    { formula: '=SEARCH_TERM_VERDICT(12; 2; 10; 60; 25%)', answer: 'Harvest' },
    { formula: '=SEARCH_TERM_VERDICT(12; 1; 7; 30; 25%)', answer: 'Keep' },
    { formula: '=SEARCH_TERM_VERDICT(40; 3; 60; 100; 25%)', answer: 'Lower bid' },
    { formula: '=SEARCH_TERM_VERDICT(40; 3; 45; 100; 25%)', answer: 'Not enough data' },
  ],
  source:
    'Evidence by CLICKS_NEEDED, above the target by the exact binomial chance as in ACOS_STATUS; negation from one break-even order cost on and harvest from 2 orders on are field practice.',
  run: ({ clicks, orders, spend, sales, targetAcos, conversionRate, minOrders, maxCostPerOrder }) => {
    if (orders === 0) {
      const isEnough = isAtMost(maxCostPerOrder ?? 0, spend) && isAtMost(clicksNeeded(conversionRate), clicks);
      return isEnough ? 'Negate' : 'Not enough data';
    }
    if (isAtMost(spend, targetAcos * sales)) return isAtMost(minOrders, orders) ? 'Harvest' : 'Keep';
    const chance = chanceAtTarget({ spend, sales, clicks, orders }, targetAcos);
    return isAtMost(chance, EVIDENT) ? 'Lower bid' : 'Not enough data';
  },
});
