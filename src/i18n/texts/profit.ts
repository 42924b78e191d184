/** What Profit says: on its sheet, on Today and in Rules. */
import type { Texts } from '../translate.ts';

export const profitTexts = {
  'profit.loss': {
    en: 'lost {money} in {days} {days:day|days}',
    'zh-CN': '{days} 天亏损 {money}',
    ja: '{days}日間で{money}の損失',
  },
  'profit.target': {
    en: 'target ACoS {target} is above break-even {breakEven}',
    'zh-CN': '目标 ACoS {target} 高于盈亏平衡 {breakEven}',
    ja: '目標ACoS {target}が損益分岐 {breakEven}を超過',
  },
  'profit.of': {
    en: '{units} units, {sales} sales',
    'zh-CN': '{units} 件，销售额 {sales}',
    ja: '{units}点、売上{sales}',
  },
  'profit.part': { en: '{part} {money}', 'zh-CN': '{part} {money}', ja: '{part} {money}' },
  'profit.nextAds': {
    en: 'Bring its ads to ACoS {target} or below, or raise the price.',
    'zh-CN': '将广告 ACoS 降至 {target} 以下，或提价。',
    ja: '広告のACoSを{target}以下にするか、値上げ。',
  },
  'profit.nextPrice': {
    en: 'It loses money without ads (break-even {target}): raise the price, cut its costs, or sell it off.',
    'zh-CN': '不打广告也亏损（盈亏平衡 {target}）：提价、降成本或清仓。',
    ja: '広告なしでも赤字（損益分岐 {target}）。値上げ、原価削減、または売り切り。',
  },
  'profit.nextTarget': {
    en: 'Type {target} or less as its target ACoS in Products.',
    'zh-CN': '在“商品”中将目标 ACoS 填为 {target} 或更低。',
    ja: '商品シートの目標ACoSを{target}以下に。',
  },
  'profit.missing': { en: 'not known: {parts}', 'zh-CN': '未知：{parts}', ja: '不明：{parts}' },
  'profit.mixed': {
    en: 'sales in two currencies, or without an amount: not added up',
    'zh-CN': '销售额有两种币种或缺金额：未相加',
    ja: '売上が2通貨、または金額なし：合計せず',
  },
  'profit.open': {
    en: '{count} {count:SKU lacks|SKUs lack} a cost',
    'zh-CN': '{count} 个 SKU 缺少成本',
    ja: '{count}件のSKUで費用が不明',
  },
  'profit.otherAds': {
    en: '{money} of the ad spend is for nothing sold in these days',
    'zh-CN': '其中广告费 {money} 用于这些天没有销量的商品',
    ja: '広告費のうち{money}は期間中に販売のない商品',
  },
  'profit.otherStorage': {
    en: '{money} of the storage is for nothing sold in these days',
    'zh-CN': '其中仓储费 {money} 用于这些天没有销量的商品',
    ja: '保管料のうち{money}は期間中に販売のない商品',
  },
  'profit.otherReturns': {
    en: '{units} {units:unit|units} came back of nothing sold in these days: not in the cost of returns',
    'zh-CN': '另有 {units} 件退货来自这些天没有销量的商品，未计入退货成本',
    ja: '期間中に販売のない商品の返品{units}点は返品費用に含めていません',
  },

  'rule.profitLoss': {
    en: 'A SKU lost money, though it is neither launched nor sold off.',
    'zh-CN': 'SKU 亏损，且既非新品推广也非清仓。',
    ja: '発売期でも売り切りでもないSKUが赤字。',
  },
  'rule.targetOver': {
    en: 'The typed target ACoS is above break-even.',
    'zh-CN': '填写的目标 ACoS 高于盈亏平衡。',
    ja: '入力した目標ACoSが損益分岐を超過。',
  },
  'rule.refundKept': {
    en: 'The part of the referral fee that Amazon keeps when it refunds a buyer.',
    'zh-CN': '退款时亚马逊保留的佣金比例。',
    ja: '返金時にAmazonが留保する販売手数料の割合。',
  },

  'note.profitSku': {
    en: 'Blank: the whole marketplace, the sum of its SKUs and of ads that are laid to none.',
    'zh-CN': '空白：整个站点，即各 SKU 与未归属广告费之和。',
    ja: '空白：マーケットプレイス全体。SKUと割り当てのない広告費の合計。',
  },
  'note.profitWindow': {
    en: 'Up to 30 days that sales and ads both reach, and the last whole month if reports cover it exactly.',
    'zh-CN': '销售与广告都覆盖的最近 30 天，以及报告完整覆盖的上一个月。',
    ja: '売上と広告がそろう直近30日と、レポートがちょうど覆う前月。',
  },
  'note.profitVerdict': {
    en: 'Judged by Rules for the last days. A loss at launch or when selling off is only shown.',
    'zh-CN': '按规则表判断最近一段。新品期或清仓期的亏损仅显示。',
    ja: '直近の期間をルールで判定。発売期・売り切りの赤字は表示のみ。',
  },
  'note.profitMissing': {
    en: 'Costs that no report and no row of Products tells, or that have no exchange rate. They are never taken as 0: profit stays blank.',
    'zh-CN': '报告和“商品”中都没有、或没有汇率的成本。绝不按 0 计算：利润留空。',
    ja: 'レポートにも商品シートにもない、または為替レートのない費用。0とはみなさず、利益は空白。',
  },
  'note.profit': {
    en: 'Sales less tax, referral, FBA fees and surcharge, storage, returns, cost of goods and ads.',
    'zh-CN': '销售额减去税、佣金、FBA 费用与附加费、仓储、退货、货物成本和广告费。',
    ja: '売上から税・販売手数料・FBA手数料と追加料金・保管・返品・原価・広告費を引いた額。',
  },
  'note.profitMargin': { en: 'Profit ÷ sales without tax.', 'zh-CN': '利润 ÷ 不含税销售额。', ja: '利益 ÷ 税抜売上。' },
  'note.breakEven': {
    en: 'What is left before ads ÷ sales as buyers paid them: the ACoS at which an ad sale earns nothing.',
    'zh-CN': '广告前利润 ÷ 含税销售额：广告单不赚不亏的 ACoS。',
    ja: '広告前の利益 ÷ 税込売上。広告経由の販売が損も得もしないACoS。',
  },
  'note.proposedTarget': {
    en: 'Break-even. It stands in Products as target ACoS until you type your own, or less. Blank if nothing is left before ads.',
    'zh-CN': '即盈亏平衡值。填入“商品资料”的目标 ACoS，直到您自己填写（可更低）。广告前无利润则空白。',
    ja: '損益分岐。商品シートの目標ACoSに入り、ご自身で入力すると（より低い値も可）それが残ります。広告前に利益がなければ空白。',
  },
  'note.profitSales': {
    en: 'Ordered product sales, with the tax that prices hold.',
    'zh-CN': '已订购商品销售额，含价内税。',
    ja: '注文商品売上、価格に含まれる税込み。',
  },
  'note.profitSurcharge': {
    en: 'The fuel and logistics surcharge of the day, from Rules, on the FBA fees.',
    'zh-CN': '按规则表中当日的燃油附加费率乘以 FBA 费用。',
    ja: 'FBA手数料 × ルールのその日の燃料サーチャージ。',
  },
  'note.profitStorage': {
    en: 'Charged months by day, laid to SKUs by their units; days not charged yet at Amazon’s estimate for the next month.',
    'zh-CN': '已收费月份按天分摊到 SKU；尚未收费的天数按亚马逊下月估算。',
    ja: '請求済みの月を日割りしSKUの販売数で配分。未請求の日はAmazonの翌月見積もり。',
  },
  'note.profitReturns': {
    en: 'Refunded price without tax, less the referral fee that comes back, less goods that can be sold again.',
    'zh-CN': '退款的不含税金额，减去退回的佣金和可再售的货物成本。',
    ja: '返金額（税抜）から戻る販売手数料と再販できる商品原価を引いた額。',
  },
  'note.profitLanded': {
    en: 'Landed cost of Products, else its unit cost, at the typed exchange rate.',
    'zh-CN': '“商品”中的到岸成本，否则单位成本，按填写的汇率换算。',
    ja: '商品シートの着地原価、なければ単価。入力した為替レートで換算。',
  },
  'note.profitAds': {
    en: 'From advertised-product reports; ads of an ASIN are laid to its SKUs by their units.',
    'zh-CN': '来自推广商品报告；按 ASIN 的广告费按销量分摊到 SKU。',
    ja: '広告対象商品レポートから。ASINの広告費はSKUの販売数で配分。',
  },
} as const satisfies Texts;
