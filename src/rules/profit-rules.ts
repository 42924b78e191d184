/** Rules and settings of the view of profit. */
import { HOUSE, type RuleOf } from './rule-of.ts';

type ProfitRule = RuleOf<'profit'>;

const REFUND = 'Amazon keeps 20 % of the referral fee of a refund (trade)';
const AT = { sheet: 'profit', asOf: '2026-11-30' } as const;
const VERDICT = { ...AT, field: 'verdict', operator: 'is', source: HOUSE } as const;

/** All of them. */
export const PROFIT_RULES: readonly ProfitRule[] = [
  { ...VERDICT, id: 'profit-loss', threshold: 'loss', severity: 'act', meaning: 'rule.profitLoss' },
  { ...VERDICT, id: 'target-over', threshold: 'target-over', severity: 'watch', meaning: 'rule.targetOver' },
  {
    ...AT,
    id: 'refund-kept',
    field: 'returns',
    threshold: 0.2,
    unit: 'share',
    meaning: 'rule.refundKept',
    source: REFUND,
  },
];
