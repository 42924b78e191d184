/** Texts about a task's figures and its tick. */
import type { Texts } from '../translate.ts';

export const checklistTexts = {
  'checklist.nothingImported': {
    en: 'Nothing in “{sheet}” yet.',
    'zh-CN': '“{sheet}”中还没有数据。',
    ja: '「{sheet}」にはまだデータがありません。',
  },
  'checklist.noFigures': {
    en: 'Column “{column}” of “{sheet}” has no figures yet.',
    'zh-CN': '“{sheet}”的“{column}”列还没有数据。',
    ja: '「{sheet}」の「{column}」列にはまだ値がありません。',
  },
  'checklist.fresh': {
    en: '{marketplace}: figures up to {day}',
    'zh-CN': '{marketplace}：数据截至 {day}',
    ja: '{marketplace}：{day} までのデータ',
  },
  'checklist.stale': {
    en: '{marketplace}: report is {days} {days:day|days} old (up to {day})',
    'zh-CN': '{marketplace}：报告已过 {days} 天（截至 {day}）',
    ja: '{marketplace}：レポートは{days}日前のものです（{day} まで）',
  },
  'checklist.partFresh': {
    en: '{sheet}: {days} {days:day|days} ago',
    'zh-CN': '{sheet}：{days} 天前',
    ja: '{sheet}：{days}日前',
  },
  'checklist.partStale': {
    en: '{sheet}: too old, {days} {days:day|days} ago',
    'zh-CN': '{sheet}：已过旧，{days} 天前',
    ja: '{sheet}：古い（{days}日前）',
  },
  'checklist.adsDiffer': {
    en: '{marketplace}, {from} to {to}: spend is {spend} {currency} in “{counted}” and {otherSpend} in “{other}”; the first is counted',
    'zh-CN':
      '{marketplace}，{from} 至 {to}：“{counted}”中花费为 {spend} {currency}，“{other}”中为 {otherSpend}；以前者为准',
    ja: '{marketplace}、{from} ～ {to}：広告費は「{counted}」では {spend} {currency}、「{other}」では {otherSpend} です。前者を使います',
  },
  'checklist.adsSum': {
    en: '{clicks} {clicks:click|clicks}, {spend} {currency}, {orders} {orders:order|orders} ({from} to {to})',
    'zh-CN': '{clicks} 次点击，{spend} {currency}，{orders} 笔订单（{from} 至 {to}）',
    ja: 'クリック {clicks} 回、{spend} {currency}、注文 {orders} 件（{from} ～ {to}）',
  },
  'checklist.undecided': {
    en: '{status} ({count} undecided)',
    'zh-CN': '{status}（{count} 项未定）',
    ja: '{status}（未定 {count} 件）',
  },
  'checklist.undecidedShare': {
    en: '{status} ({share} of spend undecided)',
    'zh-CN': '{status}（{share} 的花费未定）',
    ja: '{status}（費用の{share}が未定）',
  },
  'checklist.watch': { en: '{count} to watch', 'zh-CN': '{count} 项需关注', ja: '要注意 {count} 件' },
  'checklist.brokenRule': {
    en: '{sheet} row {row}, {column}',
    'zh-CN': '{sheet} 第 {row} 行，{column}',
    ja: '{sheet} {row}行目、{column}',
  },
  'checklist.brokenRules': {
    en: 'without the {count:rule|rules} {rules}, which cannot work as {count:it stands|they stand}',
    'zh-CN': '未按规则 {rules} 判断（该规则目前无法生效）',
    ja: 'ルール {rules} は今のままでは働かず、判定に入っていません',
  },
  'checklist.switchedOff': {
    en: 'All its rules are switched off in Rules.',
    'zh-CN': '相关规则已在“规则”中全部关闭。',
    ja: '関係するルールはすべて「ルール」でオフです。',
  },
  'checklist.byHand': {
    en: 'Judged by you: tick it with a note of what you found.',
    'zh-CN': '由您判断：勾选并写下检查结果。',
    ja: 'ご自身で確認し、結果を書いてチェックしてください。',
  },
  'checklist.needsReason': {
    en: 'There are no fresh data for this task. Write why it is done all the same.',
    'zh-CN': '此任务没有最新数据。请写明为什么仍视为完成。',
    ja: 'この作業の最新データがありません。それでも完了とする理由を書いてください。',
  },
  'checklist.needsWhyOpen': {
    en: 'Items of this task are still open on Today. Write why it is done all the same.',
    'zh-CN': '此任务在“今日”中还有未处理的事项。请写明为什么仍视为完成。',
    ja: 'この作業には「今日」に未対応の項目があります。それでも完了とする理由を書いてください。',
  },
  'checklist.needsFinding': {
    en: 'Write a short note of what you found.',
    'zh-CN': '请简单写明检查结果。',
    ja: '確認した結果を一言お書きください。',
  },
  'checklist.unknownTask': {
    en: 'There is no task “{task}”.',
    'zh-CN': '没有任务“{task}”。',
    ja: '作業「{task}」はありません。',
  },
} as const satisfies Texts;
