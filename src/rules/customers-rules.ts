/** Rules and settings of the view of customers. */
import type { TextKey } from '../i18n/text.ts';
import type { ColumnId } from '../workbook/columns.ts';
import type { Setting } from './rule.ts';
import { HOUSE, ROUTINE, type RuleOf } from './rule-of.ts';

type CustomersColumn = ColumnId<'customers'>;
type CustomersRule = RuleOf<'customers'>;

const LOOKED_AT = '2026-11-30';
const REMOVAL = 'Seller Central: Can Amazon remove buyer feedback';
const RETURN = `${ROUTINE}: seller-fulfilled returns by age of the request`;
const CLAIM = 'Amazon: lost and damaged inventory is claimed within 60 days, since 2024-10-23';

/** Verdict, severity, id of the rule, meaning, source. */
const VERDICTS: readonly (readonly [string, 'act' | 'watch', string, TextKey, string])[] = [
  [
    'ship-overdue',
    'act',
    'ship-overdue',
    'rule.shipDue',
    'Seller Central: late shipments count from the ship-by date on',
  ],
  ['ship-today', 'act', 'ship-today', 'rule.shipDue', `${ROUTINE}: unshipped orders by ship-by date`],
  ['ship-soon', 'watch', 'ship-soon-due', 'rule.shipDue', `${ROUTINE}: unshipped orders by ship-by date`],
  ['return-overdue', 'act', 'fbm-return-overdue', 'rule.fbmReturn', RETURN],
  ['return-due', 'act', 'fbm-return-due', 'rule.fbmReturn', RETURN],
  ['negative', 'act', 'feedback-negative', 'rule.feedback', `${ROUTINE}: act within 24 hours`],
  ['returns-up', 'act', 'returns-up', 'rule.returnsUp', HOUSE],
  ['returns-high', 'watch', 'returns-high', 'rule.returnsHigh', HOUSE],
  ['rating-fell', 'act', 'own-rating-fell', 'rule.ratingFell', HOUSE],
  ['reviews-fell', 'act', 'own-reviews-fell', 'rule.reviewsFell', HOUSE],
  ['claim-due', 'act', 'claim-due', 'rule.claim', CLAIM],
  ['claim-open', 'watch', 'claim-open', 'rule.claim', CLAIM],
];

/** Id, threshold, unit, column, meaning, source. */
const SETTINGS: readonly (readonly [string, number, Setting['unit'], CustomersColumn, TextKey, string])[] = [
  ['events-max-age', 7, 'days', 'asOf', 'rule.eventsMaxAge', `${HOUSE}: feedback and returns once a week`],
  ['ship-soon', 1, 'days', 'daysLeft', 'rule.shipSoon', HOUSE],
  ['ship-hour', 12, 'number', 'due', 'rule.shipHour', `${HOUSE}: from noon on`],
  ['ship-stale', 3, 'days', 'asOf', 'rule.shipStale', HOUSE],
  ['feedback-stars', 2, 'number', 'count', 'rule.feedbackStars', 'Seller Central: one and two stars are negative'],
  ['feedback-days', 30, 'days', 'since', 'rule.feedbackDays', HOUSE],
  ['feedback-removable', 90, 'days', 'due', 'rule.feedbackRemovable', `${REMOVAL}, within 90 days (trade)`],
  ['returns-evidence', 10, 'number', 'verdict', 'rule.returnsEvidence', HOUSE],
  ['returns-hint', 7, 'number', 'verdict', 'rule.returnsHint', HOUSE],
  ['rating-fall', 0.1, 'number', 'count', 'rule.ratingFell', `${HOUSE}: a tenth of a star in a week`],
  ['reviews-fall', 20, 'number', 'count', 'rule.reviewsFell', `${HOUSE}: 20 reviews in a week`],
  ['claim-days', 60, 'days', 'due', 'rule.claimDays', CLAIM],
  ['claim-wait', 30, 'days', 'since', 'rule.claimWait', `${HOUSE}: Amazon finds or pays for most of them by itself`],
  ['claim-soon', 14, 'days', 'daysLeft', 'rule.claimSoon', HOUSE],
  ['delivery-days', 4, 'days', 'due', 'rule.deliveryDays', `${HOUSE}: no report says when an order arrived`],
];

/** All of them. */
export const CUSTOMERS_RULES: readonly CustomersRule[] = [
  ...VERDICTS.map(([threshold, severity, id, meaning, source]): CustomersRule => {
    const rule = { id, sheet: 'customers', field: 'verdict', operator: 'is', threshold, severity, meaning } as const;
    return { ...rule, source, asOf: LOOKED_AT };
  }),
  ...SETTINGS.map(
    ([id, threshold, unit, field, meaning, source]): CustomersRule => ({
      ...{ id, sheet: 'customers', field, threshold, unit, meaning, source },
      asOf: LOOKED_AT,
    }),
  ),
];
