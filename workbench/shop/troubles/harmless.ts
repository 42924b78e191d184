/** What looks like a trouble and is none: nothing may be said to be urgent about these. */
import { addDays, daysOf, weekdayOf } from '../world/calendar.ts';
import { isAdvertised, isOrdinary, sellsAtAmazon } from './candidates.ts';
import type { Candidate, Site, TroubleKind } from './trouble.ts';

/** Nothing is done to it: the catalog has such a product. */
const asItIs = ({ at }: Site, cause: string) => ({
  subject: { sku: at.sku.sku, asin: at.rates.product.asin },
  cause,
});

function harmless(
  id: string,
  areas: TroubleKind['areas'],
  fits: TroubleKind['fits'],
  plant: TroubleKind['plant'],
  claims?: TroubleKind['claims'],
): TroubleKind {
  return { id, areas, basis: 'never', reports: [], fits, plant, ...(claims && { claims }) };
}

const hasTwin = ({ sku }: Candidate) => sku.twin !== null && sku.channel === 'FBA';
const asinChange = ({ at }: Site) => ({ marketplace: at.marketplace, subject: at.rates.product.asin });
const WEEKEND = 5;

export const HARMLESS: readonly TroubleKind[] = [
  harmless(
    'not-launched',
    ['stock', 'traffic', 'ads'],
    ({ rates }) => rates.product.openedOn > '2026-12-24',
    (site) => asItIs(site, 'not on sale yet'),
  ),
  harmless(
    'discontinued',
    ['stock', 'traffic', 'ads'],
    ({ rates }) => rates.product.isDiscontinued,
    (site) => asItIs(site, 'being sold off'),
  ),
  harmless('twin-without-shelf', ['stock', 'traffic'], hasTwin, (site) => ({
    subject: { sku: site.at.sku.twin!, asin: site.at.rates.product.asin },
    cause: 'none on the own shelf, while Amazon sends it',
    effects: [
      { lever: 'onShelf', marketplace: site.at.marketplace, subject: site.at.sku.twin!, from: site.from, factor: 0 },
    ],
  })),
  harmless('weekend-dip', ['traffic'], sellsAtAmazon(1.5), (site) => ({
    ...asItIs(site, 'offices do not buy at weekends'),
    effects: daysOf(site.plan)
      .filter((day) => weekdayOf(day) >= WEEKEND)
      .map((day) => ({ lever: 'sessions' as const, ...asinChange(site), from: day, to: day, factor: 0.55 })),
  })),
  harmless('few-sessions', ['traffic'], sellsAtAmazon(0.05, 0.4), (site) => ({
    ...asItIs(site, 'eight sessions are too few to say anything'),
    to: addDays(site.from, 6),
    effects: [
      { lever: 'conversion' as const, ...asinChange(site), from: site.from, to: addDays(site.from, 6), factor: 0.6 },
    ],
  })),
  harmless('after-promotion', ['traffic', 'stock'], sellsAtAmazon(1), (site) => {
    const { from, at } = site;
    const to = addDays(from, 4);
    return {
      ...asItIs(site, 'the week after a promotion'),
      to: addDays(to, 7),
      effects: [
        { lever: 'promotion' as const, marketplace: at.marketplace, subject: at.sku.sku, from, to, factor: 0.8 },
        { lever: 'sessions' as const, ...asinChange(site), from, to, factor: 1.7 },
        { lever: 'conversion' as const, ...asinChange(site), from, to, factor: 1.3 },
      ],
    };
  }),
  harmless('in-transfer', ['stock', 'traffic', 'ads'], sellsAtAmazon(0.3), (site) => ({
    ...asItIs(site, 'all units between fulfilment centres'),
    to: addDays(site.from, 2),
    effects: [
      {
        lever: 'atHand' as const,
        marketplace: site.at.marketplace,
        subject: site.at.sku.sku,
        from: site.from,
        to: addDays(site.from, 2),
        factor: 0,
      },
    ],
  })),
  harmless(
    'clicks-without-order',
    ['ads'],
    isAdvertised(1),
    (site) => {
      const { at, from } = site;
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
    ['ads'],
    (candidate) => isOrdinary(candidate) && candidate.campaigns.length > 0,
    (site) => ({
      subject: { campaign: site.at.campaigns[0]!.campaign.name, asin: site.at.rates.product.asin },
      cause: 'orders of the last days are still coming in',
    }),
    'nothing',
  ),
  harmless(
    'absent-row',
    ['traffic', 'stock'],
    sellsAtAmazon(0, 0.3),
    (site) => asItIs(site, 'no visitor, so no row on some days'),
    'nothing',
  ),
];
