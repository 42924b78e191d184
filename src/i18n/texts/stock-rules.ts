/** The meaning of rules and settings of the view of stock. */
import type { Texts } from '../translate.ts';

export const stockRulesTexts = {
  'rule.supplyOut': {
    en: 'Out of stock, and no other SKU of the ASIN sells in its place.',
    'zh-CN': '已断货，且同一 ASIN 没有其他 SKU 在卖。',
    ja: '在庫切れで、同じASINの他のSKUも売っていない。',
  },
  'rule.supplyWaiting': {
    en: 'Out of stock, new stock has a date.',
    'zh-CN': '已断货，补货有日期。',
    ja: '在庫切れ、入荷日は決まっている。',
  },
  'rule.supplyGap': {
    en: 'Sells out before new stock can land, even at the slowest likely pace.',
    'zh-CN': '即使按最慢的可能日销，也会在到货前断货。',
    ja: '最も低く見積もっても、入荷前に欠品する。',
  },
  'rule.supplyGapLikely': {
    en: 'Will probably sell out before new stock can land.',
    'zh-CN': '很可能在到货前断货。',
    ja: '入荷前に欠品する見込み。',
  },
  'rule.supplyOrder': {
    en: 'Stock, shipments and orders last shorter than lead time, safety and warning, even at the slowest likely pace.',
    'zh-CN': '即使按最慢的可能日销，库存、在途和订单也不够备货、安全和预警天数。',
    ja: '最も低く見積もっても、在庫・入荷予定・発注がリードタイム・安全・予告の日数に足りない。',
  },
  'rule.supplySoon': {
    en: 'Probably less than lead time, safety and warning days, now or within a week: prepare an order.',
    'zh-CN': '很可能已不够，或一周内不够交期、安全和预警天数：准备下单。',
    ja: 'リードタイム・安全・警告の日数に、おそらく今または1週間以内に足りなくなる：発注の準備を。',
  },
  'rule.supplyOver': {
    en: 'Stock, shipments and orders last too long.',
    'zh-CN': '库存、在途和订单够卖太久。',
    ja: '在庫・入荷予定・発注が多すぎる。',
  },
  'rule.agedFee': {
    en: 'Units are charged as aged inventory on the next day of counting.',
    'zh-CN': '下次统计日将按超龄库存收费。',
    ja: '次の計測日に長期在庫として課金される。',
  },
  'rule.aging': {
    en: 'More units will be old enough to be charged.',
    'zh-CN': '更多库存将达到收费库龄。',
    ja: '課金対象の日数に達する在庫が増える。',
  },
  'rule.aged': {
    en: 'Units are old; no fee of this marketplace is known yet.',
    'zh-CN': '库龄高；该站点尚无已知费用。',
    ja: '古い在庫。このマーケットプレイスの手数料はまだ不明または対象外。',
  },
  'rule.stranded': {
    en: 'Units at Amazon without a listing that sells them.',
    'zh-CN': '亚马逊库存没有在售信息。',
    ja: 'Amazonの在庫に出品情報がない。',
  },
  'rule.unsellableMany': {
    en: 'Many units that cannot be sold.',
    'zh-CN': '不可售库存较多。',
    ja: '販売不可の在庫が多い。',
  },
  'rule.slowMover': {
    en: 'Stock at Amazon lasts too long, even at the fastest likely pace.',
    'zh-CN': '即使按最快的可能日销，亚马逊库存也够卖太久。',
    ja: '最も高く見積もっても、Amazonの在庫が多すぎる。',
  },
  'rule.noSales': {
    en: 'In stock, and nothing sold for 30 days.',
    'zh-CN': '有库存，30 天未售出。',
    ja: '在庫があり、30日間販売なし。',
  },
  'rule.lowInventoryFee': {
    en: 'Amazon charges the low-inventory fee.',
    'zh-CN': '亚马逊收取低库存费。',
    ja: 'Amazonが低在庫手数料を課している。',
  },
  'rule.legLate': {
    en: 'A step of an order is overdue.',
    'zh-CN': '订单有步骤逾期。',
    ja: '発注の工程が遅れている。',
  },
  'rule.receivingLong': {
    en: 'Amazon has been receiving units for too long.',
    'zh-CN': '亚马逊接收过久。',
    ja: 'Amazonの受領が長引いている。',
  },
  'rule.leadLeg': {
    en: 'Days of a leg where Products has none.',
    'zh-CN': '“商品资料”未填时使用的天数。',
    ja: '「商品」に入力がない場合の日数。',
  },
  'rule.safetyDays': {
    en: 'Days of stock that are never planned to be sold, where Products has none.',
    'zh-CN': '不计划卖出的库存天数（“商品资料”未填时）。',
    ja: '販売を見込まない在庫日数（「商品」に入力がない場合）。',
  },
  'rule.safetyDeviations': {
    en: 'Safety for a lead time typed as a range: so many deviations. 1.28 is 90 %, 1.64 is 95 %.',
    'zh-CN': '周期填为范围时的安全系数：1.28 为 90 %，1.64 为 95 %。',
    ja: 'リードタイムを幅で入力した場合の安全係数。1.28は90 %、1.64は95 %。',
  },
  'rule.orderWarning': {
    en: 'Days of warning before the last day to order.',
    'zh-CN': '最晚下单日之前的预警天数。',
    ja: '発注期限までの予告日数。',
  },
  'rule.coverLeast': {
    en: 'Stock, shipments and orders should last at least so long.',
    'zh-CN': '库存、在途和订单至少够卖的天数。',
    ja: '在庫・入荷予定・発注の最低日数。',
  },
  'rule.orderCover': {
    en: 'An order should last so many days.',
    'zh-CN': '一次订货要覆盖的天数。',
    ja: '1回の発注でまかなう日数。',
  },
  'rule.overstockDays': {
    en: 'More days of stock are too many.',
    'zh-CN': '超过此天数即库存过多。',
    ja: 'これを超える在庫日数は過剰。',
  },
  'rule.stockStale': {
    en: 'Older stock or sales say nothing about supply.',
    'zh-CN': '更旧的库存或销量不用于判断。',
    ja: 'これより古い在庫・売上では判定しません。',
  },
  'rule.strandedStale': {
    en: 'An older report of stranded stock is left out: Amazon makes none when there is nothing.',
    'zh-CN': '更旧的无在售信息报告不计：没有时亚马逊不生成文件。',
    ja: 'これより古い「出品されていない在庫」は見ません。該当なしの場合Amazonはファイルを作りません。',
  },
  'rule.paceDays': {
    en: 'Fewer days with stock and sales say too little.',
    'zh-CN': '有货有销量的天数少于此值则数据不足。',
    ja: '在庫と売上がこの日数未満では判断できません。',
  },
  'rule.paceRise': {
    en: 'Sales are rising from this multiple of the month before, and beyond chance.',
    'zh-CN': '销量达到前一月的此倍数且超出偶然即为上升。',
    ja: '前月のこの倍数以上で偶然を超えれば販売増。',
  },
  'rule.agedDays': {
    en: 'Units are old from this age on, where no fee is known.',
    'zh-CN': '无已知费用时，达到此库龄即为旧库存。',
    ja: '手数料が不明な場合、この日数から古い在庫とします。',
  },
  'rule.agedUnits': {
    en: 'Fewer aged units are not worth a line.',
    'zh-CN': '少于此数的超龄库存不提示。',
    ja: 'これ未満の長期在庫は知らせません。',
  },
  'rule.unsellableUnits': {
    en: 'Fewer unsellable units are not worth a line.',
    'zh-CN': '少于此数的不可售库存不提示。',
    ja: 'これ未満の販売不可在庫は知らせません。',
  },
  'rule.receivingDays': {
    en: 'Receiving takes too long after so many days.',
    'zh-CN': '接收超过此天数即过久。',
    ja: '受領がこの日数を超えたら長すぎ。',
  },
  'rule.supplyPerhaps': {
    en: 'An order may be due, but not soon, or too little has sold to tell.',
    'zh-CN': '可能需要下单，但不急，或销量太少无法判断。',
    ja: '発注が必要かもしれないが、まだ先か、販売が少なく判断できない。',
  },
  'rule.paceUnits': {
    en: 'Fewer units sold in 90 days are no pace: what may be due is shown in Stock and not on Today.',
    'zh-CN': '90 天内销量少于此数，日销尚不可知：可能需要下单的只在库存表显示，不进今日。',
    ja: '90日間の販売がこの個数未満ではペースが分かりません：発注の時期かもしれない商品は在庫シートだけに示します。',
  },
  'rule.slowUnits': {
    en: 'Fewer units are not called slow or too many.',
    'zh-CN': '少于此数不视为滞销或过多。',
    ja: 'これ未満は低回転・過剰とみなしません。',
  },
  'rule.salesRising': {
    en: 'Sales are rising beyond chance: stock lasts shorter than it looks.',
    'zh-CN': '销量上升超出偶然：库存比看上去更快卖完。',
    ja: '販売が偶然を超えて増加：在庫は見た目より早くなくなる。',
  },
} as const satisfies Texts;
