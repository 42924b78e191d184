/** CTR_STATUS: whether shoppers who see an ad click on it. */

import { isBelow } from '../../evidence/compare.ts';
import { defineFunction } from '../call/define-function.ts';
import { clicks } from '../parameters/ads.ts';
import { count, ratio } from '../parameters/numbers.ts';

export const ctrStatus = defineFunction({
  name: 'CTR_STATUS',
  group: 'ads',
  summary: {
    en: 'Whether the click-through rate is too low, once there are enough impressions.',
    'zh-CN': '展示足够时，判断点击率是否过低。',
    ja: '十分な表示回数があるとき、クリック率が低すぎないかを判定します。',
  },
  purpose: {
    en: 'To find ads whose image, title, price or keyword does not fit. Not for search term reports, which list clicked terms only.',
    'zh-CN': '找出主图、标题、价格或关键词不匹配的广告。不适用于只列出有点击的词的搜索词报告。',
    ja: '画像・タイトル・価格・キーワードが合っていない広告を見つけます。クリックされた語句しか載らない検索語句レポートには使えません。',
  },
  rule: {
    en: 'No impressions: No impressions; fewer than minImpressions: Not enough data; clicks ÷ impressions below minCtr: Low; otherwise OK.',
    'zh-CN':
      '没有展示：No impressions；展示少于 minImpressions：Not enough data；点击 ÷ 展示低于 minCtr：Low；否则 OK。',
    ja: '表示なし: No impressions。minImpressions 未満: Not enough data。クリック ÷ 表示回数が minCtr 未満: Low。それ以外: OK。',
  },
  statuses: ['Low', 'Not enough data', 'No impressions', 'OK'],
  parameters: {
    impressions: count({
      each: true,
      help: {
        en: 'Impressions.',
        'zh-CN': '展示量。',
        ja: '表示回数。',
      },
    }),
    clicks,
    minCtr: ratio(
      {
        default: 0.003,
        help: {
          en: 'Click-through rate below which it is Low.',
          'zh-CN': '低于该点击率为 Low。',
          ja: 'このクリック率を下回ると Low。',
        },
      },
      { min: 0, max: 0.05 },
    ),
    minImpressions: count({
      default: 3000,
      help: {
        en: 'With fewer impressions there is no verdict.',
        'zh-CN': '展示少于该值不下结论。',
        ja: '表示回数がこれより少なければ判定しません。',
      },
    }),
  },
  examples: [
    { formula: '=CTR_STATUS(10000; 29)', answer: 'Low' },
    { formula: '=CTR_STATUS(10000; 30)', answer: 'OK' },
    { formula: '=CTR_STATUS(2999; 0)', answer: 'Not enough data' },
    { formula: '=CTR_STATUS(0; 0)', answer: 'No impressions' },
  ],
  source: 'The alarm at 0.3% is field practice; at 3,000 impressions about nine clicks are expected there.',
  run: ({ impressions, clicks, minCtr, minImpressions }) => {
    if (impressions === 0) return 'No impressions';
    if (isBelow(impressions, minImpressions)) return 'Not enough data';
    return isBelow(clicks / impressions, minCtr) ? 'Low' : 'OK';
  },
});
