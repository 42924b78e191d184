/** ORGANIC_SHARE: the share of sessions that did not come from ads. */

import { isBelow } from '../../evidence/compare.ts';
import { BadArgument } from '../call/bad-argument.ts';
import { defineFunction } from '../call/define-function.ts';
import { count } from '../parameters/numbers.ts';

export const organicShare = defineFunction({
  name: 'ORGANIC_SHARE',
  group: 'traffic-and-sales',
  summary: {
    en: 'The share of sessions that did not come from ad clicks.',
    'zh-CN': '自然流量占比：不是广告点击带来的会话比例。',
    ja: '広告クリック以外から来たセッションの割合。',
  },
  purpose: {
    en: 'To see whether a product stands on its own feet or lives on ads.',
    'zh-CN': '判断产品靠自然流量还是靠广告。',
    ja: '商品が自然流入で立っているか、広告頼みかを見ます。',
  },
  rule: {
    en: '(sessions − adClicks) ÷ sessions. No sessions: blank. More clicks than sessions is refused: the periods may differ.',
    'zh-CN': '(会话数 − 广告点击) ÷ 会话数。没有会话：空。点击多于会话会被拒绝：可能期间不同。',
    ja: '(セッション − 広告クリック) ÷ セッション。セッションなし: 空白。クリックがセッションより多い場合は拒否します (期間が違う可能性)。',
  },
  parameters: {
    sessions: count({
      each: true,
      help: {
        en: 'Sessions.',
        'zh-CN': '会话数。',
        ja: 'セッション。',
      },
    }),
    adClicks: count({
      each: true,
      help: {
        en: 'Ad clicks of the same period and product.',
        'zh-CN': '同期同产品的广告点击数。',
        ja: '同じ期間・商品の広告クリック数。',
      },
    }),
  },
  examples: [
    { formula: '=ORGANIC_SHARE(1000; 300)', answer: 0.7 },
    { formula: '=ORGANIC_SHARE(300; 300)', answer: 0 },
    { formula: '=ORGANIC_SHARE(0; 0)', answer: '' },
    {
      formula: '=ORGANIC_SHARE({1000; 300}; {300; 301})',
      answer: [
        [0.7],
        [
          '⚠ ORGANIC_SHARE: adClicks must be at most sessions (different windows?), but got 301 clicks and 300 sessions.',
        ],
      ],
    },
  ],
  source: 'Sessions of the business report less clicks of the advertising reports.',
  run: ({ sessions, adClicks }) => {
    if (sessions === 0) return '';
    if (isBelow(sessions, adClicks)) {
      const got = `${adClicks} clicks and ${sessions} sessions`;
      return new BadArgument(`adClicks must be at most sessions (different windows?), but got ${got}`);
    }
    return (sessions - adClicks) / sessions;
  },
});
