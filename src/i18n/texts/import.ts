/** Texts about an import, apart from those about the report itself. */
import type { Texts } from '../translate.ts';

export const importTexts = {
  'log.file': { en: 'File', 'zh-CN': '文件', ja: 'ファイル' },
  'log.unfinished': {
    en: '“{file}” ({report}) was not imported to its end. Unless someone is importing it right now, import it again: it goes on where it stopped.',
    'zh-CN': '“{file}”（{report}）没有导入完。如果现在没有人正在导入，请重新导入，会从中断处继续。',
    ja: '「{file}」（{report}）の取り込みは途中で止まっています。いま誰かが取り込み中でなければ、もう一度取り込んでください。続きから行います。',
  },
  'log.pasted': { en: 'Pasted', 'zh-CN': '粘贴', ja: '貼り付け' },
  'log.cause': {
    en: '{count} × · row {rows}',
    'zh-CN': '{count} 处 · 第 {rows} 行',
    ja: '{count}件 · {rows}行目',
  },
  'log.headers.en': { en: 'English', 'zh-CN': '英文', ja: '英語' },
  'log.headers.zh-CN': { en: 'Chinese', 'zh-CN': '中文', ja: '中国語' },
  'log.headers.ja': { en: 'Japanese', 'zh-CN': '日文', ja: '日本語' },
  'log.headers.de': { en: 'German', 'zh-CN': '德文', ja: 'ドイツ語' },
  'log.headers.fr': { en: 'French', 'zh-CN': '法文', ja: 'フランス語' },
  'log.headers.it': { en: 'Italian', 'zh-CN': '意大利文', ja: 'イタリア語' },
  'log.headers.es': { en: 'Spanish', 'zh-CN': '西班牙文', ja: 'スペイン語' },
  'log.headers.nl': { en: 'Dutch', 'zh-CN': '荷兰文', ja: 'オランダ語' },
  'import.summary': {
    en: '{kept} {kept:row|rows} kept: {added} new, {updated} updated in “{sheet}”.',
    'zh-CN': '保留 {kept} 行：“{sheet}”新增 {added} 行，更新 {updated} 行。',
    ja: '{kept}行を保持：「{sheet}」に{added}行を追加、{updated}行を更新しました。',
  },
  'import.stale': {
    en: '{count} {count:row is|rows are} older than what the sheet holds and {count:was|were} left out.',
    'zh-CN': '{count} 行早于表中已有数据，未写入。',
    ja: '{count}行はシートの内容より古いため書き込みませんでした。',
  },
  'import.asksWindow': {
    en: '“{report}” does not say which days it covers. Enter the first and the last day you chose when you downloaded it.',
    'zh-CN': '“{report}”中没有日期范围。请填写下载时选择的起止日期。',
    ja: '「{report}」には対象期間が記載されていません。ダウンロード時に選んだ開始日と終了日を入力してください。',
  },
  'import.superseded': {
    en: '{count} {count:row|rows} of the same campaigns and days, told in other columns, made way for this report, so that nothing counts twice.',
    'zh-CN': '{count} 行属于相同广告活动和日期但列不同，已由本报告取代，避免重复计算。',
    ja: '同じキャンペーンと期間を別の列で示していた{count}行は、二重に数えないよう、このレポートに置き換えました。',
  },
  'import.supersededKept': {
    en: '{count} {count:row|rows} of the same campaigns and days stayed because you wrote beside {count:it|them}: row {rows}. They now count twice; delete them if you do not need them.',
    'zh-CN':
      '{count} 行属于相同广告活动和日期，因为旁边有您写的内容而保留：第 {rows} 行。现在会重复计算，不需要时请删除。',
    ja: '同じキャンペーンと期間の{count}行は、横に書き込みがあるため残しました：{rows}行目。二重に数えられるので、不要なら削除してください。',
  },
  'import.asksPeriod': {
    en: 'The rows of “{report}” name only the days on which something happened, not the period you chose in the report builder. Enter its first and last day.',
    'zh-CN': '“{report}”的每一行只写了有数据的日期，没有写您在报告生成页选择的时间段。请填写起止日期。',
    ja: '「{report}」の各行には動きのあった日しかなく、レポート作成画面で選んだ期間は書かれていません。開始日と終了日を入力してください。',
  },
  'import.asksMarketplace': {
    en: '“{report}” does not say which marketplace it is from. Choose it.',
    'zh-CN': '“{report}”中没有站点信息。请选择站点。',
    ja: '「{report}」にはマーケットプレイスが記載されていません。選択してください。',
  },
  'import.asksBoth': {
    en: '“{report}” says neither its marketplace nor its days. Choose the marketplace and enter the first and the last day.',
    'zh-CN': '“{report}”中没有站点和日期范围。请选择站点并填写起止日期。',
    ja: '「{report}」にはマーケットプレイスも期間も記載されていません。マーケットプレイスを選び、開始日と終了日を入力してください。',
  },
  'import.asksOneRow': {
    en: '“{report}” has rows of one date only, {day}, which may stand for that day, or for the week or the month that begins there. Enter the first and the last day of it.',
    'zh-CN': '“{report}”只有 {day} 一个日期，可能是当天，也可能是从这天开始的一周或一个月。请填写它的起止日期。',
    ja: '「{report}」には{day}という日付しかなく、その日だけか、そこから始まる週・月かが分かりません。その最初の日と最後の日を入力してください。',
  },
  'import.oldRemoved': {
    en: '{count} {count:row|rows} from before {before} {count:was|were} taken out: “{rule}” in Rules keeps {months} months.',
    'zh-CN': '已移除 {before} 之前的 {count} 行：规则（Rules）中的“{rule}”保留 {months} 个月。',
    ja: '{before}より前の{count}行を取り除きました：ルール（Rules）の「{rule}」により{months}か月分を保持します。',
  },
  'import.oldKept': {
    en: '{count} older {count:row stays|rows stay}, because you wrote beside {count:it|them}: row {rows}.',
    'zh-CN': '有 {count} 行旧数据因旁边有您填写的内容而保留：第 {rows} 行。',
    ja: '横に書き込みがあるため、古い{count}行は残しました：{rows}行目。',
  },
  'import.summed': {
    en: '{rows} {rows:row|rows} of single days, in {weeks} {weeks:week|weeks} up to {to}, {rows:was|were} summed by week: the sheet had more than {limit} rows (“{rule}” in Rules).',
    'zh-CN':
      '表中超过 {limit} 行（规则 Rules 中的“{rule}”）：已将截至 {to} 的 {weeks} 周内 {rows} 行单日数据按周汇总。',
    ja: 'シートが{limit}行を超えたため（ルール Rules の「{rule}」）、{to}までの{weeks}週分、日別の{rows}行を週ごとにまとめました。',
  },
  'import.notSummed': {
    en: 'Weeks of {count} {count:row|rows} keep their days, because you wrote in, noted or coloured {count:it|them}: row {rows}.',
    'zh-CN': '有 {count} 行带有您的内容、备注或颜色，所在的周保留单日数据：第 {rows} 行。',
    ja: '書き込み・メモ・色のある{count}行の週は、日別のまま残しました：{rows}行目。',
  },
  'import.inSummedWeeks': {
    en: '{count} {count:row is|rows are} of days whose week stands summed as one row, and {count:was|were} left out: they would count twice.',
    'zh-CN': '{count} 行所在的周已按周汇总，为避免重复计算未写入。',
    ja: '{count}行は、すでに週ごとにまとめた週の日別データのため、二重に数えないよう書き込みませんでした。',
  },
  'import.windowsOverlap': {
    en: 'Rows of {marketplace} now cover days twice, such as {from} to {to} beside {otherFrom} to {otherTo}: do not add up their columns. Where the add-on adds, a day counts once.',
    'zh-CN':
      '{marketplace} 现在有日期重叠的行，例如 {from} 至 {to} 与 {otherFrom} 至 {otherTo}：请勿直接对整列求和。插件汇总时每天只计一次。',
    ja: '{marketplace}に期間の重なる行があります（例：{from}〜{to}と{otherFrom}〜{otherTo}）。列をそのまま合計しないでください。アドオンの集計では1日は1回だけ数えます。',
  },
  'import.keptTyped': {
    en: '{column}: {count} {count:value|values} that you had typed {count:was|were} replaced ({examples}). {count:It is|They are} kept in “{sheet}”.',
    'zh-CN': '{column}：您手动填写的 {count} 个值被替换（{examples}），原值保存在“{sheet}”中。',
    ja: '{column}：手入力の{count}件の値を置き換えました（{examples}）。元の値は「{sheet}」に残してあります。',
  },
  'import.keptBlank': {
    en: '{column}: this file has nothing in this column, so {count} {count:cell|cells} that held a value {count:is|are} blank now ({examples}). What stood there is kept in “{sheet}”.',
    'zh-CN': '{column}：此文件中该列为空，原有值的 {count} 个单元格已变为空白（{examples}），原值保存在“{sheet}”中。',
    ja: '{column}：このファイルではこの列が空のため、値のあった{count}個のセルが空白になりました（{examples}）。元の値は「{sheet}」に残してあります。',
  },
  'import.notListed': {
    en: '{marketplace}: {before} → {after}: {count} {count:SKU is|SKUs are} not in this file ({names}). {count:It is|They are} not taken for out of stock: {count:its row keeps its|their rows keep their} figures, marked “不再列出自”（Not listed since）, and {count:is|are} judged no more.',
    'zh-CN':
      '{marketplace}：{before} → {after}：有 {count} 个 SKU 不在此文件中（{names}）。不会视为断货：这些行保留原数据，标记为“不再列出自”（Not listed since），不再参与判断。',
    ja: '{marketplace}：{before} → {after}：{count}件のSKUがこのファイルにありません（{names}）。在庫切れとはみなさず、行の数値はそのまま残して「掲載なしの開始日」（Not listed since）と記し、判定の対象外にします。',
  },
  'import.over': {
    en: '{marketplace}: {before} → {after}: {count} {count:row is|rows are} over, because this report no longer lists {count:it|them} ({names}). What you wrote beside {count:it|them} stays.',
    'zh-CN':
      '{marketplace}：{before} → {after}：有 {count} 行已了结，因为此报告不再列出（{names}）。您写在旁边的内容保留。',
    ja: '{marketplace}：{before} → {after}：このレポートに載らなくなった{count}行は解決済みとしました（{names}）。横に書いた内容は残ります。',
  },
  'import.columnsNew': {
    en: '{count:A column is|Columns are} new since the last import of this report: {columns}.',
    'zh-CN': '与上次导入此报告相比新增列：{columns}。',
    ja: '前回このレポートを取り込んだときにはなかった列があります：{columns}。',
  },
  'import.columnsGone': {
    en: '{count:A column is|Columns are} gone since the last import of this report: {columns}.',
    'zh-CN': '与上次导入此报告相比缺少列：{columns}。',
    ja: '前回このレポートを取り込んだときにあった列がありません：{columns}。',
  },
  'import.noUndo': {
    en: 'This import changed more than 20,000 rows: it cannot be undone.',
    'zh-CN': '此次导入改动超过 20,000 行，无法撤销。',
    ja: 'この取り込みは20,000行を超えて変更したため、取り消せません。',
  },
  'import.asksNoUndo': {
    en: '{rows} rows are more than can be undone (20,000). Import them all the same?',
    'zh-CN': '共 {rows} 行，超过可撤销的上限（20,000 行）。仍要导入吗？',
    ja: '{rows}行は取り消せる上限（20,000行）を超えています。それでも取り込みますか？',
  },
  'import.asksColumns': {
    en: 'This looks like “{report}”, but some of its columns have unknown names. Say which is which: this spreadsheet remembers it in “Taught Columns”.',
    'zh-CN': '这看起来是“{report}”，但有些列名无法识别。请指定对应的列：此表格会记在“已指定的列”（Taught Columns）中。',
    ja: '「{report}」のようですが、知らない列名があります。どの列か選んでください。このスプレッドシートの「指定した列」（Taught Columns）に記憶します。',
  },
  'import.asksUnifiedColumns': {
    en: 'This looks like a unified ads report, but some of its columns have unknown names. Say at least which are its days, what its rows are about, and one figure: this spreadsheet remembers it in “Taught Columns”.',
    'zh-CN':
      '这看起来是统一广告报告，但有些列名无法识别。请至少指定日期、各行的对象和一项数据：此表格会记在“已指定的列”（Taught Columns）中。',
    ja: '広告の統合レポートのようですが、知らない列名があります。少なくとも日付、各行の対象、数値1つの列を選んでください。このスプレッドシートの「指定した列」（Taught Columns）に記憶します。',
  },
  'import.asksPlaces': {
    en: '“{header}” names places that are no marketplace we know: {names}. Say which marketplace each is, or leave its rows out.',
    'zh-CN': '“{header}”中有无法识别的站点：{names}。请选择各自对应的站点，或不导入这些行。',
    ja: '「{header}」に既知のマーケットプレイスでない名前があります：{names}。それぞれどのマーケットプレイスか選ぶか、その行を除いてください。',
  },
  'import.placeRows': {
    en: '“{name}” ({rows} {rows:row|rows})',
    'zh-CN': '“{name}”（{rows} 行）',
    ja: '「{name}」（{rows}行）',
  },
  'import.sheetGone': {
    en: 'There is no sheet “{sheet}” any more. Open the sheet you pasted the report into and import again.',
    'zh-CN': '已没有工作表“{sheet}”。请打开您粘贴报告的工作表后重新导入。',
    ja: 'シート「{sheet}」が見つかりません。レポートを貼り付けたシートを開いて、もう一度取り込んでください。',
  },
  'import.ownSheet': {
    en: '“{sheet}” is one of the add-on’s own sheets. Open the sheet you pasted the report into.',
    'zh-CN': '“{sheet}”是插件自己的表。请打开您粘贴报告的工作表。',
    ja: '「{sheet}」はアドオン自身のシートです。レポートを貼り付けたシートを開いてください。',
  },
} as const satisfies Texts;
