/** Messages of Google's services. They are localised: a script that matches their text breaks in other languages. */

const messages = {
  scope: [
    'Specified permissions are not sufficient to call {call}. Required permissions: {scopes}',
    'Die angegebenen Berechtigungen reichen nicht aus, um {call} aufzurufen. Erforderliche Berechtigungen: {scopes}',
    '指定的权限不足以调用 {call}。所需权限：{scopes}',
    '指定された権限では {call} を呼び出すことができません。必要な権限: {scopes}',
  ],
  'no-permission': [
    'You do not have permission to call {call}',
    'Sie sind nicht berechtigt, {call} aufzurufen.',
    '您无权调用 {call}',
    '{call} を呼び出す権限がありません',
  ],
  'no-ui': [
    'Cannot call SpreadsheetApp.getUi() from this context.',
    'SpreadsheetApp.getUi() kann in diesem Kontext nicht aufgerufen werden.',
    '无法从此上下文中调用 SpreadsheetApp.getUi()。',
    'このコンテキストから SpreadsheetApp.getUi() を呼び出せません。',
  ],
  'time-limit': [
    'Exceeded maximum execution time',
    'Maximale Ausführungszeit überschritten',
    '超过执行时间上限',
    '起動時間の最大値を超えました',
  ],
  signature: [
    "The parameters ({types}) don't match the method signature for {call}.",
    'Die Parameter ({types}) stimmen nicht mit der Methodensignatur für {call} überein.',
    '参数（{types}）与 {call} 的方法签名不匹配。',
    'パラメータ（{types}）が {call} のメソッドのシグネチャと一致しません。',
  ],
  'not-integer': [
    'Cannot convert {value} to int.',
    '{value} kann nicht in int umgewandelt werden.',
    '无法将 {value} 转换为 int。',
    '{value} を int に変換できません。',
  ],
  'no-date': [
    'Cannot parse date: {date}',
    'Das Datum kann nicht geparst werden: {date}',
    '无法解析日期：{date}',
    '日付を解析できません: {date}',
  ],
  'no-charset': [
    'Invalid argument: charset {charset}',
    'Ungültiges Argument: Zeichensatz {charset}',
    '参数无效：字符集 {charset}',
    '引数が無効です: 文字セット {charset}',
  ],
  'no-gzip': [
    'Could not decompress gzip.',
    'Gzip konnte nicht dekomprimiert werden.',
    '无法解压缩 gzip。',
    'gzip を解凍できませんでした。',
  ],
  'rows-mismatch': [
    'The number of rows in the data does not match the number of rows in the range. The data has {data} but the range has {range}.',
    'Die Anzahl der Zeilen in den Daten entspricht nicht der Anzahl der Zeilen im Bereich. Die Daten haben {data}, der Bereich hat {range}.',
    '数据所含行数与范围所含行数不符。数据有 {data} 行，但范围有 {range} 行。',
    'データの行数が範囲の行数と一致していません。データは {data} 行ですが、範囲は {range} 行です。',
  ],
  'columns-mismatch': [
    'The number of columns in the data does not match the number of columns in the range. The data has {data} but the range has {range}.',
    'Die Anzahl der Spalten in den Daten entspricht nicht der Anzahl der Spalten im Bereich. Die Daten haben {data}, der Bereich hat {range}.',
    '数据所含列数与范围所含列数不符。数据有 {data} 列，但范围有 {range} 列。',
    'データの列数が範囲の列数と一致していません。データは {data} 列ですが、範囲は {range} 列です。',
  ],
  'outside-grid': [
    'The coordinates of the range are outside the dimensions of the sheet.',
    'Die Koordinaten des Bereichs liegen außerhalb der Abmessungen des Tabellenblatts.',
    '范围的坐标超出了工作表的尺寸。',
    '範囲の座標がシートのサイズを超えています。',
  ],
  'range-too-small': [
    'The number of {side} in the range must be at least 1.',
    'Die Anzahl im Bereich ({side}) muss mindestens 1 betragen.',
    '范围中的数量（{side}）必须至少为 1。',
    '範囲の数（{side}）は 1 以上にする必要があります。',
  ],
  'start-too-small': [
    'The starting {side} of the range is too small.',
    'Der Anfang des Bereichs ({side}) ist zu klein.',
    '范围的起始位置（{side}）过小。',
    '範囲の開始位置（{side}）が小さすぎます。',
  ],
  'range-not-found': ['Range not found', 'Bereich nicht gefunden', '未找到范围', '範囲が見つかりません'],
  'cell-too-long': [
    'Your input contains more than the maximum of 50000 characters in a single cell.',
    'Ihre Eingabe enthält mehr als die maximal zulässigen 50000 Zeichen in einer Zelle.',
    '您的输入内容超过了单个单元格最多 50000 个字符的限制。',
    '1 つのセルに入力できる最大文字数 50000 を超えています。',
  ],
  'too-many-cells': [
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    'Durch diese Aktion würde die Anzahl der Zellen in der Arbeitsmappe das Limit von 10000000 Zellen überschreiten.',
    '此操作会使工作簿中的单元格数量超出 10000000 个单元格的上限。',
    'この操作を行うと、ワークブックのセル数が上限の 10000000 を超えます。',
  ],
  protected: [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'Sie versuchen, eine geschützte Zelle oder ein geschütztes Objekt zu bearbeiten. Bitten Sie den Eigentümer der Tabelle, den Schutz aufzuheben.',
    '您正在尝试修改受保护的单元格或对象。如需修改，请联系电子表格所有者取消保护。',
    '保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに保護の解除を依頼してください。',
  ],
  'validation-rejects': [
    'The data you entered in cell {cell} violates the data validation rules set on this cell.',
    'Die in Zelle {cell} eingegebenen Daten verstoßen gegen die für diese Zelle festgelegten Datenvalidierungsregeln.',
    '您在单元格 {cell} 中输入的数据违反了此单元格上设置的数据验证规则。',
    'セル {cell} に入力したデータは、このセルに設定されているデータ入力規則に違反しています。',
  ],
  'sheet-name-taken': [
    'A sheet with the name "{name}" already exists. Please enter another name.',
    'Ein Tabellenblatt mit dem Namen "{name}" ist bereits vorhanden. Geben Sie einen anderen Namen ein.',
    '名为“{name}”的工作表已存在。请输入其他名称。',
    'シート名「{name}」はすでに存在しています。別の名前を入力してください。',
  ],
  'last-sheet': [
    "You can't remove all the sheets in a document.",
    'Sie können nicht alle Tabellenblätter in einem Dokument entfernen.',
    '您无法移除文档中的所有工作表。',
    'ドキュメント内のすべてのシートを削除することはできません。',
  ],
  'out-of-bounds': [
    'Those {side} are out of bounds.',
    'Außerhalb des zulässigen Bereichs: {side}.',
    '超出范围：{side}。',
    '{side}が範囲外です。',
  ],
  'delete-all': [
    "You can't delete all the {side} on the sheet.",
    'Es können nicht alle {side} des Tabellenblatts gelöscht werden.',
    '您无法删除工作表上的所有{side}。',
    'シート上の{side}をすべて削除することはできません。',
  ],
  'delete-unfrozen': [
    'Sorry, it is not possible to delete all non-frozen {side}.',
    'Es können nicht alle nicht fixierten {side} gelöscht werden.',
    '抱歉，无法删除所有未冻结的{side}。',
    '固定されていない{side}をすべて削除することはできません。',
  ],
  'freeze-all': [
    "You can't freeze all visible {side} on the sheet.",
    'Es können nicht alle sichtbaren {side} des Tabellenblatts fixiert werden.',
    '您无法冻结工作表上的所有可见{side}。',
    'シート上の表示されている{side}をすべて固定することはできません。',
  ],
  'cf-no-range': [
    'A conditional format rule must have at least one range.',
    'Eine Regel zur bedingten Formatierung muss mindestens einen Bereich haben.',
    '条件格式规则必须至少包含一个范围。',
    '条件付き書式ルールには少なくとも 1 つの範囲が必要です。',
  ],
  'cf-sheets': [
    'All ranges in a conditional format rule must be on the same sheet as the rule.',
    'Alle Bereiche einer Regel zur bedingten Formatierung müssen auf demselben Tabellenblatt liegen.',
    '条件格式规则中的所有范围必须位于同一工作表上。',
    '条件付き書式ルールの範囲はすべて同じシートにある必要があります。',
  ],
  'cf-other-sheet': [
    'Conditional format rule cannot reference a different sheet.',
    'Eine Regel zur bedingten Formatierung kann nicht auf ein anderes Tabellenblatt verweisen.',
    '条件格式规则无法引用其他工作表。',
    '条件付き書式ルールで別のシートを参照することはできません。',
  ],
  'cf-incomplete': [
    'A conditional format rule must have a condition.',
    'Eine Regel zur bedingten Formatierung muss eine Bedingung haben.',
    '条件格式规则必须包含条件。',
    '条件付き書式ルールには条件が必要です。',
  ],
  'cf-formula': [
    'Invalid conditional format rule.',
    'Ungültige Regel zur bedingten Formatierung.',
    '条件格式规则无效。',
    '条件付き書式ルールが無効です。',
  ],
  'dv-incomplete': [
    'A data validation rule must have a criteria.',
    'Eine Datenvalidierungsregel muss ein Kriterium haben.',
    '数据验证规则必须包含条件。',
    'データ入力規則には条件が必要です。',
  ],
  'dv-formula': [
    'Invalid data validation rule.',
    'Ungültige Datenvalidierungsregel.',
    '数据验证规则无效。',
    'データ入力規則が無効です。',
  ],
  'function-missing': [
    'Script function not found: {name}',
    'Skriptfunktion nicht gefunden: {name}',
    '找不到脚本函数：{name}',
    'スクリプト関数が見つかりません: {name}',
  ],
  'html-missing': [
    'No HTML file named {name} was found.',
    'Es wurde keine HTML-Datei namens {name} gefunden.',
    '未找到名为 {name} 的 HTML 文件。',
    '{name} という名前の HTML ファイルは見つかりませんでした。',
  ],
  'argument-too-large': [
    'Argument too large: {name}',
    'Argument zu groß: {name}',
    '参数过大：{name}',
    '引数が大きすぎます: {name}',
  ],
  'property-quota': [
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    'Das Kontingent für den Eigenschaftsspeicher wurde überschritten. Entfernen Sie Eigenschaften und versuchen Sie es noch einmal.',
    '您已超出属性存储空间配额。请移除部分属性，然后重试。',
    'プロパティのストレージの割り当てを超えました。一部のプロパティを削除して、もう一度お試しください。',
  ],
  'lock-timeout': [
    'Lock timeout: another process was holding the lock for too long.',
    'Zeitüberschreitung der Sperre: Die Sperre wurde zu lange von einem anderen Prozess gehalten.',
    '锁定超时：另一个进程持有锁的时间过长。',
    'ロックのタイムアウト: 別のプロセスがロックを保持している時間が長すぎます。',
  ],
  'filter-exists': [
    "You can't create a filter in a sheet that already has a filter.",
    'In einem Tabellenblatt, das bereits einen Filter hat, kann kein Filter erstellt werden.',
    '您无法在已有过滤器的工作表中创建过滤器。',
    'すでにフィルタがあるシートにフィルタを作成することはできません。',
  ],
  'banding-exists': [
    'You cannot add alternating background colors to a range that already has alternating background colors.',
    'Sie können einem Bereich, der bereits abwechselnde Hintergrundfarben hat, keine hinzufügen.',
    '您无法为已有交替背景颜色的范围添加交替背景颜色。',
    'すでに交互の背景色が設定されている範囲に、交互の背景色を追加することはできません。',
  ],
  'chart-incomplete': [
    'A chart must have a type and at least one range.',
    'Ein Diagramm muss einen Typ und mindestens einen Bereich haben.',
    '图表必须有类型和至少一个范围。',
    'グラフには種類と 1 つ以上の範囲が必要です。',
  ],
  'chart-missing': [
    'The chart is not on this sheet.',
    'Das Diagramm befindet sich nicht auf diesem Tabellenblatt.',
    '该图表不在此工作表上。',
    'このグラフはこのシートにありません。',
  ],
  'invalid-argument': [
    'Invalid argument: {name}',
    'Ungültiges Argument: {name}',
    '参数无效：{name}',
    '無効な引数: {name}',
  ],
  'invoked-too-often': [
    'Script invoked too many times per second for this Google user account.',
    'Das Skript wurde für dieses Google-Nutzerkonto zu oft pro Sekunde aufgerufen.',
    '此 Google 用户账号每秒调用脚本的次数过多。',
    'この Google ユーザー アカウントによる 1 秒あたりのスクリプト呼び出し回数が多すぎます。',
  ],
} as const;

/** The name of one of Google's sentences. */
export type MessageKey = keyof typeof messages;

const languages = ['en', 'de', 'zh', 'ja'];

/** A message in the language of a locale such as `en`, `de_DE` or `zh-CN`; English for other languages. */
export function message(key: MessageKey, locale: string, params: Record<string, string | number> = {}): string {
  const index = languages.indexOf(locale.slice(0, 2).toLowerCase());
  const template: string = messages[key][Math.max(0, index) as 0];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
