/** Why each task is done, and how, step by step. */
import type { Texts } from '../translate.ts';

export const taskTexts = {
  'task.key-figures.why': {
    en: 'Conversion, sessions and Featured Offer by ASIN, against your limits.',
    'zh-CN': '按 ASIN 对照阈值查看转化率、会话和推荐报价。',
    ja: 'ASIN別の転換率・セッション数・おすすめ出品を基準と比べます。',
  },
  'task.key-figures.step1': {
    en: 'Account Health: order defect rate below 1 %, late shipments below 4 %, valid tracking at least 95 %.',
    'zh-CN': '账户状况：订单缺陷率低于 1 %，迟发率低于 4 %，有效追踪率不低于 95 %。',
    ja: 'アカウント健全性：注文不良率1 %未満、出荷遅延率4 %未満、有効追跡率95 %以上。',
  },
  'task.key-figures.step2': {
    en: 'For each red ASIN look at price, reviews, main image, Featured Offer, stock and suppression, in this order.',
    'zh-CN': '对每个标红的 ASIN，依次检查价格、评论、主图、推荐报价、库存和是否被禁止显示。',
    ja: '赤いASINは、価格・レビュー・メイン画像・おすすめ出品・在庫・出品停止の順に確認します。',
  },
  'task.key-figures.step3': {
    en: 'Write down what you changed, so that the next report can show whether it helped.',
    'zh-CN': '记下所做的改动，以便下次报告验证效果。',
    ja: '変更した内容を記録し、次のレポートで効果を確かめます。',
  },
  'task.answer-customers.why': {
    en: 'Every buyer message within 24 hours, weekends included; an auto-reply does not count.',
    'zh-CN': '买家消息 24 小时内回复，周末也算；自动回复不算。',
    ja: '購入者のメッセージは週末も含め24時間以内に返信（自動返信は対象外）。',
  },
  'task.answer-customers.step1': {
    en: 'Messages → Buyer messages: answer what waits longest first.',
    'zh-CN': '消息 → 买家消息：先回复等待最久的。',
    ja: 'メッセージ → 購入者からのメッセージ：待ち時間の長いものから返信。',
  },
  'task.answer-customers.step2': {
    en: 'Return requests and A-to-z claims: look at the due dates.',
    'zh-CN': '退货请求和 A-to-z 索赔：注意截止日期。',
    ja: '返品リクエストとAmazonマーケットプレイス保証の申請：期限を確認。',
  },
  'task.answer-customers.step3': {
    en: 'Feedback with 1 or 2 stars: ask for removal only where Amazon’s policy allows it.',
    'zh-CN': '1–2 星反馈：仅在亚马逊政策允许时申请移除。',
    ja: '星1〜2の評価：Amazonの規約で認められる場合だけ削除を依頼。',
  },
  'task.run-ads.why': {
    en: 'Search terms against the ACoS target, judged only with enough clicks.',
    'zh-CN': '按 ACoS 目标判断搜索词，点击足够才下结论。',
    ja: '検索語句をACoS目標と比較。クリック数が十分なものだけ判定します。',
  },
  'task.run-ads.step1': {
    en: 'Pause: stop or cut the bid of that target, then read its search terms.',
    'zh-CN': 'Pause：暂停或降低该投放的竞价，再分析其搜索词。',
    ja: 'Pause：そのターゲットを停止または入札を下げ、検索語句を確認。',
  },
  'task.run-ads.step2': {
    en: 'No sales: add as a negative exact keyword, unless it is a launch or your own brand.',
    'zh-CN': 'No sales：加为精准否定词，新品推广词和自有品牌词除外。',
    ja: 'No sales：除外キーワード（完全一致）に追加。新商品や自社ブランドの語は除きます。',
  },
  'task.run-ads.step3': {
    en: 'On target: keep it; move good terms of automatic campaigns into an exact one.',
    'zh-CN': 'On target：保持；把自动广告里的好词移到精准广告。',
    ja: 'On target：維持。オートの良い語句は完全一致キャンペーンへ移します。',
  },
  'task.keep-stock.why': {
    en: 'Days of cover by SKU, from sellable stock and units sold per day.',
    'zh-CN': '按 SKU 的可售天数：可售库存 ÷ 日均销量。',
    ja: 'SKU別の在庫日数：販売可能在庫 ÷ 1日あたり販売数。',
  },
  'task.keep-stock.step1': {
    en: 'Red: order or ship now; choose air where sea would arrive too late.',
    'zh-CN': '红色：立即下单或发货；海运来不及就走空运。',
    ja: '赤：すぐに発注・納品。船便で間に合わなければ航空便を使います。',
  },
  'task.keep-stock.step2': {
    en: 'Yellow: plan the next shipment; look at stock that does not sell or is unsellable.',
    'zh-CN': '黄色：安排下一批；查看滞销和不可售库存。',
    ja: '黄：次の納品を計画。売れない在庫・販売不可の在庫を確認。',
  },
  'task.keep-stock.step3': {
    en: 'Stranded inventory and the IPI score (400 or more): once a day in Inventory Performance.',
    'zh-CN': '每天在库存绩效页查看无在售信息的库存和 IPI 分数（≥ 400）。',
    ja: '在庫パフォーマンスで出品情報のない在庫とIPIスコア（400以上）を毎日確認。',
  },
  'task.watch-competitors.why': {
    en: 'Once a week, at least 5 core competitors per product: price, coupon, Best Sellers Rank, reviews, image.',
    'zh-CN': '每周每个产品至少 5 个核心竞品：价格、优惠券、BSR、评论、主图。',
    ja: '週に一度、商品ごとに主要競合5つ以上の価格・クーポン・ランキング・レビュー・画像を確認。',
  },
  'task.watch-competitors.step1': {
    en: 'Start this week, then import Xray or Keepa, or fill the rows of level A and B by hand.',
    'zh-CN': '先开始本周，再导入 Xray 或 Keepa，或手工填写 A、B 级竞品。',
    ja: '今週を開始し、XrayかKeepaを取り込むか、A・Bレベルの行を手入力します。',
  },
  'task.watch-competitors.step2': {
    en: 'Read Event and Price suggestion; decide on one price test at most per product.',
    'zh-CN': '查看 Event 和 Price suggestion；每个产品最多做一个价格测试。',
    ja: 'EventとPrice suggestionを読み、価格テストは商品ごとに1つまで。',
  },
  'task.check-keywords.why': {
    en: 'Every main keyword once a week: a rank, or Not found. Blank means nobody looked.',
    'zh-CN': '每个主词每周查一次：填排名或 Not found。空白表示没查。',
    ja: '主要キーワードは毎週、順位かNot foundを記録。空白は未確認です。',
  },
  'task.check-keywords.step1': {
    en: 'Import Cerebro for each of your ASINs, or search and type the rank.',
    'zh-CN': '为每个自有 ASIN 导入 Cerebro，或搜索后填写排名。',
    ja: '自社ASINごとにCerebroを取り込むか、検索して順位を入力します。',
  },
  'task.keyword-coverage.why': {
    en: 'At least 70 % of the main keywords within the first 3 pages.',
    'zh-CN': '至少 70 % 的主词在前 3 页内。',
    ja: '主要キーワードの70 %以上が3ページ以内。',
  },
  'task.keyword-coverage.step1': {
    en: 'See in Week which keywords fell out, and put them into title, bullets and ads again.',
    'zh-CN': '在 Week 表查看跌出的词，重新用于标题、五点和广告。',
    ja: 'Weekで落ちた語を確認し、タイトル・箇条書き・広告に戻します。',
  },
} as const satisfies Texts;
