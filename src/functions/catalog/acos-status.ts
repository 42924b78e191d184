/** ACOS_STATUS: what to do about the ad spend of a row, once there is evidence. */

import { clicksNeeded } from '../../evidence/clicks-needed.ts';
import { isAtMost, isBelow } from '../../evidence/compare.ts';
import { chanceAtTarget, chanceOfSoMany, EVIDENT } from '../../evidence/over-target.ts';
import { defineFunction } from '../call/define-function.ts';
import { acosTarget } from '../parameters/acos-target.ts';
import { conversionRate, sales, spend } from '../parameters/ads.ts';
import { count } from '../parameters/numbers.ts';

/** Above this multiple of the target, spending should be paused. */
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
    en: 'No spend: No spend. Sales but spend ÷ sales at most the target: On target; at most 1.5 × the target: Over target; above: Pause. Spend without sales: No sales. With clicks given, a word needs evidence, otherwise Not enough data: No sales needs CLICKS_NEEDED(conversionRate) clicks; Over target needs that so few orders would come in at most 10 % of cases if the target were met at this click price and order value, Pause the same at 1.5 × the target. A target such as "18%-25%" is a band: its upper end is the target, and below its lower end it is Room to scale (with clicks given, only where so many orders would come in at most 10 % of cases at the lower end, otherwise On target).',
    'zh-CN':
      '没有花费：No spend。花费 ÷ 销售额不超过目标：On target；不超过目标的 1.5 倍：Over target；更高：Pause。有花费没有销售额：No sales。给出点击数时，结论须有依据，否则为 Not enough data：No sales 需要点击数达到 CLICKS_NEEDED(转化率)；Over target 要求：若按此点击价和客单价恰好达标，订单这么少的概率不超过 10%；Pause 则按目标的 1.5 倍计算。目标可以是区间文本，如 "18%-25%"：上限为目标，低于下限为 Room to scale（给出点击数时，仅当按下限计算订单这么多的概率不超过 10%，否则为 On target）。',
    ja: '広告費なし: No spend。広告費 ÷ 売上が目標以下: On target、目標の 1.5 倍以下: Over target、それより上: Pause。広告費があり売上がない: No sales。クリック数を渡すと判定には根拠が必要で、足りなければ Not enough data。No sales は CLICKS_NEEDED(転換率) 以上のクリック、Over target は、このクリック単価と客単価でちょうど目標どおりなら注文がこれほど少ない確率が 10 % 以下のとき、Pause は目標の 1.5 倍で同じく。目標は "18%-25%" のような幅でもよく、上限が目標、下限を下回れば Room to scale (クリック数を渡した場合は、下限で注文がこれほど多い確率が 10 % 以下のときだけ、それ以外は On target)。',
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
        en: 'Orders behind the sales; with clicks given and no orders, sales above the target stay undecided.',
        'zh-CN': '销售额对应的订单数；给出点击数而省略订单数时，超出目标的不下结论。',
        ja: '売上の注文数。クリック数だけを渡すと、目標を超えていても判定しません。',
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
        'A2:A5': [[45], [60], [0], [12]],
        'B2:B5': [[100], [100], [0], [0]],
        'C2:C5': [[40], [40], [0], [30]],
        'D2:D5': [[3], [3], [0], [0]],
      },
      answer: [['Not enough data'], ['Over target'], ['No spend'], ['No sales']],
    },
  ],
  source:
    'ACoS is ad spend divided by ad sales (Amazon Ads help); the pause at 1.5 × target is field practice; evidence: the exact binomial chance of so few orders at the conversion that would meet the target, 10 %; without orders CLICKS_NEEDED.',
  run: ({ spend, sales, target, clicks, orders, conversionRate }) => {
    if (spend === 0) return 'No spend';
    // Without sales the quotient is infinite, and above every target.
    const acos = spend / sales;
    const result = { spend, sales, clicks: clicks ?? 0, orders: orders ?? 0 };
    const isUnlikely = (chance: number) => isAtMost(chance, EVIDENT);
    if (isAtMost(acos, target.upper)) {
      const isSure = clicks === undefined || (orders !== undefined && isUnlikely(chanceOfSoMany(result, target.lower)));
      return isBelow(acos, target.lower) && isSure ? 'Room to scale' : 'On target';
    }
    const isEvident = (limit: number) => {
      if (clicks === undefined) return true;
      if (sales === 0 || orders === 0) return isAtMost(clicksNeeded(conversionRate), clicks);
      return orders !== undefined && isUnlikely(chanceAtTarget(result, limit));
    };
    const pauseAbove = PAUSE_FACTOR * target.upper;
    if (sales !== 0 && isBelow(pauseAbove, acos) && isEvident(pauseAbove)) return 'Pause';
    if (!isEvident(target.upper)) return 'Not enough data';
    return sales === 0 ? 'No sales' : 'Over target';
  },
});
