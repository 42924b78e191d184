/** Texts about a formula that was inserted into a cell. */
import type { Texts } from '../translate.ts';

export const insertTexts = {
  'insert.unknown': {
    en: 'There is no function {name}. Nothing was changed.',
    'zh-CN': '没有名为 {name} 的函数。没有改动任何内容。',
    ja: '{name} という関数はありません。変更は行っていません。',
  },
  'insert.badArgument': {
    en: 'The formula does not take what stands for {name}. Nothing was changed.',
    'zh-CN': '公式不接受参数 {name} 的内容。没有改动任何内容。',
    ja: '引数 {name} の内容は使えません。変更は行っていません。',
  },
  'insert.noSuchRange': {
    en: 'There is no range {range} in this spreadsheet. Nothing was changed.',
    'zh-CN': '此表格中没有区域 {range}。没有改动任何内容。',
    ja: 'このスプレッドシートに範囲 {range} はありません。変更は行っていません。',
  },
  'insert.refuses': {
    en: 'With these arguments the formula would only show an error. {message}',
    'zh-CN': '使用这些参数，公式只会显示错误：{message}',
    ja: 'この引数では数式がエラーになります。{message}',
  },
  'insert.ownColumn': {
    en: 'The add-on fills these columns of “{sheet}” itself. Select a cell to the right of them, or on another sheet.',
    'zh-CN': '“{sheet}”的这些列由本插件填写。请选择其右侧的单元格，或其他工作表。',
    ja: '「{sheet}」のこれらの列はアドオンが書き込みます。右側のセルか別のシートを選んでください。',
  },
  'insert.ownArgument': {
    en: 'The answer in {a1} would lie on cells that the formula reads. Select a cell beside them.',
    'zh-CN': '结果区域 {a1} 与公式读取的单元格重叠。请选择旁边的单元格。',
    ja: '結果の範囲 {a1} が、数式の読み取るセルと重なります。その横のセルを選んでください。',
  },
  'insert.noRoom': {
    en: 'The answer needs {a1}, which goes beyond the sheet. Select a cell higher up or further left, or add rows or columns.',
    'zh-CN': '结果需要 {a1}，超出了工作表。请选择更靠上或靠左的单元格，或添加行列。',
    ja: '結果に必要な {a1} がシートからはみ出します。もっと上か左のセルを選ぶか、行や列を追加してください。',
  },
  'insert.manyCells': {
    en: '{count} cells of this spreadsheet now call our functions; from about {budget} on, Google answers slowly. One formula over a range, such as A2:A, replaces a whole column of them.',
    'zh-CN':
      '此表格中已有 {count} 个单元格调用我们的函数；超过约 {budget} 个后 Google 会变慢。用一个区域公式（如 A2:A）可以代替整列公式。',
    ja: 'このスプレッドシートでは {count} 個のセルが当アドオンの関数を使っています。約 {budget} 個を超えると Google の応答が遅くなります。A2:A のような範囲の数式 1 つで列全体をまかなえます。',
  },
} as const satisfies Texts;
