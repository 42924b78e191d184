/** The words of the page around the grid, in English, Chinese and Japanese. */

const texts = {
  file: ['File', '文件', 'ファイル'],
  edit: ['Edit', '修改', '編集'],
  view: ['View', '查看', '表示'],
  insert: ['Insert', '插入', '挿入'],
  format: ['Format', '格式', '表示形式'],
  data: ['Data', '数据', 'データ'],
  extensions: ['Extensions', '扩展程序', '拡張機能'],
  help: ['Help', '帮助', 'ヘルプ'],
  open: ['Open a copy of an .xlsx file…', '打开 .xlsx 文件的副本…', '.xlsx ファイルのコピーを開く…'],
  download: [
    'Download as Microsoft Excel (.xlsx)',
    '下载为 Microsoft Excel (.xlsx)',
    'Microsoft Excel (.xlsx) をダウンロード',
  ],
  rename: ['Rename', '重命名', '名前を変更'],
  settings: ['Spreadsheet locale', '电子表格的语言区域', 'スプレッドシートのロケール'],
  undo: ['Undo', '撤消', '元に戻す'],
  redo: ['Redo', '重做', 'やり直し'],
  cut: ['Cut', '剪切', '切り取り'],
  copy: ['Copy', '复制', 'コピー'],
  paste: ['Paste', '粘贴', '貼り付け'],
  pasteHint: ['Press Ctrl+V (⌘V) to paste.', '请按 Ctrl+V（⌘V）粘贴。', 'Ctrl+V（⌘V）で貼り付けてください。'],
  deleteValues: ['Delete values', '删除值', '値を削除'],
  deleteRows: ['Delete selected rows', '删除所选行', '選択した行を削除'],
  deleteColumns: ['Delete selected columns', '删除所选列', '選択した列を削除'],
  rowsAbove: ['Rows above', '在上方插入行', '上に行を挿入'],
  rowsBelow: ['Rows below', '在下方插入行', '下に行を挿入'],
  columnsLeft: ['Columns left', '在左侧插入列', '左に列を挿入'],
  columnsRight: ['Columns right', '在右侧插入列', '右に列を挿入'],
  checkbox: ['Checkbox', '复选框', 'チェックボックス'],
  note: ['Note', '备注', 'メモ'],
  sheet: ['Sheet', '工作表', 'シート'],
  freezeRow: ['Freeze up to this row', '冻结到当前行', '現在の行まで固定'],
  freezeColumn: ['Freeze up to this column', '冻结到当前列', '現在の列まで固定'],
  unfreeze: ['No frozen rows or columns', '取消冻结', '固定を解除'],
  hideRows: ['Hide rows', '隐藏行', '行を非表示'],
  hideColumns: ['Hide columns', '隐藏列', '列を非表示'],
  showLines: ['Show hidden rows and columns', '显示隐藏的行和列', '非表示の行と列を表示'],
  callsPanel: ['Service calls', '服务调用', 'サービス呼び出し'],
  numberPlain: ['Automatic', '自动', '自動'],
  numberText: ['Plain text', '纯文本', '書式なしテキスト'],
  number: ['Number', '数字', '数値'],
  percent: ['Percent', '百分比', 'パーセント'],
  currency: ['Currency', '货币', '通貨'],
  date: ['Date', '日期', '日付'],
  bold: ['Bold', '粗体', '太字'],
  italic: ['Italic', '斜体', '斜体'],
  strike: ['Strikethrough', '删除线', '取り消し線'],
  fill: ['Fill colour', '填充颜色', '塗りつぶしの色'],
  textColor: ['Text colour', '文字颜色', 'テキストの色'],
  left: ['Align left', '左对齐', '左揃え'],
  center: ['Align centre', '居中对齐', '中央揃え'],
  right: ['Align right', '右对齐', '右揃え'],
  wrap: ['Wrap text', '自动换行', 'テキストを折り返す'],
  clearFormat: ['Clear formatting', '清除格式', '書式をクリア'],
  sortUp: ['Sort range A to Z by the active column', '按当前列升序排列范围', '現在の列で範囲を昇順に並べ替え'],
  sortDown: ['Sort range Z to A by the active column', '按当前列降序排列范围', '現在の列で範囲を降順に並べ替え'],
  about: [
    'This page plays Google Sheets on your own machine, strictly, so that the add-on can be used and looked at without a Google account. Nothing leaves this machine. What is not offered here is not played.',
    '本页面在您自己的电脑上严格模拟 Google 表格，无需 Google 账号即可使用插件。任何数据都不会离开本机。未列出的功能未被模拟。',
    'このページはお使いのパソコン上で Google スプレッドシートを厳密に再現し、Google アカウントなしでアドオンを使えるようにします。データが外部に送られることはありません。ここにない機能は再現していません。',
  ],
  aboutTitle: ['About this page', '关于本页面', 'このページについて'],
  addSheet: ['Add sheet', '添加工作表', 'シートを追加'],
  allSheets: ['All sheets', '所有工作表', 'すべてのシート'],
  delete: ['Delete', '删除', '削除'],
  duplicate: ['Duplicate', '复制', '複製'],
  hideSheet: ['Hide sheet', '隐藏工作表', 'シートを非表示'],
  moveLeft: ['Move left', '向左移动', '左に移動'],
  moveRight: ['Move right', '向右移动', '右に移動'],
  ok: ['OK', '确定', 'OK'],
  cancel: ['Cancel', '取消', 'キャンセル'],
  yes: ['Yes', '是', 'はい'],
  no: ['No', '否', 'いいえ'],
  close: ['Close', '关闭', '閉じる'],
  save: ['Save', '保存', '保存'],
  working: ['Working…', '正在处理…', '処理中…'],
  stop: ['Stop', '停止', '停止'],
  lost: [
    'The workbench has stopped. Start it again with npm start.',
    '工作台已停止。请用 npm start 重新启动。',
    'ワークベンチが停止しました。npm start で再起動してください。',
  ],
  problem: ['There was a problem', '出现问题', '問題が発生しました'],
  chartNotDrawn: [
    'The workbench does not draw charts of the type {type}.',
    '工作台不绘制 {type} 类型的图表。',
    'ワークベンチは種類が {type} のグラフを描画しません。',
  ],
  chartNoData: ['No data', '无数据', 'データなし'],
  notCarried: ['Not carried over: {what}.', '未能保留：{what}。', '引き継がれなかったもの: {what}。'],
  savedIn: ['Saved in {file}', '已保存到 {file}', '{file} に保存済み'],
  playedDay: ['Today is {day} here', '此处的今天是 {day}', 'ここでの今日は {day} です'],
  sampleDay: [
    'Today is {day} here, the day of the sample reports',
    '此处的今天是 {day}，即示例报告的日期',
    'ここでの今日は {day} です（サンプルレポートの日付）',
  ],
  notSaved: ['Kept until the workbench stops', '保留到工作台停止为止', 'ワークベンチの停止まで保持'],
  language: ['Language', '语言', '言語'],
  deleteSheetAsk: ['Delete the sheet “{name}”?', '要删除工作表“{name}”吗？', 'シート「{name}」を削除しますか？'],
  noteFor: ['Note', '备注', 'メモ'],
  callsOf: ['Last action: {action}', '上次操作：{action}', '直前の操作: {action}'],
  callsSum: ['{count} service calls', '{count} 次服务调用', 'サービス呼び出し {count} 回'],
  callsSeconds: [
    'On real Google Sheets about {nominal} s ({low} to {high} s), by a model that is good to about ±40 %.',
    '在真实的 Google 表格上约需 {nominal} 秒（{low} 至 {high} 秒），模型误差约 ±40%。',
    '実際の Google スプレッドシートでは約 {nominal} 秒（{low}〜{high} 秒）。モデルの誤差は約 ±40% です。',
  ],
  callsNone: ['Nothing has called a service yet.', '尚无服务调用。', 'サービスはまだ呼び出されていません。'],
} as const;

/** The name of a text. */
export type TextKey = keyof typeof texts;

const languages = ['en', 'zh', 'ja'];

/** A text in a language (`en`, `zh-CN`, `ja`), English where there is none. */
export function speaker(language: string): (key: TextKey, params?: Record<string, string | number>) => string {
  const index = Math.max(0, languages.indexOf(language.slice(0, 2))) as 0;
  return (key, params = {}) =>
    texts[key][index].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** Says a text in the language of the page. */
export type Speak = ReturnType<typeof speaker>;
