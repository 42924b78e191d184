/** PACE_STATUS: whether sales so far are enough to reach a goal. */

import { isAtMost } from '../../evidence/compare.ts';
import { defineFunction } from '../call/define-function.ts';
import { money, ratio } from '../parameters/numbers.ts';

const AHEAD = 1.05;
const ON_PACE = 0.95;

export const paceStatus = defineFunction({
  name: 'PACE_STATUS',
  group: 'traffic-and-sales',
  summary: {
    en: 'Whether you are ahead of a goal, on pace or behind, for the time that has passed.',
    'zh-CN': '按已过去的时间判断目标进度：超前、正常或落后。',
    ja: '経過した期間に対し、目標に先行・順調・遅れのどれかを判定します。',
  },
  purpose: {
    en: 'To read a month that is not over yet.',
    'zh-CN': '在月份结束之前了解进度。',
    ja: 'まだ終わっていない月の進み具合を読みます。',
  },
  rule: {
    en: 'actual against target × elapsed: from 105% on Ahead, from 95% on On pace, otherwise Behind. Target or elapsed 0: blank.',
    'zh-CN':
      '实际值与 目标 × 已过比例 比较：达到 105% 为 Ahead，达到 95% 为 On pace，否则 Behind。目标或已过比例为 0：空。',
    ja: '実績を 目標 × 経過割合 と比較: 105% 以上は Ahead、95% 以上は On pace、それ未満は Behind。目標か経過割合が 0: 空白。',
  },
  statuses: ['Behind', 'On pace', 'Ahead'],
  parameters: {
    actual: money({
      each: true,
      help: {
        en: 'What was reached so far.',
        'zh-CN': '目前完成值。',
        ja: 'これまでの実績。',
      },
    }),
    target: money({
      each: true,
      help: {
        en: 'The goal for the whole time.',
        'zh-CN': '整个期间的目标。',
        ja: '期間全体の目標。',
      },
    }),
    elapsed: ratio(
      {
        each: true,
        help: {
          en: 'The part of the time that has passed, from 0 to 1.',
          'zh-CN': '已过去的时间比例，0 到 1。',
          ja: '経過した期間の割合 (0〜1)。',
        },
      },
      { min: 0, max: 1 },
    ),
  },
  examples: [
    { formula: '=PACE_STATUS(525; 1000; 50%)', answer: 'Ahead' },
    { formula: '=PACE_STATUS(524; 1000; 50%)', answer: 'On pace' },
    { formula: '=PACE_STATUS(475; 1000; 50%)', answer: 'On pace' },
    { formula: '=PACE_STATUS(474; 1000; 50%)', answer: 'Behind' },
    { formula: '=PACE_STATUS(0; 0; 50%)', answer: '' },
  ],
  source: 'Linear pace with a band of 5%.',
  run: ({ actual, target, elapsed }) => {
    const expected = target * elapsed;
    if (expected === 0) return '';
    if (isAtMost(AHEAD * expected, actual)) return 'Ahead';
    return isAtMost(ON_PACE * expected, actual) ? 'On pace' : 'Behind';
  },
});
