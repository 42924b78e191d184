/** Error messages of commands, and notes of header cells. */
import type { Texts } from '../translate.ts';

export const workbookTexts = {
  'menu.title': { en: 'Seller Daybook', 'zh-CN': '卖家日志', ja: 'セラー日誌' },
  'menu.refreshed': { en: 'Sheets are up to date.', 'zh-CN': '表格已是最新。', ja: 'シートは最新です。' },
  'menu.rulesFollowed': {
    en: 'Colours and formulas follow. For the checklist and the weekly sheets, press Refresh.',
    'zh-CN': '颜色和公式已更新。清单和周表请点“刷新”。',
    ja: '色分けと数式に反映しました。チェックリストと週次シートは「更新」を押してください。',
  },
  'menu.isSetUp': { en: 'Sheets are ready.', 'zh-CN': '表格已就绪。', ja: 'シートの準備ができました。' },
  'guard.badRequest': {
    en: 'The sidebar sent something this version does not understand. Close the sidebar and open it again.',
    'zh-CN': '侧边栏发送的内容无法识别。请关闭侧边栏后重新打开。',
    ja: 'サイドバーからの要求を読み取れませんでした。サイドバーを閉じて開き直してください。',
  },
  'guard.busy': {
    en: 'Another import or refresh is still running in this spreadsheet. Wait a moment and try again.',
    'zh-CN': '此表格中还有导入或刷新正在运行。请稍候再试。',
    ja: 'このスプレッドシートで別の取り込みまたは更新が実行中です。少し待ってからやり直してください。',
  },
  'guard.headerMoved': {
    en: 'Row 1 of “{sheet}” no longer is its header. Move the header back to row 1, then try again. Nothing was changed.',
    'zh-CN': '“{sheet}”的第 1 行不再是表头。请把表头移回第 1 行后重试。没有改动任何内容。',
    ja: '「{sheet}」の1行目が見出しではなくなっています。見出しを1行目に戻してからやり直してください。変更は行っていません。',
  },
  'guard.columnMissing': {
    en: '“{sheet}” has lost its column “{column}”, by which rows are recognised. Undo the deletion, then try again. Nothing was changed.',
    'zh-CN': '“{sheet}”缺少用于识别行的列“{column}”。请撤销删除后重试。没有改动任何内容。',
    ja: '「{sheet}」から、行の識別に使う列「{column}」がなくなっています。削除を取り消してからやり直してください。変更は行っていません。',
  },
  'guard.moved': {
    en: 'A sheet of ours was being sorted or edited at the same moment, again and again. No figure stands in a wrong row; try again.',
    'zh-CN': '工作表反复在同一时刻被排序或编辑。数据没有写错行，请重试。',
    ja: 'シートが同時に何度も並べ替え・編集されていました。数値が別の行に入ることはありません。もう一度お試しください。',
  },
  'guard.mixed': {
    en: '“{sheet}” was sorted or changed by hand in the very moment it was written. What was written over stands again; only formulas, notes and colours may be missing. Look at row {rows}, then do the same again.',
    'zh-CN':
      '“{sheet}”正在写入时被手动排序或修改。被覆盖的内容已恢复，但公式、备注和颜色可能缺失。请查看第 {rows} 行，然后再操作一次。',
    ja: '「{sheet}」が書き込みと同じ瞬間に並べ替え・変更されました。上書きされた値は元に戻しましたが、数式・メモ・色は失われた可能性があります。{rows}行目を確認してから、もう一度行ってください。',
  },
  'guard.sheetGone': {
    en: '“{sheet}” was deleted while it was being worked on. Nothing stands twice. Do the same again: the sheet is made anew.',
    'zh-CN': '“{sheet}”在处理过程中被删除。没有重复写入。请再操作一次，工作表会重新建立。',
    ja: '「{sheet}」が処理中に削除されました。二重に書き込まれたものはありません。もう一度行うと、シートを作り直します。',
  },
  'guard.protected': {
    en: 'Sheet “{sheet}” is protected (“{what}”): only {editors} may write there. Let one of them do it, or ask to be let in, then try again.',
    'zh-CN': '工作表“{sheet}”受保护（“{what}”），只有 {editors} 可以编辑。请由其操作，或申请编辑权限后重试。',
    ja: 'シート「{sheet}」は保護されています（「{what}」）。編集できるのは {editors} だけです。その人に頼むか、編集を許可してもらってからやり直してください。',
  },
  'guard.protectedByOwner': {
    en: 'Sheet “{sheet}” is protected (“{what}”), and you may not write there. Ask the spreadsheet’s owner to let you in, or let the owner do it, then try again.',
    'zh-CN': '工作表“{sheet}”受保护（“{what}”），您没有编辑权限。请向表格所有者申请权限，或由所有者操作后重试。',
    ja: 'シート「{sheet}」は保護されていて（「{what}」）、編集できません。スプレッドシートのオーナーに許可してもらうか、オーナーに頼んでからやり直してください。',
  },
  'guard.rejected': {
    en: 'Sheet “{sheet}” has a data validation in {what} that rejects what belongs there. Let it show a warning instead, or remove it, then try again.',
    'zh-CN': '工作表“{sheet}”的 {what} 设有数据验证，拒绝了要写入的内容。请改为“显示警告”或删除该规则后重试。',
    ja: 'シート「{sheet}」の {what} にあるデータの入力規則が、書き込む内容を拒否しました。「警告を表示」に変えるか規則を削除してから、やり直してください。',
  },
  'guard.notAllowed': {
    en: 'Google does not let the add-on work yet, because a permission was not given. Open it from the menu under Extensions and allow both: this spreadsheet, and showing a sidebar.',
    'zh-CN': '尚未授予所需权限，插件无法运行。请从“扩展程序”菜单打开插件，并允许两项权限：访问此表格、显示侧边栏。',
    ja: '必要な権限が許可されていないため、アドオンはまだ動作できません。「拡張機能」メニューから開き、このスプレッドシートとサイドバー表示の2つを許可してください。',
  },
  'guard.internal': {
    en: 'Something went wrong on our side: {message}',
    'zh-CN': '程序出错：{message}',
    ja: 'プログラムのエラーが発生しました：{message}',
  },
  'language.changed': {
    en: 'The sheets are in {language} now. What you had renamed stayed. Other spreadsheets (IMPORTRANGE) and scripts that name these sheets or titles cannot be seen from here: correct them by hand.',
    'zh-CN':
      '工作表已改为{language}。您自己改过的名称保持不变。其他表格（IMPORTRANGE）和脚本中引用的表名或列标题无法在此检查，请手动修改。',
    ja: 'シートの言語を{language}に変えました。ご自身で変えた名前はそのままです。他のスプレッドシート（IMPORTRANGE）やスクリプトで使っているシート名や見出しはここからは分からないため、手で直してください。',
  },
  'repair.joined': {
    en: '“{double}” was “{sheet}” a second time: its rows stand in “{sheet}” now, and it was removed.',
    'zh-CN': '“{double}”是重复建立的“{sheet}”：其中的行已并入“{sheet}”，该表已删除。',
    ja: '「{double}」は「{sheet}」が二重に作られたものでした。行を「{sheet}」にまとめ、削除しました。',
  },
  'repair.kept': {
    en: '“{double}” is “{sheet}” a second time: its rows stand in “{sheet}” now. It stays, because you wrote in it: row {rows}.',
    'zh-CN': '“{double}”是重复建立的“{sheet}”：其中的行已并入“{sheet}”。因有您填写的内容而保留：第 {rows} 行。',
    ja: '「{double}」は「{sheet}」が二重に作られたものです。行は「{sheet}」にまとめました。書き込みがあるため残しました：{rows}行目。',
  },
  'repair.used': {
    en: '“{double}” is “{sheet}” a second time: its rows stand in “{sheet}” now. It stays, because formulas refer to it.',
    'zh-CN': '“{double}”是重复建立的“{sheet}”：其中的行已并入“{sheet}”。因有公式引用而保留。',
    ja: '「{double}」は「{sheet}」が二重に作られたものです。行は「{sheet}」にまとめました。数式が参照しているため残しました。',
  },
  'repair.digest': {
    en: '“{sheet}” did not add up for {names} and was made anew from what was imported.',
    'zh-CN': '“{sheet}”中以下部分核对不上，已根据导入的数据重新生成：{names}。',
    ja: '「{sheet}」の次の部分は合計が合わなかったため、取り込んだデータから作り直しました：{names}',
  },
  'repair.putBack': {
    en: '“{sheet}”: what was changed by hand in {cells} was put back.',
    'zh-CN': '“{sheet}”：{cells} 中的手工改动已还原。',
    ja: '「{sheet}」：{cells} の手での変更を元に戻しました。',
  },
  'repair.unreadable': {
    en: '“{sheet}” does not add up for {names}: those figures do not count. Undo what was changed there by hand; they cannot be downloaded again.',
    'zh-CN': '“{sheet}”中以下部分核对不上，其中的数字不计入：{names}。请撤销手工改动；这些数据无法重新下载。',
    ja: '「{sheet}」の次の部分は合計が合わないため、数値は使われません：{names}。手で変えた内容を元に戻してください。再ダウンロードはできません。',
  },
  'undo.nothing': {
    en: 'There is nothing to undo: only the last import that changed something can be undone, and only once.',
    'zh-CN': '没有可撤销的内容：只能撤销最近一次有改动的导入，且只能撤销一次。',
    ja: '取り消すものがありません。取り消せるのは、変更を加えた最後の取り込み一回だけです。',
  },
  'undo.done': {
    en: 'Undone in “{sheet}”: {restored} {restored:row is|rows are} as before, {removed} {removed:row is|rows are} taken out.',
    'zh-CN': '已在“{sheet}”中撤销：恢复 {restored} 行，移除 {removed} 行。',
    ja: '「{sheet}」で取り消しました：{restored}行を元に戻し、{removed}行を取り除きました。',
  },
  'undo.weekly': {
    en: 'What exports filled into the weekly sheets stays; Filled from names those cells.',
    'zh-CN': '导出数据已填入周表的内容保留，见“填入来源”（Filled from）列。',
    ja: '週次シートに入力済みの値は残ります（「入力元」（Filled from）列を参照）。',
  },
  'undo.kept': {
    en: '{count} added {count:row stays|rows stay}, because you wrote beside {count:it|them}: row {rows}.',
    'zh-CN': '有 {count} 行新增数据因旁边有您填写的内容而保留：第 {rows} 行。',
    ja: '横に書き込みがあるため、追加された{count}行は残しました：{rows}行目。',
  },
  'note.taught': {
    en: 'In reports for that sheet, this header is read as that column. Delete a row to take it back.',
    'zh-CN': '导入该工作表的报告时，此表头按对应列读取。删除该行即可撤销。',
    ja: 'そのシートのレポートで、この見出しをその列として読みます。行を削除すると取り消せます。',
  },
  'note.rule': {
    en: 'Name of the rule. Formulas and colours find it by this name; add a row to add a rule.',
    'zh-CN': '规则名称。公式和颜色按此名称查找；新增一行即新增规则。',
    ja: 'ルール名。数式と色分けはこの名前で参照します。行を追加するとルールが増えます。',
  },
  'note.on': {
    en: 'Untick to switch the rule off.',
    'zh-CN': '取消勾选即停用此规则。',
    ja: 'チェックを外すとルールが無効になります。',
  },
  'note.field': {
    en: 'Title of the column that is compared, as on that sheet.',
    'zh-CN': '要比较的列标题，与该表一致。',
    ja: '比較する列の見出し（そのシートのとおり）。',
  },
  'note.threshold': {
    en: 'Limit. Shares as percent (25 %); a status by its English, Chinese or Japanese word.',
    'zh-CN': '阈值。比率用百分数（25 %）；状态可用中文、日文或英文单词。',
    ja: 'しきい値。割合は%(25 %)。判定の語は日本語・中国語・英語のどれでも構いません。',
  },
  'note.evidence': {
    en: 'The rule speaks only where this column reaches this number: enough evidence.',
    'zh-CN': '只有该列达到此数值（数据足够）时规则才生效。',
    ja: 'この列がこの数値に達した行だけを判定します（十分なデータ）。',
  },
  'note.state': {
    en: 'Blank: the rule works. Otherwise what to mend.',
    'zh-CN': '空白表示规则有效；否则说明需要修改之处。',
    ja: '空白なら有効。それ以外は修正点を示します。',
  },
  'note.taskStatus': {
    en: 'What the data said when it was ticked. Blank: you judged it yourself.',
    'zh-CN': '勾选时数据的结论。空白：由您自行判断。',
    ja: 'チェックした時点のデータの判定。空白：ご自身の判断。',
  },
  'note.reason': {
    en: 'What you found by hand, or why it was done without fresh data.',
    'zh-CN': '手工检查的结果，或没有最新数据仍完成的原因。',
    ja: '手作業で確認した結果、または最新データなしで完了とした理由。',
  },
  'note.importState': {
    en: 'Started: cut off before its end; Stopped: Notes say why. Import the same again and it goes on. Undone: taken back.',
    'zh-CN': '已开始（Started）：中途中断；已停止（Stopped）：原因见备注（Notes）。重新导入同一份即可继续。',
    ja: '開始（Started）：途中で中断。停止（Stopped）：理由は注記（Notes）に。同じものをもう一度取り込むと続きから行います。',
  },
  'note.window': {
    en: 'The days that the row is about, from the report “{report}”. Rows whose days overlap, such as a week and its days, must not be added up; where the add-on adds, a day counts once.',
    'zh-CN':
      '此行数据对应的日期，来自报告“{report}”。日期重叠的行（例如一周与其中的单日）不能相加；插件汇总时每天只计一次。',
    ja: 'この行の対象期間（レポート「{report}」より）。週とその中の日のように期間が重なる行は合計しないでください。アドオンの集計では1日は1回だけ数えます。',
  },
  'note.notListedSince': {
    en: 'The day of the first report that no longer listed this row; blank while it is listed. Such a row keeps its figures and is judged no more.',
    'zh-CN': '首份不再包含此行的报告的日期；仍在列时为空。该行保留原数据，不再参与判断。',
    ja: 'この行が載らなくなった最初のレポートの日付。載っている間は空白です。数値は残りますが、判定の対象外になります。',
  },
  'note.asImported': {
    en: 'What the last import wrote into this row, in short: by it a value that you type over a cell is noticed, and kept in “Kept Values” when an import replaces it.',
    'zh-CN':
      '上次导入写入此行内容的简记：据此识别您手动改过的单元格；当导入替换这些值时，原值会保存在“保留的值”（Kept Values）中。',
    ja: '前回の取り込みでこの行に書き込んだ内容の要約です。これにより手入力で上書きした値に気づき、取り込みで置き換わるときは「残した値」（Kept Values）に残します。',
  },
  'note.importedAt': {
    en: 'When this row was last written by an import, in the spreadsheet’s time zone.',
    'zh-CN': '导入最近一次写入此行的时间（表格时区）。',
    ja: '取り込みでこの行を最後に書き込んだ日時（スプレッドシートのタイムゾーン）。',
  },
  'note.written': {
    en: 'Written by Seller Daybook.',
    'zh-CN': '由卖家日志写入。',
    ja: 'セラー日誌が書き込みます。',
  },
  'note.typed': { en: 'Yours to change.', 'zh-CN': '可自行修改。', ja: '自由に変更できます。' },
  'note.filledIn': {
    en: 'Typed by you, or filled in from what you import.',
    'zh-CN': '由您填写，或从导入的数据填入。',
    ja: '手入力、または取り込んだデータから入力されます。',
  },
  'note.report': {
    en: 'From the report “{report}”.',
    'zh-CN': '来自报告“{report}”。',
    ja: 'レポート「{report}」より。',
  },
  'note.acosStatus': {
    en: 'ACOS_STATUS(Spend; Sales; target of the rule acos-target; Clicks; Orders). Not enough data: too few clicks to say.',
    'zh-CN':
      'ACOS_STATUS(花费;销售额;规则 acos-target 的目标;点击;订单)。On target 达标，Over target 超标，Pause 暂停，No sales 无销量，Not enough data 数据不足。',
    ja: 'ACOS_STATUS(広告費;売上;ルール acos-target の目標;クリック;注文)。On target 目標内、Over target 目標超過、Pause 停止、No sales 販売なし、Not enough data データ不足。',
  },
  'note.daysOfCover': {
    en: 'DAYS_OF_COVER(afn-fulfillable-quantity; Units per day; 1). ∞: stock, but no sales in the window.',
    'zh-CN': 'DAYS_OF_COVER(afn-fulfillable-quantity;日均销量;1)。∞：有库存但期间内无销量。',
    ja: 'DAYS_OF_COVER(afn-fulfillable-quantity;1日あたり販売数;1)。∞：在庫はあるが期間中の販売なし。',
  },
  'note.unitsOrdered': {
    en: 'Units Ordered from Sales & Traffic: {source}. Joined at the last import or refresh. Blank: no sales report covers this marketplace, or only the ASIN’s total is known and it has several SKUs.',
    'zh-CN':
      '来自“销售与流量”（Sales & Traffic）的订购数量：{source}。在最近一次导入或刷新时关联。空白:没有该站点的销售报告,或只有 ASIN 合计而该 ASIN 有多个 SKU。',
    ja: '「売上とトラフィック」（Sales & Traffic）の注文数：{source}。最後の取り込み・更新時に結合。空白：そのマーケットプレイスの売上レポートがないか、ASIN合計しかなくSKUが複数あるため。',
  },
  'note.unitsPerDay': {
    en: 'Units Ordered ÷ days of its window.',
    'zh-CN': '订购数量 ÷ 窗口天数。',
    ja: '注文数 ÷ 期間の日数。',
  },
  'note.unitsSource': {
    en: '{marketplace} {from} – {to}',
    'zh-CN': '{marketplace} {from} – {to}',
    ja: '{marketplace} {from} – {to}',
  },
  'note.noUnitsSource': { en: 'none imported yet', 'zh-CN': '尚未导入', ja: 'まだ取り込まれていません' },
  'note.valuesNotFormula': {
    en: 'Above {rows} rows the answers are written as values at each import and refresh.',
    'zh-CN': '超过 {rows} 行时，结果在每次导入和刷新时以数值写入。',
    ja: '{rows}行を超えると、取り込み・更新のたびに結果を値として書き込みます。',
  },
} as const satisfies Texts;
