/** Rules and settings of Account Health. */
import type { TextKey } from '../i18n/text.ts';
import type { ColumnId } from '../workbook/columns.ts';
import type { Setting } from './rule.ts';
import { HOUSE, ROUTINE, type RuleOf } from './rule-of.ts';

type HealthColumn = ColumnId<'account-health'>;
type HealthRule = RuleOf<'account-health'>;

const LOOKED_AT = '2026-11-30';
const SELLER_CENTRAL = 'Seller Central: Account Health';

/** Column, verdict, severity, id of the rule, meaning, source. */
const VERDICTS: readonly (readonly [HealthColumn, string, 'act' | 'watch', string, TextKey, string])[] = [
  ['figuresVerdict', 'breach', 'act', 'health-breach', 'rule.healthBreach', SELLER_CENTRAL],
  ['figuresVerdict', 'at-risk', 'watch', 'health-at-risk', 'rule.healthAtRisk', HOUSE],
  ['figuresVerdict', 'coming', 'watch', 'health-coming', 'rule.healthComing', HOUSE],
  ['messagesVerdict', 'overdue', 'act', 'messages-overdue', 'rule.messages', `${ROUTINE}: within 24 hours`],
  ['messagesVerdict', 'due-soon', 'act', 'messages-due-soon', 'rule.messages', `${ROUTINE}: within 24 hours`],
  ['messagesVerdict', 'waiting', 'watch', 'messages-waiting', 'rule.messages', `${ROUTINE}: within 24 hours`],
  ['violationsVerdict', 'overdue', 'act', 'violations-overdue', 'rule.violationsDue', HOUSE],
  ['violationsVerdict', 'due-soon', 'act', 'violations-due-soon', 'rule.violationsDue', HOUSE],
  ['violationsVerdict', 'open', 'watch', 'violations-open', 'rule.violationsDue', HOUSE],
  ['returnsVerdict', 'overdue', 'act', 'return-requests-overdue', 'rule.returnRequests', HOUSE],
  ['returnsVerdict', 'due-soon', 'act', 'return-requests-due-soon', 'rule.returnRequests', HOUSE],
  ['returnsVerdict', 'waiting', 'watch', 'return-requests-waiting', 'rule.returnRequests', HOUSE],
  ['claimsVerdict', 'overdue', 'act', 'claims-overdue', 'rule.claimsDue', SELLER_CENTRAL],
  ['claimsVerdict', 'due-soon', 'act', 'claims-due-soon', 'rule.claimsDue', SELLER_CENTRAL],
  ['claimsVerdict', 'open', 'watch', 'claims-open', 'rule.claimsDue', SELLER_CENTRAL],
  ['capacityVerdict', 'full', 'act', 'capacity-full', 'rule.capacity', HOUSE],
  ['capacityVerdict', 'nearly-full', 'watch', 'capacity-nearly-full', 'rule.capacity', HOUSE],
  ['capacityVerdict', 'low-score', 'watch', 'ipi-low', 'rule.ipiLow', `${ROUTINE}: IPI of at least 400`],
];

/** Id, threshold, unit, column, meaning, source. */
const SETTINGS: readonly (readonly [string, number, Setting['unit'], HealthColumn, TextKey, string])[] = [
  ['health-max-age', 2, 'days', 'date', 'rule.healthMaxAge', `${ROUTINE}: looked at every day`],
  ['message-hours', 24, 'number', 'oldestMessage', 'rule.messageHours', 'Seller Central: reply within 24 hours'],
  ['message-soon', 6, 'number', 'oldestMessage', 'rule.messageSoon', HOUSE],
  ['return-request-days', 2, 'days', 'oldestReturn', 'rule.returnRequestDays', HOUSE],
  ['claim-answer-soon', 2, 'days', 'claimDue', 'rule.claimAnswerSoon', HOUSE],
  ['violation-soon', 3, 'days', 'violationDue', 'rule.violationSoon', HOUSE],
  ['capacity-near', 0.9, 'share', 'capacityUsed', 'rule.capacityNear', HOUSE],
];

/** All of them. */
export const HEALTH_RULES: readonly HealthRule[] = [
  ...VERDICTS.map(([field, threshold, severity, id, meaning, source]): HealthRule => {
    const rule = { id, sheet: 'account-health', field, operator: 'is', threshold, severity, meaning } as const;
    return { ...rule, source, asOf: LOOKED_AT };
  }),
  ...SETTINGS.map(
    ([id, threshold, unit, field, meaning, source]): HealthRule => ({
      ...{ id, sheet: 'account-health', field, threshold, unit, meaning, source },
      asOf: LOOKED_AT,
    }),
  ),
];
