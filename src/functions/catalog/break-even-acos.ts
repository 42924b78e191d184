/** BREAK_EVEN_ACOS: the ACoS at which a sale from ads earns nothing. */

import { defineFunction } from '../call/define-function.ts';
import { money, ratio } from '../parameters/numbers.ts';

export const breakEvenAcos = defineFunction({
  name: 'BREAK_EVEN_ACOS',
  group: 'ads',
  summary: {
    en: 'The ACoS at which a sale from ads neither earns nor loses money.',
    'zh-CN': '盈亏平衡 ACoS：广告订单不赚不亏时的 ACoS。',
    ja: '損益分岐 ACoS: 広告経由の販売が損も得もしない ACoS。',
  },
  purpose: {
    en: 'To set target ACoS: break-even less the profit you want. A negative answer loses money even without ads.',
    'zh-CN': '用于设定目标 ACoS：盈亏平衡值减去期望利润率。结果为负表示不打广告也亏损。',
    ja: '目標 ACoS を決めます: 損益分岐から希望利益率を引いた値。負の値なら広告なしでも赤字です。',
  },
  rule: {
    en: '(price ÷ (1 + vatRate) − productCost − amazonFees − otherCosts) ÷ price.',
    'zh-CN': '(售价 ÷ (1 + 增值税率) − 产品成本 − 亚马逊费用 − 其他成本) ÷ 售价。',
    ja: '(価格 ÷ (1 + 付加価値税率) − 商品原価 − Amazon 手数料 − その他の費用) ÷ 価格。',
  },
  parameters: {
    price: money(
      {
        each: true,
        help: {
          en: 'Price the customer pays, with tax where the price holds it.',
          'zh-CN': '买家支付的价格（含税价则含税）。',
          ja: '購入者が支払う価格 (税込価格なら税込)。',
        },
      },
      { above: 0 },
    ),
    productCost: money({
      each: true,
      help: {
        en: 'Cost of the product with freight and duties.',
        'zh-CN': '产品成本，含头程和关税。',
        ja: '商品原価 (輸送費・関税込み)。',
      },
    }),
    amazonFees: money({
      each: true,
      help: {
        en: 'Referral and fulfilment fees.',
        'zh-CN': '佣金和配送费。',
        ja: '販売手数料と配送手数料。',
      },
    }),
    otherCosts: money({
      each: true,
      default: 0,
      help: {
        en: 'Returns, storage and other costs per unit.',
        'zh-CN': '每件的退货、仓储等其他成本。',
        ja: '返品・保管など 1 個あたりのその他の費用。',
      },
    }),
    vatRate: ratio(
      {
        each: true,
        default: 0,
        help: {
          en: 'Value added tax or consumption tax contained in the price.',
          'zh-CN': '价格中包含的增值税率或消费税率。',
          ja: '価格に含まれる付加価値税率・消費税率。',
        },
      },
      { min: 0, max: 1 },
    ),
  },
  examples: [
    { formula: '=BREAK_EVEN_ACOS(40; 10; 14)', answer: 0.4 },
    { formula: '=BREAK_EVEN_ACOS(40; 10; 14; 4)', answer: 0.3 },
    { formula: '=BREAK_EVEN_ACOS(24; 6; 8; 0; 20%)', answer: 0.25 },
    { formula: '=BREAK_EVEN_ACOS(20; 12; 10)', answer: -0.1 },
  ],
  source:
    'Contribution margin before ads, as getfoca.ai and amalyze.com define break-even ACoS; the common "1 ÷ gross margin" is wrong.',
  run: ({ price, productCost, amazonFees, otherCosts, vatRate }) =>
    (price / (1 + vatRate) - productCost - amazonFees - otherCosts) / price,
});
