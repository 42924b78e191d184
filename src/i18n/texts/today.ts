/** Texts of Today. */
import type { Texts } from '../translate.ts';

export const todayTexts = {
  'today.matched': { en: '{column}: {value}', 'zh-CN': '{column}：{value}', ja: '{column}：{value}' },
  'today.limit': {
    en: 'your rule: {operator} {limit}',
    'zh-CN': '您的规则：{operator} {limit}',
    ja: '設定したルール：{limit} {operator}',
  },
  'today.look': { en: 'look at the row', 'zh-CN': '查看该行', ja: '行を確認' },
  'today.also': { en: 'also: {what}', 'zh-CN': '另有：{what}', ja: 'ほかに：{what}' },
  'today.stake': { en: '{money}', 'zh-CN': '{money}', ja: '{money}' },
  'today.stakeRange': {
    en: '{money} ({low} to {high})',
    'zh-CN': '{money}（{low} 至 {high}）',
    ja: '{money}（{low}～{high}）',
  },
  'today.source': {
    en: '{report} to {day}, imported {on} {time}',
    'zh-CN': '{report} 至 {day}，{on} {time} 导入',
    ja: '{report} {day}まで、{on} {time} 取り込み',
  },
  'today.tile': { en: '{marketplace} · {day}', 'zh-CN': '{marketplace} · {day}', ja: '{marketplace} · {day}' },
  'today.day': { en: '{day}, {time} {zone}', 'zh-CN': '{day} {time} {zone}', ja: '{day} {time} {zone}' },
  'today.counts': {
    en: '{shown} of {open} {open:item|items}; {waiting} waiting',
    'zh-CN': '显示 {open} 项中的 {shown} 项；等待中 {waiting} 项',
    ja: '{open}件中{shown}件を表示、待機中{waiting}件',
  },
  'today.sales': { en: 'sales to {day}', 'zh-CN': '销售至 {day}', ja: '売上 {day}まで' },
  'today.stock': { en: 'stock of {day}', 'zh-CN': '库存 {day}', ja: '在庫 {day}' },
  'today.ads': { en: 'ads to {day}', 'zh-CN': '广告至 {day}', ja: '広告 {day}まで' },
  'today.reaches': { en: '{marketplace}: {list}', 'zh-CN': '{marketplace}：{list}', ja: '{marketplace}：{list}' },
  'today.more': {
    en: '{count} more, less urgent:',
    'zh-CN': '还有 {count} 项，不太紧急：',
    ja: 'ほかに緊急度の低い{count}件：',
  },
  'today.nothing': {
    en: 'Nothing to do that your reports show.',
    'zh-CN': '从现有报告看，没有需要处理的事项。',
    ja: 'レポートから見て、対応が必要なことはありません。',
  },
  'today.step1': {
    en: 'Download the reports that the sidebar lists under “Download now”.',
    'zh-CN': '按侧边栏“现在下载”所列下载报告。',
    ja: 'サイドバーの「今日ダウンロードするレポート」に示すレポートを取得します。',
  },
  'today.step2': {
    en: 'Import them in the sidebar; several files at once are fine.',
    'zh-CN': '在侧边栏导入，可一次选择多个文件。',
    ja: 'サイドバーで取り込みます。複数まとめて選べます。',
  },
  'today.step3': {
    en: 'Look here: this list then says what is wrong, why, and what to do.',
    'zh-CN': '回到这里：列表会说明哪里有问题、为什么、该怎么做。',
    ja: 'ここを見れば、何が問題か、なぜか、何をすべきかがわかります。',
  },
  'trend.sales': {
    en: '{marketplace}: sales and ad spend, {currency}',
    'zh-CN': '{marketplace}：销售额与广告花费（{currency}）',
    ja: '{marketplace}：売上と広告費（{currency}）',
  },
  'trend.acos': {
    en: '{marketplace}: ACoS and TACoS',
    'zh-CN': '{marketplace}：ACoS 与 TACoS',
    ja: '{marketplace}：ACoSとTACoS',
  },
  'trend.conversion': {
    en: '{marketplace}: conversion',
    'zh-CN': '{marketplace}：转化率',
    ja: '{marketplace}：転換率',
  },
  'trend.cover': {
    en: '{marketplace}: days of cover',
    'zh-CN': '{marketplace}：可售天数',
    ja: '{marketplace}：在庫日数',
  },
  'note.trends': {
    en: 'The last eight weeks of each marketplace, from reports of single days. The charts are yours to move; one you delete stays away.',
    'zh-CN': '各站点最近八周，来自按日报告。图表可随意移动，删除后不再出现。',
    ja: '各マーケットプレイスの直近8週間。1日ごとのレポートから作ります。グラフは動かせ、削除したものは戻りません。',
  },
  'note.trendConversion': {
    en: 'Units ordered ÷ sessions.',
    'zh-CN': '订购商品数量 ÷ 会话次数。',
    ja: '注文商品数 ÷ セッション数。',
  },
  'note.trendCover': {
    en: 'Sellable units at the end of the day (inventory ledger, else FBA inventory of the next morning) ÷ units a day of the week before.',
    'zh-CN': '当日结束时的可售数量（库存分类账，否则次日早上的 FBA 库存）÷ 前一周日均销量。',
    ja: '1日の終わりの販売可能数（在庫台帳、なければ翌朝のFBA在庫）÷ 直前1週間の1日販売数。',
  },
  'note.ownerArea': {
    en: 'What this person looks after on Today. Blank: everything.',
    'zh-CN': '此人在“今日”中负责的领域。空白表示全部。',
    ja: '「今日」でこの人が担当する分野。空白はすべて。',
  },
  'note.ownerPlace': {
    en: 'Blank: all marketplaces. Of several rows the narrower one counts.',
    'zh-CN': '空白表示所有站点。多行时以范围更小的为准。',
    ja: '空白はすべてのマーケットプレイス。複数ある場合は範囲の狭い行を優先。',
  },
  'note.todayStatus': {
    en: 'Written at every refresh. Rows keep their place during a day; a solved one turns grey and leaves the next day, unless you typed in it.',
    'zh-CN': '每次刷新时更新。当天内各行位置不变；已解决的变灰，次日移除（您填写过的保留）。',
    ja: '更新のたびに書き込みます。1日の間は行の位置を保ち、解消した行は灰色になり翌日に消えます（入力のある行は残ります）。',
  },
  'note.todayStake': {
    en: 'What a day of waiting costs, in brackets the range it is likely in. Blank: unknown.',
    'zh-CN': '多等一天的代价，括号内为可能范围。空白表示未知。',
    ja: '1日待つと失う金額。括弧内は見込みの範囲。空白は不明。',
  },
  'note.todayLink': {
    en: 'A click leads to its row; after you sort that sheet, to its first row until the next refresh.',
    'zh-CN': '点击跳到对应行；若您对该表排序，则在下次刷新前跳到首行。',
    ja: 'クリックでその行へ移動。シートを並べ替えた後は、次の更新まで先頭行へ。',
  },
  'note.todayDecision': {
    en: 'Yours: act, snooze or dismiss. It is never overwritten.',
    'zh-CN': '由您填写：处理、稍后或忽略。不会被覆盖。',
    ja: '入力欄：対応する・後で・却下。上書きされません。',
  },
  'note.todayReason': {
    en: 'Yours: why you decided so.',
    'zh-CN': '由您填写：这样决定的原因。',
    ja: '入力欄：そう判断した理由。',
  },
  'today.overdue': {
    en: '{report} overdue: last imported {day}',
    'zh-CN': '{report} 逾期：上次导入 {day}',
    ja: '{report} が遅れています：最終取り込み {day}',
  },
  'today.usual': {
    en: 'usually every {days} {days:day|days}',
    'zh-CN': '通常每 {days} 天一次',
    ja: '通常は{days}日ごと',
  },
  'today.missing': {
    en: '{report} lacks {days}',
    'zh-CN': '{report} 缺少 {days}',
    ja: '{report} の {days} がありません',
  },
  'today.waitsFor': {
    en: '{report} cannot be judged without {needed}',
    'zh-CN': '没有 {needed}，{report} 无法判断',
    ja: '{needed} がないため {report} を判定できません',
  },
  'today.days': { en: '{from} to {to}', 'zh-CN': '{from} 至 {to}', ja: '{from}～{to}' },
  'today.download': {
    en: 'download and import it',
    'zh-CN': '下载并导入',
    ja: 'ダウンロードして取り込む',
  },
  'today.fixFirst': {
    en: '{count} {count:line|lines} to fix first',
    'zh-CN': '先修复：{count} 行',
    ja: '先に修正：{count}行',
  },
  'today.rulesChanged': {
    en: 'Rules were changed after this list was made: refresh.',
    'zh-CN': '规则在此列表生成后有改动：请刷新。',
    ja: 'この一覧の作成後にルールが変わりました。更新してください。',
  },
  'tile.sales': { en: 'sales {value}{change}', 'zh-CN': '销售额 {value}{change}', ja: '売上 {value}{change}' },
  'tile.units': { en: '{value} units{change}', 'zh-CN': '{value} 件{change}', ja: '{value}点{change}' },
  'tile.sessions': {
    en: '{value} sessions{change}',
    'zh-CN': '会话 {value}{change}',
    ja: 'セッション {value}{change}',
  },
  'tile.conversion': {
    en: 'conversion {value}{change}',
    'zh-CN': '转化率 {value}{change}',
    ja: '転換率 {value}{change}',
  },
  'tile.change': { en: ' ({change})', 'zh-CN': '（{change}）', ja: '（{change}）' },
  'tile.spend': { en: 'ad spend {value}', 'zh-CN': '广告花费 {value}', ja: '広告費 {value}' },
  'tile.acos': { en: 'ACoS {value}', 'zh-CN': 'ACoS {value}', ja: 'ACoS {value}' },
  'tile.tacos': { en: 'TACoS {value}', 'zh-CN': 'TACoS {value}', ja: 'TACoS {value}' },
  'tile.noAds': { en: 'ads: no data for this day', 'zh-CN': '广告：当天无数据', ja: '広告：この日のデータなし' },
  'tile.cover': {
    en: 'stock for {days} days',
    'zh-CN': '库存可售 {days} 天',
    ja: '在庫 {days}日分',
  },
  'tile.health': { en: 'account health {value}', 'zh-CN': '账户健康 {value}', ja: 'アカウント健全性 {value}' },
  'today.deleted': {
    en: '“{sheet}” was deleted: nothing is judged by it until its reports are imported again',
    'zh-CN': '“{sheet}”已被删除：重新导入报告之前无法据此判断',
    ja: '「{sheet}」が削除されました：再び取り込むまで判定できません',
  },
  'today.textCell': {
    en: '{sheet}, row {row}, {column}: “{value}” is no number and counts as unknown',
    'zh-CN': '{sheet} 第 {row} 行“{column}”：“{value}”不是数字，按未知处理',
    ja: '{sheet} {row}行目「{column}」：「{value}」は数値ではなく、不明として扱います',
  },
  'today.digestChanged': {
    en: '{sheet}, row {row}, {column}: changed by hand, so “{table}” is read in its place; “Set up or repair sheets” puts it right',
    'zh-CN': '{sheet} 第 {row} 行“{column}”被手工改动，现直接读取“{table}”；点击“建立或修复表格”即可还原',
    ja: '{sheet} {row}行目「{column}」が手で変更されたため「{table}」を直接読みます。「シートを作成・修復」で元に戻ります',
  },
  'today.storedChanged': {
    en: '{sheet}, row {row}, {column}: changed by hand, so figures of “{table}” {marketplace} {month} stored there do not count; undo the change, they cannot be downloaded again',
    'zh-CN':
      '{sheet} 第 {row} 行“{column}”被手工改动，其中保存的“{table}”{marketplace} {month} 的数字不计入；请撤销改动，这些数据无法重新下载',
    ja: '{sheet} {row}行目「{column}」が手で変更されたため、保存された「{table}」{marketplace} {month}の数値は使われません。元に戻してください。再ダウンロードはできません',
  },
  'today.twice': {
    en: '{sheet}, row {row}: the same as row {first}; only the first is kept up to date',
    'zh-CN': '{sheet} 第 {row} 行与第 {first} 行相同，只更新前者',
    ja: '{sheet} {row}行目は{first}行目と同じで、更新されるのは前者だけです',
  },
  'today.noLonger': { en: 'No longer reported', 'zh-CN': '报告中已没有', ja: 'レポートにありません' },
} as const satisfies Texts;
