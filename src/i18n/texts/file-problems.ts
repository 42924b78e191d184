/** Why a file could not be read, and what to do next, in one sentence each. */
import type { Texts } from '../translate.ts';

export const fileProblemTexts = {
  'file.empty-file': {
    en: 'This file is empty. Download the report again from Amazon.',
    'zh-CN': '这个文件是空的。请从亚马逊后台重新下载报告。',
    ja: 'このファイルは空です。Amazonからレポートをもう一度ダウンロードしてください。',
  },
  'file.binary-file': {
    en: 'This is not a report file (it looks like {type}). Choose the .csv, .txt, .xlsx or .zip that Amazon gave you.',
    'zh-CN': '这不是报告文件（看起来是{type}）。请选择从亚马逊下载的 .csv、.txt、.xlsx 或 .zip 文件。',
    ja: 'これはレポートファイルではありません（{type}のようです）。Amazonからダウンロードした .csv、.txt、.xlsx、.zip を選んでください。',
  },
  'file.type.binary': { en: 'a program’s own data', 'zh-CN': '程序数据', ja: 'プログラムのデータ' },
  'file.type.pdf': { en: 'a PDF', 'zh-CN': ' PDF 文件', ja: 'PDF' },
  'file.type.image': { en: 'a picture', 'zh-CN': '图片', ja: '画像' },
  'file.type.archive': { en: 'a compressed archive', 'zh-CN': '压缩包', ja: '圧縮ファイル' },
  'file.not-a-table': {
    en: 'There is no table in this file: {type}. Download the report from Amazon as .csv, .txt or .xlsx.',
    'zh-CN': '这个文件里没有表格：{type}。请从亚马逊后台下载 .csv、.txt 或 .xlsx 格式的报告。',
    ja: 'このファイルには表がありません（{type}）。Amazonからレポートを .csv、.txt、.xlsx のいずれかでダウンロードしてください。',
  },
  'file.type.web-page': { en: 'it is a web page', 'zh-CN': '这是一个网页', ja: 'Webページです' },
  'file.type.xml': { en: 'it is XML', 'zh-CN': '这是 XML', ja: 'XMLです' },
  'file.type.json': { en: 'it is JSON', 'zh-CN': '这是 JSON', ja: 'JSONです' },
  'file.type.text': {
    en: 'it is plain text without columns',
    'zh-CN': '只有文字，没有分列',
    ja: '列のないテキストです',
  },
  'file.xlsx-misnamed': {
    en: '“{name}” is an Excel workbook under the name of a text file. Give it the ending .xlsx again, or download the report anew.',
    'zh-CN': '“{name}”其实是 Excel 工作簿，只是文件名像文本文件。请把扩展名改回 .xlsx，或重新下载报告。',
    ja: '「{name}」はテキストファイルの名前が付いたExcelブックです。拡張子を .xlsx に戻すか、レポートをもう一度ダウンロードしてください。',
  },
  'file.xlsx-damaged': {
    en: 'This Excel file is damaged or was cut short. Download it again; if it opens in Excel, save it there under a new name.',
    'zh-CN': '这个 Excel 文件已损坏或没有下载完整。请重新下载；如果 Excel 能打开，请在 Excel 里另存为新文件。',
    ja: 'このExcelファイルは壊れているか、途中で切れています。もう一度ダウンロードするか、Excelで開ける場合は別名で保存してください。',
  },
  'file.xlsx-encrypted': {
    en: 'This Excel file is protected with a password. Open it in Excel, remove the password and save it.',
    'zh-CN': '这个 Excel 文件有密码保护。请用 Excel 打开，取消密码后保存。',
    ja: 'このExcelファイルはパスワードで保護されています。Excelで開き、パスワードを解除して保存してください。',
  },
  'file.old-xls': {
    en: 'This is a spreadsheet in another format (.xls, .xlsb or .ods). Open it and save it as .xlsx or as CSV UTF-8.',
    'zh-CN': '这是其他格式的表格（.xls、.xlsb 或 .ods）。请打开后另存为 .xlsx 或“CSV UTF-8”。',
    ja: '別の形式の表計算ファイル（.xls、.xlsb、.ods）です。開いて .xlsx または「CSV UTF-8」で保存してください。',
  },
  'file.too-large': {
    en: 'This file is too large: {what} is more than {limit}. Choose fewer days or fewer columns when you create the report.',
    'zh-CN': '文件太大：{what}超过 {limit}。创建报告时请缩短日期范围或减少列。',
    ja: 'ファイルが大きすぎます（{what}が{limit}を超えています）。レポート作成時に期間や列を減らしてください。',
  },
  'file.what.bytes': { en: 'its size in MB', 'zh-CN': '大小（MB）', ja: 'サイズ（MB）' },
  'file.what.unpacked': { en: 'its unpacked size in MB', 'zh-CN': '解压后的大小（MB）', ja: '展開後のサイズ（MB）' },
  'file.what.columns': { en: 'its number of columns', 'zh-CN': '列数', ja: '列数' },
  'file.what.cells': { en: 'its number of cells', 'zh-CN': '单元格数', ja: 'セル数' },
  'file.mojibake': {
    en: 'The letters of this file are broken (for example “{sample}”). It was opened and saved with the wrong encoding: download it again from Amazon and choose it without opening it first, or save it in Excel as “CSV UTF-8”.',
    'zh-CN':
      '文件里有乱码（例如“{sample}”），通常是用错误的编码打开后又保存造成的。请从亚马逊重新下载，不要先打开；或在 Excel 里另存为“CSV UTF-8”。',
    ja: 'ファイルが文字化けしています（例：「{sample}」）。誤った文字コードで開いて保存されたようです。Amazonからもう一度ダウンロードして開かずに選ぶか、Excelで「CSV UTF-8」として保存してください。',
  },
  'file.zip-unreadable': {
    en: 'This ZIP is damaged, or packed in an unusual way. Unpack it on your computer and choose the files in it.',
    'zh-CN': '这个 ZIP 已损坏，或采用了特殊的压缩方式。请先在电脑上解压，再选择里面的文件。',
    ja: 'このZIPは壊れているか、特殊な方式で圧縮されています。パソコンで展開し、中のファイルを選んでください。',
  },
  'file.zip-encrypted': {
    en: 'This ZIP is protected with a password. Unpack it on your computer and choose the files in it.',
    'zh-CN': '这个 ZIP 有密码保护。请先在电脑上解压，再选择里面的文件。',
    ja: 'このZIPはパスワードで保護されています。パソコンで展開し、中のファイルを選んでください。',
  },
  'file.zip-nested': {
    en: 'A ZIP inside a ZIP is not opened. Unpack it and choose it by itself.',
    'zh-CN': 'ZIP 里面的 ZIP 不会打开。请解压后单独选择它。',
    ja: 'ZIPの中のZIPは開きません。取り出して、それだけを選んでください。',
  },
  'file.zip-empty': {
    en: 'This ZIP holds no file. Download it again, or choose the report by itself.',
    'zh-CN': '这个 ZIP 里没有任何文件。请重新下载，或直接选择报告文件。',
    ja: 'このZIPにはファイルが入っていません。もう一度ダウンロードするか、レポートを直接選んでください。',
  },
  'file.zip-no-report': {
    en: 'There is no report file in this ZIP (it holds: {names}). Choose a ZIP of .csv, .txt or .xlsx files.',
    'zh-CN': '这个 ZIP 里没有报告文件（内容：{names}）。请选择包含 .csv、.txt 或 .xlsx 的 ZIP。',
    ja: 'このZIPにレポートファイルはありません（内容：{names}）。.csv、.txt、.xlsx を含むZIPを選んでください。',
  },
  'file.zip-too-large': {
    en: 'This ZIP is too large to be unpacked here: {what} is more than {limit}. Unpack it on your computer and choose the files you need.',
    'zh-CN': '这个 ZIP 太大，无法在这里解压：{what}超过 {limit}。请先在电脑上解压，再选择需要的文件。',
    ja: 'このZIPは大きすぎてここでは展開できません（{what}が{limit}を超えています）。パソコンで展開し、必要なファイルを選んでください。',
  },
  'file.what.files': { en: 'its number of files', 'zh-CN': '文件数', ja: 'ファイル数' },
  'file.what.ratio': { en: 'the ratio of unpacked to packed size', 'zh-CN': '压缩比', ja: '圧縮率' },
  'file.truncated': {
    en: 'This file was cut short: row {row} is not complete. Download it again from Amazon.',
    'zh-CN': '文件不完整：第 {row} 行被截断。请从亚马逊重新下载。',
    ja: 'ファイルが途中で切れています（{row}行目が不完全です）。Amazonからもう一度ダウンロードしてください。',
  },
  'file.formula-without-result': {
    en: '{count} {count:cell holds a formula|cells hold formulas} without a stored result and {count:was|were} taken as blank: {cells}. Open the file in Excel or Google Sheets, save it there, and import it again.',
    'zh-CN':
      '{count} 个单元格的公式没有保存计算结果，按空白处理：{cells}。请用 Excel 或 Google 表格打开并保存该文件，再重新导入。',
    ja: '計算結果が保存されていない数式のセルが{count}個あり、空白として扱いました：{cells}。ファイルをExcelまたはGoogleスプレッドシートで開いて保存し、もう一度取り込んでください。',
  },
  'file.missing-text': {
    en: '{count} {count:cell names a text|cells name texts} that this file does not hold and {count:was|were} taken as blank: {cells}. Download it again from Amazon, or open and save it in Excel.',
    'zh-CN':
      '{count} 个单元格的文字在文件中缺失，按空白处理：{cells}。请从亚马逊重新下载，或用 Excel 打开并保存后再导入。',
    ja: 'ファイルに文字列が入っていないセルが{count}個あり、空白として扱いました：{cells}。Amazonからもう一度ダウンロードするか、Excelで開いて保存してください。',
  },
} as const satisfies Texts;
