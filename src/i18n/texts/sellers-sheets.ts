/** Texts of the sheets that a seller types in: State columns, header notes, and replies. */
import type { Texts } from '../translate.ts';

export const sellersSheetsTexts = {
  'typed.notNumber': {
    en: '“{value}” is not a number.',
    'zh-CN': '“{value}”不是数字。',
    ja: '「{value}」は数値ではありません。',
  },
  'typed.tooSmall': {
    en: '{value} is below {least}.',
    'zh-CN': '{value} 小于 {least}。',
    ja: '{value} は {least} 未満です。',
  },
  'typed.notWhole': {
    en: '{value} is not a whole number.',
    'zh-CN': '{value} 不是整数。',
    ja: '{value} は整数ではありません。',
  },
  'typed.notShare': {
    en: '“{value}” is not a share: type 20 % or 0.2.',
    'zh-CN': '“{value}”不是比率：请填 20 % 或 0.2。',
    ja: '「{value}」は割合ではありません。20 % または 0.2 と入力してください。',
  },
  'typed.notDay': {
    en: '“{value}” is not a date: type it as 2026-11-30.',
    'zh-CN': '“{value}”不是日期：请按 2026-11-30 填写。',
    ja: '「{value}」は日付ではありません。2026-11-30 のように入力してください。',
  },
  'typed.notChoice': {
    en: '“{value}” is none of {choices}.',
    'zh-CN': '“{value}”不在可选项中：{choices}。',
    ja: '「{value}」は選択肢にありません：{choices}。',
  },
  'typed.notPlace': {
    en: '“{value}” is no marketplace.',
    'zh-CN': '“{value}”不是站点。',
    ja: '「{value}」はマーケットプレイスではありません。',
  },
  'typed.notCurrency': {
    en: '“{value}” is no currency: type its code, as USD or CNY.',
    'zh-CN': '“{value}”不是币种：请填代码，如 USD、CNY。',
    ja: '「{value}」は通貨ではありません。USD や CNY のようにコードで入力してください。',
  },
  'typed.notAsin': {
    en: '“{value}” is not one ASIN.',
    'zh-CN': '“{value}”不是一个 ASIN。',
    ja: '「{value}」は1つの ASIN ではありません。',
  },
  'typed.notBand': {
    en: '“{value}” is neither a number nor a range such as {example}.',
    'zh-CN': '“{value}”既不是数字，也不是 {example} 这样的范围。',
    ja: '「{value}」は数値でも {example} のような範囲でもありません。',
  },
  'typed.backwards': {
    en: '“{value}” runs backwards: the smaller number comes first.',
    'zh-CN': '“{value}”前后颠倒：较小的数在前。',
    ja: '「{value}」は順序が逆です。小さい数を先にしてください。',
  },
  'typed.noCurrency': {
    en: '{value} has no currency, so it is not counted. Choose it in {where}.',
    'zh-CN': '{value} 没有币种，不计入。请在 {where} 中选择。',
    ja: '{value} に通貨がないため計算に使いません。{where} で選んでください。',
  },
  'typed.noRateDate': {
    en: 'The rate {value} has no date, so it is not used. Type its day in {where}.',
    'zh-CN': '汇率 {value} 没有日期，不采用。请在 {where} 中填写日期。',
    ja: '為替レート {value} に日付がないため使いません。{where} に日付を入力してください。',
  },
  'typed.rateOfNothing': {
    en: 'The rate {value} converts nothing: no cost of this row is in another currency than its price, or its costs are in two.',
    'zh-CN': '汇率 {value} 无从换算：本行没有与售价币种不同的成本，或成本有两种外币。',
    ja: '為替レート {value} で換算するものがありません。価格と異なる通貨の費用がないか、2種類あります。',
  },
  'typed.rateIntoNothing': {
    en: 'The rate {value} leads into no known currency. Choose that of the price in {where}.',
    'zh-CN': '汇率 {value} 要换算成的币种未知。请在 {where} 中选择售价币种。',
    ja: '為替レート {value} の換算先の通貨が不明です。{where} で価格の通貨を選んでください。',
  },
  'typed.otherRate': {
    en: 'Row {row} has {other} for the same currencies and day, and counts. Correct one of them.',
    'zh-CN': '第 {row} 行同币种同日期的汇率为 {other}，以该行为准。请更正其一。',
    ja: '{row}行目に同じ通貨・同じ日の {other} があり、そちらを使います。どちらかを直してください。',
  },
  'typed.missing': { en: 'It is missing.', 'zh-CN': '未填写。', ja: '未入力です。' },
  'typed.notContents': {
    en: '“{value}” cannot be read: write SKU × 2, several with commas between.',
    'zh-CN': '“{value}”无法识别：请写成 SKU × 2，多个用逗号隔开。',
    ja: '「{value}」を読み取れません。SKU × 2 の形で、複数はカンマで区切ってください。',
  },
  'typed.containsItself': {
    en: 'It contains itself: {path}.',
    'zh-CN': '包含了自身：{path}。',
    ja: '自分自身を含んでいます：{path}。',
  },
  'typed.containsUnknown': {
    en: '{sku} stands in no row of Products.',
    'zh-CN': '“商品资料”（Products）中没有 {sku}。',
    ja: '{sku} は「商品」（Products）のどの行にもありません。',
  },
  'typed.otherCapitals': {
    en: 'Products has no “{sku}”, but “{other}”. Write it the same way.',
    'zh-CN': '“商品资料”（Products）中没有“{sku}”，只有“{other}”。请写成一致。',
    ja: '「商品」（Products）に「{sku}」はなく「{other}」があります。同じ表記にしてください。',
  },
  'typed.alike': {
    en: 'Row {row} has “{other}”, which reports tell of; of “{value}” none does. If they are one product, write it as there.',
    'zh-CN': '第 {row} 行为“{other}”，报告中有；报告中没有“{value}”。如为同一商品，请写成与该行一致。',
    ja: '{row}行目の「{other}」はレポートにありますが、「{value}」はありません。同じ商品なら同じ表記にしてください。',
  },
  'typed.twoParents': {
    en: 'The same ASIN has {value} here and {other} in row {row}. None of them is used until one is corrected.',
    'zh-CN': '同一 ASIN 在此为 {value}，在第 {row} 行为 {other}。改正前两者都不采用。',
    ja: '同じ ASIN がここでは {value}、{row}行目では {other} です。修正されるまでどちらも使いません。',
  },
  'typed.notMonths': {
    en: '“{value}” names no months: write 3-9, or 10-12, 1.',
    'zh-CN': '“{value}”不是月份：请写 3-9 或 10-12, 1。',
    ja: '「{value}」は月ではありません。3-9 や 10-12, 1 のように書いてください。',
  },
  'typed.twice': {
    en: 'Row {row} is about the same, and counts. Delete one.',
    'zh-CN': '与第 {row} 行重复，以该行为准。请删除其一。',
    ja: '{row}行目と重複しており、そちらを使います。一方を削除してください。',
  },
  'typed.before': {
    en: '{value} is before {other} ({otherValue}).',
    'zh-CN': '{value} 早于 {other}（{otherValue}）。',
    ja: '{value} は {other}（{otherValue}）より前です。',
  },
  'typed.tooLong': {
    en: '{value} is more than a year after {other} ({otherValue}), so the event does not count.',
    'zh-CN': '{value} 比 {other}（{otherValue}）晚一年以上，该活动不计入。',
    ja: '{value} は {other}（{otherValue}）より1年以上後のため、このイベントは使いません。',
  },
  'typed.toCome': {
    en: '{value} is still to come, so it does not count.',
    'zh-CN': '{value} 尚未到来，不计入。',
    ja: '{value} はまだ先の日付のため使いません。',
  },
  'typed.timeAlone': {
    en: '{value} has no date: type both, as 2026-11-30 08:50.',
    'zh-CN': '{value} 没有日期：请同时填写，如 2026-11-30 08:50。',
    ja: '{value} に日付がありません。2026-11-30 08:50 のように両方入力してください。',
  },
  'typed.beyondLimit': {
    en: '{status} at {value} (limit {limit}, rule {source}), yet All green today is ticked.',
    'zh-CN': '{status}：{value}（限值 {limit}，规则 {source}），却勾选了“今日全绿”（All green today）。',
    ja: '{status}：{value}（基準 {limit}、ルール {source}）ですが、「本日すべて緑」（All green today）にチェックがあります。',
  },
  'health.beyondLimit': {
    en: '{status} at {value}; the limit is {limit} (rule {source}).',
    'zh-CN': '{status}：{value}，限值 {limit}（规则 {source}）。',
    ja: '{status}：{value}、基準は {limit}（ルール {source}）。',
  },
  'typed.kept': {
    en: 'you typed {typed}, which counts; the report says {found}.',
    'zh-CN': '以手填的 {typed} 为准；报告为 {found}。',
    ja: '手入力の {typed} を使います。レポートでは {found}。',
  },
  'typed.unsure': {
    en: '{source} says {values}. Type the right one.',
    'zh-CN': '{source} 显示 {values}。请填写正确的一个。',
    ja: '{source} では {values} です。正しいものを入力してください。',
  },
  'typed.line': {
    en: '{sheet} row {row} · {column}: {problem}',
    'zh-CN': '{sheet} 第 {row} 行 · {column}：{problem}',
    ja: '{sheet} {row}行目・{column}：{problem}',
  },
  'typed.more': {
    en: '{sheet}: {count} more; see column State.',
    'zh-CN': '{sheet}：另有 {count} 处，见“状态”（State）列。',
    ja: '{sheet}：ほかに{count}件。「状態」（State）列を参照。',
  },
  'products.filled': {
    en: '{sheet}: {cells} {cells:cell|cells} filled, {rows} {rows:row|rows} added.',
    'zh-CN': '{sheet}：填入 {cells} 格，新增 {rows} 行。',
    ja: '{sheet}：{cells}セルを入力、{rows}行を追加。',
  },
  'products.kept': {
    en: '{sheet}: {count} {count:cell|cells} that you typed or cleared {count:differs|differ} from the report and {count:stays|stay} as you left {count:it|them}; column Filled from names {count:it|them}.',
    'zh-CN': '{sheet}：{count} 格是您手填或清空的，与报告不同，保持原样，见“填入来源”（Filled from）列。',
    ja: '{sheet}：手入力または空にした{count}セルはレポートと異なりますが、そのまま残しました（「入力元」（Filled from）列を参照）。',
  },
  'products.undone': {
    en: 'In “{sheet}” {cells} filled {cells:cell is|cells are} as before, {rows} added {rows:row is|rows are} taken out.',
    'zh-CN': '“{sheet}”中已还原填入的 {cells} 格，移除新增的 {rows} 行。',
    ja: '「{sheet}」では入力した{cells}セルを元に戻し、追加した{rows}行を取り除きました。',
  },
  'sellersSheets.ready': {
    en: 'Yours to fill in: {sheets}. Only what is blank is ever filled for you.',
    'zh-CN': '由您填写：{sheets}。插件只会填入空白单元格。',
    ja: '入力用シート：{sheets}。自動で入力するのは空白セルだけです。',
  },
  'note.filledFrom': {
    en: 'Filled from {source} while it is blank; what you type counts and stays.',
    'zh-CN': '空白时由 {source} 填入；您填写的内容优先并保留。',
    ja: '空白なら {source} から入力します。入力した値が優先され、残ります。',
  },
  'note.filledFromFirst': {
    en: 'Filled from {source} while it is blank, where that says nothing from {others}; what you type counts and stays.',
    'zh-CN': '空白时由 {source} 填入，其中没有则取自 {others}；您填写的内容优先并保留。',
    ja: '空白なら {source} から、なければ {others} から入力します。入力した値が優先され、残ります。',
  },
  'note.typedState': {
    en: 'Blank: all is well. Otherwise what to mend, and where a report says something else than you typed.',
    'zh-CN': '空白表示没有问题；否则说明需修改之处，以及报告与手填不同之处。',
    ja: '空白なら問題なし。それ以外は修正点と、手入力とレポートの値の違いを示します。',
  },
  'note.productPlace': {
    en: 'Blank: the row holds for every marketplace, wherever the row of that marketplace is blank.',
    'zh-CN': '留空：适用于所有站点，凡该站点所在行未填的均取此行。',
    ja: '空白：すべてのマーケットプレイス共通。その国の行が空白の項目に使います。',
  },
  'note.parentAsin': {
    en: 'Filled from Sales & Traffic while it is blank; what you type counts. Where the report names two, State says so.',
    'zh-CN': '空白时由“销售与流量”（Sales & Traffic）填入，手填优先；报告中有两个时见“状态”（State）列。',
    ja: '空白なら「売上とトラフィック」（Sales & Traffic）から入力し、手入力が優先。2つある場合は「状態」（State）に示します。',
  },
  'note.stage': {
    en: 'Proposed from On sale since: Launch for 90 days, then Keep. Choose another and it stays: Grow, or Exit for what is not reordered.',
    'zh-CN':
      '根据上架日期（On sale since）建议：前 90 天为新品（Launch），之后为维持（Keep）。可改选并保留：成长（Grow），或不再补货的清仓（Exit）。',
    ja: '販売開始日（On sale since）からの提案：90日間は立ち上げ（Launch）、その後は維持（Keep）。変更すると残ります：成長（Grow）、再発注しないものは撤退（Exit）。',
  },
  'note.stockPool': {
    en: 'Marketplaces that sell the same units: US with remote CA/MX/BR, Pan-EU, UK, JP.',
    'zh-CN': '共用同一库存的站点：US 含远程配送 CA/MX/BR，Pan-EU，UK，JP。',
    ja: '同じ在庫を売るマーケットプレイス：US（遠隔 CA/MX/BR を含む）、Pan-EU、UK、JP。',
  },
  'note.category': {
    en: 'Your own name for it; targets of conversion and ACoS go by it.',
    'zh-CN': '您自己的类目名；转化率和 ACoS 目标按此区分。',
    ja: '自分で決める分類名。転換率と ACoS の目標を分けるのに使います。',
  },
  'note.targetAcos': {
    en: '25 %, or a band such as 18 %-25 %: above it is over target, below it is room to scale. Break-even of Profit is proposed; what you type stays. Blank: the rule acos-target.',
    'zh-CN':
      '25 %，或 18 %-25 % 这样的区间：高于为超标，低于可加量。建议值为“利润”的盈亏平衡；您填写的会保留。空白：按规则 acos-target。',
    ja: '25 %、または 18 %-25 % のような幅：上回ると目標超過、下回ると拡大の余地。「利益」の損益分岐を提案し、入力した値は残ります。空白：ルール acos-target。',
  },
  'note.protectedTerms': {
    en: 'Search terms that are never proposed as negatives, with commas between.',
    'zh-CN': '不会被建议否定的搜索词，用逗号隔开。',
    ja: '除外候補にしない検索語句。カンマ区切り。',
  },
  'note.priceCurrency': {
    en: 'Of price and fees. Blank: the currency of the marketplace.',
    'zh-CN': '售价和费用的币种。空白：该站点的币种。',
    ja: '価格と手数料の通貨。空白：そのマーケットプレイスの通貨。',
  },
  'note.vatRate': {
    en: 'Contained in the price: 19 % in Germany, 10 % in Japan. Blank in the US.',
    'zh-CN': '含在售价中的税率：德国 19 %，日本 10 %；美国留空。',
    ja: '価格に含まれる税率：ドイツ 19 %、日本 10 %。米国は空白。',
  },
  'note.unitCost': {
    en: 'What one unit costs at the supplier, in the currency beside it.',
    'zh-CN': '每件的采购成本，币种见旁列。',
    ja: '仕入先での1個の費用。通貨は隣の列。',
  },
  'note.landedCost': {
    en: 'What one unit has cost when it lies at Amazon: purchase, freight, duty. Counts before the unit cost.',
    'zh-CN': '每件到亚马逊仓的全部成本：采购、运费、关税。优先于单件成本。',
    ja: 'Amazon に届くまでの1個の総費用：仕入・運賃・関税。仕入費用より優先します。',
  },
  'note.exchangeRate': {
    en: 'How much of the price’s currency one unit of the cost’s currency is: 0.14 for CNY to USD. Typed in one row with its date, it holds for every row; the newest counts.',
    'zh-CN': '1 单位成本币种等于多少售价币种：CNY 兑 USD 为 0.14。在任一行填写并注明日期即适用于所有行，以最新为准。',
    ja: '費用の通貨1単位が価格の通貨でいくらか：CNY→USD なら 0.14。1行に日付と共に入力すれば全行に適用され、最新が有効です。',
  },
  'note.contains': {
    en: 'Bundles and multipacks: SKU × 2, several with commas between. Their sales count for what is in them.',
    'zh-CN': '组合装和多件装：SKU × 2，多个用逗号隔开。其销量计入所含商品。',
    ja: 'セット・複数入り：SKU × 2、複数はカンマ区切り。売上は中身の商品に数えます。',
  },
  'note.onSaleMonths': {
    en: 'Months in which it sells: 3-9, or 10-12, 1. Blank: all year.',
    'zh-CN': '在售月份：3-9 或 10-12, 1。空白：全年。',
    ja: '販売する月：3-9 や 10-12, 1。空白：通年。',
  },
  'note.leg': {
    en: 'Days, or a range such as 25-35 from the shortest to the longest.',
    'zh-CN': '天数，或从最短到最长的范围，如 25-35。',
    ja: '日数、または最短から最長の範囲（25-35 など）。',
  },
  'note.filledProducts': {
    en: 'What reports say of this row. A cell that differs is yours, and is kept. Clear a cell here to have blank cells of the row filled again.',
    'zh-CN': '报告中关于本行的内容。与之不同的单元格视为您填写的，予以保留。清空此格后，本行空白处会重新填入。',
    ja: 'この行についてのレポートの値。異なるセルは手入力として残します。このセルを空にすると、行の空白セルを再び入力します。',
  },
  'note.purchaseOrder': {
    en: 'Your number of the order. One row an order and SKU; of a split shipment one row a shipment.',
    'zh-CN': '您的订单号。每个订单的每个 SKU 一行；分批发货则每批一行。',
    ja: '発注番号。発注と SKU ごとに1行。分納は出荷ごとに1行。',
  },
  'note.due': { en: 'When it is expected.', 'zh-CN': '预计日期。', ja: '予定日。' },
  'note.done': {
    en: 'When it was done; blank while it is not.',
    'zh-CN': '完成日期；未完成则留空。',
    ja: '完了した日。未完了なら空白。',
  },
  'note.shipmentId': {
    en: 'Amazon’s number of the shipment. From then on Amazon’s inbound units count, and this row no longer: nothing is counted twice.',
    'zh-CN': '亚马逊货件编号。填写后以亚马逊在途数量为准，本行不再计入，避免重复。',
    ja: 'Amazon の納品番号。以後は Amazon の入庫数を数え、この行は数えません（二重計上なし）。',
  },
  'note.orderCurrency': {
    en: 'Of the unit cost and of what is paid.',
    'zh-CN': '单件成本和已付金额的币种。',
    ja: '単価と支払額の通貨。',
  },
  'note.eventKind': {
    en: 'Demand: people buy more or less, as on Prime Day. Supply: lead times grow, as at Chinese New Year.',
    'zh-CN': '需求（Demand）：销量变化，如 Prime Day。供应（Supply）：备货期变长，如春节。',
    ja: '需要（Demand）：売れ方の変化（プライムデーなど）。供給（Supply）：納期が延びる（春節など）。',
  },
  'note.eventPlace': { en: 'Blank: everywhere.', 'zh-CN': '空白：所有站点。', ja: '空白：すべて。' },
  'note.eventSku': { en: 'Blank: all products.', 'zh-CN': '空白：所有商品。', ja: '空白：全商品。' },
  'note.eventFactor': {
    en: 'How many times the usual sales: 2.5. Blank: not known.',
    'zh-CN': '为平时销量的几倍：2.5。空白：未知。',
    ja: '通常の何倍売れるか：2.5。空白：不明。',
  },
  'note.eventDays': {
    en: 'By how many days lead times grow. Blank: not known.',
    'zh-CN': '备货期延长的天数。空白：未知。',
    ja: '納期が延びる日数。空白：不明。',
  },
  'note.allGreen': {
    en: 'One tick where Seller Central shows all in green; type only what is not.',
    'zh-CN': '卖家平台全部为绿色时勾选即可；只填写不正常的项目。',
    ja: 'セラーセントラルがすべて緑ならチェックだけ。問題のある項目のみ入力します。',
  },
  'note.healthState': {
    en: 'What to mend, and which figures are beyond their limit of that day.',
    'zh-CN': '需修改之处，以及超出当日限值的指标。',
    ja: '修正点と、その日の基準を超えた指標。',
  },
  'note.health': {
    en: 'As Account Health shows it on that day.',
    'zh-CN': '当天“账户状况”页面显示的值。',
    ja: 'その日のアカウント健全性ページの値。',
  },
  'note.healthFbm': {
    en: 'Only of orders that you ship yourself; with FBA alone leave it blank.',
    'zh-CN': '仅限自发货订单；只做 FBA 则留空。',
    ja: '自社出荷の注文のみ。FBA だけなら空白。',
  },
  'note.capacity': {
    en: 'As the capacity monitor shows it, both in the same unit.',
    'zh-CN': '容量监控页面显示的值，两者单位相同。',
    ja: '保管容量ページの値。両方とも同じ単位。',
  },
  'note.oldestMessage': {
    en: 'When the oldest message without an answer came: date and time in the spreadsheet’s zone.',
    'zh-CN': '最早一条未回复消息的收到时间（表格时区的日期和时间）。',
    ja: '未返信で最も古いメッセージの受信日時（スプレッドシートのタイムゾーン）。',
  },
} as const satisfies Texts;
