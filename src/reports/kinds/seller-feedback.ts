/** Seller feedback: stars and comments of buyers; their e-mail addresses are not stored. */

import type { ReportKind } from '../kind.ts';
import { date, field, marketplace, needed } from './shared/english-field.ts';

export const sellerFeedback: ReportKind = {
  id: 'seller-feedback',
  amazonReportType: 'GET_SELLER_FEEDBACK_DATA',
  title: 'report.kind.sellerFeedback',
  sheet: 'seller-feedback',
  signs: [['rating', 'comments']],
  key: ['marketplace', 'orderId'],
  period: 'dated',
  lists: 'troubles',
  mayBeEmpty: true,
  repeated: 'last',
  evidence: {
    en: 'The names of its six columns are quoted in public code on API files; no genuine file was found. Amazon writes them in the language of the marketplace; only the English ones are known. `Rater Email` is left out.',
  },
  fields: [
    marketplace(),
    date('Date'),
    needed('text', 'Order ID'),
    needed('integer', 'Rating'),
    needed('text', 'Comments'),
    field('text', 'Your Response', { also: ['Response'] }),
  ],
};
