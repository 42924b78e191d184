/** REVIEW_REQUEST_STATUS: whether an order can be asked for a review today. */

import { defineFunction } from '../call/define-function.ts';
import { date } from '../parameters/date.ts';

/** Amazon's window in days after the delivery, both ends included. */
const FIRST_DAY = 5;
const LAST_DAY = 30;

export const reviewRequestStatus = defineFunction({
  name: 'REVIEW_REQUEST_STATUS',
  group: 'account-and-customers',
  summary: {
    en: 'Whether the "Request a Review" button may be pressed: 5 to 30 days after the delivery.',
    'zh-CN': '是否可以点击"请求评论"：送达后第 5 到 30 天。',
    ja: '「レビューをリクエスト」を押せるか: 配達の 5〜30 日後。',
  },
  purpose: {
    en: 'To make a list of orders for today without opening each of them.',
    'zh-CN': '列出今天可以请求评论的订单，无需逐个打开。',
    ja: '注文を一つずつ開かずに、今日の対象一覧を作ります。',
  },
  rule: {
    en: 'Whole days since deliveredOn: fewer than 5 Too early, 5 to 30 Ask now, more Too late.',
    'zh-CN': '送达后的整天数：少于 5 为 Too early，5 到 30 为 Ask now，更多为 Too late。',
    ja: '配達からの日数: 5 未満は Too early、5〜30 は Ask now、それ以上は Too late。',
  },
  statuses: ['Ask now', 'Too early', 'Too late'],
  parameters: {
    deliveredOn: date({
      each: true,
      help: {
        en: 'Date of the delivery.',
        'zh-CN': '送达日期。',
        ja: '配達日。',
      },
    }),
    asOf: date({
      each: true,
      help: {
        en: 'Date to judge on.',
        'zh-CN': '判断日期。',
        ja: '判定する日付。',
      },
    }),
  },
  examples: [
    { formula: '=REVIEW_REQUEST_STATUS(DATE(2026; 10; 1); DATE(2026; 10; 5))', answer: 'Too early' },
    { formula: '=REVIEW_REQUEST_STATUS(DATE(2026; 10; 1); DATE(2026; 10; 6))', answer: 'Ask now' },
    { formula: '=REVIEW_REQUEST_STATUS(DATE(2026; 10; 1); DATE(2026; 10; 31))', answer: 'Ask now' },
    { formula: '=REVIEW_REQUEST_STATUS(DATE(2026; 10; 1); DATE(2026; 11; 1))', answer: 'Too late' },
  ],
  source: 'Amazon Seller Central, Request a Review: between 5 and 30 days after the delivery.',
  run: ({ deliveredOn, asOf }) => {
    const age = asOf - deliveredOn;
    if (age < FIRST_DAY) return 'Too early';
    return age <= LAST_DAY ? 'Ask now' : 'Too late';
  },
});
