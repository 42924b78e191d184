/** Messages of the workbench when it refuses or reverts something, in English, Chinese and Japanese. */
import { type MessageKey, message } from '../google/messages.ts';

const sentences = {
  'sheet-gone': ['The sheet does not exist any more.', '该工作表已不存在。', 'このシートはもうありません。'],
  'sheet-name-empty': ['A sheet must have a name.', '工作表必须有名称。', 'シートには名前が必要です。'],
  'freeze-everything': [
    'You can’t freeze all the rows or columns of a sheet.',
    '不能冻结工作表的所有行或列。',
    'シートのすべての行または列を固定することはできません。',
  ],
  'delete-everything': [
    'You can’t delete all the rows or columns of a sheet.',
    '不能删除工作表的所有行或列。',
    'シートのすべての行または列を削除することはできません。',
  ],
  'hide-last-sheet': [
    'You can’t hide all the sheets of a spreadsheet.',
    '不能隐藏电子表格的所有工作表。',
    'スプレッドシートのすべてのシートを非表示にすることはできません。',
  ],
  'delete-last-sheet': [
    'You can’t delete the last visible sheet.',
    '不能删除最后一个可见的工作表。',
    '表示されている最後のシートは削除できません。',
  ],
  'run-stopped': [
    'The run was stopped. The workbook is as it was before.',
    '运行已停止，工作簿保持原样。',
    '実行を停止しました。ブックは元のままです。',
  ],
  'program-stopped': [
    'The workbook’s program stopped: {message}. The workbook is as it was last saved.',
    '工作簿程序已停止：{message}。工作簿为上次保存时的状态。',
    'ブックのプログラムが停止しました: {message}。ブックは最後に保存した状態です。',
  ],
} as const;

/** The key of a message: one of ours or of Google's. */
export type SentenceKey = keyof typeof sentences | MessageKey;

const languages = ['en', 'zh', 'ja'];

/** A message in the language of the page. */
export function sentence(key: SentenceKey, language: string, params: Record<string, string | number> = {}): string {
  if (!Object.hasOwn(sentences, key)) return message(key as MessageKey, language, params);
  const index = Math.max(0, languages.indexOf(language.slice(0, 2))) as 0;
  return sentences[key as keyof typeof sentences][index].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(params[name] ?? whole),
  );
}
