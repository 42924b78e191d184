/** What Ads says of campaigns, terms and products: on its sheet, on Today and in Rules. */
import type { Texts } from '../translate.ts';

export const adsTexts = {
  'ads.campaign': {
    en: 'campaign {campaign}',
    'zh-CN': '广告活动 {campaign}',
    ja: 'キャンペーン {campaign}',
  },
  'ads.adGroup': {
    en: 'ad group {adGroup} ({campaign})',
    'zh-CN': '广告组 {adGroup}（{campaign}）',
    ja: '広告グループ {adGroup}（{campaign}）',
  },
  'ads.target': {
    en: 'target {target} ({adGroup})',
    'zh-CN': '投放 {target}（{adGroup}）',
    ja: 'ターゲット {target}（{adGroup}）',
  },
  'ads.of': {
    en: '{name}: {what}',
    'zh-CN': '{name}：{what}',
    ja: '{name}：{what}',
  },
  'ads.next': {
    en: '→ {next}',
    'zh-CN': '→ {next}',
    ja: '→ {next}',
  },
  'ads.over': {
    en: '{name}: ACoS {acos}, target {target}',
    'zh-CN': '{name}：ACoS {acos}，目标 {target}',
    ja: '{name}：ACoS {acos}、目標 {target}',
  },
  'ads.noOrder': {
    en: '{name}: {clicks} clicks without an order',
    'zh-CN': '{name}：{clicks} 次点击无订单',
    ja: '{name}：クリック{clicks}回、注文なし',
  },
  'ads.evidence': {
    en: '{from} to {to}: {spend}, {clicks} clicks, {orders} orders, {expected} due',
    'zh-CN': '{from} 至 {to}：{spend}，{clicks} 次点击，{orders} 单，应有 {expected} 单',
    ja: '{from}〜{to}：{spend}、クリック{clicks}、注文{orders}、必要{expected}',
  },
  'ads.brings': {
    en: 'brings {share} of the product’s orders',
    'zh-CN': '带来该商品 {share} 的订单',
    ja: '商品の注文の{share}をもたらす',
  },
  'ads.mainKeywords': {
    en: 'main keywords: {list}',
    'zh-CN': '主关键词：{list}',
    ja: 'メインキーワード：{list}',
  },
  'ads.worst': {
    en: 'costly terms: {list}',
    'zh-CN': '花费高的搜索词：{list}',
    ja: '費用のかさむ検索用語：{list}',
  },
  'ads.nextPause': {
    en: 'pause the ad group, then go through its terms',
    'zh-CN': '暂停该广告组，再查看其搜索词',
    ja: '広告グループを停止し、検索用語を見直す',
  },
  'ads.nextLower': {
    en: 'lower its bids by 20 %, go through its terms, look again in 10 days',
    'zh-CN': '竞价降低 20 %，查看搜索词，10 天后复查',
    ja: '入札額を20 %下げ、検索用語を見直し、10日後に再確認',
  },
  'ads.nextOver': {
    en: 'lower bids, at most 20 % a step, and go through its terms',
    'zh-CN': '降低竞价（每次最多 20 %），并查看搜索词',
    ja: '入札額を下げ（1回20 %まで）、検索用語を見直す',
  },
  'ads.nextLook': {
    en: 'go through its terms and wait for more clicks',
    'zh-CN': '查看搜索词，等待更多点击',
    ja: '検索用語を見て、クリックが増えるのを待つ',
  },
  'ads.nextBid': {
    en: 'bid {from} → {to}',
    'zh-CN': '竞价 {from} → {to}',
    ja: '入札額 {from} → {to}',
  },
  'ads.byTerms': {
    en: 'over target because of single terms, which are told below',
    'zh-CN': '因个别搜索词超出目标，见下方',
    ja: '個別の検索用語が原因で目標超過（下記）',
  },
  'ads.byAdGroups': {
    en: 'told with its ad groups',
    'zh-CN': '见其广告组',
    ja: '広告グループで表示',
  },
  'ads.isLaunch': {
    en: 'launch: above its target, within that of a launch',
    'zh-CN': '新品期：高于目标，但在新品目标之内',
    ja: '発売期：目標超だが発売期の目標内',
  },
  'ads.isNoStock': {
    en: 'nothing in stock: not judged',
    'zh-CN': '无库存：不作判断',
    ja: '在庫なし：判定しない',
  },
  'ads.isNoOffer': {
    en: 'without the Featured Offer: not judged',
    'zh-CN': '无推荐报价：不作判断',
    ja: 'おすすめ出品なし：判定しない',
  },
  'ads.isVanished': {
    en: 'no longer in the reports: paused, ended or without a click',
    'zh-CN': '报告中已不再出现：已暂停、结束或无点击',
    ja: 'レポートに出なくなった：停止、終了、またはクリックなし',
  },
  'ads.isOtherCurrency': {
    en: 'former currency: kept apart, not judged',
    'zh-CN': '之前的币种：单独列出，不作判断',
    ja: '以前の通貨：別に表示し判定しない',
  },
  'ads.bidsToMove': {
    en: 'bids to lower: {down}, to raise: {up}',
    'zh-CN': '可降竞价 {down} 个，可升 {up} 个',
    ja: '下げる入札 {down}、上げる入札 {up}',
  },
  'ads.wasteRoot': {
    en: 'root “{words}”: {terms} terms, {clicks} clicks, {orders} orders, {expected} due',
    'zh-CN': '词根“{words}”：{terms} 个搜索词，{clicks} 次点击，{orders} 单，应有 {expected} 单',
    ja: '語根「{words}」：{terms}語、クリック{clicks}、注文{orders}、必要{expected}',
  },
  'ads.wasteTerm': {
    en: 'term “{words}”: {clicks} clicks, {orders} orders, {expected} due',
    'zh-CN': '搜索词“{words}”：{clicks} 次点击，{orders} 单，应有 {expected} 单',
    ja: '検索用語「{words}」：クリック{clicks}、注文{orders}、必要{expected}',
  },
  'ads.wasted': {
    en: '{money} in {days} days',
    'zh-CN': '{days} 天花费 {money}',
    ja: '{days}日で{money}',
  },
  'ads.terms': {
    en: 'e.g. {list}',
    'zh-CN': '例如 {list}',
    ja: '例：{list}',
  },
  'ads.blocked': {
    en: 'a negative phrase would also stop: {list}',
    'zh-CN': '词组否定还会屏蔽：{list}',
    ja: 'フレーズ除外で止まるもの：{list}',
  },
  'ads.nextHeld': {
    en: 'decide: negate single terms, or the phrase',
    'zh-CN': '由您决定：否定单个搜索词或整个词组',
    ja: '判断：個別に除外するか、フレーズで除外するか',
  },
  'ads.nextKeyword': {
    en: 'lower the bid of the keyword, or pause it',
    'zh-CN': '降低该关键词竞价或暂停',
    ja: 'このキーワードの入札を下げるか停止',
  },
  'ads.nextNegativePhrase': {
    en: 'negative phrase in {count} {count:ad group|ad groups}: {list}',
    'zh-CN': '在 {count} 个广告组加词组否定：{list}',
    ja: '{count}広告グループにフレーズ除外：{list}',
  },
  'ads.nextNegativeExact': {
    en: 'negative exact in {count} {count:ad group|ad groups}: {list}',
    'zh-CN': '在 {count} 个广告组加精准否定：{list}',
    ja: '{count}広告グループに完全一致除外：{list}',
  },
  'ads.nextNegativeProduct': {
    en: 'negative product in {count} {count:ad group|ad groups}: {list}',
    'zh-CN': '在 {count} 个广告组否定该商品：{list}',
    ja: '{count}広告グループで商品を除外：{list}',
  },
  'ads.nextTooLong': {
    en: 'too long for a negative keyword: negate a part of it',
    'zh-CN': '过长无法否定：否定其中一部分',
    ja: '長すぎて除外不可：一部を除外',
  },
  'ads.ctrFell': {
    en: 'CTR {before} → {now} since {since}',
    'zh-CN': '点击率自 {since} 起 {before} → {now}',
    ja: 'CTRが{since}から {before} → {now}',
  },
  'ads.cpcDearer': {
    en: 'a click {before} → {now} since {since}',
    'zh-CN': '单次点击自 {since} 起 {before} → {now}',
    ja: 'クリック単価が{since}から {before} → {now}',
  },
  'ads.ctrRare': {
    en: 'CTR {now}, limit {before}',
    'zh-CN': '点击率 {now}，下限 {before}',
    ja: 'CTR {now}、下限 {before}',
  },
  'ads.cpcDear': {
    en: 'a click costs {now}, usual {before}',
    'zh-CN': '单次点击 {now}，通常 {before}',
    ja: 'クリック単価 {now}、通常 {before}',
  },
  'ads.nextCtr': {
    en: 'look at main image, price and title',
    'zh-CN': '检查主图、价格和标题',
    ja: 'メイン画像・価格・タイトルを確認',
  },
  'ads.nextCpc': {
    en: 'see who bids more, and lower the bid to what a click is worth',
    'zh-CN': '看看谁在抬价，把竞价降到点击的价值',
    ja: '競合の入札を確認し、クリックの価値まで下げる',
  },
  'ads.outOfBudget': {
    en: '{name}: budget {budget} used up on {count} of {days} days',
    'zh-CN': '{name}：预算 {budget} 在 {days} 天中有 {count} 天用完',
    ja: '{name}：予算{budget}を{days}日中{count}日使い切り',
  },
  'ads.nextBudget': {
    en: 'raise the budget',
    'zh-CN': '提高预算',
    ja: '予算を上げる',
  },
  'ads.nextBudgetBids': {
    en: 'lower bids before you raise the budget',
    'zh-CN': '先降竞价，再考虑加预算',
    ja: '予算を上げる前に入札を下げる',
  },
  'ads.toExact': {
    en: '{count} {count:term sells|terms sell} at target: {list}',
    'zh-CN': '{count} 个搜索词达标出单：{list}',
    ja: '{count}語が目標内で売れている：{list}',
  },
  'ads.nextExactKeyword': {
    en: 'add as exact keywords, and negate them where they come from',
    'zh-CN': '添加为精准关键词，并在原广告组否定',
    ja: '完全一致キーワードに追加し、元のグループでは除外',
  },
  'ads.spendNoStock': {
    en: 'ads go on while nothing is in stock',
    'zh-CN': '无库存仍在花广告费',
    ja: '在庫なしのまま広告費が発生',
  },
  'ads.spendNoOffer': {
    en: 'ads go on with the Featured Offer in only {share} of page views',
    'zh-CN': '推荐报价仅占浏览的 {share}，广告仍在花费',
    ja: 'おすすめ出品率{share}のまま広告費が発生',
  },
  'ads.spentIn': {
    en: '{money} in {count} {count:day|days}',
    'zh-CN': '{count} 天花费 {money}',
    ja: '{count}日で{money}',
  },
  'ads.nextNoStock': {
    en: 'pause its ads until it is back',
    'zh-CN': '到货前暂停其广告',
    ja: '入荷まで広告を停止',
  },
  'ads.nextNoOffer': {
    en: 'win the offer back first; lower or pause its ads until then',
    'zh-CN': '先赢回推荐报价；在此之前降低或暂停广告',
    ja: '先におすすめ出品を取り戻し、それまで広告を下げるか停止',
  },
  'ads.stillPaused': {
    en: 'in stock again since {since}, ads still stand still',
    'zh-CN': '自 {since} 起已有库存，广告仍未恢复',
    ja: '{since}から在庫あり、広告は止まったまま',
  },
  'ads.clicksBefore': {
    en: '{clicks} clicks a day before it sold out',
    'zh-CN': '断货前每日 {clicks} 次点击',
    ja: '欠品前は1日{clicks}クリック',
  },
  'ads.nextPaused': {
    en: 'switch its campaigns on again',
    'zh-CN': '重新开启其广告活动',
    ja: 'キャンペーンを再開',
  },
  'ads.scaleAuto': {
    en: 'ACoS {acos}, target {target}, and no automatic campaign',
    'zh-CN': 'ACoS {acos}，目标 {target}，且没有自动广告',
    ja: 'ACoS {acos}、目標 {target}、オートキャンペーンなし',
  },
  'ads.scaleBudget': {
    en: 'ACoS {acos}, target {target}, and out of budget',
    'zh-CN': 'ACoS {acos}，目标 {target}，但预算用完',
    ja: 'ACoS {acos}、目標 {target}、予算切れ',
  },
  'ads.canSell': {
    en: '{units} in stock, Featured Offer fine',
    'zh-CN': '库存 {units} 件，推荐报价正常',
    ja: '在庫{units}、おすすめ出品は問題なし',
  },
  'ads.nextAuto': {
    en: 'add an automatic campaign',
    'zh-CN': '新建自动广告活动',
    ja: 'オートキャンペーンを追加',
  },
  'ads.otherRows': {
    en: '{count} more rows',
    'zh-CN': '其余 {count} 行',
    ja: 'その他{count}行',
  },
  'ads.otherTerms': {
    en: '{count} more terms',
    'zh-CN': '其余 {count} 个搜索词',
    ja: 'その他{count}語',
  },
  'ads.unproven': {
    en: '{money} without an order, not provable yet; about {count} terms by {day} at this pace',
    'zh-CN': '{money} 无订单，尚无法证明；按此速度到 {day} 约 {count} 个搜索词可判断',
    ja: '注文なし{money}、まだ証明できない。この調子なら{day}までに約{count}語',
  },
  'ads.undecided': {
    en: '{share} of the spend is undecided',
    'zh-CN': '{share} 的花费尚无法判断',
    ja: '費用の{share}は未判定',
  },
  'ads.differ': {
    en: 'reports disagree: {counted} {spend}, {other} {otherSpend}',
    'zh-CN': '报告不一致：{counted} {spend}，{other} {otherSpend}',
    ja: 'レポートの不一致：{counted} {spend}、{other} {otherSpend}',
  },
  'ads.differDays': {
    en: '{from} to {to}; the first counts',
    'zh-CN': '{from} 至 {to}；以前者为准',
    ja: '{from}〜{to}。前者を採用',
  },
  'ads.nextDiffer': {
    en: 'download both again for the same days',
    'zh-CN': '重新下载这些天的两份报告',
    ja: '同じ期間で両方を再ダウンロード',
  },
  'rule.adsPause': {
    en: 'ACoS is evidently above 1.5 × target: pause the ad group, then go through its terms.',
    'zh-CN': 'ACoS 明显高于目标 1.5 倍：暂停广告组，再查看搜索词。',
    ja: 'ACoSが明らかに目標の1.5倍超：広告グループを停止し、検索用語を見直す。',
  },
  'rule.adsLower': {
    en: 'The same, but the ad group brings many of the product’s orders: lower bids, do not pause.',
    'zh-CN': '同上，但该广告组带来商品的大量订单：降竞价，不暂停。',
    ja: '同上だが商品の注文の多くをもたらす：停止せず入札を下げる。',
  },
  'rule.adsOver': {
    en: 'ACoS is evidently above target.',
    'zh-CN': 'ACoS 明显高于目标。',
    ja: 'ACoSが明らかに目標超。',
  },
  'rule.adsPerhapsOver': {
    en: 'ACoS is probably above target.',
    'zh-CN': 'ACoS 可能高于目标。',
    ja: 'ACoSがおそらく目標超。',
  },
  'rule.adsTargetOver': {
    en: 'A target is over its ACoS while its ad group is not.',
    'zh-CN': '广告组正常，但其中一个投放超出目标。',
    ja: '広告グループは正常だが1つのターゲットが目標超。',
  },
  'rule.adsWasted': {
    en: 'Clicks of a term or root bring evidently too few orders: negate it.',
    'zh-CN': '某搜索词或词根的点击明显缺少订单：否定它。',
    ja: '検索用語・語根のクリックに対し注文が明らかに不足：除外する。',
  },
  'rule.adsHeld': {
    en: 'A wasteful root that also stands in terms that sell: decide yourself.',
    'zh-CN': '浪费的词根也出现在出单的搜索词中：由您决定。',
    ja: '無駄な語根が売れる用語にも含まれる：自分で判断。',
  },
  'rule.adsCtrFell': {
    en: 'Far fewer of those who see the ad click on it than before.',
    'zh-CN': '点击率远低于以往。',
    ja: 'クリック率が以前より大きく低下。',
  },
  'rule.adsCpcDearer': {
    en: 'A click costs far more than before.',
    'zh-CN': '单次点击费用远高于以往。',
    ja: 'クリック単価が以前より大きく上昇。',
  },
  'rule.adsCtrLow': {
    en: 'A keyword in search is evidently clicked on less often than the limit.',
    'zh-CN': '搜索关键词的点击率明显低于下限。',
    ja: '検索キーワードのCTRが明らかに下限未満。',
  },
  'rule.adsCpcHigh': {
    en: 'A click costs more than 1.5 × the usual price.',
    'zh-CN': '单次点击高于通常价格的 1.5 倍。',
    ja: 'クリック単価が通常の1.5倍超。',
  },
  'rule.adsHarvest': {
    en: 'Terms that sell at target and are no exact keyword yet.',
    'zh-CN': '达标出单但尚未设为精准关键词的搜索词。',
    ja: '目標内で売れ、完全一致でない検索用語。',
  },
  'rule.adsOutOfBudget': {
    en: 'A campaign used its whole budget on several days of a week.',
    'zh-CN': '广告活动在一周内多天用完预算。',
    ja: 'キャンペーンが週に数日予算を使い切った。',
  },
  'rule.adsNoStock': {
    en: 'Money is spent on ads of a product that is out of stock.',
    'zh-CN': '商品断货仍在花广告费。',
    ja: '在庫切れ商品に広告費が発生。',
  },
  'rule.adsNoOffer': {
    en: 'Money is spent on ads of a product without the Featured Offer.',
    'zh-CN': '商品无推荐报价仍在花广告费。',
    ja: 'おすすめ出品のない商品に広告費が発生。',
  },
  'rule.adsStillPaused': {
    en: 'A product is in stock again, its ads are still paused.',
    'zh-CN': '商品已恢复库存，广告仍暂停。',
    ja: '在庫が戻ったが広告は停止のまま。',
  },
  'rule.adsScale': {
    en: 'A product that sells at target and has no automatic campaign, or no budget left.',
    'zh-CN': '达标出单的商品没有自动广告或预算用完。',
    ja: '目標内で売れる商品にオートキャンペーンがない、または予算切れ。',
  },
  'rule.adsReportsDiffer': {
    en: 'Two reports have different spend for the same campaigns and days.',
    'zh-CN': '两份报告对相同广告活动和日期的花费不同。',
    ja: '同じキャンペーン・日の費用が2つのレポートで異なる。',
  },
  'rule.adsSure': {
    en: 'Chance below which something is told as certain.',
    'zh-CN': '低于此概率视为确定。',
    ja: 'この確率未満なら確実とみなします。',
  },
  'rule.adsLikely': {
    en: 'Chance below which something is told as likely.',
    'zh-CN': '低于此概率视为可能。',
    ja: 'この確率未満なら可能性ありとみなします。',
  },
  'rule.adsPauseFactor': {
    en: 'An ad group above this multiple of its target is to be paused.',
    'zh-CN': '超过目标的此倍数则暂停广告组。',
    ja: '目標のこの倍数を超えた広告グループは停止。',
  },
  'rule.adsOrdersShare': {
    en: 'An ad group with more of its product’s orders is not paused; its bids are lowered.',
    'zh-CN': '订单占比更高的广告组不暂停，只降竞价。',
    ja: '商品の注文に占める割合がこれを超えると停止せず入札を下げます。',
  },
  'rule.adsDays': {
    en: 'Days of ads that are judged together.',
    'zh-CN': '一起判断的广告天数。',
    ja: 'まとめて判定する日数。',
  },
  'rule.adsStage': {
    en: 'The target ACoS of products of this stage is multiplied by it.',
    'zh-CN': '此阶段商品的目标 ACoS 乘以该数。',
    ja: 'この段階の商品の目標ACoSに掛ける数。',
  },
  'rule.adsLaunchDays': {
    en: 'A product on sale for fewer days counts as Launch, unless its stage is typed.',
    'zh-CN': '上架天数少于此值且未填阶段的商品视为新品。',
    ja: '販売日数がこれ未満で段階の入力がない商品は発売期とみなします。',
  },
  'rule.adsWasteShare': {
    en: 'The part of wasteful terms and roots that may be chance.',
    'zh-CN': '浪费结论中允许的误判比例。',
    ja: '無駄と判定したもののうち偶然でもよい割合。',
  },
  'rule.adsWasteClicks': {
    en: 'Clicks that a term or root needs before it is tested.',
    'zh-CN': '搜索词或词根参与检验所需的点击数。',
    ja: '検定に必要なクリック数。',
  },
  'rule.adsCtr': {
    en: 'A CTR of a keyword in search below this is low.',
    'zh-CN': '搜索关键词的点击率低于此值即偏低。',
    ja: '検索キーワードのCTRの下限。',
  },
  'rule.adsCpc': {
    en: 'The usual price of a click in the US, in dollars; elsewhere it is the bid at target.',
    'zh-CN': '美国站通常的单次点击价格（美元）；其他站点用目标竞价。',
    ja: '米国の通常クリック単価（ドル）。他国は目標入札額。',
  },
  'rule.adsCpcFactor': {
    en: 'A click above this multiple of the usual price is dear.',
    'zh-CN': '超过通常价格的此倍数即偏贵。',
    ja: '通常のこの倍数を超えると高い。',
  },
  'rule.adsBidStep': {
    en: 'The most by which a bid is moved at once.',
    'zh-CN': '每次调整竞价的最大幅度。',
    ja: '1回の入札変更の上限。',
  },
  'rule.adsBidWait': {
    en: 'Days to wait after a bid was changed.',
    'zh-CN': '竞价变更后等待的天数。',
    ja: '入札変更後に待つ日数。',
  },
  'rule.adsHarvestOrders': {
    en: 'Orders of a term before it becomes an exact keyword.',
    'zh-CN': '搜索词成为精准关键词所需订单数。',
    ja: '完全一致にする注文数。',
  },
  'rule.adsScaleOrders': {
    en: 'Orders from ads that a product needs for the scale list.',
    'zh-CN': '进入放量清单所需的广告订单数。',
    ja: '拡大候補に必要な広告注文数。',
  },
  'rule.adsBudgetUsed': {
    en: 'The part of a budget from which on it counts as used up.',
    'zh-CN': '花费达到预算的此比例即视为用完。',
    ja: '予算のこの割合で使い切りとみなします。',
  },
  'rule.adsBudgetDays': {
    en: 'Days of a week without budget before it is told.',
    'zh-CN': '一周内预算用完达到此天数才提示。',
    ja: '週にこの日数で知らせます。',
  },
  'rule.adsMature': {
    en: 'Share of the orders that a click day has when its report is so many days old.',
    'zh-CN': '点击日在报告若干天后已归因的订单比例。',
    ja: 'クリック日の注文のうち、その日数後までに計上される割合。',
  },
  'note.acosVerdict': {
    en: 'Judged by all clicks of the days; “Not enough data” is never a pass.',
    'zh-CN': '按期间全部点击判断；“数据不足”不算通过。',
    ja: '期間の全クリックで判定。「データ不足」は合格ではありません。',
  },
  'note.adsWaste': {
    en: 'Terms and word roots are tested together; a click counts for one finding only.',
    'zh-CN': '搜索词与词根一起检验；每次点击只计入一个结论。',
    ja: '検索用語と語根を一緒に検定。1クリックは1つの判定にだけ数えます。',
  },
  'note.clickVerdict': {
    en: 'CTR of keywords in search and price of a click, against the limits of Rules and the campaign’s own past.',
    'zh-CN': '搜索关键词点击率与单次点击价格，对比规则限值与自身过去。',
    ja: '検索キーワードのCTRとクリック単価を、ルールの限度と自身の過去に照らして判定。',
  },
  'note.bidVerdict': {
    en: 'Lowered by what a click is worth on average, raised only by its lower bound; waits after a change.',
    'zh-CN': '按点击平均价值下调，仅按下限上调；变更后等待。',
    ja: '平均価値で下げ、下限でのみ上げる。変更後は待つ。',
  },
  'note.harvest': {
    en: 'Sells at target and is no exact keyword yet.',
    'zh-CN': '达标出单，尚非精准关键词。',
    ja: '目標内で売れ、完全一致でない。',
  },
  'note.budgetVerdict': {
    en: 'Out on at least 3 of the newest 7 days; needs a campaign report with budgets.',
    'zh-CN': '最近 7 天至少 3 天用完；需含预算的广告活动报告。',
    ja: '直近7日中3日以上。予算列のあるレポートが必要。',
  },
  'note.adsSelling': {
    en: 'Whether what is advertised can be bought.',
    'zh-CN': '推广的商品是否可购买。',
    ja: '広告商品が購入可能か。',
  },
  'note.adsReports': {
    en: 'Whether reports agree on the same days.',
    'zh-CN': '相同日期的报告是否一致。',
    ja: '同じ日のレポートが一致するか。',
  },
  'note.adsName': {
    en: 'The campaign, ad group, target, term, root or product of the row.',
    'zh-CN': '该行的广告活动、广告组、投放、搜索词、词根或商品。',
    ja: 'その行のキャンペーン・広告グループ・ターゲット・用語・語根・商品。',
  },
  'note.adsAcos': {
    en: 'Spend ÷ ad sales of the days; blank without sales.',
    'zh-CN': '期间花费 ÷ 广告销售额；无销售则空白。',
    ja: '期間の費用 ÷ 広告売上。売上なしは空白。',
  },
  'note.adsTarget': {
    en: 'Target ACoS of Products × factor of its stage; else that of Rules.',
    'zh-CN': '商品表的目标 ACoS × 阶段系数；否则用规则表。',
    ja: '商品シートの目標ACoS × 段階係数。なければルール。',
  },
  'note.ordersDue': {
    en: 'Orders that would meet the target at this price of a click, as far as they are attributed by now.',
    'zh-CN': '按此点击价格达到目标所需、且目前应已归因的订单数。',
    ja: 'このクリック単価で目標を満たす注文数（現時点で計上済みの分）。',
  },
  'note.adsChance': {
    en: 'The chance of so few orders if the target were met.',
    'zh-CN': '若达标却只有这么少订单的概率。',
    ja: '目標通りでも注文がこれほど少ない確率。',
  },
  'note.decidable': {
    en: 'When it can be decided at this pace; blank if not within a year.',
    'zh-CN': '按此速度可判断的日期；一年内不能则空白。',
    ja: 'この調子で判定できる日。1年以内に不可なら空白。',
  },
  'note.adsStake': {
    en: 'The part of the spend a day that the missing orders should have paid.',
    'zh-CN': '缺失订单本应覆盖的每日花费。',
    ja: '不足した注文が賄うはずだった1日の費用。',
  },
  'note.bidAt': {
    en: 'The bid at which the target is met, and its 90 % bounds.',
    'zh-CN': '达到目标的竞价及其 90 % 区间。',
    ja: '目標を満たす入札額と90 %区間。',
  },
  'note.bidNext': {
    en: 'At most 20 % from the present bid; blank if it stays.',
    'zh-CN': '与当前竞价相差最多 20 %；不变则空白。',
    ja: '現在の入札から最大20 %。変えない場合は空白。',
  },
} as const satisfies Texts;
