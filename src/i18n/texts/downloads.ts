/** Texts about the reports to download: which, for which days, and where to click. */
import type { Texts } from '../translate.ts';

export const downloadTexts = {
  'download.title': { en: 'Download now', 'zh-CN': '现在下载', ja: '今日ダウンロードするレポート' },
  'download.start': {
    en: 'Start with these {count} files',
    'zh-CN': '从这 {count} 份文件开始',
    ja: 'まずこの{count}ファイルから',
  },
  'download.startWhy': {
    en: 'Download them from Amazon as they are and import them here. Nothing leaves this spreadsheet.',
    'zh-CN': '从亚马逊下载后原样导入即可。数据不会离开此表格。',
    ja: 'Amazonからダウンロードし、そのまま取り込んでください。データがこのスプレッドシートの外に出ることはありません。',
  },
  'download.nothing': {
    en: 'Nothing to download today. Next: {day}.',
    'zh-CN': '今天无需下载。下次：{day}。',
    ja: '今日ダウンロードするものはありません。次回：{day}',
  },
  'download.enough': {
    en: 'That is enough for today: {count} files a day.',
    'zh-CN': '今天已经够了：每天 {count} 份。',
    ja: '今日の分は終わりです（1日{count}ファイルまで）。',
  },
  'download.beyond': {
    en: 'Today’s files are in. These are overdue all the same:',
    'zh-CN': '今天的文件已导入，以下仍然逾期：',
    ja: '今日の分は取り込み済みです。次のものはまだ期限を過ぎています：',
  },
  'download.waiting': {
    en: '{count} more {count:waits|wait}: later this week',
    'zh-CN': '还有 {count} 份：本周稍后',
    ja: '残り{count}件：今週中に',
  },
  'download.untried': {
    en: '{count} never imported for a marketplace',
    'zh-CN': '{count} 份从未导入（按站点）',
    ja: 'まだ取り込んでいないもの：{count}件',
  },
  'download.due': { en: 'due today', 'zh-CN': '今天到期', ja: '今日まで' },
  'download.overdue': {
    en: '{days} {days:day|days} overdue',
    'zh-CN': '逾期 {days} 天',
    ja: '{days}日超過',
  },
  'download.never': { en: 'not imported yet', 'zh-CN': '尚未导入', ja: '未取り込み' },
  'download.heldUpTo': { en: 'imported to {day}', 'zh-CN': '已导入至 {day}', ja: '{day} まで取込済' },
  'download.today': {
    en: 'as it is today: download it on the day you import it',
    'zh-CN': '当天状态：请在导入当天下载',
    ja: '今日の時点：取り込む当日にダウンロード',
  },
  'download.checks': {
    en: '{count} {count:check waits|checks wait} for it',
    'zh-CN': '{count} 项检查等它',
    ja: '判定{count}件が待機中',
  },
  'download.eachFile': { en: 'a file each', 'zh-CN': '各一份', ja: '1ファイルずつ' },
  'download.where': { en: 'Where to click', 'zh-CN': '点击路径', ja: '操作手順' },
  'download.guide': {
    en: 'Where to download the reports',
    'zh-CN': '报告在哪里下载',
    ja: 'レポートのダウンロード場所',
  },
  'download.import': { en: 'Import reports', 'zh-CN': '导入报告', ja: 'レポートを取り込む' },

  'download.sales-traffic.name': { en: 'Sales and traffic', 'zh-CN': '业务报告', ja: '売上・トラフィック' },
  'download.sales-traffic.path': {
    en: 'Seller Central › Reports › Business Reports › Detail Page Sales and Traffic by Child Item › Download (.csv)',
    'zh-CN': '卖家平台 › 数据报告 › 业务报告 › 子商品详情页面上的销售量与访问量 › 下载 (.csv)',
    ja: 'セラーセントラル › レポート › ビジネスレポート ›（子）商品別詳細ページ売上・トラフィック › ダウンロード (.csv)',
  },
  'download.sales-traffic.why': {
    en: 'For conversion and days of cover.',
    'zh-CN': '用于转化率和可售天数。',
    ja: '転換率と在庫日数に使います。',
  },
  'download.search-terms.name': { en: 'Search terms', 'zh-CN': '搜索词报告', ja: '検索用語レポート' },
  'download.search-terms.path': {
    en: 'Advertising console › Measurement & reporting › Reports › Create report › template “Search term” › Run; then open the report by its name › Download (.csv)',
    'zh-CN': '广告控制台 › 效果衡量和报告 › 报告 › 创建报告 › 模板“搜索词” › 运行；再点报告名称 › 下载 (.csv)',
    ja: '広告コンソール › 効果測定とレポート › レポート › レポートを作成 › テンプレート「検索用語」（Search term） › 実行、その後レポート名を開いて › ダウンロード (.csv)',
  },
  'download.search-terms.columns': {
    en: 'Choose Date as the time, so that each row is one day, and add: Country/Region code, Ad product, Campaign name, Ad group name, Target value, Match type, Budget currency, Impressions, Clicks, Total cost, Purchases, Sales, Units sold. One file holds all marketplaces.',
    'zh-CN':
      '时间选“日期”，让每行是一天；并添加：国家/地区代码、广告产品、广告活动名称、广告组名称、投放值、匹配类型、预算货币、展示量、点击量、总成本、购买量、销售额、已售商品数量。一份文件包含所有站点。',
    ja: '期間は Date（1行が1日）を選び、次の列を追加：Country/Region code、Ad product、Campaign name、Ad group name、Target value、Match type、Budget currency、Impressions、Clicks、Total cost、Purchases、Sales、Units sold。列名は英語表示のもので、表示言語を英語か中国語にするとそのまま取り込めます。1ファイルに全マーケットプレイスが入ります。',
  },
  'download.adsConsole.title': {
    en: 'Ads reports change in December 2026',
    'zh-CN': '广告报告 2026 年 12 月起更换',
    ja: '広告レポートは2026年12月に変わります',
  },
  'download.adsConsole.old-reports': {
    en: 'From {end} Amazon’s old ads reports make no new report; on {deleted} they are deleted with their history. Ads figures then come from Unified Reporting (see “Where to click”). Until then fetch what the old console still holds:',
    'zh-CN':
      '{end} 起亚马逊旧版广告报告不再生成新报告，{deleted} 连同历史数据一并删除；之后广告数据来自统一报告（见“点击路径”）。在此之前，请先取回旧控制台里还有的数据：',
    ja: '{end} 以降、旧広告レポートでは新しいレポートを作れず、{deleted} に履歴ごと削除されます。以後の広告データは統合レポートから取得します（「操作手順」を参照）。それまでに、旧コンソールに残るデータを取り込んでください：',
  },
  'download.adsConsole.old-reports.path': {
    en: 'Advertising console › Measurement & reporting › Sponsored ads reports › Create report › Sponsored Products › Search term › Daily › Run report',
    'zh-CN': '广告控制台 › 效果衡量和报告 › 搜索广告报告 › 创建报告 › 商品推广 › 搜索词 › 每日 › 运行报告',
    ja: '広告コンソール › 効果測定とレポート › スポンサー広告レポート › レポートを作成 › スポンサープロダクト広告 › 検索用語 › 日別 › レポートを実行',
  },
  'download.adsConsole.history': {
    en: 'Amazon’s old ads reports make no new report since {end}, and are deleted on {deleted}. Unified Reporting holds 15 months of days: download these too, a quarter a file, and your history is complete:',
    'zh-CN':
      '亚马逊旧版广告报告自 {end} 起不再生成新报告，{deleted} 删除。统一报告保留 15 个月的每日数据：请一并下载，每个季度一份，历史数据就完整了：',
    ja: '旧広告レポートは {end} から新しいレポートを作れず、{deleted} に削除されます。統合レポートには15か月分の日別データがあります。四半期ごとに1ファイルでダウンロードすれば、履歴がそろいます：',
  },
  'download.adsConsole.history.path': {
    en: 'The report and columns of Search terms above, with these days.',
    'zh-CN': '与上面的搜索词报告相同（列也相同），只换日期。',
    ja: '上の検索用語レポートと同じ列で、期間だけ変えます。',
  },
  'download.search-terms.why': {
    en: 'For ACoS and terms that cost without orders. Sales are attributed to a click for 7 days (14 for brand and display ads), so its last days still rise.',
    'zh-CN':
      '用于 ACoS，以及只花钱不出单的搜索词。点击后 7 天内（品牌和展示型广告为 14 天）的成交仍会计入，最近几天的销售额还会上升。',
    ja: 'ACoSと、費用だけかかる検索用語の確認に使います。売上はクリック後7日間（ブランド・ディスプレイ広告は14日間）計上されるため、直近の数字はまだ増えます。',
  },
  'download.fba-inventory.name': { en: 'FBA inventory', 'zh-CN': '亚马逊库存', ja: 'FBA在庫' },
  'download.fba-inventory.path': {
    en: 'Seller Central › Reports › Fulfillment by Amazon › Manage FBA Inventory › Download (.txt)',
    'zh-CN': '卖家平台 › 数据报告 › 亚马逊物流 › 管理亚马逊库存 › 下载 (.txt)',
    ja: 'セラーセントラル › レポート › フルフィルメント › FBA在庫管理 › ダウンロード (.txt)',
  },
  'download.fba-inventory.why': {
    en: 'For stock that runs out. A .txt file keeps leading zeros of SKUs.',
    'zh-CN': '用于断货预警。.txt 文件会保留 SKU 开头的零。',
    ja: '在庫切れの予測に使います。.txtならSKUの先頭のゼロが残ります。',
  },
  'download.inventory-ledger.name': { en: 'Inventory ledger', 'zh-CN': '库存分类账', ja: '在庫元帳' },
  'download.inventory-ledger.path': {
    en: 'Seller Central › Reports › Fulfillment by Amazon › Inventory Ledger › Summary view, daily › Request .csv',
    'zh-CN': '卖家平台 › 数据报告 › 亚马逊物流 › 库存分类账 › 摘要视图，按日 › 请求 .csv',
    ja: 'セラーセントラル › レポート › フルフィルメント › 在庫元帳 › 概要ビュー、日別 › .csvをリクエスト',
  },
  'download.inventory-ledger.why': {
    en: 'For units that Amazon lost, and days without stock.',
    'zh-CN': '用于亚马逊丢失的商品和断货的日子。',
    ja: 'Amazonが紛失した商品と、在庫切れの日の確認に使います。',
  },
  'download.fba-returns.name': { en: 'FBA returns', 'zh-CN': '亚马逊物流退货', ja: 'FBA返品' },
  'download.fba-returns.path': {
    en: 'Seller Central › Reports › Fulfillment by Amazon › FBA customer returns › Download',
    'zh-CN': '卖家平台 › 数据报告 › 亚马逊物流 › 亚马逊物流买家退货 › 下载',
    ja: 'セラーセントラル › レポート › フルフィルメント › FBA返品レポート › ダウンロード',
  },
  'download.fba-returns.why': {
    en: 'For reasons that come more often than before.',
    'zh-CN': '用于发现比以往更多的退货原因。',
    ja: '以前より増えた返品理由の確認に使います。',
  },
  'download.seller-feedback.name': { en: 'Seller feedback', 'zh-CN': '卖家反馈', ja: '出品者の評価' },
  'download.seller-feedback.path': {
    en: 'Seller Central › Performance › Feedback › Download report',
    'zh-CN': '卖家平台 › 绩效 › 反馈 › 下载报告',
    ja: 'セラーセントラル › パフォーマンス › 評価 › レポートのダウンロード',
  },
  'download.seller-feedback.why': {
    en: 'For one and two stars, within a day.',
    'zh-CN': '用于一星和两星评价，一天内处理。',
    ja: '星1・2の評価に1日以内に対応するために使います。',
  },
  'download.orders.name': { en: 'All orders', 'zh-CN': '所有订单', ja: '全注文' },
  'download.orders.path': {
    en: 'Seller Central › Orders › Order Reports › All Orders › Request, last 30 days › Download',
    'zh-CN': '卖家平台 › 订单 › 订单报告 › 所有订单 › 请求最近 30 天 › 下载',
    ja: 'セラーセントラル › 注文 › 注文レポート › 全注文 › 過去30日をリクエスト › ダウンロード',
  },
  'download.orders.why': {
    en: 'For review requests, prices and coupons, and as a check of the business report.',
    'zh-CN': '用于请求评价、价格与优惠券，并核对业务报告。',
    ja: 'レビュー依頼、価格・クーポン、ビジネスレポートとの照合に使います。',
  },
  'download.unshipped-orders.name': { en: 'Unshipped orders', 'zh-CN': '未发货订单', ja: '未出荷の注文' },
  'download.unshipped-orders.path': {
    en: 'Seller Central › Orders › Order Reports › Unshipped Orders › Request › Download',
    'zh-CN': '卖家平台 › 订单 › 订单报告 › 未发货订单 › 请求 › 下载',
    ja: 'セラーセントラル › 注文 › 注文レポート › 未出荷の注文 › リクエスト › ダウンロード',
  },
  'download.unshipped-orders.why': {
    en: 'Only if you ship orders yourself: for ship-by dates.',
    'zh-CN': '仅限自发货：用于最晚发货日。',
    ja: '自社出荷のときだけ：出荷期限の確認に使います。',
  },
  'download.fbm-returns.name': { en: 'Returns to you', 'zh-CN': '自发货退货', ja: '自社出荷の返品' },
  'download.fbm-returns.path': {
    en: 'Seller Central › Reports › Return Reports › last 60 days › Request .tsv › Download',
    'zh-CN': '卖家平台 › 数据报告 › 退货报告 › 最近 60 天 › 请求 .tsv › 下载',
    ja: 'セラーセントラル › レポート › 返品レポート › 過去60日 › .tsvをリクエスト › ダウンロード',
  },
  'download.fbm-returns.why': {
    en: 'Only if you ship orders yourself: for requests and refunds that wait.',
    'zh-CN': '仅限自发货：用于待处理的退货请求和退款。',
    ja: '自社出荷のときだけ：未対応のリクエストと返金の確認に使います。',
  },
} as const satisfies Texts;
