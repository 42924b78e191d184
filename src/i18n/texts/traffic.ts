/** What Traffic says of a product: on its sheet, on Today and in Rules. */
import type { Texts } from '../translate.ts';

export const trafficTexts = {
  'traffic.conversion': {
    en: 'conversion {before} → {now}',
    'zh-CN': '转化率 {before} → {now}',
    ja: '転換率 {before} → {now}',
  },
  'traffic.conversionSince': {
    en: 'conversion {before} → {now} since {since}',
    'zh-CN': '转化率自 {since} 起 {before} → {now}',
    ja: '転換率が{since}から {before} → {now}',
  },
  'traffic.sessions': {
    en: 'sessions {before} → {now} a day',
    'zh-CN': '每日会话 {before} → {now}',
    ja: '1日のセッション {before} → {now}',
  },
  'traffic.sessionsSince': {
    en: 'sessions {before} → {now} a day since {since}',
    'zh-CN': '每日会话自 {since} 起 {before} → {now}',
    ja: '1日のセッションが{since}から {before} → {now}',
  },
  'traffic.orders': {
    en: 'orders {before} → {now} a day',
    'zh-CN': '每日订单 {before} → {now}',
    ja: '1日の注文 {before} → {now}',
  },
  'traffic.ordersSince': {
    en: 'orders {before} → {now} a day since {since}',
    'zh-CN': '每日订单自 {since} 起 {before} → {now}',
    ja: '1日の注文が{since}から {before} → {now}',
  },
  'traffic.marketplace': {
    en: 'the whole marketplace has fewer visitors: {before} → {now} sessions a day',
    'zh-CN': '整个站点访客减少：每日会话 {before} → {now}',
    ja: 'マーケットプレイス全体の訪問が減少：1日のセッション {before} → {now}',
  },
  'traffic.fallen': {
    en: '{count} products have fewer',
    'zh-CN': '{count} 个商品减少',
    ja: '{count}商品で減少',
  },
  'traffic.others': {
    en: '{count} more products',
    'zh-CN': '其余 {count} 个商品',
    ja: 'その他{count}商品',
  },
  'traffic.children': {
    en: '{count} variations fell together: {names}',
    'zh-CN': '{count} 个变体同时下降：{names}',
    ja: '{count}バリエーションが同時に低下：{names}',
  },
  'traffic.offer': {
    en: 'Featured Offer in {now} of page views, {before} before',
    'zh-CN': '推荐报价占浏览的 {now}，之前 {before}',
    ja: 'おすすめ出品の獲得率 {now}、以前は {before}',
  },
  'traffic.offerAlone': {
    en: 'Featured Offer in only {now} of page views; no better days are known',
    'zh-CN': '推荐报价仅占浏览的 {now}；没有更好的历史数据',
    ja: 'おすすめ出品の獲得率はわずか {now}。以前の良い日は不明',
  },
  'traffic.listing': { en: 'listing: {state}', 'zh-CN': 'Listing：{state}', ja: '商品ページ：{state}' },
  'traffic.listingSince': {
    en: 'listing: {state} since {since}',
    'zh-CN': 'Listing：自 {since} 起{state}',
    ja: '商品ページ：{since}から{state}',
  },
  'traffic.unknownStatus': {
    en: 'listings with the status “{statuses}” are not judged: the word is not known',
    'zh-CN': '状态为“{statuses}”的 Listing 未判断：不认识该词',
    ja: '状態「{statuses}」の出品は未判定：語が不明',
  },
  'traffic.nextUnknownStatus': {
    en: 'look at Manage Inventory; import the report from the English console',
    'zh-CN': '查看“管理库存”；用英文后台导入该报告',
    ja: '在庫管理を確認。英語の管理画面のレポートを取り込む',
  },
  'traffic.listingWithUnits': { en: '{units} in stock', 'zh-CN': '库存 {units} 件', ja: '在庫 {units}' },
  'traffic.counted': {
    en: '{counted} orders, {expected} expected',
    'zh-CN': '{counted} 单，预期 {expected} 单',
    ja: '注文{counted}、見込み{expected}',
  },
  'traffic.visitors': {
    en: '{counted} sessions, {expected} expected',
    'zh-CN': '{counted} 次会话，预期 {expected} 次',
    ja: 'セッション{counted}、見込み{expected}',
  },
  'traffic.price': {
    en: 'price {from} → {to} on {day}',
    'zh-CN': '价格 {day} 由 {from} 改为 {to}',
    ja: '価格 {day}に {from} → {to}',
  },
  'traffic.averagePrice': {
    en: 'average price {from} → {to}',
    'zh-CN': '平均售价 {from} → {to}',
    ja: '平均価格 {from} → {to}',
  },
  'traffic.noStock': { en: 'no stock', 'zh-CN': '无库存', ja: '在庫なし' },
  'traffic.noStockDays': {
    en: 'no stock on {count} {count:day|days}',
    'zh-CN': '{count} 天无库存',
    ja: '在庫なし{count}日',
  },
  'traffic.event': { en: 'event: {name}', 'zh-CN': '活动：{name}', ja: 'イベント：{name}' },
  'traffic.fine': { en: 'fine: {what}', 'zh-CN': '正常：{what}', ja: '問題なし：{what}' },
  'traffic.unknown': {
    en: 'no report shows: {what}',
    'zh-CN': '报告中看不到：{what}',
    ja: 'レポートで分からない：{what}',
  },
  'traffic.ofReviews': { en: 'reviews', 'zh-CN': '评论', ja: 'レビュー' },
  'traffic.ofImage': { en: 'image', 'zh-CN': '图片', ja: '画像' },
  'traffic.ofCoupon': { en: 'coupon', 'zh-CN': '优惠券', ja: 'クーポン' },
  'traffic.ofStock': { en: 'stock', 'zh-CN': '库存', ja: '在庫' },
  'traffic.ofOffer': { en: 'Featured Offer', 'zh-CN': '推荐报价', ja: 'おすすめ出品' },
  'traffic.ofPrice': { en: 'price', 'zh-CN': '价格', ja: '価格' },
  'traffic.ofRank': { en: 'rank', 'zh-CN': '排名', ja: '順位' },
  'traffic.ofAds': { en: 'ads', 'zh-CN': '广告', ja: '広告' },
  'traffic.rankLost': {
    en: '“{keyword}” rank {from} → {to} in the week of {day}',
    'zh-CN': '“{keyword}”排名在 {day} 那周 {from} → {to}',
    ja: '「{keyword}」の順位が{day}の週に {from} → {to}',
  },
  'traffic.adSpend': {
    en: 'ad spend a day {before} → {now}',
    'zh-CN': '每日广告花费 {before} → {now}',
    ja: '1日の広告費 {before} → {now}',
  },
  'traffic.nextRank': {
    en: 'look who took the place: price, coupon, ads on that keyword',
    'zh-CN': '查看谁占了位置：价格、优惠券、该词广告',
    ja: '順位を奪った競合を確認：価格・クーポン・その語の広告',
  },
  'traffic.nextAds': {
    en: 'see in Ads what stopped: budget, bids, paused campaigns',
    'zh-CN': '在“广告”表查看原因：预算、竞价、暂停的广告活动',
    ja: '「広告」で原因を確認：予算・入札・停止したキャンペーン',
  },
  'traffic.ofListing': { en: 'listing', 'zh-CN': 'Listing', ja: '商品ページ' },
  'traffic.bridge': {
    en: 'sales {change} a day: traffic {traffic}, conversion {conversion}, price {price}',
    'zh-CN': '销售额每日 {change}：流量 {traffic}，转化 {conversion}，价格 {price}',
    ja: '売上 1日 {change}：流入 {traffic}、転換 {conversion}、価格 {price}',
  },
  'traffic.comparedWith': {
    en: 'compared with {from} to {to}',
    'zh-CN': '对比 {from} 至 {to}',
    ja: '{from}〜{to}との比較',
  },
  'traffic.atPrice': {
    en: 'lost sales at full price, costs are not known',
    'zh-CN': '按售价计的损失，成本未知',
    ja: '原価不明のため販売価格で計算',
  },
  'traffic.nextPrice': {
    en: 'check the price change, then the page',
    'zh-CN': '先核对改价，再检查页面',
    ja: '価格変更を確認し、次に商品ページを確認',
  },
  'traffic.nextOffer': {
    en: 'look who has the Featured Offer, and at your price',
    'zh-CN': '查看谁占了推荐报价，以及您的价格',
    ja: 'おすすめ出品の出品者と自社価格を確認',
  },
  'traffic.nextListing': {
    en: 'fix the listing in Manage Inventory',
    'zh-CN': '在管理库存中修复 Listing',
    ja: '在庫管理で商品ページを修正',
  },
  'traffic.nextPage': {
    en: 'look at reviews, main image, coupon and rivals',
    'zh-CN': '检查评论、主图、优惠券和竞品',
    ja: 'レビュー・メイン画像・クーポン・競合を確認',
  },
  'traffic.nextVisitors': {
    en: 'check ads, keyword rank and search results',
    'zh-CN': '检查广告、关键词排名和搜索结果',
    ja: '広告・キーワード順位・検索結果を確認',
  },
  'traffic.nextSurge': {
    en: 'check that stock lasts',
    'zh-CN': '确认库存够用',
    ja: '在庫が足りるか確認',
  },
  'traffic.nextMarketplace': {
    en: 'check Account Health and Amazon’s notices',
    'zh-CN': '检查账户状况和亚马逊公告',
    ja: 'アカウント健全性とAmazonのお知らせを確認',
  },
  'traffic.nextStock': { en: 'see Stock', 'zh-CN': '见库存表', ja: '在庫シートを確認' },

  'rule.conversionDropped': {
    en: 'Conversion fell and chance does not explain it: check price, Featured Offer, reviews and image.',
    'zh-CN': '转化率下降且非偶然：检查价格、推荐报价、评论和图片。',
    ja: '転換率が偶然では説明できないほど低下：価格・おすすめ出品・レビュー・画像を確認。',
  },
  'rule.conversionSlowly': {
    en: 'Conversion of four weeks is lower than that of the four before.',
    'zh-CN': '近四周转化率低于前四周。',
    ja: '直近4週間の転換率がその前の4週間より低い。',
  },
  'rule.perhapsDropped': {
    en: 'Fewer than before, but it may still be chance: wait for more days.',
    'zh-CN': '较之前减少，但可能只是偶然：再等几天数据。',
    ja: '以前より少ないが偶然の可能性あり：データが増えるのを待つ。',
  },
  'rule.sessionsDropped': {
    en: 'Fewer visitors than weekday and marketplace explain: check ads and rank.',
    'zh-CN': '访客减少，星期和站点整体均无法解释：检查广告和排名。',
    ja: '曜日や全体の動きでは説明できない訪問減：広告と順位を確認。',
  },
  'rule.marketplaceDown': {
    en: 'Most products of a marketplace have fewer visitors: one cause for all.',
    'zh-CN': '站点大多数商品访客减少：同一个原因。',
    ja: 'マーケットプレイスの大半の商品で訪問減：共通の原因。',
  },
  'rule.sessionsSurge': {
    en: 'More visitors than usual: check that stock lasts.',
    'zh-CN': '访客多于平常：确认库存够用。',
    ja: '訪問が通常より多い：在庫が足りるか確認。',
  },
  'rule.ordersDropped': {
    en: 'Fewer orders than expected, from visitors and conversion together.',
    'zh-CN': '订单少于预期，访客与转化共同影响。',
    ja: '訪問と転換を合わせ、注文が見込みより少ない。',
  },
  'rule.offerLost': {
    en: 'The Featured Offer is lost against the product’s own past.',
    'zh-CN': '与自身过去相比失去推荐报价。',
    ja: '自社の過去と比べておすすめ出品を失った。',
  },
  'rule.offerLow': {
    en: 'The Featured Offer is shown less often than in the product’s own past.',
    'zh-CN': '推荐报价占比低于自身过去。',
    ja: 'おすすめ出品の獲得率が自社の過去より低い。',
  },
  'rule.unknownStatus': {
    en: 'All Listings has a status that nobody has verified: whether these can be bought is not judged.',
    'zh-CN': '全部商品报告中有未经核实的状态：不判断是否可买。',
    ja: '全出品レポートに未確認の状態：購入可否は判定しない。',
  },
  'rule.listingOff': {
    en: 'There is stock, but the listing cannot be bought: fix it today.',
    'zh-CN': '有库存但 Listing 无法购买：今天修复。',
    ja: '在庫はあるが購入できない：今日中に修正。',
  },
  'rule.trafficDrop': {
    en: 'Drops of conversion smaller than this are not shown.',
    'zh-CN': '小于此幅度的转化率下降不显示。',
    ja: 'これより小さい転換率の低下は表示しません。',
  },
  'rule.trafficSessions': {
    en: 'Sessions that a period needs before its conversion is compared.',
    'zh-CN': '比较转化率所需的最少会话数。',
    ja: '転換率の比較に必要なセッション数。',
  },
  'rule.trafficFewer': {
    en: 'Drops of sessions or orders smaller than this are not shown.',
    'zh-CN': '小于此幅度的会话或订单下降不显示。',
    ja: 'これより小さいセッション・注文の減少は表示しません。',
  },
  'rule.trafficMore': {
    en: 'Rises of sessions smaller than this are not shown.',
    'zh-CN': '小于此幅度的会话上升不显示。',
    ja: 'これより小さいセッションの増加は表示しません。',
  },
  'rule.trafficOfferHalf': {
    en: 'The Featured Offer is lost below this part of its own former share.',
    'zh-CN': '低于自身过去占比的此比例即算失去推荐报价。',
    ja: '以前の獲得率に対してこの割合を下回ると喪失とみなします。',
  },
  'rule.trafficOfferPart': {
    en: 'The Featured Offer is low below this part of its own former share.',
    'zh-CN': '低于自身过去占比的此比例即算偏低。',
    ja: '以前の獲得率に対してこの割合を下回ると低いとみなします。',
  },
  'rule.trafficPageViews': {
    en: 'Page views after which a share of the Featured Offer is judged.',
    'zh-CN': '判断推荐报价占比所需的最少浏览次数。',
    ja: 'おすすめ出品の判定に必要なページビュー数。',
  },
  'rule.trafficPrice': {
    en: 'A price that changed by this much is told as a cause.',
    'zh-CN': '价格变动达到此幅度即作为原因。',
    ja: '価格がこれだけ変わると原因として示します。',
  },

  'note.trafficVerdict': {
    en: 'Judged by Rules; “Not enough data” and “No data” are never a pass.',
    'zh-CN': '按规则表判断；“数据不足”和“无数据”都不算通过。',
    ja: 'ルールで判定。「データ不足」「データなし」は合格ではありません。',
  },
  'note.trafficAsin': {
    en: 'Blank: the whole marketplace. SKUs of one ASIN share its sessions, which count once.',
    'zh-CN': '空白：整个站点。同一 ASIN 的多个 SKU 共用会话，只算一次。',
    ja: '空白：マーケットプレイス全体。同じASINのSKUはセッションを共有し、1回だけ数えます。',
  },
  'note.trafficCause': {
    en: 'What happened in the same days; “Unknown” if no report shows it.',
    'zh-CN': '同一时期发生的事；报告中看不到则为“未知”。',
    ja: '同じ時期に起きたこと。レポートで分からなければ「不明」。',
  },
  'note.trafficStake': {
    en: 'Lost sales a day × net margin; × price if costs are not known.',
    'zh-CN': '每日损失销量 × 净利润；成本未知则 × 售价。',
    ja: '1日の失注数 × 純利益。原価不明なら × 価格。',
  },
  'note.trafficWhy': {
    en: 'Traffic, conversion and price, and what stock, Featured Offer, listing and events did.',
    'zh-CN': '流量、转化、价格，以及库存、推荐报价、Listing 和活动的情况。',
    ja: '流入・転換・価格と、在庫・おすすめ出品・商品ページ・イベントの状況。',
  },
  'note.trafficNow': {
    en: 'The newest 7 days, or the newest window.',
    'zh-CN': '最近 7 天，或最新的期间。',
    ja: '直近7日、または最新の期間。',
  },
  'note.trafficBefore': {
    en: 'The 28 days before, or the windows before.',
    'zh-CN': '之前 28 天，或之前的期间。',
    ja: 'その前の28日、または前の期間。',
  },
  'note.trafficConversion': {
    en: 'Order items a session; units if the report has no order items.',
    'zh-CN': '订单商品数 ÷ 会话数；报告没有订单商品数则用件数。',
    ja: '注文品目数 ÷ セッション。品目数がなければ点数。',
  },
  'note.trafficOrders': {
    en: 'In the days judged; expected at the rate of the days compared with.',
    'zh-CN': '判断期间内；预期按对比期间的水平计算。',
    ja: '判定期間内。見込みは比較期間の水準で計算。',
  },
  'note.trafficBridge': {
    en: 'Of the newest 7 days against the 28 before. The parts add up to the change; those of the marketplace are the sums of its products.',
    'zh-CN': '最近 7 天对比之前 28 天。各部分之和等于变化；站点的值为各商品之和。',
    ja: '直近7日とその前の28日の差。内訳の合計は変化と一致し、全体は商品の合計。',
  },
} as const satisfies Texts;
