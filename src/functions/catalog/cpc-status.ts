/** CPC_STATUS: whether a click costs more than it may. */

import { isBelow } from '../../evidence/compare.ts';
import { defineFunction } from '../call/define-function.ts';
import { clicks, spend } from '../parameters/ads.ts';
import { money, ratio } from '../parameters/numbers.ts';

export const cpcStatus = defineFunction({
  name: 'CPC_STATUS',
  group: 'ads',
  summary: {
    en: 'Whether a click costs more than you planned for it.',
    'zh-CN': '单次点击成本是否超出预算。',
    ja: 'クリック単価が予算を超えていないかを判定します。',
  },
  purpose: {
    en: 'To notice bidding wars and placements that eat the margin.',
    'zh-CN': '及时发现竞价过高或吞噬利润的广告位。',
    ja: '入札の過熱や、利益を食う掲載枠に気づくために使います。',
  },
  rule: {
    en: 'No clicks: No clicks; spend ÷ clicks above budgetCpc × (1 + tolerance): Over budget; above budgetCpc: High; otherwise OK.',
    'zh-CN':
      '没有点击：No clicks；花费 ÷ 点击 高于 budgetCpc × (1 + tolerance)：Over budget；高于 budgetCpc：High；否则 OK。',
    ja: 'クリックなし: No clicks。広告費 ÷ クリック数が budgetCpc × (1 + tolerance) 超: Over budget。budgetCpc 超: High。それ以外: OK。',
  },
  statuses: ['Over budget', 'High', 'No clicks', 'OK'],
  parameters: {
    spend,
    clicks,
    budgetCpc: money({
      each: true,
      help: {
        en: 'Planned cost of a click.',
        'zh-CN': '计划的单次点击成本。',
        ja: '予定のクリック単価。',
      },
    }),
    tolerance: ratio(
      {
        default: 0.5,
        help: {
          en: 'How far above the plan a click may cost before it is Over budget.',
          'zh-CN': '超出计划多少比例为 Over budget。',
          ja: '予定をどれだけ超えると Over budget とするか。',
        },
      },
      { min: 0, max: 1 },
    ),
  },
  examples: [
    { formula: '=CPC_STATUS(100; 100; 1)', answer: 'OK' },
    { formula: '=CPC_STATUS(101; 100; 1)', answer: 'High' },
    { formula: '=CPC_STATUS(150; 100; 1)', answer: 'High' },
    { formula: '=CPC_STATUS(151; 100; 1)', answer: 'Over budget' },
    { formula: '=CPC_STATUS(0; 0; 1)', answer: 'No clicks' },
  ],
  source: 'Cost per click against plan; the alarm at 50% above it is field practice.',
  run: ({ spend, clicks, budgetCpc, tolerance }) => {
    if (clicks === 0) return 'No clicks';
    if (isBelow(budgetCpc * (1 + tolerance), spend / clicks)) return 'Over budget';
    return isBelow(budgetCpc, spend / clicks) ? 'High' : 'OK';
  },
});
