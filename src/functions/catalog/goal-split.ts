/** GOAL_SPLIT: splits a yearly goal into months (or other parts) that add up to the cent. */

import { roundHalfUp } from '../../evidence/compare.ts';
import { BadArgument } from '../call/bad-argument.ts';
import { defineFunction } from '../call/define-function.ts';
import { rangeOf } from '../parameters/cells.ts';
import { count, money, numberCells } from '../parameters/numbers.ts';

const MOST_PARTS = 10_000;

/** The weights of the parts: all 1 if none are given; blank cells weigh 0; `A2:A` may be longer than the parts. */
function weightsOf(cells: readonly (number | undefined)[] | undefined, parts: number): readonly number[] | BadArgument {
  if (!cells) return Array.from({ length: parts }, () => 1);
  const surplus = cells.slice(parts).some((cell) => cell !== undefined);
  if (surplus || cells.length < parts) {
    return new BadArgument(`weights must be a range of ${parts} cells, one for each part, but got ${cells.length}`);
  }
  const weights = cells.slice(0, parts).map((cell) => cell ?? 0);
  return weights.some((weight) => weight > 0) ? weights : new BadArgument('weights must not all be 0');
}

export const goalSplit = defineFunction({
  name: 'GOAL_SPLIT',
  group: 'traffic-and-sales',
  summary: {
    en: 'Splits a yearly goal into parts, such as months, that add up to the cent.',
    'zh-CN': '把年度目标拆分为各期（如月份），合计精确到分。',
    ja: '年間目標を月などに分けます。合計は 1 セント単位まで一致します。',
  },
  purpose: {
    en: 'To plan months or weeks, evenly or by the seasons of last year.',
    'zh-CN': '按月或按周制定计划，平均分配或按去年的季节性分配。',
    ja: '月や週の計画を、均等に、または前年の季節性に沿って立てます。',
  },
  rule: {
    en: 'A column of parts numbers: even, or in proportion to the weights; the running total is rounded, so that no cent is lost.',
    'zh-CN': '一列 parts 个数字：平均，或按权重比例；按累计值舍入，一分不差。',
    ja: 'parts 個の数字の列: 均等、または重みに比例。累計を丸めるため、端数は失われません。',
  },
  parameters: {
    annual: money({
      help: { en: 'The goal to split.', 'zh-CN': '要拆分的目标。', ja: '分ける目標。' },
    }),
    parts: count(
      {
        default: 12,
        help: { en: 'How many parts, a whole number.', 'zh-CN': '拆成几份，整数。', ja: 'いくつに分けるか (整数)。' },
      },
      { above: 0, max: MOST_PARTS, whole: true },
    ),
    weights: rangeOf(
      {
        optional: true,
        help: {
          en: 'A range with one weight for each part, such as the sales of the same months last year.',
          'zh-CN': '每份一个权重的区域，如去年同月的销售额。',
          ja: '各部分の重みの範囲 (前年同月の売上など)。',
        },
      },
      numberCells('a number', { min: 0 }),
    ),
  },
  examples: [
    { formula: '=GOAL_SPLIT(1000; 4)', answer: [[250], [250], [250], [250]] },
    { formula: '=GOAL_SPLIT(100; 3)', answer: [[33.33], [33.34], [33.33]] },
    { formula: '=GOAL_SPLIT(1000; 4; {1; 1; 2; 4})', answer: [[125], [125], [250], [500]] },
  ],
  source: 'Rounding the running total, so that rounding errors do not pile up.',
  run: ({ annual, parts, weights }) => {
    const shares = weightsOf(weights, parts);
    if (shares instanceof BadArgument) return shares;
    return splitCents(Math.round(roundHalfUp(annual, 2) * 100), shares).map((cents) => cents / 100);
  },
});

/** Whole cents for each weight, each less than a cent off its exact share. At least one weight is above 0. */
function splitCents(cents: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let weight = 0;
  let given = 0;
  return weights.map((next) => {
    weight += next;
    const part = Math.round(cents * (weight / total)) - given;
    given += part;
    return part;
  });
}
