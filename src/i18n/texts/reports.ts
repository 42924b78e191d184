/** Texts about reports: their names, problems of cells, refusals of files, and assumptions. */
import type { Texts } from '../translate.ts';

export const reportTexts = {
  'report.kind.salesTraffic': {
    en: 'Detail Page Sales and Traffic',
    'zh-CN': '业务报告：详情页面上的销售量与访问量',
    ja: 'ビジネスレポート：詳細ページ 売上・トラフィック',
  },
  'report.kind.searchTerms': {
    en: 'Sponsored Products search term',
    'zh-CN': '商品推广：搜索词报告',
    ja: 'スポンサープロダクト広告：検索用語レポート',
  },
  'report.kind.fbaInventory': {
    en: 'Manage FBA Inventory',
    'zh-CN': '管理亚马逊库存',
    ja: 'FBA在庫管理',
  },
  'report.kind.salesByDate': {
    en: 'Sales and Traffic by Date',
    'zh-CN': '业务报告：按日期统计的销售量与访问量',
    ja: 'ビジネスレポート：日付別 売上・トラフィック',
  },
  'report.kind.salesByParent': {
    en: 'Detail Page Sales and Traffic by Parent Item',
    'zh-CN': '业务报告：按父商品统计的销售量与访问量',
    ja: 'ビジネスレポート：親商品別 売上・トラフィック',
  },
  'report.kind.sellerFeedback': { en: 'Seller feedback', 'zh-CN': '卖家反馈', ja: '出品者のフィードバック' },
  'report.kind.spTargeting': {
    en: 'Sponsored Products targeting',
    'zh-CN': '商品推广：投放报告',
    ja: 'スポンサープロダクト広告：ターゲティングレポート',
  },
  'report.kind.spCampaigns': {
    en: 'Sponsored Products campaign',
    'zh-CN': '商品推广：广告活动报告',
    ja: 'スポンサープロダクト広告：キャンペーンレポート',
  },
  'report.kind.spAdvertisedProducts': {
    en: 'Sponsored Products advertised product',
    'zh-CN': '商品推广：推广的商品报告',
    ja: 'スポンサープロダクト広告：広告対象商品レポート',
  },
  'report.kind.spPlacements': {
    en: 'Sponsored Products placement',
    'zh-CN': '商品推广：广告位报告',
    ja: 'スポンサープロダクト広告：掲載枠レポート',
  },
  'report.kind.sbSearchTerms': {
    en: 'Sponsored Brands search term',
    'zh-CN': '品牌推广：搜索词报告',
    ja: 'スポンサーブランド広告：検索用語レポート',
  },
  'report.kind.sbKeywords': {
    en: 'Sponsored Brands keyword',
    'zh-CN': '品牌推广：关键词报告',
    ja: 'スポンサーブランド広告：キーワードレポート',
  },
  'report.kind.sbCampaigns': {
    en: 'Sponsored Brands campaign',
    'zh-CN': '品牌推广：广告活动报告',
    ja: 'スポンサーブランド広告：キャンペーンレポート',
  },
  'report.kind.sdTargeting': {
    en: 'Sponsored Display targeting',
    'zh-CN': '展示型推广：投放报告',
    ja: 'スポンサーディスプレイ広告：ターゲティングレポート',
  },
  'report.kind.unified': {
    en: 'Unified ads report',
    'zh-CN': '统一广告报告',
    ja: '広告の統合レポート',
  },
  'report.kind.unifiedSearchTerms': {
    en: 'Unified report: search term',
    'zh-CN': '统一报告：搜索词',
    ja: '統合レポート：検索用語',
  },
  'report.kind.unifiedTargets': {
    en: 'Unified report: targeting',
    'zh-CN': '统一报告：投放',
    ja: '統合レポート：ターゲティング',
  },
  'report.kind.unifiedPlacements': {
    en: 'Unified report: placement',
    'zh-CN': '统一报告：广告位',
    ja: '統合レポート：掲載枠',
  },
  'report.kind.unifiedAdvertisedProducts': {
    en: 'Unified report: advertised product',
    'zh-CN': '统一报告：推广的商品',
    ja: '統合レポート：広告対象商品',
  },
  'report.kind.unifiedAdGroups': {
    en: 'Unified report: ad group',
    'zh-CN': '统一报告：广告组',
    ja: '統合レポート：広告グループ',
  },
  'report.kind.unifiedCampaigns': {
    en: 'Unified report: campaign',
    'zh-CN': '统一报告：广告活动',
    ja: '統合レポート：キャンペーン',
  },
  'report.kind.unifiedAccounts': {
    en: 'Unified report: advertiser account',
    'zh-CN': '统一报告：广告主账户',
    ja: '統合レポート：広告主アカウント',
  },
  'report.kind.spBulk': {
    en: 'Bulk operations: Sponsored Products Campaigns',
    'zh-CN': '批量操作表：商品推广活动',
    ja: '一括操作ファイル：スポンサープロダクト広告',
  },
  'report.kind.fbaPlanning': {
    en: 'FBA Inventory (planning and age)',
    'zh-CN': '亚马逊库存（库龄与规划）',
    ja: 'FBA在庫（在庫年齢と計画）',
  },
  'report.kind.restock': { en: 'Restock Inventory', 'zh-CN': '补充库存', ja: '在庫補充の推奨' },
  'report.kind.reservedInventory': { en: 'Reserved Inventory', 'zh-CN': '预留库存', ja: '予約在庫' },
  'report.kind.strandedInventory': {
    en: 'Stranded Inventory',
    'zh-CN': '无在售信息的亚马逊库存',
    ja: '出品情報のない在庫',
  },
  'report.kind.inventoryLedger': {
    en: 'Inventory Ledger (summary)',
    'zh-CN': '库存分类账（摘要）',
    ja: '在庫元帳（概要）',
  },
  'report.kind.fbmReturns': {
    en: 'Returns of seller-fulfilled orders',
    'zh-CN': '自发货订单退货',
    ja: '自社出荷注文の返品レポート',
  },
  'report.kind.fbaReturns': { en: 'FBA customer returns', 'zh-CN': '亚马逊物流买家退货', ja: 'FBA返品レポート' },
  'report.kind.activeListings': { en: 'Active Listings', 'zh-CN': '在售商品报告', ja: '出品中商品レポート' },
  'report.kind.allListings': { en: 'All Listings', 'zh-CN': '所有商品报告', ja: '全商品レポート' },
  'report.kind.orders': { en: 'All Orders', 'zh-CN': '所有订单', ja: '全注文レポート' },
  'report.kind.unshippedOrders': { en: 'Unshipped Orders', 'zh-CN': '未发货订单', ja: '未出荷注文レポート' },
  'report.kind.reimbursements': { en: 'FBA reimbursements', 'zh-CN': '亚马逊物流赔偿', ja: 'FBA払い戻しレポート' },
  'report.kind.settlements': {
    en: 'Settlement (flat file V2)',
    'zh-CN': '结算报告（V2 平面文件）',
    ja: '決済レポート（フラットファイルV2）',
  },
  'report.kind.settlementsWide': {
    en: 'Settlement (wide flat file)',
    'zh-CN': '结算报告（宽表平面文件）',
    ja: '決済レポート（従来のフラットファイル）',
  },
  'report.kind.transactions': {
    en: 'Date-range transactions',
    'zh-CN': '日期范围交易报告',
    ja: '期間別トランザクション',
  },
  'report.kind.storageFees': { en: 'Monthly storage fees', 'zh-CN': '月度仓储费', ja: '月間保管手数料' },
  'report.kind.feePreview': { en: 'Fee Preview', 'zh-CN': '费用预览', ja: '手数料見積り' },
  'report.kind.searchQueryPerformance': {
    en: 'Search Query Performance',
    'zh-CN': '搜索查询绩效',
    ja: '検索クエリパフォーマンス',
  },
  'report.kind.topSearchTerms': { en: 'Top Search Terms', 'zh-CN': '热门搜索词', ja: '上位の検索語' },
  'report.kind.cerebro': {
    en: 'Helium 10 Cerebro or Magnet',
    'zh-CN': 'Helium 10 Cerebro 或 Magnet',
    ja: 'Helium 10 Cerebro / Magnet',
  },
  'report.kind.keepa': { en: 'Keepa export', 'zh-CN': 'Keepa 导出', ja: 'Keepaのエクスポート' },
  'report.kind.xray': {
    en: 'Helium 10 Xray or Black Box',
    'zh-CN': 'Helium 10 Xray 或 Black Box',
    ja: 'Helium 10 Xray / Black Box',
  },
  'report.kind.sellerspriteKeywords': {
    en: 'SellerSprite keywords',
    'zh-CN': '卖家精灵：关键词（反查、挖掘、拓展）',
    ja: 'SellerSprite キーワード',
  },
  'report.kind.sellerspriteProducts': {
    en: 'SellerSprite products',
    'zh-CN': '卖家精灵：产品（查竞品、选产品）',
    ja: 'SellerSprite 商品',
  },

  'report.refused.empty': {
    en: 'There is nothing in this table. Download the report again, or select the sheet that holds it.',
    'zh-CN': '这个表格是空的。请重新下载报告，或选择有数据的工作表。',
    ja: 'この表には何もありません。レポートをもう一度ダウンロードするか、データのあるシートを選んでください。',
  },
  'report.refused.header-only': {
    en: 'This is the report “{kind}”, but it holds a header and no rows. Choose a window with data and download it again.',
    'zh-CN': '这是“{kind}”报告，但只有表头，没有数据行。请选择有数据的日期范围后重新下载。',
    ja: 'これは「{kind}」ですが、見出しだけで行がありません。データのある期間を選んでもう一度ダウンロードしてください。',
  },
  'report.refused.unknown-report': {
    en: 'This is not a report that can be read yet. Its columns are: {headers}. If it is another one, choose the file as Amazon gave it, unchanged.',
    'zh-CN': '暂时无法读取这份报告。它的列为：{headers}。如果选错了文件，请选择亚马逊下载的原始文件。',
    ja: 'このレポートはまだ読み取れません。列は次のとおりです：{headers}。別のファイルの場合は、Amazonからダウンロードしたままのものを選んでください。',
  },
  'report.refused.unified-language': {
    en: 'This is not a report that can be read yet. Its columns are: {headers}. If it is a unified ads report: its columns are known in English and Chinese. Switch the ads console to one of these languages and download the report again.',
    'zh-CN':
      '暂时无法读取这份报告。它的列为：{headers}。如果这是统一广告报告：目前只认识英文和中文的列名。请把广告控制台切换为其中一种语言，再重新下载。',
    ja: 'このレポートはまだ読み取れません。列は次のとおりです：{headers}。広告の統合レポートの場合：列名は英語と中国語のみ対応しています。広告コンソールの言語をどちらかに切り替えて、もう一度ダウンロードしてください。',
  },
  'report.refused.period-unclear': {
    en: 'This is the report “{kind}”, but its rows are about a period that ends on {days}: that is no end of one week, month or quarter. Download one period at a time.',
    'zh-CN':
      '这是“{kind}”报告，但各行的报告期结束于 {days}，不是某一周、某一月或某一季度的最后一天。请每次只下载一个周期。',
    ja: 'これは「{kind}」ですが、各行の期間の最終日（{days}）が1つの週・月・四半期の終わりではありません。期間ごとにダウンロードしてください。',
  },
  'report.refused.grain-unclear': {
    en: 'This is the report “{kind}”, but its dates ({days}) follow neither by day, nor by week, nor by month: nobody can tell for how many days a row counts. Download it again by day, by week or by month, and import it as it is.',
    'zh-CN':
      '这是“{kind}”报告，但其中的日期（{days}）既不是逐日，也不是逐周或逐月，无法判断每行对应多少天。请按日、按周或按月重新下载，并原样导入。',
    ja: 'これは「{kind}」ですが、日付（{days}）が日ごと・週ごと・月ごとのどれにも並んでおらず、各行が何日分か分かりません。日・週・月のいずれかで改めてダウンロードし、そのまま取り込んでください。',
  },
  'report.refused.dates-repeated': {
    en: 'This is the report “{kind}”, but {day} stands in it more than once with different figures: two reports have been put together. Import each file by itself.',
    'zh-CN': '这是“{kind}”报告，但 {day} 出现了多次且数值不同：像是两份报告拼在了一起。请分别导入每个文件。',
    ja: 'これは「{kind}」ですが、{day}が異なる数値で何度もあります。二つのレポートがつながっています。ファイルを一つずつ取り込んでください。',
  },
  'report.refused.missing-columns': {
    en: 'This is not a report that can be read yet. It is nearest to “{kind}”, but has no column {missing}. If you removed columns, download the report again; otherwise it is another report. Its columns are: {headers}.',
    'zh-CN':
      '暂时无法读取这份报告。它最接近“{kind}”，但缺少列：{missing}。如果您删除过列，请重新下载；否则这是另一种报告。它的列为：{headers}。',
    ja: 'このレポートはまだ読み取れません。「{kind}」に最も近いですが、列がありません：{missing}。列を削除した場合はもう一度ダウンロードしてください。そうでなければ別のレポートです。列は次のとおりです：{headers}。',
  },
  'report.refused.column-clash': {
    en: '“{header}” cannot be read as “{field}” of “{kind}”: a field is read from one column, a column is one field, and headers that Amazon is known to write keep their meaning. Choose again, or delete the row that is wrong in “Taught Columns”.',
    'zh-CN':
      '无法把“{header}”读作“{kind}”的“{field}”：一个字段只对应一列，一列只对应一个字段，亚马逊的已知表头保持原意。请重新选择，或在“Taught Columns”中删除有误的行。',
    ja: '「{header}」を「{kind}」の「{field}」として読めません。項目と列は一対一で、Amazonの既知の見出しの意味は変わりません。選び直すか、「指定した列」（Taught Columns）の誤った行を削除してください。',
  },
  'report.refused.other-report': {
    en: 'This looks like “{kind}”, but its column “{column}” belongs to another report, which cannot be read yet.',
    'zh-CN': '这看起来像“{kind}”，但列“{column}”属于另一种报告，暂时无法读取。',
    ja: '「{kind}」に見えますが、列「{column}」は別のレポートのもので、まだ読み取れません。',
  },
  'report.refused.unsupported-api-json': {
    en: 'This is JSON from Amazon’s API, not a report file. Download the report in Seller Central as CSV or TXT.',
    'zh-CN': '这是亚马逊 API 的 JSON，不是报告文件。请在卖家平台下载 CSV 或 TXT 格式的报告。',
    ja: 'これはAmazonのAPIのJSONで、レポートファイルではありません。セラーセントラルからCSVまたはTXTでダウンロードしてください。',
  },
  'report.refused.unsupported-api-json-of-report': {
    en: 'This is “{kind}” as JSON from Amazon’s API. Download it in Seller Central as CSV.',
    'zh-CN': '这是“{kind}”的亚马逊 API JSON 数据。请在卖家平台下载 CSV 格式。',
    ja: 'これは「{kind}」のAmazon API形式（JSON）です。セラーセントラルからCSVでダウンロードしてください。',
  },
  'report.refused.unsupported-seller-performance': {
    en: 'This is your account health as JSON from Amazon’s API, which is not read. Look at Account Health in Seller Central.',
    'zh-CN': '这是亚马逊 API 的账户状况 JSON 数据，不读取。请在卖家平台查看“账户状况”。',
    ja: 'これはAmazon APIのアカウント健全性（JSON）で、読み取りません。セラーセントラルの「アカウント健全性」を見てください。',
  },
  'report.refused.unsupported-bulk-legacy': {
    en: 'This is a bulk file of the old form, which Amazon no longer takes. Download the spreadsheet again under Bulk operations and choose Bulksheets 2.0.',
    'zh-CN': '这是旧版批量操作表，亚马逊已不再使用。请在“批量操作”中重新下载 2.0 版表格。',
    ja: 'これは旧形式の一括操作ファイルで、Amazonではもう使われていません。「一括操作」から2.0形式を改めてダウンロードしてください。',
  },
  'report.refused.unsupported-ledger-detail': {
    en: 'This is the Inventory Ledger in its detail view, one row an event. Download its summary view: it holds the balances.',
    'zh-CN': '这是库存分类账的详细视图（每个事件一行）。请下载摘要视图，其中有期初和期末余额。',
    ja: 'これは在庫元帳の詳細ビュー（1行1イベント）です。残高のある概要ビューをダウンロードしてください。',
  },
  'report.refused.unsupported-ledger-unspaced': {
    en: 'This is an Inventory Ledger as Amazon’s test generator writes it, not one of a shop. Download the summary view in Seller Central.',
    'zh-CN': '这是亚马逊测试程序生成的库存分类账，不是店铺的报告。请在卖家平台下载摘要视图。',
    ja: 'これはAmazonのテスト用プログラムが作った在庫元帳で、店舗のものではありません。セラーセントラルで概要ビューをダウンロードしてください。',
  },
  'report.refused.unsupported-repeat-purchase': {
    en: 'This is Repeat Purchase Behavior, which names no search terms. For what shoppers search and buy, download Search Query Performance.',
    'zh-CN': '这是“重复购买行为”报告，不含搜索词。请下载“搜索查询绩效”报告来了解买家的搜索和购买。',
    ja: 'これは「リピート購入行動」で、検索語がありません。検索と購入を見るには「検索クエリパフォーマンス」をダウンロードしてください。',
  },
  'report.refused.unsupported-ads-change-history': {
    en: 'This is the change history of your ads, which holds no figures. Download the search term or the targeting report.',
    'zh-CN': '这是广告的变更历史，没有业绩数据。请下载搜索词报告或投放报告。',
    ja: 'これは広告の変更履歴で、成果の数値がありません。検索用語レポートかターゲティングレポートをダウンロードしてください。',
  },
  'report.refused.unsupported-sp-purchased-product': {
    en: 'This is the purchased product report: what else was bought after a click. Download the search term or the advertised product report.',
    'zh-CN': '这是已购买商品报告（点击后购买的其他商品）。请下载搜索词报告或推广的商品报告。',
    ja: 'これは購入済み商品レポート（クリック後に買われた他の商品）です。検索用語レポートか広告対象商品レポートをダウンロードしてください。',
  },
  'report.refused.unsupported-ads-performance-over-time': {
    en: 'This is “Performance over time”: clicks and spend of all campaigns together. Download the campaign report.',
    'zh-CN': '这是“一段时间内的业绩”报告（所有广告活动合计的点击和花费）。请下载广告活动报告。',
    ja: 'これは「期間別の成果」（全キャンペーン合計のクリックと費用）です。キャンペーンレポートをダウンロードしてください。',
  },
  'report.refused.unsupported-sp-budget': {
    en: 'This is the budget report: how long each budget lasted. For what was spent and sold, download the campaign report.',
    'zh-CN': '这是预算报告（预算的持续时间）。要看花费和销售额，请下载广告活动报告。',
    ja: 'これは予算レポート（予算がもった時間）です。費用と売上はキャンペーンレポートをダウンロードしてください。',
  },
  'report.refused.unsupported-sponsored-display': {
    en: 'This is a Sponsored Display report that cannot be read yet. Download its targeting report, or the unified report.',
    'zh-CN': '这份展示型推广报告暂时无法读取。请下载展示型推广的投放报告或统一报告。',
    ja: 'このスポンサーディスプレイ広告のレポートはまだ読み取れません。ターゲティングレポートか統合レポートをダウンロードしてください。',
  },
  'report.refused.unsupported-sponsored-brands': {
    en: 'This is a Sponsored Brands report that cannot be read yet. Download its campaign, keyword or search term report.',
    'zh-CN': '这份品牌推广报告暂时无法读取。请下载品牌推广的广告活动报告、关键词报告或搜索词报告。',
    ja: 'このスポンサーブランド広告のレポートはまだ読み取れません。キャンペーン、キーワード、検索用語のいずれかのレポートをダウンロードしてください。',
  },
  'report.refused.unsupported-console-campaigns': {
    en: 'This is the list of campaigns, exported from its page: it does not say which days it covers. Download the campaign report.',
    'zh-CN': '这是从广告活动页面导出的列表，没有日期。请下载广告活动报告。',
    ja: 'これはキャンペーン一覧の書き出しで、対象期間が分かりません。キャンペーンレポートをダウンロードしてください。',
  },
  'report.refused.unsupported-console-ads': {
    en: 'This is the list of ads of an ad group, exported from its page: it does not say which days it covers. Download the advertised product report.',
    'zh-CN': '这是从广告组页面导出的广告列表，没有日期。请下载推广的商品报告。',
    ja: 'これは広告グループの広告一覧の書き出しで、対象期間が分かりません。広告対象商品レポートをダウンロードしてください。',
  },
  'report.refused.unsupported-console-search-terms': {
    en: 'This is the list of search terms of an ad group, exported from its page: it names neither campaign nor days. Download the search term report.',
    'zh-CN': '这是从广告组页面导出的搜索词列表，没有广告活动和日期。请下载搜索词报告。',
    ja: 'これは広告グループの検索語一覧の書き出しで、キャンペーンも期間も分かりません。検索用語レポートをダウンロードしてください。',
  },
  'report.refused.unsupported-console-targeting': {
    en: 'This is the list of targets of an ad group, exported from its page: it names neither campaign nor days. Download the targeting report.',
    'zh-CN': '这是从广告组页面导出的投放列表，没有广告活动和日期。请下载投放报告。',
    ja: 'これは広告グループのターゲット一覧の書き出しで、キャンペーンも期間も分かりません。ターゲティングレポートをダウンロードしてください。',
  },
  'report.refused.unsupported-console-negatives': {
    en: 'This is a list of negative targeting, which holds no figures. For what was searched and clicked, download the search term report.',
    'zh-CN': '这是否定投放列表，没有业绩数据。要看买家的搜索和点击，请下载搜索词报告。',
    ja: 'これは除外ターゲティングの一覧で、成果の数値がありません。検索とクリックは検索用語レポートをダウンロードしてください。',
  },
  'report.refused.unsupported-ads-api': {
    en: 'These are figures of Amazon’s Ads API, as a program wrote them. Download the report in the advertising console.',
    'zh-CN': '这是程序通过亚马逊广告 API 导出的数据。请在广告后台下载报告。',
    ja: 'これはプログラムがAmazon広告のAPIから書き出した数値です。広告コンソールからレポートをダウンロードしてください。',
  },
  'report.refused.unsupported-bulk-portfolios': {
    en: 'This is the list of portfolios of a bulk file; the sheet “Sponsored Products Campaigns” is read.',
    'zh-CN': '这是批量操作表中的广告组合列表；读取的是其中的“商品推广活动”工作表。',
    ja: 'これは一括操作ファイルのポートフォリオ一覧です。読み取るのは「Sponsored Products Campaigns」のシートです。',
  },
  'report.refused.unsupported-bulk-sponsored-display': {
    en: 'This is the Sponsored Display sheet of a bulk file; the sheet “Sponsored Products Campaigns” is read.',
    'zh-CN': '这是批量操作表中的展示型推广工作表；读取的是其中的“商品推广活动”工作表。',
    ja: 'これは一括操作ファイルのスポンサーディスプレイのシートです。読み取るのは「Sponsored Products Campaigns」のシートです。',
  },
  'report.refused.unsupported-bulk-sponsored-brands': {
    en: 'This is the Sponsored Brands sheet of a bulk file; the sheet “Sponsored Products Campaigns” is read.',
    'zh-CN': '这是批量操作表中的品牌推广工作表；读取的是其中的“商品推广活动”工作表。',
    ja: 'これは一括操作ファイルのスポンサーブランドのシートです。読み取るのは「Sponsored Products Campaigns」のシートです。',
  },
  'report.refused.unsupported-bulk-brand-assets': {
    en: 'This is the list of brands of a bulk file; the sheet “Sponsored Products Campaigns” is read.',
    'zh-CN': '这是批量操作表中的品牌列表；读取的是其中的“商品推广活动”工作表。',
    ja: 'これは一括操作ファイルのブランド一覧です。読み取るのは「Sponsored Products Campaigns」のシートです。',
  },
  'report.refused.unsupported-bulk-search-terms': {
    en: 'This is the search term sheet of a bulk file, which does not say which days it covers. Download the search term report.',
    'zh-CN': '这是批量操作表中的搜索词工作表，没有日期。请下载搜索词报告。',
    ja: 'これは一括操作ファイルの検索語シートで、対象期間が分かりません。検索用語レポートをダウンロードしてください。',
  },
  'report.refused.unsupported-orders-by-month': {
    en: 'This report has no sessions: it is Sales and Orders by Month. Download Sales and Traffic by Date.',
    'zh-CN': '这份报告没有会话数（按月统计的销售和订单）。请下载“按日期统计的销售量与访问量”。',
    ja: 'このレポートにはセッション数がありません（月別の売上と注文）。「日付別 売上・トラフィック」をダウンロードしてください。',
  },
  'report.refused.unsupported-new-orders': {
    en: 'This is the orders report with your buyers’ addresses. Download All Orders, which names no buyer.',
    'zh-CN': '这是含有买家地址的订单报告。请下载“所有订单”报告，其中没有买家信息。',
    ja: 'これは購入者の住所が入った注文レポートです。購入者名のない「全注文レポート」をダウンロードしてください。',
  },
  'report.refused.unsupported-shipments': {
    en: 'This is a report of shipments by Amazon. Download All Orders: it names the same sales by order.',
    'zh-CN': '这是亚马逊配送的发货报告。请下载“所有订单”报告，其中按订单列出同样的销售。',
    ja: 'これはAmazonによる出荷のレポートです。同じ売上を注文ごとに示す「全注文レポート」をダウンロードしてください。',
  },
  'report.refused.unsupported-replacements': {
    en: 'These are free replacements sent by Amazon. Download FBA customer returns: it gives the reasons.',
    'zh-CN': '这是亚马逊免费换货报告。请下载“亚马逊物流买家退货”报告，其中有退货原因。',
    ja: 'これはAmazonによる無料交換のレポートです。理由の分かる「FBA返品レポート」をダウンロードしてください。',
  },
  'report.refused.unsupported-afn-inventory': {
    en: 'This is Amazon Fulfilled Inventory: one number a SKU. Download Manage FBA Inventory, which also tells what is inbound and reserved.',
    'zh-CN': '这是亚马逊库存报告（每个 SKU 只有一个数量）。请下载“管理亚马逊库存”，其中还有在途和预留数量。',
    ja: 'これはAmazon在庫レポート（SKUごとに数量1つ）です。納品中や予約分も分かる「FBA在庫管理」をダウンロードしてください。',
  },
  'report.refused.unsupported-afn-by-country': {
    en: 'This is Multi-Country Inventory: stock by the country of the warehouse. Download Manage FBA Inventory of each marketplace.',
    'zh-CN': '这是多国库存报告（按仓库所在国）。请下载各站点的“管理亚马逊库存”。',
    ja: 'これは複数国在庫レポート（倉庫の国別）です。マーケットプレイスごとに「FBA在庫管理」をダウンロードしてください。',
  },
  'report.refused.unsupported-daily-inventory': {
    en: 'This is Daily Inventory History, which Amazon has replaced. Download the Inventory Ledger, summary view.',
    'zh-CN': '这是每日库存历史记录，亚马逊已停用。请下载库存分类账（摘要视图）。',
    ja: 'これは日次在庫履歴で、Amazonでは置き換えられました。在庫元帳の概要ビューをダウンロードしてください。',
  },
  'report.refused.unsupported-inventory-receipts': {
    en: 'This is Received Inventory: what reached Amazon’s warehouses. Download the Inventory Ledger, summary view.',
    'zh-CN': '这是已接收库存报告。请下载库存分类账（摘要视图）。',
    ja: 'これは受領在庫レポートです。在庫元帳の概要ビューをダウンロードしてください。',
  },
  'report.refused.unsupported-inbound-problems': {
    en: 'This is Inbound Performance: problems of your shipments to Amazon. It is not read; for stock, download Manage FBA Inventory.',
    'zh-CN': '这是入库绩效报告（发往亚马逊的货件问题），暂不读取。库存请下载“管理亚马逊库存”。',
    ja: 'これは納品パフォーマンス（納品の不備）で、読み取りません。在庫は「FBA在庫管理」をダウンロードしてください。',
  },
  'report.refused.unsupported-recommended-removals': {
    en: 'This is Recommended Removal. Download FBA Inventory (planning and age): it tells how old the stock is and what Amazon advises.',
    'zh-CN': '这是建议移除报告。请下载“亚马逊库存（库龄与规划）”，其中有库龄和亚马逊的建议。',
    ja: 'これは返送推奨レポートです。在庫の年齢と推奨の分かる「FBA在庫（在庫年齢と計画）」をダウンロードしてください。',
  },
  'report.refused.unsupported-removal-orders': {
    en: 'This is Removal Order Detail: what Amazon sends back or disposes of. It is not read; the Inventory Ledger (summary) counts these units.',
    'zh-CN': '这是移除订单详情（退回或弃置的库存），暂不读取。库存分类账（摘要）中有这些数量。',
    ja: 'これは返送・所有権放棄の依頼の詳細で、読み取りません。その数量は在庫元帳（概要）にあります。',
  },
  'report.refused.unsupported-removal-shipments': {
    en: 'This is Removal Shipment Detail: parcels that Amazon sent back. It is not read; the Inventory Ledger (summary) counts these units.',
    'zh-CN': '这是移除货件详情（亚马逊退回的包裹），暂不读取。库存分类账（摘要）中有这些数量。',
    ja: 'これは返送の出荷詳細で、読み取りません。その数量は在庫元帳（概要）にあります。',
  },
  'report.refused.unsupported-long-term-storage': {
    en: 'This is Long-Term Storage Fee Charges. Download Monthly storage fees, or FBA Inventory (planning and age) for what is old now.',
    'zh-CN': '这是长期仓储费报告。请下载“月度仓储费”；要看现在的库龄，请下载“亚马逊库存（库龄与规划）”。',
    ja: 'これは長期在庫保管手数料のレポートです。「月間保管手数料」を、現在の在庫年齢は「FBA在庫（在庫年齢と計画）」をダウンロードしてください。',
  },
  'report.refused.unsupported-aged-inventory-surcharge': {
    en: 'This is the Aged Inventory Surcharge. Download Monthly storage fees, or FBA Inventory (planning and age) for what is old now.',
    'zh-CN': '这是超龄库存附加费报告。请下载“月度仓储费”；要看现在的库龄，请下载“亚马逊库存（库龄与规划）”。',
    ja: 'これは長期在庫追加手数料のレポートです。「月間保管手数料」を、現在の在庫年齢は「FBA在庫（在庫年齢と計画）」をダウンロードしてください。',
  },
  'report.refused.unsupported-storage-overage': {
    en: 'These are Inventory Storage Overage Fees, by storage type and not by product. Download Monthly storage fees.',
    'zh-CN': '这是仓储超量费（按仓储类型，不按商品）。请下载“月度仓储费”。',
    ja: 'これは在庫保管超過手数料（商品別ではなく保管タイプ別）です。「月間保管手数料」をダウンロードしてください。',
  },
  'report.refused.unsupported-referral-fees': {
    en: 'This is Referral Fee Preview. Download Fee Preview: it also has the fulfilment fees.',
    'zh-CN': '这是销售佣金预览。请下载“费用预览”，其中还有配送费。',
    ja: 'これは販売手数料見積りです。配送代行手数料も分かる「手数料見積り」をダウンロードしてください。',
  },
  'report.refused.unsupported-stranded-loader': {
    en: 'This is Stranded Inventory as a template to upload, without what is wrong. Download Stranded Inventory as a report.',
    'zh-CN': '这是用于上传的无在售信息库存模板，没有原因。请下载“无在售信息的亚马逊库存”报告。',
    ja: 'これはアップロード用の出品情報のない在庫のひな形で、理由がありません。「出品情報のない在庫」のレポートをダウンロードしてください。',
  },
  'report.refused.unsupported-open-listings': {
    en: 'This is Open Listings: four columns a SKU. Download Active Listings, or All Listings for those not on sale too.',
    'zh-CN': '这是可售商品报告（每个 SKU 只有四列）。请下载“在售商品报告”，或包含未在售商品的“全部商品报告”。',
    ja: 'これは出品中の商品の簡易レポート（SKUごとに4列）です。「出品中商品レポート」か、販売していない商品も含む全出品レポートをダウンロードしてください。',
  },
  'report.refused.unsupported-search-catalog': {
    en: 'This is Search Catalog Performance, which names no search terms. Download Search Query Performance.',
    'zh-CN': '这是“搜索目录绩效”报告，不含搜索词。请下载“搜索查询绩效”。',
    ja: 'これは「検索カタログパフォーマンス」で、検索語がありません。「検索クエリパフォーマンス」をダウンロードしてください。',
  },
  'report.refused.unsupported-market-basket': {
    en: 'This is Market Basket Analysis: what is bought together. It is not read; for searches, download Search Query Performance.',
    'zh-CN': '这是“购物篮分析”（一起购买的商品），暂不读取。要看搜索，请下载“搜索查询绩效”。',
    ja: 'これは「マーケットバスケット分析」（一緒に買われる商品）で、読み取りません。検索は「検索クエリパフォーマンス」をダウンロードしてください。',
  },
  'report.refused.nothing-tracked': {
    en: 'This is “{kind}”, which is about all of Amazon: only rows that name an ASIN or keyword of yours are stored, and none is known yet. Import Sales and Traffic, FBA Inventory or Active Listings first.',
    'zh-CN':
      '这是“{kind}”，涵盖整个亚马逊：只保存包含您的 ASIN 或关键词的行，但目前还没有。请先导入业务报告、亚马逊库存或在售商品报告。',
    ja: 'これはAmazon全体についての「{kind}」です。あなたのASINまたはキーワードを含む行だけを保存しますが、まだ一つもありません。先にビジネスレポート、FBA在庫、出品中商品レポートを取り込んでください。',
  },
  'report.refused.two-kinds': {
    en: 'The header row fits more than one report: {kinds}. Put each report into a table of its own.',
    'zh-CN': '表头同时符合多种报告：{kinds}。请把每份报告分开放。',
    ja: '見出し行が複数のレポートに当てはまります：{kinds}。レポートごとに表を分けてください。',
  },
  'report.refused.too-many-columns': {
    en: 'This table has {columns} columns; no report of Amazon has more than {most}.',
    'zh-CN': '这个表格有 {columns} 列；亚马逊的报告不会超过 {most} 列。',
    ja: 'この表には{columns}列あります。Amazonのレポートは{most}列を超えません。',
  },
  'report.refused.currency-mismatch': {
    en: 'The amounts are in {currency}, which is not the currency of {marketplace}. Choose the marketplace the report was downloaded from.',
    'zh-CN': '金额的货币是 {currency}，不是 {marketplace} 站点的货币。请选择下载该报告的站点。',
    ja: '金額の通貨は{currency}で、{marketplace}の通貨ではありません。レポートをダウンロードしたマーケットプレイスを選んでください。',
  },
  'report.refused.unified-no-time': {
    en: 'This is a report of Unified Reporting without a time column, so nobody can tell which days it covers. In the report builder add Date (or Week, Month, Date range) under Dimensions > Time, and run it again.',
    'zh-CN':
      '这是统一报告，但没有时间列，无法知道对应哪些日期。请在报告生成页的“尺寸 > 时间”中添加“日期”（或“周”“月”“日期范围”），然后重新生成。',
    ja: 'これは統合レポートですが、期間の列がなく、どの日のものか分かりません。レポート作成画面の「ディメンション > 時間」で日付（または週・月・期間）を追加して、作成し直してください。',
  },
  'report.refused.unified-no-detail': {
    en: 'This is a report of Unified Reporting that does not say what its figures are of. In the report builder add Campaign name (or account, ad group, advertised product, search term) under Dimensions, and run it again.',
    'zh-CN':
      '这是统一报告，但没有说明数据属于谁。请在报告生成页的“尺寸”中添加“广告活动名称”（或账户、广告组、推广的商品、搜索词），然后重新生成。',
    ja: 'これは統合レポートですが、何の数値か書かれていません。レポート作成画面の「ディメンション」でキャンペーン名（またはアカウント、広告グループ、広告対象商品、検索用語）を追加して、作成し直してください。',
  },
  'report.refused.unified-no-metric': {
    en: 'This is a report of Unified Reporting without any figures. In the report builder add Impressions, Clicks, Total cost, Purchases and Sales under Metrics, and run it again.',
    'zh-CN':
      '这是统一报告，但没有任何指标。请在报告生成页的“指标”中添加展示量、点击量、总成本、购买量和销售额，然后重新生成。',
    ja: 'これは統合レポートですが、数値の列がありません。レポート作成画面の「指標」でインプレッション、クリック、総コスト、購入、売上を追加して、作成し直してください。',
  },
  'report.refused.unknown-marketplace': {
    en: '“{marketplace}” is not a marketplace. Write a code such as US, UK, DE or JP.',
    'zh-CN': '“{marketplace}”不是站点。请填写代码，例如 US、UK、DE 或 JP。',
    ja: '「{marketplace}」というマーケットプレイスはありません。US、UK、DE、JP などのコードを入力してください。',
  },
  'report.refused.window-reversed': {
    en: 'The window ends ({to}) before it starts ({from}).',
    'zh-CN': '结束日期（{to}）早于开始日期（{from}）。',
    ja: '終了日（{to}）が開始日（{from}）より前です。',
  },
  'report.refused.no-rows-kept': {
    en: 'This is the report “{kind}”, but none of its rows could be read.',
    'zh-CN': '这是“{kind}”报告，但没有一行可以读取。',
    ja: 'これは「{kind}」ですが、読み取れる行が一つもありませんでした。',
  },

  'report.problem.ambiguous-date': {
    en: 'Day and month cannot be told apart.',
    'zh-CN': '无法分清日和月。',
    ja: '日と月の区別がつきません。',
  },
  'report.problem.ambiguous-number': {
    en: 'The separator can mark decimals or thousands, and nothing in the file tells.',
    'zh-CN': '无法判断分隔符是小数点还是千位分隔符，文件中其他数字也看不出来。',
    ja: '区切りが小数点か桁区切りか、ファイルの他の数値からも判断できません。',
  },
  'report.problem.bare-percent': {
    en: 'A number without % stands where a ratio belongs; 25 % is 25% or 0.25.',
    'zh-CN': '这里应为比率，但数字没有 %：25 % 应写作 25% 或 0.25。',
    ja: '比率の列に%のない数値があります。25 %は 25% または 0.25 と書きます。',
  },
  'report.problem.error-value': {
    en: 'A spreadsheet took this text for a formula and shows an error in its place. Upload the file as it was downloaded.',
    'zh-CN': '电子表格把这段文字当成了公式，显示为错误值。请上传下载的原文件。',
    ja: '表計算ソフトがこの文字を数式とみなし、エラーを表示しています。ダウンロードしたままのファイルをアップロードしてください。',
  },
  'report.problem.formula': {
    en: 'A formula stands where a number belongs.',
    'zh-CN': '这里应为数字，却是公式。',
    ja: '数値の場所に数式があります。',
  },
  'report.problem.not-a-date': { en: 'This is not a date.', 'zh-CN': '这不是日期。', ja: '日付ではありません。' },
  'report.problem.not-a-number': { en: 'This is not a number.', 'zh-CN': '这不是数字。', ja: '数値ではありません。' },
  'report.problem.not-a-percent': {
    en: 'This is not a percentage.',
    'zh-CN': '这不是百分比。',
    ja: 'パーセントではありません。',
  },
  'report.problem.not-an-amount': {
    en: 'This is not an amount of money.',
    'zh-CN': '这不是金额。',
    ja: '金額ではありません。',
  },
  'report.problem.not-an-asin': {
    en: 'This is not an ASIN (ten letters and digits).',
    'zh-CN': '这不是 ASIN（10 位字母和数字）。',
    ja: 'ASIN（英数字10桁）ではありません。',
  },
  'report.problem.not-whole': {
    en: 'A count must be a whole number.',
    'zh-CN': '数量必须是整数。',
    ja: '数量は整数でなければなりません。',
  },
  'report.problem.too-long': {
    en: 'The text is longer than a cell can hold (50,000 characters).',
    'zh-CN': '文字超过单元格上限（50,000 个字符）。',
    ja: 'セルに入る長さ（50,000文字）を超えています。',
  },
  'report.problem.conflict': {
    en: 'Row {row} is about the same and has other values; the later row counts.',
    'zh-CN': '第 {row} 行是同一项但数值不同，以后面的行为准。',
    ja: '{row}行目は同じものについて値が異なります。後の行を採用します。',
  },
  'report.problem.digits-lost': {
    en: 'A spreadsheet has shortened this number, and its last digits are lost. Download the report again and upload it without opening it before; where you open or paste it, make its column text first.',
    'zh-CN':
      '表格软件缩短了这个数字，末尾的数字已丢失。请重新下载报告，不要打开，直接上传；如需打开或粘贴，请先把该列设为文本。',
    ja: '表計算ソフトがこの数字を縮め、末尾の桁が失われています。レポートをダウンロードし直し、開かずにアップロードしてください。開く・貼り付ける場合は、先に列を文字列にしてください。',
  },
  'report.problem.negative-count': {
    en: 'A count cannot be less than nothing.',
    'zh-CN': '数量不能为负数。',
    ja: '件数は負の数になりません。',
  },
  'report.cause.conflict': {
    en: 'A later row is about the same and has other values; the later row counts.',
    'zh-CN': '后面有同一项但数值不同的行，以后面的行为准。',
    ja: '後の行が同じ項目で値が異なります。後の行を採用します。',
  },
  'report.problem.extra-cells': {
    en: 'The cells of this row cannot be told apart: a quotation mark, a separator or a line break in one of its texts has moved them, or a part is missing. Download the report again, or mend the row.',
    'zh-CN':
      '无法分清这一行的单元格：文字里的引号、分隔符或换行使单元格错位了，或内容缺失。请重新下载报告，或修正这一行。',
    ja: 'この行はセルの区切りが分かりません。文字列中の引用符・区切り文字・改行でセルがずれたか、一部が欠けています。レポートをダウンロードし直すか、行を直してください。',
  },
  'report.problem.missing-key': {
    en: 'This cell is blank, and without it nobody can tell what the row is about.',
    'zh-CN': '这个单元格是空的，缺少它就无法知道这一行是什么。',
    ja: 'このセルは空白です。これがないと何の行か分かりません。',
  },
  'report.problem.number-made': {
    en: 'A spreadsheet has made a number of this text; zeros at its start and marks in it may be lost. Upload the file instead of pasting it, or compare.',
    'zh-CN': '电子表格把这段文字变成了数字，开头的零和其中的符号可能已丢失。请改为上传文件，或自行核对。',
    ja: '表計算ソフトがこの文字を数値に変えたため、先頭の0や記号が失われた可能性があります。貼り付けではなくファイルをアップロードするか、確認してください。',
  },
  'report.problem.outside-period': {
    en: 'This row has days outside {from} to {to}, the period of the report.',
    'zh-CN': '这一行的日期超出了报告的时间段 {from} 至 {to}。',
    ja: 'この行の日付はレポートの期間{from}〜{to}の外です。',
  },
  'report.problem.retyped': {
    en: 'A spreadsheet has made a date, a truth value or a fraction of this text; what it was cannot be known.',
    'zh-CN': '电子表格把这段文字变成了日期、逻辑值或小数，原文已无法得知。',
    ja: '表計算ソフトがこの文字を日付・真偽値・小数に変えたため、元の文字は分かりません。',
  },
  'report.problem.start-after-end': {
    en: 'The row ends before it starts.',
    'zh-CN': '这一行的结束日期早于开始日期。',
    ja: 'この行の終了日が開始日より前です。',
  },
  'report.problem.typed-date': {
    en: 'The spreadsheet may have read day and month the wrong way round, and nothing in the file tells. Upload the file as it was downloaded, or paste it as text.',
    'zh-CN': '电子表格可能把日和月读反了，文件中也无法判断。请上传下载的原文件，或以文本方式粘贴。',
    ja: '表計算ソフトが日と月を逆に読んだ可能性があり、ファイルからは判断できません。ダウンロードしたままのファイルをアップロードするか、テキストとして貼り付けてください。',
  },
  'report.problem.typed-figure': {
    en: 'The spreadsheet reads figures as its own country writes them and may have read this one wrong: 1,250 as 1.25, 1,000 as 1. Upload the file as it was downloaded, or paste it as text.',
    'zh-CN':
      '电子表格按本国写法读取数字，可能读错了这个数：1,250 读成 1.25，1,000 读成 1。请上传下载的原文件，或以文本方式粘贴。',
    ja: '表計算ソフトが自国の書き方で数値を読み、読み違えた可能性があります（1,250を1.25、1,000を1）。ダウンロードしたままのファイルをアップロードするか、テキストとして貼り付けてください。',
  },
  'report.problem.unknown-ad-product': {
    en: 'This ad product is not known; for how many days its sales count stays blank.',
    'zh-CN': '无法识别这种广告产品，其归因天数留空。',
    ja: 'この広告商品は分かりません。売上の計測日数は空白にしました。',
  },
  'report.problem.unknown-country': {
    en: 'This is no marketplace that we know, and you chose to leave it out.',
    'zh-CN': '这不是已知的站点，您选择不导入。',
    ja: '既知のマーケットプレイスではなく、除くよう指定されました。',
  },
  'report.problem.zeros-restored': {
    en: 'A spreadsheet had cut leading zeros off this ASIN; they were put back.',
    'zh-CN': '电子表格去掉了这个 ASIN 开头的 0，已补回。',
    ja: '表計算ソフトがこのASINの先頭の0を消していたため、補いました。',
  },

  'report.effect.row-refused': {
    en: 'The row was left out.',
    'zh-CN': '该行未导入。',
    ja: 'この行は取り込みませんでした。',
  },
  'report.effect.cell-blank': {
    en: 'The cell was left blank.',
    'zh-CN': '该单元格留空。',
    ja: 'このセルは空白にしました。',
  },
  'report.effect.kept': { en: 'The row was kept.', 'zh-CN': '该行已导入。', ja: 'この行は取り込みました。' },
  'report.problemAndEffect': { en: '{problem} {effect}', 'zh-CN': '{problem}{effect}', ja: '{problem}{effect}' },

  'report.note.attribution': {
    en: 'Sales and orders count {days} days after the click.',
    'zh-CN': '销售额和订单按点击后 {days} 天归因。',
    ja: '売上と注文はクリック後{days}日間の集計です。',
  },
  'report.note.columns-taught': {
    en: 'Read as taught in “Taught Columns”: {columns}.',
    'zh-CN': '按“已指定的列”（Taught Columns）中的对应关系读取：{columns}。',
    ja: '「指定した列」（Taught Columns）の対応どおりに読みました：{columns}。',
  },
  'report.note.days-turned-back': {
    en: 'The spreadsheet had read the dates of {count} {count:row|rows} in its own country’s order; they are kept as the file wrote them: {was} is {is}.',
    'zh-CN': '电子表格按本国的日月顺序读错了 {count} 行日期，已按文件原意还原：{was} 应为 {is}。',
    ja: '表計算ソフトが{count}行の日付を自国の順序で読み違えたため、ファイルの意味に戻しました：{was}は{is}です。',
  },
  'report.note.ends-today': {
    en: 'The window ends {to}, which is not over: its last figures will still change.',
    'zh-CN': '时间段截止到 {to}，当天尚未结束，最后几天的数据还会变化。',
    ja: '期間の終わり{to}はまだ過ぎていません。最後の数値は変わります。',
  },
  'report.note.figures-turned-back': {
    en: 'The spreadsheet had read {count} {count:figure|figures} as its own country writes them; they are kept as the file wrote them: {was} is {is}.',
    'zh-CN': '电子表格按本国写法读错了 {count} 个数字，已按文件原意还原：{was} 应为 {is}。',
    ja: '表計算ソフトが{count}個の数値を自国の書き方で読み違えたため、ファイルの意味に戻しました：{was}は{is}です。',
  },
  'report.note.header-repeated': {
    en: 'The header stood again in {count:row|rows} {rows}; it was left out.',
    'zh-CN': '第 {rows} 行又出现表头，已忽略。',
    ja: '{rows}行目に見出しがもう一度あったため、除きました。',
  },
  'report.note.marketplace-from-name': {
    en: 'Marketplace {marketplace} was read from the name “{file}”.',
    'zh-CN': '站点 {marketplace} 取自名称“{file}”。',
    ja: 'マーケットプレイス{marketplace}は名前「{file}」から読み取りました。',
  },
  'report.note.marketplace-not-of-name': {
    en: 'Imported for {asked}, as chosen; the name “{file}” speaks of {marketplace}. If it is of {marketplace}, undo this and choose {marketplace}.',
    'zh-CN':
      '已按所选站点 {asked} 导入；文件名“{file}”写的是 {marketplace}。如属于 {marketplace}，请撤销后改选 {marketplace}。',
    ja: '指定どおり{asked}として取り込みました。ファイル名「{file}」は{marketplace}を示しています。{marketplace}のものなら、取り消して{marketplace}を指定してください。',
  },
  'report.note.marketplace-from-report': {
    en: 'The report says marketplace {marketplace}; {asked} was asked for and not used.',
    'zh-CN': '报告显示站点为 {marketplace}，所选的 {asked} 未采用。',
    ja: 'レポートのマーケットプレイスは{marketplace}です。指定された{asked}は使いませんでした。',
  },
  'report.note.marketplaces-of-rows': {
    en: 'The report says of each row where it belongs: {marketplaces}, not {asked} alone.',
    'zh-CN': '报告写明了各行所属站点：{marketplaces}，不只是 {asked}。',
    ja: 'レポートに各行のマーケットプレイスが書かれています：{marketplaces}（{asked}だけではありません）。',
  },
  'report.note.marketplace-blank': {
    en: '{count} {count:row names|rows name} no marketplace and {count:was|were} counted for {marketplace}: row {rows}.',
    'zh-CN': '{count} 行没有写站点，按 {marketplace} 计：第 {rows} 行。',
    ja: '{count}行にはマーケットプレイスの記載がないため、{marketplace}のものとしました：{rows}行目。',
  },
  'report.note.rows-combined': {
    en: '{count} {count:row was|rows were} put together with another about the same: {rows}. Counts and amounts were added, ratios worked out anew.',
    'zh-CN': '{count} 行与同一项的另一行合并：{rows}。数量和金额相加，比率重新计算。',
    ja: '同じものについての{count}行をまとめました：{rows}。数量と金額は合計し、比率は計算し直しました。',
  },
  'report.note.no-rows': {
    en: 'The report has a header and no rows: nothing of its kind happened in {marketplace} from {from} to {to}.',
    'zh-CN': '报告只有表头，没有数据行：{marketplace} 在 {from} 至 {to} 期间没有此类记录。',
    ja: 'レポートは見出しだけで行がありません。{marketplace}では{from}〜{to}に該当するものがなかったことになります。',
  },
  'report.note.nothing-listed': {
    en: 'The report has a header and no rows: on {to} there was nothing to list for {marketplace}.',
    'zh-CN': '报告只有表头，没有数据行：{to} 时 {marketplace} 没有需要列出的内容。',
    ja: 'レポートは見出しだけで行がありません。{to}の時点で{marketplace}に該当するものはなかったことになります。',
  },
  'report.note.one-day': {
    en: 'The report has one date, {day}: it counts for that day alone.',
    'zh-CN': '报告只有一个日期 {day}，按当天计。',
    ja: 'レポートの日付は{day}だけのため、その1日分としました。',
  },
  'report.note.rows-are-weeks': {
    en: 'The dates are a week apart: each row counts for the seven days from its date, the last one for {from} to {to}.',
    'zh-CN': '日期相隔一周：每行按从该日起的 7 天计，最后一行为 {from} 至 {to}。',
    ja: '日付が1週間おきのため、各行はその日から7日間の集計としました（最後の行は{from}〜{to}）。',
  },
  'report.note.rows-are-months': {
    en: 'The dates are a month apart: each row counts for its calendar month, the last one for {from} to {to}.',
    'zh-CN': '日期相隔一个月：每行按所在的自然月计，最后一行为 {from} 至 {to}。',
    ja: '日付が1か月おきのため、各行はその暦月の集計としました（最後の行は{from}〜{to}）。',
  },
  'report.note.report-repeated': {
    en: 'The whole report stood there {times} times; it was counted once.',
    'zh-CN': '整份报告重复出现了 {times} 次，只计一次。',
    ja: 'レポート全体が{times}回並んでいたため、1回だけ数えました。',
  },
  'report.note.rows-duplicated': {
    en: '{count} {count:row is an exact copy of another row and was|rows are exact copies of other rows and were} counted once: row {rows}.',
    'zh-CN': '{count} 行与其他行完全相同，只计一次：第 {rows} 行。',
    ja: '{count}行は他の行とまったく同じため、一度だけ数えました：{rows}行目。',
  },
  'report.note.rows-untracked': {
    en: '{count} {count:row names|rows name} no ASIN or keyword of yours and {count:was|were} left out.',
    'zh-CN': '{count} 行不含您的 ASIN 或关键词，未导入。',
    ja: '{count}行はあなたのASINやキーワードを含まないため、取り込みませんでした。',
  },
  'report.note.snapshot-from-name': {
    en: 'The figures are as of {day}, read from the name.',
    'zh-CN': '数据日期为 {day}，取自文件名。',
    ja: '{day}時点の数値です（名前から読み取りました）。',
  },
  'report.note.snapshot-today': {
    en: 'The figures are taken as of today, {day}: the report does not say its day.',
    'zh-CN': '数据日期按今天 {day} 计：报告里没有写日期。',
    ja: 'レポートに日付がないため、今日{day}時点の数値としました。',
  },
  'report.note.subtotals-dropped': {
    en: '{count} {count:row names|rows name} nothing and only {count:adds|add} up the rows beside {count:it|them}; left out: row {rows}.',
    'zh-CN': '{count} 行没有名称，只是同组各行的合计，未导入：第 {rows} 行。',
    ja: '{count}行は名前がなく、同じグループの行の合計にすぎないため、取り込みませんでした：{rows}行目。',
  },
  'report.note.totals-dropped': {
    en: '{count:A totals row was|Totals rows were} left out: row {rows}.',
    'zh-CN': '合计行未导入：第 {rows} 行。',
    ja: '合計行は取り込みませんでした：{rows}行目。',
  },
  'report.note.unified-no-ad-product': {
    en: 'Without the column {columns} nobody can tell for how many days sales count (7 or 14): Attribution Days stays blank. In the report builder, add it under Dimensions.',
    'zh-CN':
      '没有“{columns}”列，无法知道销售额按几天归因（7 或 14 天）：Attribution Days 留空。可在报告生成页的“尺寸”中添加。',
    ja: '列「{columns}」がないため、売上の計測日数（7日か14日か）が分からず、Attribution Daysは空白です。レポート作成画面の「ディメンション」で追加できます。',
  },
  'report.note.unified-no-cost': {
    en: 'The report has no column {columns}: spend, ACOS and ROAS stay unknown. In the report builder, add it under Metrics > Cost and fees.',
    'zh-CN': '报告中没有“{columns}”列：花费、ACOS 和 ROAS 无法得知。可在报告生成页的“指标 > 成本和费用”中添加。',
    ja: '列「{columns}」がないため、広告費・ACOS・ROASは分かりません。レポート作成画面の「指標 > コストと手数料」で追加できます。',
  },
  'report.note.unified-other-conversions': {
    en: 'Left blank: {columns}. The report has only {present}, which counts something else. In the report builder, add {columns} under Metrics.',
    'zh-CN': '{columns} 留空：报告中只有 {present}，统计口径不同。可在报告生成页的“指标”中添加 {columns}。',
    ja: '{columns}は空白です。レポートにあるのは{present}だけで、数え方が異なります。レポート作成画面の「指標」で{columns}を追加できます。',
  },
  'report.note.unified-summed-over': {
    en: 'This sheet keeps nothing by {columns}: what differs there only was summed.',
    'zh-CN': '此工作表不按 {columns} 区分，仅在这些列不同的行已合并求和。',
    ja: 'このシートは{columns}では分けないため、そこだけが異なる行は合計しました。',
  },
  'report.note.unified-untold-marketplace': {
    en: 'Nothing in {count} {count:row|rows} tells the country, and a unified report holds all of them: they count for {marketplaces}. To tell them apart, add {columns} in the report builder.',
    'zh-CN':
      '{count} 行没有国家信息，而统一报告包含所有站点：这些行按 {marketplaces} 计。要区分站点，请在报告生成页添加“{columns}”。',
    ja: '{count}行は国が分からず、統合レポートには全マーケットプレイスが入ります。{marketplaces}として数えました。区別するには、レポート作成画面で「{columns}」を追加してください。',
  },
  'report.note.window-chosen': {
    en: 'Amazon gives each row only the days on which something happened; all rows count for {from} to {to}.',
    'zh-CN': '亚马逊只写了每行有数据的日期；所有行统一按 {from} 至 {to} 计。',
    ja: 'Amazonは各行に動きのあった日しか書きません。すべての行を{from}〜{to}の集計としました。',
  },
  'report.note.window-common': {
    en: 'Amazon gives each row its first and last active day only; all rows count for {from} to {to}.',
    'zh-CN': '亚马逊只写了每行首次和末次有数据的日期；所有行统一按 {from} 至 {to} 计。',
    ja: 'Amazonは各行に最初と最後の日しか書きません。すべての行を{from}〜{to}の集計としました。',
  },
  'report.note.window-from-name': {
    en: 'The window {from} to {to} was read from the name.',
    'zh-CN': '时间段 {from} 至 {to} 取自文件名。',
    ja: '期間{from}〜{to}は名前から読み取りました。',
  },
  'report.note.window-from-report': {
    en: 'The report covers {from} to {to}; {askedFrom} to {askedTo} was asked for and not used.',
    'zh-CN': '报告的时间段是 {from} 至 {to}，所填的 {askedFrom} 至 {askedTo} 未采用。',
    ja: 'レポートの期間は{from}〜{to}です。指定された{askedFrom}〜{askedTo}は使いませんでした。',
  },
  'report.note.window-of-rows': {
    en: 'The same stands several times with different days, so each row keeps its own days ({from} to {to} in all).',
    'zh-CN': '同一项以不同日期多次出现，因此每行保留各自的日期（总体为 {from} 至 {to}）。',
    ja: '同じものが異なる日付で何度もあるため、各行の日付をそのまま使います（全体で{from}〜{to}）。',
  },
} as const satisfies Texts;
