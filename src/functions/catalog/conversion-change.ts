/** CONVERSION_CHANGE: the change of the conversion rate against a base period. */
import { defineFunction } from '../call/define-function.ts';
import { baseSessions, baseUnits, sessions, units } from '../parameters/traffic.ts';

export const conversionChange = defineFunction({
  name: 'CONVERSION_CHANGE',
  group: 'traffic-and-sales',
  summary: {
    en: 'Relative change of units per session against a base period: -15% is a fall by 15 percent.',
    'zh-CN': '转化率（件数 ÷ 会话数）相对基期的变化：-15% 表示下降 15%。',
    ja: '基準期間に対するセッションあたり販売数の変化率。-15% は 15% の低下。',
  },
  purpose: {
    en: 'To find listings that sell less to the same visitors. CONVERSION_STATUS says whether it is more than chance.',
    'zh-CN': '找出同样流量下卖得更少的商品。是否只是偶然由 CONVERSION_STATUS 判断。',
    ja: '同じ訪問者数で売れなくなった商品を見つけます。偶然かどうかは CONVERSION_STATUS が判定します。',
  },
  rule: {
    en: '(units ÷ sessions) ÷ (baseUnits ÷ baseSessions) − 1. A base without sessions or units, or no sessions now: blank.',
    'zh-CN': '(件数 ÷ 会话数) ÷ (基期件数 ÷ 基期会话数) − 1。基期没有会话或件数，或现在没有会话：空。',
    ja: '(販売数 ÷ セッション) ÷ (基準の販売数 ÷ 基準のセッション) − 1。基準にセッションか販売がない、または今セッションがない: 空白。',
  },
  parameters: {
    sessions,
    units,
    baseSessions,
    baseUnits,
  },
  examples: [
    { formula: '=CONVERSION_CHANGE(1000; 80; 1000; 100)', answer: -0.2 },
    { formula: '=CONVERSION_CHANGE(500; 75; 1000; 100)', answer: 0.5 },
    { formula: '=CONVERSION_CHANGE(1000; 80; 0; 0)', answer: '' },
  ],
  source: 'Unit session percentage of the business report, against that of a base period.',
  run: ({ sessions, units, baseSessions, baseUnits }) =>
    sessions === 0 || baseSessions === 0 || baseUnits === 0 ? '' : units / sessions / (baseUnits / baseSessions) - 1,
});
