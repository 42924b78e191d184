/** What looks like a trouble and is none: nothing may be said to be urgent about these. */
import { addDays, daysOf, weekdayOf } from '../world/calendar.ts';
import { isAdvertised, isOrdinary, sellsAtAmazon } from './candidates.ts';
import type { Candidate, Soil, TroubleKind } from './trouble.ts';

/** Nothing is done to it: the catalog has such a product. */
const asItIs = ({ at }: Soil, cause: string) => ({
  subject: { sku: at.sku.sku, asin: at.rates.product.asin },
  cause,
});

function harmless(
  id: string,
  mayBefall: TroubleKind['mayBefall'],
  plant: TroubleKind['plant'],
  claims?: TroubleKind['claims'],
): TroubleKind {
  return { id, areas: [], basis: 'never', reports: [], mayBefall, plant, ...(claims && { claims }) };
}

const hasTwin = ({ sku }: Candidate) => sku.twin !== null && sku.channel === 'FBA';
const asinChange = ({ at }: Soil) => ({ marketplace: at.marketplace, subject: at.rates.product.asin });
const WEEKEND = 5;

export const HARMLESS: readonly TroubleKind[] = [
  harmless(
    'not-launched',
    ({ rates }) => rates.product.openedOn > '2026-12-24',
    (soil) => asItIs(soil, 'not on sale yet'),
  ),
  harmless(
    'discontinued',
    ({ rates }) => rates.product.isDiscontinued,
    (soil) => asItIs(soil, 'being sold off'),
  ),
  harmless('twin-without-shelf', hasTwin, (soil) => ({
    subject: { sku: soil.at.sku.twin!, asin: soil.at.rates.product.asin },
    cause: 'none on the own shelf, while Amazon sends it',
    effects: [
      { lever: 'onShelf', marketplace: soil.at.marketplace, subject: soil.at.sku.twin!, from: soil.from, factor: 0 },
    ],
  })),
  harmless('weekend-dip', sellsAtAmazon(1.5), (soil) => ({
    ...asItIs(soil, 'offices do not buy at weekends'),
    effects: daysOf(soil.plan)
      .filter((day) => weekdayOf(day) >= WEEKEND)
      .map((day) => ({ lever: 'sessions' as const, ...asinChange(soil), from: day, to: day, factor: 0.55 })),
  })),
  harmless('few-sessions', sellsAtAmazon(0.05, 0.4), (soil) => ({
    ...asItIs(soil, 'eight sessions are too few to say anything'),
    to: addDays(soil.from, 6),
    effects: [
      { lever: 'conversion' as const, ...asinChange(soil), from: soil.from, to: addDays(soil.from, 6), factor: 0.6 },
    ],
  })),
  harmless('after-promotion', sellsAtAmazon(1), (soil) => {
    const { from, at } = soil;
    const to = addDays(from, 4);
    return {
      ...asItIs(soil, 'the week after a promotion'),
      to: addDays(to, 7),
      effects: [
        { lever: 'promotion' as const, marketplace: at.marketplace, subject: at.sku.sku, from, to, factor: 0.8 },
        { lever: 'sessions' as const, ...asinChange(soil), from, to, factor: 1.7 },
        { lever: 'conversion' as const, ...asinChange(soil), from, to, factor: 1.3 },
      ],
    };
  }),
  harmless('in-transfer', sellsAtAmazon(0.3), (soil) => ({
    ...asItIs(soil, 'all units between fulfilment centres'),
    to: addDays(soil.from, 2),
    effects: [
      {
        lever: 'atHand' as const,
        marketplace: soil.at.marketplace,
        subject: soil.at.sku.sku,
        from: soil.from,
        to: addDays(soil.from, 2),
        factor: 0,
      },
    ],
  })),
  harmless(
    'clicks-without-order',
    isAdvertised(1),
    (soil) => {
      const { at, from } = soil;
      const term = `${at.rates.product.noun} replacement`;
      const clicks = at.rates.sessions * at.rates.adsShare * 0.5;
      const days = Math.max(1, Math.round(12 / (clicks * 0.2)));
      const effect = { marketplace: at.marketplace, subject: `${at.rates.product.asin} ${term}`, from };
      const to = addDays(from, days - 1);
      return {
        subject: { asin: at.rates.product.asin, term },
        cause: 'a dozen clicks without an order are chance',
        to,
        effects: [
          { lever: 'phraseShare' as const, ...effect, to, factor: 0.2 },
          { lever: 'phraseConversion' as const, ...effect, to, factor: 0 },
        ],
      };
    },
    'terms',
  ),
  harmless(
    'fresh-acos',
    (candidate) => isOrdinary(candidate) && candidate.campaigns.length > 0,
    (soil) => ({
      subject: { campaign: soil.at.campaigns[0]!.campaign.name, asin: soil.at.rates.product.asin },
      cause: 'orders of the last days are still coming in',
    }),
    'nothing',
  ),
  harmless(
    'absent-row',
    sellsAtAmazon(0, 0.3),
    (soil) => asItIs(soil, 'no visitor, so no row on some days'),
    'nothing',
  ),
];
