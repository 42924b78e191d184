/** Menu items, needed as soon as a document opens. */
import type { Texts } from '../translate.ts';

export const menuTexts = {
  'menu.start': { en: 'Start', 'zh-CN': '开始', ja: '開始' },
  'menu.startWeek': { en: 'Start this week', 'zh-CN': '开始本周', ja: '今週を開始' },
  'menu.refresh': { en: 'Refresh sheets', 'zh-CN': '刷新表格', ja: 'シートを更新' },
  'menu.sellersSheets': {
    en: 'My products, orders and events',
    'zh-CN': '我的商品、采购与活动',
    ja: '商品・発注・イベントの入力',
  },
  'menu.resetRule': { en: 'Reset the selected rule', 'zh-CN': '重置所选规则', ja: '選択したルールを初期値に戻す' },
  'menu.resetRules': { en: 'Reset all rules', 'zh-CN': '重置全部规则', ja: 'すべてのルールを初期値に戻す' },
  'menu.setUp': { en: 'Set up or repair sheets', 'zh-CN': '建立或修复表格', ja: 'シートを作成・修復' },
} as const satisfies Texts;
