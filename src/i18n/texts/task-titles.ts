/** Titles of tasks, for the sidebar and the Checklist sheet. */
import type { Texts } from '../translate.ts';

export const taskTitleTexts = {
  'task.key-figures.title': { en: 'Watch the key figures', 'zh-CN': '监控关键指标', ja: '主要指標を確認する' },
  'task.answer-customers.title': { en: 'Answer customers', 'zh-CN': '处理客户反馈', ja: '購入者に対応する' },
  'task.run-ads.title': { en: 'Run the ads', 'zh-CN': '优化广告', ja: '広告を調整する' },
  'task.keep-stock.title': { en: 'Keep stock', 'zh-CN': '管理库存', ja: '在庫を切らさない' },
  'task.watch-competitors.title': { en: 'Watch competitors', 'zh-CN': '查看竞品', ja: '競合を確認する' },
  'task.check-keywords.title': { en: 'Check main keywords', 'zh-CN': '查主词排名', ja: '主要キーワードを確認する' },
  'task.keyword-coverage.title': { en: 'Keyword coverage', 'zh-CN': '主词覆盖率', ja: 'キーワードのカバー率' },
} as const satisfies Texts;
