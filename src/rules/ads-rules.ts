/** Rules and settings of the view of ads. */
import type { TextKey } from '../i18n/text.ts';
import type { ColumnId } from '../workbook/columns.ts';
import type { Setting } from './rule.ts';
import { HOUSE, ROUTINE, type RuleOf } from './rule-of.ts';

type AdsColumn = ColumnId<'ads'>;
type AdsRule = RuleOf<'ads'>;

const LOOKED_AT = '2026-11-30';
const BUDGET = `${HOUSE}: so few false alarms among many items that are judged every day`;

/** Column, verdict, severity, id of the rule, meaning, source. */
const VERDICTS: readonly (readonly [AdsColumn, string, 'act' | 'watch', string, TextKey, string])[] = [
  ['acosVerdict', 'pause', 'act', 'ads-acos-pause', 'rule.adsPause', `${ROUTINE}: ACoS above 1.5 × target`],
  ['acosVerdict', 'lower-bids', 'act', 'ads-acos-lower', 'rule.adsLower', HOUSE],
  ['acosVerdict', 'over', 'act', 'ads-acos-over', 'rule.adsOver', ROUTINE],
  ['acosVerdict', 'perhaps-over', 'watch', 'ads-acos-perhaps', 'rule.adsPerhapsOver', HOUSE],
  ['acosVerdict', 'target-over', 'watch', 'ads-target-over', 'rule.adsTargetOver', ROUTINE],
  ['waste', 'wasted', 'act', 'ads-wasted', 'rule.adsWasted', HOUSE],
  ['waste', 'held', 'watch', 'ads-waste-held', 'rule.adsHeld', HOUSE],
  ['clickVerdict', 'fell', 'watch', 'ads-ctr-fell', 'rule.adsCtrFell', HOUSE],
  ['clickVerdict', 'dearer', 'watch', 'ads-cpc-dearer', 'rule.adsCpcDearer', HOUSE],
  ['clickVerdict', 'rare', 'watch', 'ads-ctr-low', 'rule.adsCtrLow', `${ROUTINE}: CTR below 0.3 %`],
  ['clickVerdict', 'dear', 'watch', 'ads-cpc-high', 'rule.adsCpcHigh', `${ROUTINE}: CPC above 1.5 × the usual one`],
  ['harvest', 'harvest', 'watch', 'ads-harvest-terms', 'rule.adsHarvest', HOUSE],
  ['budget', 'out-of-budget', 'watch', 'ads-out-of-budget', 'rule.adsOutOfBudget', HOUSE],
  ['selling', 'spend-no-stock', 'act', 'ads-no-stock', 'rule.adsNoStock', HOUSE],
  ['selling', 'spend-no-offer', 'act', 'ads-no-offer', 'rule.adsNoOffer', HOUSE],
  ['selling', 'still-paused', 'act', 'ads-still-paused', 'rule.adsStillPaused', HOUSE],
  ['selling', 'scale', 'watch', 'ads-scale', 'rule.adsScale', `${ROUTINE}: scale list`],
  ['reports', 'differ', 'watch', 'ads-reports-differ', 'rule.adsReportsDiffer', HOUSE],
];

/** Id, threshold, unit, column, meaning, source. */
const SETTINGS: readonly (readonly [string, number, Setting['unit'], AdsColumn, TextKey, string])[] = [
  ['ads-sure', 0.01, 'share', 'chance', 'rule.adsSure', BUDGET],
  ['ads-likely', 0.05, 'share', 'chance', 'rule.adsLikely', BUDGET],
  ['ads-pause', 1.5, 'number', 'acosVerdict', 'rule.adsPauseFactor', `${ROUTINE}: ACoS above 1.5 × target`],
  ['ads-orders-share', 0.2, 'share', 'acosVerdict', 'rule.adsOrdersShare', `${HOUSE}: a pause costs rank`],
  ['ads-days', 60, 'days', 'window', 'rule.adsDays', HOUSE],
  ['ads-launch', 2, 'number', 'targetAcos', 'rule.adsStage', 'Field practice'],
  ['ads-grow', 1.3, 'number', 'targetAcos', 'rule.adsStage', 'Field practice'],
  ['ads-launch-days', 90, 'days', 'targetAcos', 'rule.adsLaunchDays', HOUSE],
  ['ads-waste-share', 0.1, 'share', 'waste', 'rule.adsWasteShare', BUDGET],
  ['ads-waste-clicks', 20, 'number', 'waste', 'rule.adsWasteClicks', HOUSE],
  ['ads-ctr', 0.003, 'share', 'ctr', 'rule.adsCtr', `${ROUTINE}: CTR below 0.3 %`],
  ['ads-cpc', 1.5, 'number', 'cpc', 'rule.adsCpc', `${ROUTINE}: $0.8–1.5 in the US`],
  ['ads-cpc-factor', 1.5, 'number', 'cpc', 'rule.adsCpcFactor', `${ROUTINE}: CPC above 1.5 × the usual one`],
  ['ads-bid-step', 0.2, 'share', 'bidNext', 'rule.adsBidStep', HOUSE],
  ['ads-bid-wait', 10, 'days', 'bidVerdict', 'rule.adsBidWait', HOUSE],
  ['ads-harvest-orders', 3, 'number', 'harvest', 'rule.adsHarvestOrders', HOUSE],
  ['ads-scale-orders', 10, 'number', 'selling', 'rule.adsScaleOrders', HOUSE],
  ['ads-budget-used', 0.95, 'share', 'budget', 'rule.adsBudgetUsed', HOUSE],
  ['ads-budget-days', 3, 'days', 'budget', 'rule.adsBudgetDays', HOUSE],
  ...[0.58, 0.76, 0.87, 0.93, 0.97, 0.99].map(
    (share, age) =>
      [
        `ads-mature-${age}`,
        share,
        'share',
        'expected',
        'rule.adsMature',
        `${HOUSE} until the shop has its own`,
      ] as const,
  ),
];

/** All of them. */
export const ADS_RULES: readonly AdsRule[] = [
  ...VERDICTS.map(([field, threshold, severity, id, meaning, source]): AdsRule => {
    const rule = { id, sheet: 'ads', field, operator: 'is', threshold, severity, meaning } as const;
    return { ...rule, source, asOf: LOOKED_AT };
  }),
  ...SETTINGS.map(
    ([id, threshold, unit, field, meaning, source]): AdsRule => ({
      ...{ id, sheet: 'ads', field, threshold, unit, meaning, source },
      asOf: LOOKED_AT,
    }),
  ),
];
