/** HOURS_LEFT: the time left to answer a customer. */

import { defineFunction } from '../call/define-function.ts';
import { dateTime } from '../parameters/date-time.ts';
import { hours } from '../parameters/numbers.ts';

const MS_PER_HOUR = 3_600_000;

export const hoursLeft = defineFunction({
  name: 'HOURS_LEFT',
  group: 'account-and-customers',
  summary: {
    en: 'Hours left until the limit, such as the 24 hours to answer a message; negative when overdue.',
    'zh-CN': '距离时限（如 24 小时内回复消息）还剩多少小时；负数表示已超时。',
    ja: '期限 (メッセージ返信の 24 時間など) までの残り時間。負の値は期限超過。',
  },
  purpose: {
    en: 'To answer the most urgent message first. Weekends count.',
    'zh-CN': '先回复最紧急的消息。周末也计时。',
    ja: '最も急ぐメッセージから返信します。週末も数えます。',
  },
  rule: {
    en: 'limitHours − the hours between receivedAt and asOf, also across a change of the clocks.',
    'zh-CN': 'limitHours − receivedAt 到 asOf 之间的小时数，跨夏令时也准确。',
    ja: 'limitHours − receivedAt から asOf までの時間。夏時間の切り替えをまたいでも正しく数えます。',
  },
  parameters: {
    receivedAt: dateTime({
      each: true,
      help: {
        en: 'Date and time at which the message came in.',
        'zh-CN': '收到消息的日期和时间。',
        ja: 'メッセージを受け取った日時。',
      },
    }),
    asOf: dateTime({
      each: true,
      help: {
        en: 'Date and time to count from.',
        'zh-CN': '计算时点的日期和时间。',
        ja: '基準とする日時。',
      },
    }),
    limitHours: hours({
      default: 24,
      help: { en: 'Hours allowed.', 'zh-CN': '允许的小时数。', ja: '許される時間数。' },
    }),
  },
  examples: [
    { formula: '=HOURS_LEFT("2026-10-20 09:00"; "2026-10-20 20:30")', answer: 12.5 },
    { formula: '=HOURS_LEFT("2026-10-20 09:00"; "2026-10-21 10:00")', answer: -1 },
    { formula: '=HOURS_LEFT("2026-10-20 09:00"; "2026-10-21 10:00"; 48)', answer: 23 },
  ],
  source: 'Amazon Seller Central help: answer within 24 hours, weekends included (202152030).',
  run: ({ receivedAt, asOf, limitHours }) => limitHours - (asOf - receivedAt) / MS_PER_HOUR,
});
