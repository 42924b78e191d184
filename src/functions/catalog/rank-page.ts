/** RANK_PAGE: the page of search results that contains a rank. */

import { defineFunction } from '../call/define-function.ts';
import { rank } from '../parameters/rank.ts';
import { pageOfRank, perPage } from '../parameters/ranking.ts';

export const rankPage = defineFunction({
  name: 'RANK_PAGE',
  group: 'ranking',
  summary: {
    en: 'The page of search results on which a rank stands.',
    'zh-CN': '排名位于搜索结果的第几页。',
    ja: '順位が検索結果の何ページ目か。',
  },
  purpose: {
    en: 'To read ranks as shoppers see them: few look beyond page 3.',
    'zh-CN': '以买家的视角看排名：很少有人翻到第 3 页之后。',
    ja: '購入者の目線で順位を読みます: 3 ページ目より先はほとんど見られません。',
  },
  rule: {
    en: 'rank ÷ perPage, rounded up. Not found, NO, >N, 未进前N页 and 前N页无排名 stay as they are.',
    'zh-CN': '排名 ÷ 每页数量，向上取整。Not found、NO、>N、未进前N页、前N页无排名 原样返回。',
    ja: '順位 ÷ 1 ページの件数 を切り上げ。Not found、NO、>N、未进前N页、前N页无排名 はそのまま返します。',
  },
  parameters: {
    rank: rank({
      each: true,
      help: {
        en: 'Rank in the search results, or a text for not found.',
        'zh-CN': '搜索结果中的排名，或"未找到"类文本。',
        ja: '検索結果の順位、または圏外を表すテキスト。',
      },
    }),
    perPage,
  },
  examples: [
    { formula: '=RANK_PAGE(48)', answer: 1 },
    { formula: '=RANK_PAGE(49)', answer: 2 },
    { formula: '=RANK_PAGE(49; 16)', answer: 4 },
    { formula: '=RANK_PAGE({7; "Not found"; ">300"})', answer: [[1], ['Not found'], ['>300']] },
  ],
  source:
    'Amazon shows 48 results on a page of the desktop grid in most categories; pass another number where it differs.',
  run: ({ rank, perPage }) => (typeof rank === 'string' ? rank : pageOfRank(rank, perPage)),
});
