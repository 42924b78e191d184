/** The words around a receipt on the command line, in the languages of the add-on. */

const texts = {
  report: ['Report', '报告', 'レポート'],
  marketplace: ['Marketplace', '站点', 'マーケットプレイス'],
  day: ['Day', '日期', '日付'],
  window: ['Window', '时间段', '期間'],
  to: ['to', '至', '〜'],
  rows: ['Rows', '行', '行'],
  counted: ['{count} {name}', '{name} {count}', '{name} {count}'],
  rowsRead: ['read', '读取', '読み取り'],
  rowsKept: ['kept', '保留', '採用'],
  rowsRefused: ['refused', '拒绝', '却下'],
  rowsAdded: ['added', '新增', '追加'],
  rowsUpdated: ['updated', '更新', '更新'],
  rowsUnchanged: ['unchanged', '未变', '変更なし'],
  rowsDuplicated: ['duplicated', '重复', '重複'],
  rowsCombined: ['combined', '合并', '合算'],
  sheet: ['Sheet', '工作表', 'シート'],
  notes: ['Notes', '说明', '備考'],
  headersMissing: ['Headers not found', '未找到的表头', '見つからない見出し'],
  headersIgnored: ['Headers ignored', '未使用的表头', '使わない見出し'],
  assign: ['To assign one', '指定表头', '見出しの指定'],
  problems: ['Problems', '问题', '問題'],
  row: ['row', '行', '行'],
  more: ['and {count} more', '另有 {count} 个', 'ほか {count} 件'],
  filesImported: [
    '{done} of {all} files imported.',
    '共 {all} 个文件，已导入 {done} 个。',
    '{all}件中{done}件を取り込みました。',
  ],
  filesAndRows: ['{files} Rows: {rows}.', '{files}行：{rows}。', '{files}行：{rows}。'],
  notImported: ['Not imported', '未导入', '取り込みなし'],
  quoting: [
    'These formulas name a sheet, a title or a word between quotation marks; correct them by hand:',
    '以下公式在引号中写有表名、列标题或词语，请手动修改：',
    '次の数式は引用符の中でシート名・見出し・語を使っています。手で直してください：',
  ],
  refreshed: ['Refreshed.', '已刷新。', '更新しました。'],
  leftOut: ['Left out', '已跳过', '対象外'],
  en: ['English', '英文', '英語'],
  'zh-CN': ['Chinese', '中文', '中国語'],
  ja: ['Japanese', '日文', '日本語'],
  de: ['German', '德文', 'ドイツ語'],
  fr: ['French', '法文', 'フランス語'],
  it: ['Italian', '意大利文', 'イタリア語'],
  es: ['Spanish', '西班牙文', 'スペイン語'],
} as const;

export type ReceiptWord = keyof typeof texts;
export type ReceiptWords = (word: ReceiptWord) => string;

const LANGUAGES = ['en', 'zh-CN', 'ja'];

/** The words in one language; English for others. */
export function receiptWords(language = 'en'): ReceiptWords {
  const index = Math.max(LANGUAGES.indexOf(language), 0);
  return (word) => texts[word][index]!;
}

/** The name of a language of headers; its code if we have no name for it. */
export function languageName(words: ReceiptWords, code: string): string {
  return Object.hasOwn(texts, code) ? words(code as ReceiptWord) : code;
}
