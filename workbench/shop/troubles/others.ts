/** What buyers say and send back, places lost, prices cut, and reports that nobody downloads. */
import type { Effect } from '../levers.ts';
import { addDays } from '../world/calendar.ts';
import { keywordsOf } from '../world/search-terms.ts';
import { isOrdinary, sellsAtAmazon } from './candidates.ts';
import type { TroubleKind } from './trouble.ts';

/** What Xray shows of a followed product. */
function ofFollowed(
  id: string,
  area: TroubleKind['areas'][number],
  rule: string,
  { lever, factor, cause }: { readonly lever: Effect['lever']; readonly factor: number; readonly cause: string },
): TroubleKind {
  return {
    ...{ id, areas: [area], basis: 'fact', rules: [rule], reports: ['xray'], isChange: true, claims: 'nothing' },
    fits: ({ isFollowed }) => isFollowed,
    plant: ({ at, from }) => {
      const { asin } = at.rates.product;
      const effects = [{ lever, marketplace: at.marketplace, subject: asin, from, factor }];
      return { subject: { asin }, cause, before: 1, after: factor, effects };
    },
  };
}

export const OTHER_TROUBLES: readonly TroubleKind[] = [
  {
    id: 'defect-returns',
    areas: ['customers'],
    basis: 'statistics',
    reports: ['returns'],
    fits: sellsAtAmazon(3),
    plant: ({ at, from }) => ({
      subject: { sku: at.sku.sku, asin: at.rates.product.asin },
      cause: 'a bad batch',
      // Defective ones per order.
      before: 0.0045,
      after: 0.23,
      effects: [{ lever: 'returns', marketplace: at.marketplace, subject: at.rates.product.asin, from, factor: 6 }],
    }),
  },
  {
    id: 'negative-feedback',
    areas: ['customers', 'account'],
    basis: 'fact',
    rules: ['feedback-negative'],
    reports: ['feedback'],
    claims: 'nothing',
    fits: (candidate) => isOrdinary(candidate) && candidate.perDay >= 0.5,
    plant: ({ at, from, random }) => ({
      subject: { sku: at.sku.sku, asin: at.rates.product.asin },
      cause: 'a buyer gave one or two stars',
      feedback: [
        {
          day: from,
          marketplace: at.marketplace,
          sku: at.sku.sku,
          rating: random.pick([1, 2] as const),
          comments: random.pick(['Arrived broken, nobody answers', 'Seller sent the wrong item', 'Not as described']),
        },
      ],
    }),
  },
  {
    id: 'keyword-lost',
    areas: ['ranking'],
    basis: 'fact',
    rules: ['keyword-left-three', 'keyword-left-one'],
    reports: ['cerebro'],
    isChange: true,
    claims: 'nothing',
    fits: ({ isFollowed }) => isFollowed,
    plant: ({ at, from }) => {
      const [keyword] = keywordsOf(at.rates.product.noun);
      const subject = `${at.rates.product.asin} ${keyword}`;
      return {
        subject: { asin: at.rates.product.asin, keyword: keyword! },
        cause: 'no longer among the first 306 results',
        effects: [{ lever: 'rank', marketplace: at.marketplace, subject, from, factor: 0 }],
      };
    },
  },
  ofFollowed('competitor-cut', 'ranking', 'competitor-cut', {
    ...{ lever: 'competitorPrice', factor: 0.75 },
    cause: 'a competitor sells for a quarter less',
  }),
  ofFollowed('rating-fell', 'customers', 'own-rating-fell', {
    ...{ lever: 'rating', factor: 0.93 },
    cause: 'buyers rated it lower',
  }),
  {
    id: 'report-overdue',
    areas: ['data'],
    basis: 'fact',
    reports: [],
    claims: 'nothing',
    fits: () => true,
    plant: ({ at, from, random }) => {
      const report = random.pick(['sales-traffic', 'fba-inventory'] as const);
      const to = addDays(from, 6);
      return {
        subject: { report },
        cause: 'nobody downloads it',
        to,
        forgotten: [{ report, marketplace: at.marketplace, from: addDays(from, 1), to }],
      };
    },
  },
];
