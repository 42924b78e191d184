/** HEALTH_STATUS: compares an account health metric with its limit. */

import { isBelow } from '../../evidence/compare.ts';
import { BadArgument } from '../call/bad-argument.ts';
import { defineFunction } from '../call/define-function.ts';
import { type HealthMetricName, healthMetrics } from '../health-metrics.ts';
import { choice } from '../parameters/choice.ts';
import { count } from '../parameters/numbers.ts';

const NAMES = Object.keys(healthMetrics) as HealthMetricName[];

export const healthStatus = defineFunction({
  name: 'HEALTH_STATUS',
  group: 'account-and-customers',
  summary: {
    en: 'Whether an account health metric is fine, at risk or in breach of its limit.',
    'zh-CN': '账户健康指标是正常、有风险还是已超标。',
    ja: 'アカウント健全性の指標が正常か、危険か、基準違反かを判定します。',
  },
  purpose: {
    en: 'To act before Amazon does: At risk comes before the limit is reached.',
    'zh-CN': '在亚马逊采取措施之前行动：At risk 会在达到限值之前提示。',
    ja: 'Amazon の措置より先に動くため: At risk は限度に達する前に出ます。',
  },
  rule: {
    en: 'ODR below 1%, LSR below 4%, CANCEL below 2.5%, RESPONSE_HOURS at most 24: otherwise Breach, and At risk from 80% of the limit. VTR at least 95%, OTDR and RESPONSE_RATE at least 90%: otherwise Breach, and At risk in the lowest fifth of what is left to 100%. AHR: below 200 At risk, below half of it Breach. IPI: below 400 Breach, below 450 At risk. Otherwise OK.',
    'zh-CN':
      'ODR 低于 1%、LSR 低于 4%、CANCEL 低于 2.5%、RESPONSE_HOURS 不超过 24，否则 Breach，达到限值的 80% 为 At risk。VTR 至少 95%、OTDR 和 RESPONSE_RATE 至少 90%，否则 Breach，在距 100% 的最低五分之一内为 At risk。AHR 低于 200 为 At risk，低于其一半为 Breach。IPI 低于 400 为 Breach，低于 450 为 At risk。其余为 OK。',
    ja: 'ODR 1% 未満、LSR 4% 未満、CANCEL 2.5% 未満、RESPONSE_HOURS 24 以下でなければ Breach、限度の 80% から At risk。VTR 95% 以上、OTDR と RESPONSE_RATE 90% 以上でなければ Breach、100% までの残りの下 5 分の 1 は At risk。AHR は 200 未満で At risk、その半分未満で Breach。IPI は 400 未満で Breach、450 未満で At risk。それ以外は OK。',
  },
  statuses: ['Breach', 'At risk', 'OK'],
  parameters: {
    metric: choice(
      {
        each: true,
        help: {
          en: 'ODR, LSR, CANCEL, RESPONSE_HOURS, VTR, OTDR, RESPONSE_RATE, AHR or IPI.',
          'zh-CN': 'ODR、LSR、CANCEL、RESPONSE_HOURS、VTR、OTDR、RESPONSE_RATE、AHR 或 IPI。',
          ja: 'ODR・LSR・CANCEL・RESPONSE_HOURS・VTR・OTDR・RESPONSE_RATE・AHR・IPI のどれか。',
        },
      },
      NAMES,
    ),
    value: count({
      each: true,
      help: {
        en: 'The value as Seller Central shows it: a percentage, hours or a score.',
        'zh-CN': '卖家平台显示的值：百分比、小时或分数。',
        ja: 'セラーセントラルに表示される値 (割合・時間・スコア)。',
      },
    }),
    limit: count({
      each: true,
      optional: true,
      help: {
        en: "Another limit than Amazon's.",
        'zh-CN': '自定义限值。',
        ja: 'Amazon と異なる限度を使う場合の値。',
      },
    }),
  },
  examples: [
    { formula: '=HEALTH_STATUS("ODR"; "0.79%")', answer: 'OK' },
    { formula: '=HEALTH_STATUS("ODR"; "0.8%")', answer: 'At risk' },
    { formula: '=HEALTH_STATUS("ODR"; 1%)', answer: 'Breach' },
    { formula: '=HEALTH_STATUS("VTR"; 95%)', answer: 'At risk' },
    { formula: '=HEALTH_STATUS("VTR"; 94%)', answer: 'Breach' },
    { formula: '=HEALTH_STATUS("RESPONSE_HOURS"; 24)', answer: 'At risk' },
    { formula: '=HEALTH_STATUS({"AHR"; "IPI"}; {199; 450})', answer: [['At risk'], ['OK']] },
  ],
  source:
    'Amazon Seller Central help (200370550, 200285190, 200285210, on-time delivery rate FAQ); the At risk margins are this project’s.',
  run: ({ metric, value, limit }) => {
    const { isRatio, limit: usual, judge } = healthMetrics[metric];
    const tooLarge = isRatio && (isBelow(1, value) ? { name: 'value', got: value } : limitAboveOne(limit));
    if (tooLarge) {
      return new BadArgument(
        `${tooLarge.name} of ${metric} must be a ratio from 0 to 1 (25% is 0.25), but got ${tooLarge.got}`,
      );
    }
    return judge(value, limit ?? usual);
  },
});

function limitAboveOne(limit: number | undefined): { name: string; got: number } | undefined {
  return limit !== undefined && isBelow(1, limit) ? { name: 'limit', got: limit } : undefined;
}
