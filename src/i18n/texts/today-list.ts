/** Texts of Today in the sidebar. */
import type { Texts } from '../translate.ts';

export const todayListTexts = {
  'list.asOf': { en: 'As of {time}', 'zh-CN': '更新于 {time}', ja: '{time} 時点' },
  'list.reach': { en: '{places} to {day}', 'zh-CN': '{places} 至 {day}', ja: '{places} {day}まで' },
  'list.updating': {
    en: 'Today is being made anew. Until then this is the list before.',
    'zh-CN': '正在更新今日清单，以下暂为之前的内容。',
    ja: '今日の一覧を更新しています。それまでは前回の内容です。',
  },
  'list.making': { en: 'Today is being made…', 'zh-CN': '正在生成今日清单…', ja: '今日の一覧を作成しています…' },
  'list.due': {
    en: 'Figures or rules changed after this list was made.',
    'zh-CN': '此清单生成后，数据或规则有变动。',
    ja: 'この一覧の作成後に、データかルールが変わりました。',
  },
  'list.old': {
    en: 'This list is of {day}: days and countdowns are of then.',
    'zh-CN': '此清单为 {day} 生成，天数和倒计时以当日为准。',
    ja: 'この一覧は{day}のもので、日数や期限もその日の時点です。',
  },
  'list.never': {
    en: 'Today was not made from your figures yet.',
    'zh-CN': '尚未用现有数据生成今日清单。',
    ja: '今のデータから今日の一覧をまだ作っていません。',
  },
  'list.updateNow': { en: 'Refresh now', 'zh-CN': '立即刷新', ja: '今すぐ更新' },
  'list.updated': {
    en: 'Today is up to date: {count} open.',
    'zh-CN': '今日清单已更新：{count} 项未处理。',
    ja: '今日の一覧を更新しました：未対応{count}件。',
  },
  'list.nothing': {
    en: 'Nothing to do that your reports show.',
    'zh-CN': '从现有报告看，没有需要处理的事项。',
    ja: 'レポートから見て、対応が必要なことはありません。',
  },
  'list.nothingHere': {
    en: 'Nothing open for this choice.',
    'zh-CN': '此负责人没有未处理的事项。',
    ja: 'この担当に未対応の項目はありません。',
  },
  'list.stake': { en: '{money} a day', 'zh-CN': '每天 {money}', ja: '1日 {money}' },
  'list.stakeRange': {
    en: '{money} a day ({low} to {high})',
    'zh-CN': '每天 {money}（{low} 至 {high}）',
    ja: '1日 {money}（{low}～{high}）',
  },
  'list.since': { en: 'since {day}', 'zh-CN': '自 {day} 起', ja: '{day}から' },
  'list.others': {
    en: '{count} more {count:finding|findings} about it',
    'zh-CN': '同一对象另有 {count} 项',
    ja: '同じ対象でほか{count}件',
  },
  'list.show': { en: 'Show in the sheet', 'zh-CN': '在表格中查看', ja: 'シートで表示' },
  'list.more': {
    en: '{count} more in {sheet}',
    'zh-CN': '“{sheet}”中还有 {count} 项',
    ja: '「{sheet}」にほか{count}件',
  },
  'list.waiting': { en: '{count} waiting', 'zh-CN': '等待中 {count} 项', ja: '待機中{count}件' },
  'list.undecided': {
    en: '{count} with too little data',
    'zh-CN': '数据不足 {count} 项',
    ja: 'データ不足{count}件',
  },
  'list.late': {
    en: '{count} {count:report is|reports are} late or {count:lacks|lack} days. What {count:it|they} would show is missing below.',
    'zh-CN': '{count} 份报告逾期或缺少日期，下方缺少其结果。',
    ja: 'レポート{count}件が遅れているか、日が抜けています。その分は下に含まれていません。',
  },
  'list.problems': {
    en: 'Part of Today could not be made:',
    'zh-CN': '今日清单有部分内容未能生成：',
    ja: '今日の一覧の一部を作れませんでした：',
  },
  'list.owner': { en: 'Owner', 'zh-CN': '负责人', ja: '担当' },
  'list.all': { en: 'All', 'zh-CN': '全部', ja: 'すべて' },
  'list.mine': { en: 'Mine ({name})', 'zh-CN': '我的（{name}）', ja: '自分（{name}）' },
  'list.nobody': { en: 'Nobody’s', 'zh-CN': '未指定', ja: '担当なし' },
  'list.copy': { en: 'Copy for the chat group', 'zh-CN': '复制到聊天群', ja: 'グループチャット用にコピー' },
  'list.asText': { en: 'Today as text', 'zh-CN': '今日清单文字版', ja: '今日の一覧のテキスト' },

  'first.title': {
    en: 'Three steps to your first Today',
    'zh-CN': '三步得到第一份今日清单',
    ja: '3ステップで最初の「今日」へ',
  },
  'first.download': {
    en: 'Download the reports listed here from Amazon.',
    'zh-CN': '按此处的列表从亚马逊下载报告。',
    ja: 'ここに示すレポートをAmazonからダウンロードします。',
  },
  'first.import': {
    en: 'Choose the files under “Import”, as they are.',
    'zh-CN': '在“导入”中原样选择这些文件。',
    ja: '「取り込み」でそのままファイルを選びます。',
  },
  'first.look': {
    en: 'Come back to “Today”: it then says what is wrong, what it costs and what to do next.',
    'zh-CN': '回到“今日”：会显示哪里有问题、损失多少、下一步做什么。',
    ja: '「今日」に戻ると、何が問題で、いくらの損失で、次に何をするかが分かります。',
  },

  'path.account-health': {
    en: 'Seller Central › Performance › Account Health',
    'zh-CN': '卖家平台 › 绩效 › 账户状况',
    ja: 'セラーセントラル › パフォーマンス › アカウント健全性',
  },
  'path.listing': {
    en: 'Seller Central › Inventory › Manage All Inventory',
    'zh-CN': '卖家平台 › 库存 › 管理所有库存',
    ja: 'セラーセントラル › 在庫 › 全在庫の管理',
  },
} as const satisfies Texts;
