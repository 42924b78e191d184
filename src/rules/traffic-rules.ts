/** Rules and settings of the view of traffic. */
import type { TextKey } from '../i18n/text.ts';
import type { ColumnId } from '../workbook/columns.ts';
import type { Setting } from './rule.ts';
import { HOUSE, ROUTINE, type RuleOf } from './rule-of.ts';

type TrafficColumn = ColumnId<'traffic'>;
type TrafficRule = RuleOf<'traffic'>;

const LOOKED_AT = '2026-11-30';

/** Column, verdict, severity, id of the rule, meaning, source. */
const VERDICTS: readonly (readonly [TrafficColumn, string, 'act' | 'watch', string, TextKey, string])[] = [
  ['conversion', 'dropped', 'act', 'conversion-dropped', 'rule.conversionDropped', ROUTINE],
  ['conversion', 'slowly-dropped', 'watch', 'conversion-slowly-dropped', 'rule.conversionSlowly', ROUTINE],
  ['conversion', 'perhaps-dropped', 'watch', 'conversion-perhaps-dropped', 'rule.perhapsDropped', HOUSE],
  ['sessions', 'dropped', 'act', 'sessions-dropped', 'rule.sessionsDropped', HOUSE],
  ['sessions', 'down', 'act', 'marketplace-down', 'rule.marketplaceDown', HOUSE],
  ['sessions', 'perhaps-dropped', 'watch', 'sessions-perhaps-dropped', 'rule.perhapsDropped', HOUSE],
  ['sessions', 'surge', 'watch', 'sessions-surge', 'rule.sessionsSurge', HOUSE],
  ['orders', 'dropped', 'watch', 'orders-dropped', 'rule.ordersDropped', HOUSE],
  ['featuredOffer', 'lost', 'act', 'offer-lost', 'rule.offerLost', HOUSE],
  ['featuredOffer', 'low', 'watch', 'offer-low', 'rule.offerLow', HOUSE],
  ['listing', 'suppressed', 'act', 'listing-suppressed', 'rule.listingOff', HOUSE],
  ['listing', 'inactive', 'act', 'listing-inactive', 'rule.listingOff', HOUSE],
  ['listing', 'gone', 'act', 'listing-gone', 'rule.listingOff', HOUSE],
  ['listing', 'unknown-status', 'watch', 'listing-unknown-status', 'rule.unknownStatus', HOUSE],
];

/** Id, threshold, unit, column, meaning, source. */
const SETTINGS: readonly (readonly [string, number, Setting['unit'], TrafficColumn, TextKey, string])[] = [
  ['traffic-drop', 0.15, 'share', 'conversion', 'rule.trafficDrop', `${ROUTINE}: conversion down more than 15 %`],
  ['traffic-sessions', 100, 'number', 'conversion', 'rule.trafficSessions', `${HOUSE}: fewer say nothing`],
  ['traffic-fewer', 0.25, 'share', 'sessions', 'rule.trafficFewer', HOUSE],
  ['traffic-more', 0.4, 'share', 'sessions', 'rule.trafficMore', HOUSE],
  ['traffic-offer-half', 0.5, 'share', 'featuredOffer', 'rule.trafficOfferHalf', HOUSE],
  ['traffic-offer-part', 0.9, 'share', 'featuredOffer', 'rule.trafficOfferPart', HOUSE],
  ['traffic-page-views', 10, 'number', 'featuredOffer', 'rule.trafficPageViews', HOUSE],
  ['traffic-price', 0.03, 'share', 'priceNow', 'rule.trafficPrice', HOUSE],
];

/** All of them. */
export const TRAFFIC_RULES: readonly TrafficRule[] = [
  ...VERDICTS.map(([field, threshold, severity, id, meaning, source]): TrafficRule => {
    const rule = { id, sheet: 'traffic', field, operator: 'is', threshold, severity, meaning } as const;
    return { ...rule, source, asOf: LOOKED_AT };
  }),
  ...SETTINGS.map(
    ([id, threshold, unit, field, meaning, source]): TrafficRule => ({
      ...{ id, sheet: 'traffic', field, threshold, unit, meaning, source },
      asOf: LOOKED_AT,
    }),
  ),
];
