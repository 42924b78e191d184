/** LOW_INVENTORY_FEE_RISK: whether Amazon may charge its low-inventory-level fee. */

import { isBelow } from '../../evidence/compare.ts';
import { defineFunction } from '../call/define-function.ts';
import { flag } from '../parameters/flag.ts';
import { days } from '../parameters/numbers.ts';

export const lowInventoryFeeRisk = defineFunction({
  name: 'LOW_INVENTORY_FEE_RISK',
  group: 'stock',
  summary: {
    en: "Whether Amazon's low-inventory-level fee threatens: it falls due when both days of supply are below the limit.",
    'zh-CN': '是否会产生低库存水平费：两个历史供货天数都低于限值时收取。',
    ja: '低在庫レベル手数料の危険度。両方の在庫日数が限度未満のときにかかります。',
  },
  purpose: {
    en: 'To send stock in before the fee is charged: one of the two windows at the limit is enough.',
    'zh-CN': '在收费前补货：两个窗口中有一个达到限值即可。',
    ja: '手数料がかかる前に納品するために使います。どちらか一方が限度に届けば足ります。',
  },
  rule: {
    en: 'Exempt when exempt is TRUE; both below the limit: Fee unless exempt; one below: At risk; otherwise Safe.',
    'zh-CN': 'exempt 为 TRUE：Exempt；两个都低于限值：Fee unless exempt；一个低于：At risk；否则 Safe。',
    ja: 'exempt が TRUE: Exempt。両方が限度未満: Fee unless exempt。一方だけ: At risk。それ以外: Safe。',
  },
  statuses: ['Fee unless exempt', 'At risk', 'Exempt', 'Safe'],
  parameters: {
    supply30: days({
      each: true,
      help: {
        en: 'Historical days of supply over 30 days.',
        'zh-CN': '30 天历史供货天数。',
        ja: '過去 30 日の在庫日数。',
      },
    }),
    supply90: days({
      each: true,
      help: {
        en: 'Historical days of supply over 90 days.',
        'zh-CN': '90 天历史供货天数。',
        ja: '過去 90 日の在庫日数。',
      },
    }),
    limitDays: days({
      default: 28,
      help: {
        en: 'Days of supply below which the fee is charged.',
        'zh-CN': '低于该供货天数收费。',
        ja: '手数料がかかる在庫日数の限度。',
      },
    }),
    exempt: flag({
      each: true,
      default: false,
      help: {
        en: 'TRUE for a product that is exempt.',
        'zh-CN': '豁免的产品填 TRUE。',
        ja: '対象外の商品は TRUE。',
      },
    }),
  },
  examples: [
    { formula: '=LOW_INVENTORY_FEE_RISK(20; 25)', answer: 'Fee unless exempt' },
    { formula: '=LOW_INVENTORY_FEE_RISK(20; 28)', answer: 'At risk' },
    { formula: '=LOW_INVENTORY_FEE_RISK(28; "∞")', answer: 'Safe' },
    { formula: '=LOW_INVENTORY_FEE_RISK(20; 25; ; TRUE)', answer: 'Exempt' },
  ],
  source:
    'Amazon Seller Central announcement of the low-inventory-level fee: both the 30-day and the 90-day historical days of supply below 28.',
  run: ({ supply30, supply90, limitDays, exempt }) => {
    if (exempt) return 'Exempt';
    const isLow30 = isBelow(supply30, limitDays);
    const isLow90 = isBelow(supply90, limitDays);
    if (isLow30 && isLow90) return 'Fee unless exempt';
    return isLow30 || isLow90 ? 'At risk' : 'Safe';
  },
});
