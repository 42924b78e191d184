/** BID_FOR_TARGET: the bid at which clicks cost what the target ACoS allows. */

import { isBelow, roundHalfUp } from '../../evidence/compare.ts';
import { defineFunction } from '../call/define-function.ts';
import { clicks, targetAcos } from '../parameters/ads.ts';
import { count, money, ratio } from '../parameters/numbers.ts';

export const bidForTarget = defineFunction({
  name: 'BID_FOR_TARGET',
  group: 'ads',
  summary: {
    en: 'The bid at which clicks cost what your target ACoS allows, in small steps from the current bid.',
    'zh-CN': '达到目标 ACoS 的竞价，从当前竞价小步调整。',
    ja: '目標 ACoS に合う入札額。現在の入札額から小刻みに動かします。',
  },
  purpose: {
    en: 'To prepare bid changes for targets and keywords that have had enough clicks.',
    'zh-CN': '为点击足够的投放和关键词准备竞价调整。',
    ja: '十分なクリックがあるターゲットやキーワードの入札変更を準備します。',
  },
  rule: {
    en: 'sales ÷ clicks × targetAcos, kept within currentBid × (1 ± maxStep) when a bid is given, rounded half up. Fewer clicks than minClicks: the current bid, or blank. No sales and no current bid: blank.',
    'zh-CN':
      '销售额 ÷ 点击数 × 目标 ACoS；给出当前竞价时限制在 当前竞价 × (1 ± maxStep) 之内，四舍五入。点击少于 minClicks：当前竞价或空。没有销售额也没有当前竞价：空。',
    ja: '売上 ÷ クリック数 × 目標 ACoS。現在の入札額があれば 現在の入札額 × (1 ± maxStep) の範囲に収め、四捨五入。クリックが minClicks 未満: 現在の入札額または空白。売上も現在の入札額もなし: 空白。',
  },
  parameters: {
    clicks,
    sales: money({
      each: true,
      help: {
        en: 'Sales from these clicks.',
        'zh-CN': '这些点击带来的销售额。',
        ja: 'そのクリックによる売上。',
      },
    }),
    targetAcos,
    currentBid: money({
      each: true,
      optional: true,
      help: {
        en: 'The bid as it is now.',
        'zh-CN': '当前竞价。',
        ja: '現在の入札額。',
      },
    }),
    maxStep: ratio(
      {
        default: 0.2,
        help: {
          en: 'How far a bid may move at once.',
          'zh-CN': '一次最多调整的比例。',
          ja: '一度に動かす幅の上限。',
        },
      },
      { min: 0, max: 1 },
    ),
    minClicks: count({
      default: 10,
      help: {
        en: 'With fewer clicks the bid stays as it is.',
        'zh-CN': '点击数少于该值时不调整。',
        ja: 'クリックがこれより少なければ変更しません。',
      },
    }),
    decimals: count(
      {
        default: 2,
        help: {
          en: 'Decimals of the bid; 0 for yen.',
          'zh-CN': '竞价的小数位数；日元为 0。',
          ja: '入札額の小数桁数。円は 0。',
        },
      },
      { min: 0, max: 6, whole: true },
    ),
  },
  examples: [
    { formula: '=BID_FOR_TARGET(50; 200; 25%)', answer: 1 },
    { formula: '=BID_FOR_TARGET(50; 200; 25%; 2)', answer: 1.6 },
    { formula: '=BID_FOR_TARGET(50; 200; 25%; 50%)', answer: 0.6 },
    { formula: '=BID_FOR_TARGET(9; 200; 25%; 2)', answer: 2 },
    { formula: '=BID_FOR_TARGET(50; 0; 25%; 2)', answer: 1.6 },
    { formula: '=BID_FOR_TARGET(50; 0; 25%)', answer: '' },
  ],
  source: 'Sales per click × target ACoS (adlabs.app, "4 essential formulas"); the step limit is field practice.',
  run: ({ clicks, sales, targetAcos, currentBid, maxStep, minClicks, decimals }) => {
    if (clicks === 0 || isBelow(clicks, minClicks)) return currentBid ?? '';
    const bid = (sales / clicks) * targetAcos;
    if (currentBid === undefined) return sales === 0 ? '' : roundHalfUp(bid, decimals);
    const kept = Math.min(Math.max(bid, currentBid * (1 - maxStep)), currentBid * (1 + maxStep));
    return roundHalfUp(kept, decimals);
  },
});
