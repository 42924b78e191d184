/** Names of the sections of the Week sheet. */
import type { Texts } from '../translate.ts';

export const weekTexts = {
  'week.Week': { en: 'Week', 'zh-CN': '周报', ja: '週報' },
  'week.News': { en: 'News', 'zh-CN': '本周要闻', ja: '今週の要点' },
  'week.Up': { en: 'Up', 'zh-CN': '上升', ja: '上昇' },
  'week.Down': { en: 'Down', 'zh-CN': '下降', ja: '下降' },
  'week.Entered': { en: 'Keywords in', 'zh-CN': '关键词进入', ja: '圏内に入ったキーワード' },
  'week.Left': { en: 'Keywords out', 'zh-CN': '关键词跌出', ja: '圏外に落ちたキーワード' },
  'week.Coverage': { en: 'Coverage', 'zh-CN': '主词覆盖率', ja: 'カバー率' },
  'week.Offers': { en: 'Offers', 'zh-CN': '价格与页面变动', ja: '価格・出品の変化' },
  'week.Price': { en: 'Our price', 'zh-CN': '我方价格建议', ja: '自社価格の提案' },
  'week.Search rank': { en: 'Search frequency rank', 'zh-CN': '搜索频率排名', ja: '検索頻度ランク' },
  'week.Search share': {
    en: 'Search share falling 3 weeks',
    'zh-CN': '搜索份额连降 3 周',
    ja: '3週連続で検索シェア低下',
  },
  'week.Proposed': { en: 'Keywords to track', 'zh-CN': '建议跟踪的词', ja: '追跡候補' },
  'week.Gap': { en: 'Gaps', 'zh-CN': '数据空缺', ja: '不足しているデータ' },
} as const satisfies Texts;
