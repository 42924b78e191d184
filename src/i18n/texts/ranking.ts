/** What Today says of keywords and competitors. */
import type { Texts } from '../translate.ts';

export const rankingTexts = {
  'ranking.left': { en: '“{keyword}”: {event}', 'zh-CN': '“{keyword}”：{event}', ja: '「{keyword}」：{event}' },
  'ranking.rank': {
    en: 'organic rank {before} → {now}',
    'zh-CN': '自然排名 {before} → {now}',
    ja: 'オーガニック順位 {before} → {now}',
  },
  'ranking.since': { en: 'compared with {week}', 'zh-CN': '对比 {week}', ja: '{week} と比較' },
  'ranking.alsoLeft': {
    en: '{count} more {count:word|words}: {names}',
    'zh-CN': '另有 {count} 个词：{names}',
    ja: '他{count}語：{names}',
  },
  'ranking.nextLeft': {
    en: 'Search it: is the listing indexed, in stock, with its Featured Offer? Then hold the place with an exact campaign.',
    'zh-CN': '搜索该词：Listing 是否收录、有货、有推荐报价？再用精准广告守住位置。',
    ja: '検索して索引・在庫・おすすめ出品を確認し、完全一致の広告で位置を守る。',
  },
  'ranking.cut': {
    en: 'competitor “{rival}” cut its price {before} → {now} ({change})',
    'zh-CN': '竞品“{rival}”降价 {before} → {now}（{change}）',
    ja: '競合「{rival}」が値下げ {before} → {now}（{change}）',
  },
  'ranking.asin': { en: '{asin}', 'zh-CN': '{asin}', ja: '{asin}' },
  'ranking.ownPrice': { en: 'yours {price}', 'zh-CN': '我方 {price}', ja: '自社 {price}' },
  'ranking.othersCut': {
    en: '{count} more {count:competitor|competitors} cheaper than last seen',
    'zh-CN': '另有 {count} 个竞品降价',
    ja: '他{count}社も値下げ',
  },
  'ranking.nextCut': {
    en: 'Watch conversion and sessions for a week; answer with a coupon only if they fall.',
    'zh-CN': '观察一周转化与会话；下降了再用优惠券应对。',
    ja: '1週間は転換率とセッションを見る。下がったらクーポンで対応。',
  },
  'weekly.left': {
    en: '{product}: “{keyword}” {event}, rank {before} → {now}',
    'zh-CN': '{product}：“{keyword}”{event}，排名 {before} → {now}',
    ja: '{product}：「{keyword}」{event}、順位 {before} → {now}',
  },
  'weekly.cut': {
    en: '{product}: competitor “{rival}” cut its price {before} → {now} ({change})',
    'zh-CN': '{product}：竞品“{rival}”降价 {before} → {now}（{change}）',
    ja: '{product}：競合「{rival}」が値下げ {before} → {now}（{change}）',
  },
  'rule.competitorCut': {
    en: 'A competitor cut its price by this much since it was last seen.',
    'zh-CN': '竞品自上次查看以来降价达到此幅度。',
    ja: '競合が前回からこれだけ値下げ。',
  },
} as const satisfies Texts;
