/** What Data Check says: on its sheet, on Today and in Rules. */
import type { Texts } from '../translate.ts';

export const dataCheckTexts = {
  'check.units': {
    en: '{source}: {units} units, business report: {base}',
    'zh-CN': '{source}：{units} 件，业务报告：{base} 件',
    ja: '{source}：{units}点、ビジネスレポート：{base}点',
  },
  'check.sales': {
    en: '{source}: {sales}, business report: {base}',
    'zh-CN': '{source}：{sales}，业务报告：{base}',
    ja: '{source}：{sales}、ビジネスレポート：{base}',
  },
  'check.tooMuch': {
    en: 'ads claim sales of {ads}, all sales are {all}',
    'zh-CN': '广告销售额 {ads}，总销售额 {all}',
    ja: '広告売上{ads}、全売上{all}',
  },
  'check.next': {
    en: 'Download both again for these days; if they still differ, note it with the case.',
    'zh-CN': '重新下载这些天的两份报告；仍不一致则记入案例。',
    ja: 'この期間の両方を再ダウンロード。なお違えば問い合わせに記録。',
  },
  'check.cancelled': {
    en: '{count} cancelled order {count:line|lines} left out',
    'zh-CN': '未计 {count} 条已取消订单',
    ja: 'キャンセル{count}行を除外',
  },
  'check.pending': {
    en: '{count} {count:unit|units} pending, without a price yet',
    'zh-CN': '{count} 件待付款，尚无价格',
    ja: '{count}点は保留中で価格なし',
  },
  'check.orders': {
    en: 'its days are those of UTC, the business report has the marketplace’s; orders cancelled later stay there for some days',
    'zh-CN': '按 UTC 日期，业务报告按站点日期；之后取消的订单会在其中保留几天',
    ja: '日付はUTC、ビジネスレポートは現地日付。後の取消は数日残ります',
  },
  'check.byDate': {
    en: 'the same sales by day; ASINs without sessions may lack in the report by ASIN',
    'zh-CN': '同一销售按日统计；无会话的 ASIN 可能不在按 ASIN 的报告中',
    ja: '同じ売上の日別。セッションのないASINはASIN別に出ないことがあります',
  },
  'check.ads': {
    en: 'a part of all sales: within 7 or 14 days after a click, other products of the brand included; the last days still rise',
    'zh-CN': '总销售的一部分：点击后 7 或 14 天内，含品牌其他商品；最近几天仍会上升',
    ja: '全売上の一部。クリック後7日または14日以内、同ブランドの他商品を含む。直近はまだ増えます',
  },
  'check.posted': {
    en: 'days of the posting, after the shipment: sales of these days may be posted later, and earlier ones stand here',
    'zh-CN': '按发货后的入账日：这些天的销售可能更晚入账，更早的会计入这里',
    ja: '出荷後の計上日。この期間の売上は後に計上され、以前の分が入ります',
  },
  'check.notReached': {
    en: 'no report that reaches over these days',
    'zh-CN': '没有覆盖这些天的报告',
    ja: 'この期間を覆うレポートなし',
  },
  'check.typeHere': {
    en: 'type what another source says of these days in the columns at the right',
    'zh-CN': '在右侧列填写其他来源这些天的数字',
    ja: '右の列に他の情報源のこの期間の数値を入力',
  },
  'rule.reportsDiffer': {
    en: 'Two reports say different things of the same days.',
    'zh-CN': '两份报告对同一时期说法不同。',
    ja: '同じ期間について2つのレポートが食い違う。',
  },
  'rule.adsMoreThanAll': {
    en: 'Ads claim more sales than there were.',
    'zh-CN': '广告销售额超过总销售额。',
    ja: '広告売上が全売上を超えている。',
  },
  'rule.dataDiffers': {
    en: 'A difference of more than this part of the business report is told.',
    'zh-CN': '与业务报告相差超过此比例即提示。',
    ja: 'ビジネスレポートとの差がこの割合を超えると知らせます。',
  },
  'rule.dataDiffersUnits': {
    en: 'A difference of fewer units is chance.',
    'zh-CN': '相差少于此件数视为偶然。',
    ja: 'この点数未満の差は偶然とみなします。',
  },
  'note.dataSource': {
    en: 'The newest days, up to a week, that the business report covers and orders and ads reach.',
    'zh-CN': '业务报告覆盖、且订单与广告都已到达的最近一周以内。',
    ja: 'ビジネスレポートが覆い、注文と広告も届いている直近最大1週間。',
  },
  'note.dataVerdict': {
    en: 'Judged by Rules. Ads are a part of all sales; payouts are posted on other days, their difference is only shown.',
    'zh-CN': '按规则表判断。广告是总销售的一部分；结算按其他日期入账，仅显示差异。',
    ja: 'ルールで判定。広告は全売上の一部、支払いは計上日が違うため差のみ表示。',
  },
  'note.typedSource': {
    en: 'On the row “Another source”: what an ERP or a tool says of these days, in the currency of the business report.',
    'zh-CN': '在“其他来源”行：填写 ERP 或工具对这些天的数字，币种同业务报告。',
    ja: '「他の情報源」の行に、ERPやツールのこの期間の数値をビジネスレポートの通貨で入力。',
  },
} as const satisfies Texts;
