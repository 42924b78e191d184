/** What the importer says: what a report is called, what was wrong with a cell, why a file was not taken, what was assumed. */
import type { Texts } from '../texts-type.ts';

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
  'report.kind.fbaReturns': { en: 'FBA customer returns', 'zh-CN': '亚马逊物流买家退货', ja: 'FBA返品レポート' },
  'report.kind.activeListings': { en: 'Active Listings', 'zh-CN': '在售商品报告', ja: '出品中商品レポート' },
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
    en: 'This is not a report that can be read yet: in its first 40 rows there is no header row of {known}.',
    'zh-CN': '暂时无法读取这份报告：前 40 行中没有找到以下报告的表头：{known}。',
    ja: 'このレポートはまだ読み取れません。最初の40行に次のレポートの見出し行がありません：{known}。',
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
    en: 'This is not a report that can be read yet. It is nearest to “{kind}”, but has no column {missing}. If you removed columns, download the report again; otherwise it is another report. Looked for: {known}.',
    'zh-CN':
      '暂时无法读取这份报告。它最接近“{kind}”，但缺少列：{missing}。如果您删除过列，请重新下载；否则这是另一种报告。目前支持：{known}。',
    ja: 'このレポートはまだ読み取れません。「{kind}」に最も近いですが、列がありません：{missing}。列を削除した場合はもう一度ダウンロードしてください。そうでなければ別のレポートです。対応しているもの：{known}。',
  },
  'report.refused.column-clash': {
    en: '“{header}” cannot be read as “{field}” of “{kind}”: a field is read from one column, a column is one field, and headers that Amazon is known to write keep their meaning. Choose again, or delete the row that is wrong in “Taught Columns”.',
    'zh-CN':
      '无法把“{header}”读作“{kind}”的“{field}”：一个字段只对应一列，一列只对应一个字段，亚马逊的已知表头保持原意。请重新选择，或在“Taught Columns”中删除有误的行。',
    ja: '「{header}」を「{kind}」の「{field}」として読めません。項目と列は一対一で、Amazonの既知の見出しの意味は変わりません。選び直すか、「Taught Columns」の誤った行を削除してください。',
  },
  'report.refused.other-report': {
    en: 'This looks like “{kind}”, but its column “{column}” belongs to another report, which cannot be read yet.',
    'zh-CN': '这看起来像“{kind}”，但列“{column}”属于另一种报告，暂时无法读取。',
    ja: '「{kind}」に見えますが、列「{column}」は別のレポートのもので、まだ読み取れません。',
  },
  'report.refused.declined-api-json': {
    en: 'This is JSON from Amazon’s API, not a report file. Download the report in Seller Central as CSV or TXT.',
    'zh-CN': '这是亚马逊 API 的 JSON，不是报告文件。请在卖家平台下载 CSV 或 TXT 格式的报告。',
    ja: 'これはAmazonのAPIのJSONで、レポートファイルではありません。セラーセントラルからCSVまたはTXTでダウンロードしてください。',
  },
  'report.refused.declined-bulk-legacy': {
    en: 'This is a bulk file of the old form, which Amazon no longer takes. Download the spreadsheet again under Bulk operations and choose Bulksheets 2.0.',
    'zh-CN': '这是旧版批量操作表，亚马逊已不再使用。请在“批量操作”中重新下载 2.0 版表格。',
    ja: 'これは旧形式の一括操作ファイルで、Amazonではもう使われていません。「一括操作」から2.0形式を改めてダウンロードしてください。',
  },
  'report.refused.declined-ledger-detail': {
    en: 'This is the Inventory Ledger in its detail view, one row an event. Download its summary view: it holds the balances.',
    'zh-CN': '这是库存分类账的详细视图（每个事件一行）。请下载摘要视图，其中有期初和期末余额。',
    ja: 'これは在庫元帳の詳細ビュー（1行1イベント）です。残高のある概要ビューをダウンロードしてください。',
  },
  'report.refused.declined-ledger-unspaced': {
    en: 'This is an Inventory Ledger as Amazon’s test generator writes it, not one of a shop. Download the summary view in Seller Central.',
    'zh-CN': '这是亚马逊测试程序生成的库存分类账，不是店铺的报告。请在卖家平台下载摘要视图。',
    ja: 'これはAmazonのテスト用プログラムが作った在庫元帳で、店舗のものではありません。セラーセントラルで概要ビューをダウンロードしてください。',
  },
  'report.refused.declined-repeat-purchase': {
    en: 'This is Repeat Purchase Behavior, which names no search terms. For what shoppers search and buy, download Search Query Performance.',
    'zh-CN': '这是“重复购买行为”报告，不含搜索词。请下载“搜索查询绩效”报告来了解买家的搜索和购买。',
    ja: 'これは「リピート購入行動」で、検索語がありません。検索と購入を見るには「検索クエリパフォーマンス」をダウンロードしてください。',
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
    en: 'The separator can mark decimals or thousands, and nothing in the column tells.',
    'zh-CN': '无法判断分隔符是小数点还是千位分隔符，同列其他数字也看不出来。',
    ja: '区切りが小数点か桁区切りか、同じ列からも判断できません。',
  },
  'report.problem.bare-percent': {
    en: 'A number without % stands where a ratio belongs; 25 % is 25% or 0.25.',
    'zh-CN': '这里应为比率，但数字没有 %：25 % 应写作 25% 或 0.25。',
    ja: '比率の列に%のない数値があります。25 %は 25% または 0.25 と書きます。',
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
  'report.problem.extra-cells': {
    en: 'This row has more cells than the header: a separator inside a text has moved its cells.',
    'zh-CN': '这一行的单元格比表头多：文字里的分隔符使单元格错位了。',
    ja: 'この行は見出しよりセルが多く、文字列中の区切り文字でセルがずれています。',
  },
  'report.problem.missing-key': {
    en: 'This cell is blank, and without it nobody can tell what the row is about.',
    'zh-CN': '这个单元格是空的，缺少它就无法知道这一行是什么。',
    ja: 'このセルは空白です。これがないと何の行か分かりません。',
  },
  'report.problem.number-made': {
    en: 'A spreadsheet has made a number of this SKU; zeros at its start may be lost. Upload the file instead of pasting it, or compare.',
    'zh-CN': '电子表格把这个 SKU 变成了数字，开头的零可能已丢失。请改为上传文件，或自行核对。',
    ja: '表計算ソフトがこのSKUを数値に変えたため、先頭の0が失われた可能性があります。貼り付けではなくファイルをアップロードするか、確認してください。',
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
    en: 'The spreadsheet may have read day and month the wrong way round, and nothing in the file tells. Upload the file, or paste it as text.',
    'zh-CN': '电子表格可能把日和月读反了，文件中也无法判断。请上传文件，或以文本方式粘贴。',
    ja: '表計算ソフトが日と月を逆に読んだ可能性があり、ファイルからは判断できません。ファイルをアップロードするか、テキストとして貼り付けてください。',
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
    'zh-CN': '按“Taught Columns”中的对应关系读取：{columns}。',
    ja: '「Taught Columns」の対応どおりに読みました：{columns}。',
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
