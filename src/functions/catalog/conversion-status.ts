/** CONVERSION_STATUS: whether a change of the conversion rate is real. */

import { isAtMost, isBelow } from '../../evidence/compare.ts';
import { defineFunction } from '../call/define-function.ts';
import { count, ratio } from '../parameters/numbers.ts';
import { baseSessions, baseUnits, sessions, units } from '../parameters/traffic.ts';

/** The limit for one false alarm in twenty (one-sided 5% of the normal distribution). */
const SIGNIFICANT_Z = 1.645;

export const conversionStatus = defineFunction({
  name: 'CONVERSION_STATUS',
  group: 'traffic-and-sales',
  summary: {
    en: 'Whether the conversion rate really dropped or improved against a base period, or only by chance.',
    'zh-CN': '转化率相对基期是真的下降或上升，还是只是偶然。',
    ja: '転換率が基準期間より本当に下がった・上がったのか、偶然なのかを判定します。',
  },
  purpose: {
    en: 'To look first at the listings that need it: Buy Box, stock, price, reviews, pictures.',
    'zh-CN': '优先检查真正需要的商品：购物车、库存、价格、评价、图片。',
    ja: '本当に確認が必要な商品から見直します: カート、在庫、価格、レビュー、画像。',
  },
  rule: {
    en: 'Either sessions below minSessions, or no base: Not enough data. With r₁ = units ÷ sessions, r₀ = baseUnits ÷ baseSessions, r̄ pooled and z = (r₁ − r₀) ÷ √(r̄ ÷ sessions + r̄ ÷ baseSessions): change below −drop and z ≤ −1.645 is Dropped; change above drop and z ≥ 1.645 is Improved; beyond drop without such a z is Not enough data; otherwise Stable.',
    'zh-CN':
      '任一会话数少于 minSessions 或没有基期：Not enough data。设 r₁ = 件数 ÷ 会话数，r₀ = 基期件数 ÷ 基期会话数，r̄ 为合并值，z = (r₁ − r₀) ÷ √(r̄ ÷ 会话数 + r̄ ÷ 基期会话数)：变化低于 −drop 且 z ≤ −1.645 为 Dropped；变化高于 drop 且 z ≥ 1.645 为 Improved；超出 drop 但 z 不够为 Not enough data；否则 Stable。',
    ja: 'どちらかのセッションが minSessions 未満、または基準なし: Not enough data。r₁ = 販売数 ÷ セッション、r₀ = 基準の販売数 ÷ 基準のセッション、r̄ は両期間の合算、z = (r₁ − r₀) ÷ √(r̄ ÷ セッション + r̄ ÷ 基準のセッション) として、変化が −drop を下回り z ≤ −1.645 なら Dropped、drop を上回り z ≥ 1.645 なら Improved、drop を超えても z が足りなければ Not enough data、それ以外は Stable。',
  },
  statuses: ['Dropped', 'Not enough data', 'Stable', 'Improved'],
  parameters: {
    sessions,
    units,
    baseSessions,
    baseUnits,
    drop: ratio(
      {
        default: 0.15,
        help: {
          en: 'Relative change from which it matters.',
          'zh-CN': '超过该相对变化才算重要。',
          ja: '問題とする変化率。',
        },
      },
      { min: 0, max: 1 },
    ),
    minSessions: count({
      default: 100,
      help: {
        en: 'With fewer sessions in either period there is no verdict.',
        'zh-CN': '任一期间会话数少于该值不下结论。',
        ja: 'どちらかの期間のセッションがこれより少なければ判定しません。',
      },
    }),
  },
  examples: [
    { formula: '=CONVERSION_STATUS(1000; 70; 1000; 100)', answer: 'Dropped' },
    { formula: '=CONVERSION_STATUS(1000; 90; 1000; 100)', answer: 'Stable' },
    { formula: '=CONVERSION_STATUS(200; 14; 200; 20)', answer: 'Not enough data' },
    { formula: '=CONVERSION_STATUS(1000; 140; 1000; 100)', answer: 'Improved' },
  ],
  source: 'Test of two Poisson rates with pooled variance; the alarm at 15% is field practice.',
  run: ({ sessions, units, baseSessions, baseUnits, drop, minSessions }) => {
    const isTooFew = isBelow(sessions, minSessions) || isBelow(baseSessions, minSessions);
    if (isTooFew || sessions === 0 || baseSessions === 0 || baseUnits === 0) return 'Not enough data';
    const rate = units / sessions;
    const baseRate = baseUnits / baseSessions;
    const pooled = (units + baseUnits) / (sessions + baseSessions);
    const z = (rate - baseRate) / Math.sqrt(pooled / sessions + pooled / baseSessions);
    if (isBelow(rate, baseRate * (1 - drop))) return isAtMost(z, -SIGNIFICANT_Z) ? 'Dropped' : 'Not enough data';
    if (isBelow(baseRate * (1 + drop), rate)) return isAtMost(SIGNIFICANT_Z, z) ? 'Improved' : 'Not enough data';
    return 'Stable';
  },
});
