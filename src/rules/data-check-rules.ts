/** Rules and settings of the view that compares reports. */
import type { RuleOf } from './rule-of.ts';

type DataCheckRule = RuleOf<'data-check'>;

const AT = { sheet: 'data-check', asOf: '2026-11-30', source: 'House default' } as const;
const VERDICT = { ...AT, field: 'verdict', operator: 'is', severity: 'watch' } as const;

/** All of them. */
export const DATA_CHECK_RULES: readonly DataCheckRule[] = [
  { ...VERDICT, id: 'reports-differ', threshold: 'differs', meaning: 'rule.reportsDiffer' },
  { ...VERDICT, id: 'ads-more-than-all', threshold: 'more-than-all', meaning: 'rule.adsMoreThanAll' },
  { ...AT, id: 'data-differs', field: 'unitsDifference', threshold: 0.15, unit: 'share', meaning: 'rule.dataDiffers' },
  { ...AT, id: 'data-differs-units', field: 'units', threshold: 5, unit: 'units', meaning: 'rule.dataDiffersUnits' },
];
