/** KEYWORD_COVERAGE: the share of keywords on the first pages. */

import { isAtMost, isBelow } from '../../evidence/compare.ts';
import { quotient } from '../../evidence/quotient.ts';
import { defineFunction } from '../call/define-function.ts';
import { rangeOf } from '../parameters/cells.ts';
import { count, numberCells, ratio } from '../parameters/numbers.ts';
import { rankCells } from '../parameters/rank.ts';
import { pageOfRank, perPage } from '../parameters/ranking.ts';
import { type TrackedKeyword, trackedKeywords } from '../tracked-keywords.ts';

function weightOf(keywords: readonly TrackedKeyword[]): number {
  return keywords.reduce((sum, { weight }) => sum + weight, 0);
}

export const keywordCoverage = defineFunction({
  name: 'KEYWORD_COVERAGE',
  group: 'ranking',
  summary: {
    en: 'The share of your keywords that rank on the first pages, weighted by search volume when given.',
    'zh-CN': '关键词覆盖率：排名在前几页的关键词比例，可按搜索量加权。',
    ja: '上位ページに入っているキーワードの割合。検索数があれば加重します。',
  },
  purpose: {
    en: 'One number for the visibility of a product, comparable from week to week.',
    'zh-CN': '用一个数字衡量产品的可见度，可逐周比较。',
    ja: '商品の見つけやすさを 1 つの数字で表し、週ごとに比べます。',
  },
  rule: {
    en: 'Keywords on the first pages ÷ keywords checked. Not found, NO, >N, 未进前N页 and 前N页无排名 count as checked and not covered; a blank was not checked. None checked: blank. Fewer checked than minChecked of all: Not enough data.',
    'zh-CN':
      '前几页的关键词 ÷ 已查关键词。Not found、NO、>N、未进前N页、前N页无排名 算已查未覆盖；空白为未查。都未查：空。已查比例低于 minChecked：Not enough data。',
    ja: '上位ページのキーワード ÷ 確認済みキーワード。Not found・NO・>N・未进前N页・前N页无排名 は確認済みで圏外、空白は未確認。確認なし: 空白。確認済みの割合が minChecked 未満: Not enough data。',
  },
  statuses: ['Not enough data'],
  parameters: {
    ranks: rangeOf(
      {
        help: {
          en: 'A range with the rank of each keyword, or a text for not found; blank when not checked.',
          'zh-CN': '各关键词排名的区域，或"未找到"类文本；未查则留空。',
          ja: '各キーワードの順位の範囲。圏外はテキスト、未確認は空白。',
        },
      },
      rankCells,
    ),
    volumes: rangeOf(
      {
        optional: true,
        help: {
          en: 'A range of the same shape with the search volume of each keyword.',
          'zh-CN': '相同形状的区域，为各关键词的搜索量。',
          ja: '同じ形の範囲で、各キーワードの検索数。',
        },
      },
      numberCells('a search volume', { min: 0 }),
    ),
    pages: count(
      {
        default: 3,
        help: { en: 'How many pages count as found.', 'zh-CN': '前几页算覆盖。', ja: '何ページ目までを上位とするか。' },
      },
      { above: 0 },
    ),
    perPage,
    minChecked: ratio(
      {
        default: 0.8,
        help: {
          en: 'The share of keywords that must have been checked.',
          'zh-CN': '至少应查过的关键词比例。',
          ja: '確認済みであるべきキーワードの割合。',
        },
      },
      { min: 0, max: 1 },
    ),
  },
  examples: [
    { formula: '=KEYWORD_COVERAGE({12; 144; 145; "Not found"})', answer: 0.5 },
    { formula: '=KEYWORD_COVERAGE({12; 144; 145; "Not found"}; {600; 200; 100; 100})', answer: 0.8 },
    { formula: '=KEYWORD_COVERAGE({12; 144; 145; "Not found"}; ; 1)', answer: 0.25 },
    { formula: '=KEYWORD_COVERAGE({12; ""; ""; "Not found"})', answer: 'Not enough data' },
  ],
  source: 'Covered keywords divided by checked ones; "not found" is a value, never a blank.',
  run: ({ ranks, volumes, pages, perPage, minChecked }) => {
    const keywords = trackedKeywords(ranks, volumes);
    const checked = keywords.filter(({ rank }) => rank !== undefined);
    if (checked.length === 0) return '';
    if (isBelow(checked.length, minChecked * keywords.length)) return 'Not enough data';
    const covered = checked.filter(
      ({ rank }) => typeof rank === 'number' && isAtMost(pageOfRank(rank, perPage), pages),
    );
    return quotient(weightOf(covered), weightOf(checked));
  },
});
