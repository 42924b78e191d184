/** The meaning of each default rule, for sellers. */
import type { Texts } from '../translate.ts';

export const rulesTexts = {
  'rule.acosTarget': {
    en: 'ACoS you aim for. Every ACoS status is judged against it.',
    'zh-CN': '您的目标 ACoS，所有 ACoS 状态都按它判断。',
    ja: '目標のACoS。すべてのACoS判定の基準です。',
  },
  'rule.acosPause': {
    en: 'ACoS above 1.5 × target, with enough clicks: pause or cut the bid, then read the search terms.',
    'zh-CN': 'ACoS 超过目标 1.5 倍且点击足够：暂停或降低竞价，再分析搜索词。',
    ja: 'ACoSが目標の1.5倍超でクリック数も十分：停止か入札引き下げのうえ、検索語句を確認。',
  },
  'rule.acosNoSales': {
    en: 'Enough clicks and not one order: add as a negative exact keyword, unless you are launching it.',
    'zh-CN': '点击足够却没有订单：除非在推新品，否则加为精准否定词。',
    ja: 'クリック数は十分だが注文なし：新商品の立ち上げ中でなければ除外キーワード（完全一致）に追加。',
  },
  'rule.acosOver': {
    en: 'ACoS above target, up to 1.5 ×: lower the bid a little.',
    'zh-CN': 'ACoS 高于目标但不超过 1.5 倍：小幅降低竞价。',
    ja: 'ACoSが目標を超過（1.5倍以内）：入札額を少し下げる。',
  },
  'rule.acosOnTarget': {
    en: 'ACoS at or below target: keep it.',
    'zh-CN': 'ACoS 在目标以内：保持。',
    ja: 'ACoSは目標以内：そのまま維持。',
  },
  'rule.coverOut': {
    en: 'Out of stock: nothing left to sell.',
    'zh-CN': '已断货：没有可售库存。',
    ja: '在庫切れ：販売可能な在庫がありません。',
  },
  'rule.coverLow': {
    en: 'Stock for fewer days than this: replenish now.',
    'zh-CN': '可售天数低于此值：立即补货。',
    ja: '在庫日数がこの値未満：すぐに補充。',
  },
  'rule.coverSoon': {
    en: 'Stock for fewer days than this: plan the next shipment.',
    'zh-CN': '可售天数低于此值：安排下一批补货。',
    ja: '在庫日数がこの値未満：次の納品を計画。',
  },
  'rule.coverOver': {
    en: 'Stock for more days than this: it will age. Promote it or remove it.',
    'zh-CN': '可售天数高于此值：会变成超龄库存，促销或移除。',
    ja: '在庫日数がこの値超：長期在庫になります。販促か返送を検討。',
  },
  'rule.stockNoSales': {
    en: 'Stock, but no sales in the window: check the listing.',
    'zh-CN': '有库存但期间内没有销量：检查 Listing。',
    ja: '在庫はあるが期間中の販売なし：商品ページを確認。',
  },
  'rule.unsellableStock': {
    en: 'Unsellable units: find out why and have them removed.',
    'zh-CN': '有不可售库存：查明原因并移除。',
    ja: '販売不可の在庫あり：原因を確認して返送・所有権放棄を。',
  },
  'rule.conversionLow': {
    en: 'Conversion below this, with enough sessions: check price, reviews, main image and Featured Offer.',
    'zh-CN': '会话足够但转化率低于此值：检查价格、评论、主图和推荐报价。',
    ja: 'セッション数は十分だが転換率がこの値未満：価格・レビュー・メイン画像・おすすめ出品を確認。',
  },
  'rule.sessionsNoOrders': {
    en: 'Enough sessions and not one unit ordered: check that it can be bought.',
    'zh-CN': '会话足够却没有出单：检查是否能正常购买。',
    ja: 'セッション数は十分だが注文なし：購入できる状態か確認。',
  },
  'rule.featuredOfferLost': {
    en: 'Featured Offer (Buy Box) share below this: check price and competing offers.',
    'zh-CN': '推荐报价（Buy Box）占比低于此值：检查价格和跟卖。',
    ja: 'おすすめ出品の獲得率がこの値未満：価格と競合出品者を確認。',
  },
  'rule.keepMonths': {
    en: 'Months for which rows of such reports are kept after their last day and their import; an import takes older ones out. 0 keeps all. For one sheet alone: a row named like keep-months-search-terms; the last line of a header’s note says the name: daybook:search-terms/….',
    'zh-CN':
      '此类报告的行在其最后日期和导入之后保留几个月；更早的在下次导入时移除，0 表示全部保留。只针对一个表：新增一行，名称如 keep-months-search-terms；表的名称见表头备注最后一行 daybook:search-terms/…。',
    ja: 'この種のレポートの行を、最終日と取り込みから保持する月数。それより古い行は次の取り込みで取り除きます。0ならすべて保持。1枚だけなら keep-months-search-terms のような名前の行を追加（名前は見出しのメモの最終行 daybook:search-terms/… にあります）。',
  },
  'rule.sumWeeksRows': {
    en: 'With more rows than this in one sheet (of any report with From and To), an import sums the days of whole weeks that ended over 60 days ago to one row a week. 0 keeps every day.',
    'zh-CN':
      '任一带有开始和结束日期（From、To）的表超过此行数时，导入会把结束超过 60 天的整周单日数据汇总为每周一行，0 表示保留每一天。',
    ja: '開始日と終了日（From・To）のあるシートがこの行数を超えると、取り込みのとき、終わって60日を過ぎた週の日別データを週1行にまとめます。0ならすべての日を残します。',
  },
  'rule.salesMaxAge': {
    en: 'Days after which business report figures are called old.',
    'zh-CN': '业务报告超过多少天算过期。',
    ja: 'ビジネスレポートを古いとみなす日数。',
  },
  'rule.adsMaxAge': {
    en: 'Days after which search term figures are called old.',
    'zh-CN': '搜索词报告超过多少天算过期。',
    ja: '検索用語レポートを古いとみなす日数。',
  },
  'rules.selectOne': {
    en: 'Select a row of one of our rules in “{sheet}” first.',
    'zh-CN': '请先在“{sheet}”中选中一条自带规则所在的行。',
    ja: '先に「{sheet}」で既定ルールの行を選んでください。',
  },
  'rules.reset': {
    en: '{count} {count:rule|rules} put back. What stood there is in “Kept Values”. Refresh to judge by them.',
    'zh-CN': '已重置 {count} 条规则，原内容保存在“保留的值”中。刷新后生效。',
    ja: '{count}件のルールを初期値に戻しました。元の値は「残した値」にあります。更新すると反映されます。',
  },
  'rule.reportOverdue': {
    en: 'Days that any report may come later than it usually does before Today says that it is missing.',
    'zh-CN': '任何报告比平时晚到多少天后，“今日”提示缺失。',
    ja: 'レポートがいつもより何日遅れたら「今日」に表示するか。',
  },
  'rule.stockMaxAge': {
    en: 'Days after which stock figures are called old.',
    'zh-CN': '库存报告超过多少天算过期。',
    ja: '在庫レポートを古いとみなす日数。',
  },
  'rule.competitorsFew': {
    en: 'Too few competitors were looked at this week.',
    'zh-CN': '本周查看的竞品太少。',
    ja: '今週確認した競合が少なすぎます。',
  },
  'rule.mainUnchecked': {
    en: 'Too few main keywords were checked this week.',
    'zh-CN': '本周已查的主词太少。',
    ja: '今週確認した主要キーワードが少なすぎます。',
  },
  'rule.coverageLow': {
    en: 'Too few main keywords within the first 3 pages.',
    'zh-CN': '前 3 页内的主词太少。',
    ja: '3ページ以内の主要キーワードが少なすぎます。',
  },
  'rule.bsrWorsening': {
    en: 'The Best Sellers Rank falls behind its last weeks.',
    'zh-CN': 'BSR 较前几周变差。',
    ja: '売れ筋ランキングがここ数週より悪化。',
  },
  'rule.keywordLeft': {
    en: 'The keyword fell out of the first page, or the first 3.',
    'zh-CN': '关键词跌出首页或前 3 页。',
    ja: 'キーワードが1ページ目または3ページ以内から落ちました。',
  },
  'rule.priceCutCover': {
    en: 'A price cut is suggested only with more days of cover than this.',
    'zh-CN': '可售天数高于此值才建议降价。',
    ja: '在庫日数がこれを超える場合のみ値下げを提案。',
  },
  'ruleState.noId': {
    en: '⚠ Give the rule a name in the column Rule.',
    'zh-CN': '⚠ 请在“规则”（Rule）列填写规则名称。',
    ja: '⚠ 「ルール」（Rule）列にルール名を入力してください。',
  },
  'ruleState.badId': {
    en: '⚠ The name of a rule holds no quotes or line breaks.',
    'zh-CN': '⚠ 规则名称不能包含引号或换行。',
    ja: '⚠ ルール名に引用符や改行は使えません。',
  },
  'ruleState.twice': {
    en: '⚠ There is another rule named “{rule}” above; only that one counts.',
    'zh-CN': '⚠ 上方已有名为“{rule}”的规则，只有上方那条生效。',
    ja: '⚠ 上に同名のルール「{rule}」があります。有効なのは上のものだけです。',
  },
  'ruleState.noSheet': {
    en: '⚠ “{sheet}” is none of the sheets rules can watch. Choose one from the list.',
    'zh-CN': '⚠ “{sheet}”不是规则可用的表。请从列表中选择。',
    ja: '⚠ 「{sheet}」はルールの対象にできません。一覧から選んでください。',
  },
  'ruleState.noField': {
    en: '⚠ “{sheet}” has no column “{field}”. Write its title as on that sheet.',
    'zh-CN': '⚠ “{sheet}”没有列“{field}”。请按该表的列标题填写。',
    ja: '⚠ 「{sheet}」に列「{field}」がありません。シートの見出しのとおりに入力してください。',
  },
  'ruleState.badOperator': {
    en: '⚠ “{operator}” is no operator. Choose one from the list.',
    'zh-CN': '⚠ “{operator}”不是可用的比较方式。请从列表中选择。',
    ja: '⚠ 「{operator}」は使えません。一覧から選んでください。',
  },
  'ruleState.badSeverity': {
    en: '⚠ “{severity}” is no severity. Choose act, watch or ok.',
    'zh-CN': '⚠ “{severity}”不是可用的级别。请从列表中选择。',
    ja: '⚠ 「{severity}」は使えません。一覧から選んでください。',
  },
  'ruleState.noThreshold': {
    en: '⚠ Type a threshold.',
    'zh-CN': '⚠ 请填写阈值。',
    ja: '⚠ しきい値を入力してください。',
  },
  'ruleState.textThreshold': {
    en: '⚠ “{operator}” needs a number as threshold.',
    'zh-CN': '⚠ “{operator}”的阈值必须是数字。',
    ja: '⚠ 「{operator}」のしきい値は数値で入力してください。',
  },
  'ruleState.noWord': {
    en: '⚠ “{value}” never stands in “{field}”. Write one of its words.',
    'zh-CN': '⚠ “{field}”列中不会出现“{value}”。请填写该列的用词。',
    ja: '⚠ 「{field}」に「{value}」は出ません。その列の語を入力してください。',
  },
  'ruleState.notAShare': {
    en: '⚠ This column holds shares: type {value} % or a number up to 1.',
    'zh-CN': '⚠ 该列为比率：请填写 {value} % 或不大于 1 的数。',
    ja: '⚠ この列は割合です。{value} % または1以下の数で入力してください。',
  },
  'ruleState.noEvidence': {
    en: '⚠ Type in At least how much “{field}” must reach.',
    'zh-CN': '⚠ 请在“至少”（At least）列填写“{field}”至少要达到的数值。',
    ja: '⚠ 「{field}」が達すべき値を 「下限」（At least）列に入力してください。',
  },
  'rule.healthLimit': {
    en: 'Amazon’s limit from the day in As of: Account Health holds what you type against it.',
    'zh-CN': '自“截至”（As of）日期起的亚马逊限值：“账户状况”（Account Health）中填写的值按此判断。',
    ja: '「時点」（As of）の日からの Amazon の基準。「アカウント健全性」（Account Health）に入力した値をこれと比べます。',
  },
  'rule.fuelSurcharge': {
    en: 'Surcharge on fulfilment fees from the day in As of. Untick it when it ends.',
    'zh-CN': '自“截至”（As of）日期起按配送费加收的附加费。结束后取消勾选。',
    ja: '「時点」（As of）の日からの配送手数料への追加料金。終わったらチェックを外してください。',
  },
  'rule.agedFrom': {
    en: 'Age in days from which aged inventory costs a surcharge.',
    'zh-CN': '库龄达到此天数起收取超龄附加费。',
    ja: '長期在庫追加手数料がかかり始める日数。',
  },
  'rule.lowInventory': {
    en: 'Low-inventory fee while the supply of both the last 30 and the last 90 days is below so many days.',
    'zh-CN': '近 30 天与近 90 天供货都低于此天数时收低库存费。',
    ja: '直近30日と90日の供給がともにこの日数未満の間、低在庫手数料がかかります。',
  },
  'rule.agedSnapshot': {
    en: 'Day of the month on which aged inventory is counted.',
    'zh-CN': '每月统计超龄库存的日期。',
    ja: '毎月、長期在庫を数える日。',
  },
} as const satisfies Texts;
