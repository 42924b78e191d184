/** REORDER_POINT: the stock at which to order again. */
import { wholeAbove } from '../../evidence/compare.ts';
import { defineFunction } from '../call/define-function.ts';
import { leadTimeDays, safetyDays, unitsPerDay } from '../parameters/stock.ts';

export const reorderPoint = defineFunction({
  name: 'REORDER_POINT',
  group: 'stock',
  summary: {
    en: 'The number of units, in stock and inbound, at which it is time to order again.',
    'zh-CN': '库存加在途降到多少件时应该补货。',
    ja: '在庫と入荷予定の合計がこの数になったら発注する、という数量。',
  },
  purpose: {
    en: 'As an alarm level for replenishment that respects the whole lead time.',
    'zh-CN': '作为补货预警线，覆盖完整的备货周期。',
    ja: 'リードタイム全体を見込んだ発注の目安として使います。',
  },
  rule: {
    en: 'unitsPerDay × (leadTimeDays + safetyDays), rounded up.',
    'zh-CN': '日均销量 × (备货周期 + 安全天数)，向上取整。',
    ja: '1 日の販売数 × (リードタイム + 安全日数) を切り上げ。',
  },
  parameters: {
    unitsPerDay,
    leadTimeDays,
    safetyDays,
  },
  examples: [
    { formula: '=REORDER_POINT(5; 45)', answer: 295 },
    { formula: '=REORDER_POINT(5; 45; 7)', answer: 260 },
    { formula: '=REORDER_POINT(10%; 21; 10)', answer: 4 },
    { formula: '=REORDER_POINT(10%; 20; 10)', answer: 3 },
    { formula: '=REORDER_POINT(0; 45)', answer: 0 },
  ],
  source: 'Daily rate × total lead time + safety stock, the usual reorder point.',
  run: ({ unitsPerDay, leadTimeDays, safetyDays }) =>
    unitsPerDay === 0 ? 0 : wholeAbove(unitsPerDay * (leadTimeDays + safetyDays)),
});
