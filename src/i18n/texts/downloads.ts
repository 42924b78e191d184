/** Texts about the reports to download: which, for which days, and where to click. */
import type { Texts } from '../translate.ts';

export const downloadTexts = {
  'download.title': { en: 'Download now', 'zh-CN': '现在下载', ja: '今日ダウンロードするレポート' },
  'download.start': { en: 'Start with three reports', 'zh-CN': '从三份报告开始', ja: 'まず3つのレポートから' },
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
    en: 'That is enough for today: four files a day.',
    'zh-CN': '今天已经够了：每天四份。',
    ja: '今日の分は終わりです（1日4ファイルまで）。',
  },
  'download.beyond': {
    en: 'Today’s files are in. These are overdue all the same:',
    'zh-CN': '今天的文件已导入，以下仍然逾期：',
    ja: '今日の分は取り込み済みです。次のものはまだ期限を過ぎています：',
  },
  'download.waiting': {
    en: '{count} more {count:waits|wait} for another day',
    'zh-CN': '还有 {count} 份改天再下',
    ja: '残り{count}件は別の日に',
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
  'download.heldUpTo': {
    en: 'Imported up to {day}. {count} new {count:day|days}.',
    'zh-CN': '已导入至 {day}，新增 {count} 天。',
    ja: '{day} まで取り込み済み（新たに{count}日分）',
  },
  'download.snapshotFrom': {
    en: 'Last one of {day}. Download it on the day you import it.',
    'zh-CN': '上一份为 {day}。请在导入当天下载。',
    ja: '前回は {day}。取り込む当日にダウンロードしてください。',
  },
  'download.today': { en: 'as it is today', 'zh-CN': '当天库存', ja: '今日の時点' },
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
} as const satisfies Texts;
