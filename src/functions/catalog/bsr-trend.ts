/** BSR_TREND: whether a Best Sellers Rank changes by more than its daily noise. */

import { isAtMost } from '../../evidence/compare.ts';
import { defineFunction } from '../call/define-function.ts';
import { rowOf } from '../parameters/cells.ts';
import { numberCells } from '../parameters/numbers.ts';

/** Number of ranks before the last one that form its base. */
const BASE_RANKS = 4;
const MEANINGFUL_CHANGE = 0.25;

export const bsrTrend = defineFunction({
  name: 'BSR_TREND',
  group: 'ranking',
  summary: {
    en: 'Whether a Best Sellers Rank is improving, worsening or stable; one row a product, oldest to newest.',
    'zh-CN': 'BSR 排名是上升、下降还是稳定；每行一个产品，从旧到新。',
    ja: '売れ筋ランキングが改善・悪化・安定のどれか。1 行 1 商品、古い順。',
  },
  purpose: {
    en: 'To follow your own products and competitors week by week. A smaller rank is better.',
    'zh-CN': '逐周跟踪自己和竞品。数字越小越好。',
    ja: '自社商品と競合を週ごとに追います。数字が小さいほど良い順位です。',
  },
  rule: {
    en: 'The last cell against the median of up to four ranks before it: at least 25% smaller is Improving, at least 25% larger Worsening, otherwise Stable. Last cell blank, or nothing before it: Not enough data. Blanks before are skipped.',
    'zh-CN':
      '最后一格与之前最多四个排名的中位数比较：小 25% 及以上为 Improving，大 25% 及以上为 Worsening，否则 Stable。最后一格为空或之前没有排名：Not enough data。之前的空格跳过。',
    ja: '最後のセルを、その前の最大 4 つの順位の中央値と比較: 25% 以上小さければ Improving、25% 以上大きければ Worsening、それ以外は Stable。最後のセルが空白、または前に順位がない: Not enough data。前の空白は飛ばします。',
  },
  statuses: ['Worsening', 'Not enough data', 'Stable', 'Improving'],
  parameters: {
    ranks: rowOf(
      {
        help: {
          en: 'A range with one row a product and its ranks from oldest to newest.',
          'zh-CN': '每行一个产品、排名从旧到新的区域。',
          ja: '1 行 1 商品、順位が古い順に並ぶ範囲。',
        },
      },
      numberCells('a rank', { min: 1 }),
    ),
  },
  examples: [
    {
      formula: '=BSR_TREND(B2:F4)',
      given: {
        'B2:F4': [
          [1000, 1100, 900, 1000, 750],
          [1000, 1100, 900, 1000, 1249],
          ['', '', 900, '', 1125],
        ],
      },
      answer: [['Improving'], ['Stable'], ['Worsening']],
    },
    {
      formula: '=BSR_TREND(B2:D3)',
      given: {
        'B2:D3': [
          [900, 1000, ''],
          ['', '', 1000],
        ],
      },
      answer: [['Not enough data'], ['Not enough data']],
    },
  ],
  source:
    'Median of recent ranks, because daily ranks jump by 15% without a cause; the alarm at 25% is field practice.',
  run: ({ ranks }) => {
    const last = ranks[ranks.length - 1];
    const before = ranks.slice(0, -1).filter((rank): rank is number => rank !== undefined);
    if (last === undefined || before.length === 0) return 'Not enough data';
    const base = median(before.slice(-BASE_RANKS));
    if (isAtMost(last, (1 - MEANINGFUL_CHANGE) * base)) return 'Improving';
    return isAtMost((1 + MEANINGFUL_CHANGE) * base, last) ? 'Worsening' : 'Stable';
  },
});

/** The median of at least one number. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
