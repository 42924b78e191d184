/** ACOS_STATUS: what the ad spend of a row calls for, once there is evidence. */
import { acosTarget } from '../arguments/acos-target.ts';
import { count } from '../arguments/count.ts';
import { clicksNeeded, EVIDENCE_CONFIDENCE } from '../clicks-needed.ts';
import { isAtMost, isBelow } from '../compare.ts';
import { defineFunction } from '../define-function.ts';
import { conversionRate, sales, spend } from '../parameters/ads.ts';

/** Above this multiple of the target, spending is to be paused. */
const PAUSE_FACTOR = 1.5;

export const acosStatus = defineFunction({
  name: 'ACOS_STATUS',
  group: 'ads',
  summary: {
    en: 'Whether ad spend is on target, over it or to be paused; with clicks given, only after enough of them.',
    'zh-CN': '广告花费是否达标、超标或应暂停；给出点击数时，数据足够才下结论。',
    ja: '広告費が目標内か、超過か、停止すべきか。クリック数を渡すと、十分なデータがある場合だけ判定します。',
  },
  purpose: {
    en: 'To sort search terms, targets or campaigns into what may stay and what must change.',
    'zh-CN': '区分哪些搜索词、投放或广告活动可以保留，哪些需要调整。',
    ja: '検索語句・ターゲット・キャンペーンを、そのままでよいものと見直すものに分けます。',
  },
  rule: {
    en: 'No spend: No spend. Sales but spend ÷ sales at most the target: On target; at most 1.5 × the target: Over target; above: Pause. Spend without sales: No sales. With clicks given, Over target, Pause and No sales need CLICKS_NEEDED(conversionRate; 90%; orders) clicks, otherwise Not enough data. A target such as "18%-25%" is a band: its upper end is the target, and below its lower end it is Room to scale (with clicks given, only from CLICKS_NEEDED(conversionRate) clicks on).',
    'zh-CN':
      '没有花费：No spend。花费 ÷ 销售额不超过目标：On target；不超过目标的 1.5 倍：Over target；更高：Pause。有花费没有销售额：No sales。给出点击数时，Over target、Pause、No sales 需要点击数达到 CLICKS_NEEDED(转化率; 90%; 订单数)，否则为 Not enough data。目标可以是区间文本，如 "18%-25%"：上限为目标，低于下限为 Room to scale（给出点击数时需达到 CLICKS_NEEDED(转化率)）。',
    ja: '広告費なし: No spend。広告費 ÷ 売上が目標以下: On target、目標の 1.5 倍以下: Over target、それより上: Pause。広告費があり売上がない: No sales。クリック数を渡すと、Over target・Pause・No sales には CLICKS_NEEDED(転換率; 90%; 注文数) 以上のクリックが必要で、足りなければ Not enough data。目標は "18%-25%" のような幅でもよく、上限が目標、下限を下回れば Room to scale (クリック数を渡した場合は CLICKS_NEEDED(転換率) 以上のとき)。',
  },
  statuses: ['Pause', 'No sales', 'Over target', 'Not enough data', 'No spend', 'On target', 'Room to scale'],
  parameters: {
    spend,
    sales,
    target: acosTarget({
      each: true,
      default: { lower: 0, upper: 0.25 },
      help: {
        en: 'Target ACoS such as 25%, or a band as text such as "18%-25%".',
        'zh-CN': '目标 ACoS，如 25%，或区间文本，如 "18%-25%"。',
        ja: '目標 ACoS (25% など)、または "18%-25%" のような幅。',
      },
    }),
    clicks: count({
      each: true,
      optional: true,
      help: {
        en: 'Clicks behind the spend: without enough of them there is no verdict.',
        'zh-CN': '点击数：不够时不下结论。',
        ja: 'クリック数。足りなければ判定しません。',
      },
    }),
    orders: count({
      each: true,
      optional: true,
      help: {
        en: 'Orders behind the sales, 0 when left out.',
        'zh-CN': '订单数，省略时为 0。',
        ja: '注文数。省略すると 0。',
      },
    }),
    conversionRate,
  },
  examples: [
    { formula: '=ACOS_STATUS(20; 100)', answer: 'On target' },
    { formula: '=ACOS_STATUS(30; 100)', answer: 'Over target' },
    { formula: '=ACOS_STATUS(40; 100)', answer: 'Pause' },
    { formula: '=ACOS_STATUS(10; 0)', answer: 'No sales' },
    { formula: '=ACOS_STATUS(10; 0; 25%; 21)', answer: 'Not enough data' },
    { formula: '=ACOS_STATUS(10; 0; 25%; 22)', answer: 'No sales' },
    { formula: '=ACOS_STATUS(15; 100; "18%-25%")', answer: 'Room to scale' },
    {
      formula: '=ACOS_STATUS(A2:A5; B2:B5; 25%; C2:C5; D2:D5)',
      given: {
        'A2:A5': [[30], [30], [0], [12]],
        'B2:B5': [[100], [100], [0], [0]],
        'C2:C5': [[37], [38], [0], [30]],
        'D2:D5': [[1], [1], [0], [0]],
      },
      answer: [['Not enough data'], ['Over target'], ['No spend'], ['No sales']],
    },
  ],
  source:
    'ACoS is ad spend divided by ad sales (Amazon Ads help); the pause at 1.5 × target is field practice; the evidence rule is CLICKS_NEEDED.',
  run: ({ spend, sales, target, clicks, orders, conversionRate }) => {
    if (spend === 0) return 'No spend';
    const hasEvidence = (needed: number) =>
      clicks === undefined || isAtMost(clicksNeeded(conversionRate, EVIDENCE_CONFIDENCE, needed), clicks);
    // Without sales the quotient is infinite, and on no target.
    if (isAtMost(spend / sales, target.upper)) {
      return isBelow(spend / sales, target.lower) && hasEvidence(0) ? 'Room to scale' : 'On target';
    }
    if (!hasEvidence(orders ?? 0)) return 'Not enough data';
    if (sales === 0) return 'No sales';
    return isAtMost(spend / sales, PAUSE_FACTOR * target.upper) ? 'Over target' : 'Pause';
  },
});
