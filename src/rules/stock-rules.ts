/** Rules and settings of the view of stock. */
import type { TextKey } from '../i18n/text.ts';
import type { ColumnId } from '../workbook/columns.ts';

import type { ComparingRule, Provenance, Setting } from './rule.ts';
import { HOUSE, ROUTINE } from './rule-of.ts';

type StockColumn = ColumnId<'stock'>;

/** Rules call columns of Stock by their ids. */
type StockRule = (ComparingRule | Setting) &
  Provenance & { readonly field: StockColumn; readonly meaning: TextKey; readonly startsOff?: true };

const LOOKED_AT = '2026-11-30';

/** Verdict, its column, severity, id of the rule, meaning, source. */
const VERDICTS: readonly (readonly [string, StockColumn, 'act' | 'watch', string, TextKey, string])[] = [
  ['out-of-stock', 'supply', 'act', 'supply-out', 'rule.supplyOut', HOUSE],
  ['gap', 'supply', 'act', 'supply-gap', 'rule.supplyGap', HOUSE],
  ['order-now', 'supply', 'act', 'supply-order', 'rule.supplyOrder', `${ROUTINE}: 30 days, warning 14 days before`],
  ['gap-likely', 'supply', 'watch', 'supply-gap-likely', 'rule.supplyGapLikely', HOUSE],
  ['order-soon', 'supply', 'watch', 'supply-soon', 'rule.supplySoon', HOUSE],
  ['order-perhaps', 'supply', 'watch', 'supply-perhaps', 'rule.supplyPerhaps', HOUSE],
  ['waiting', 'supply', 'watch', 'supply-waiting', 'rule.supplyWaiting', HOUSE],
  ['overstock', 'supply', 'watch', 'supply-over', 'rule.supplyOver', HOUSE],
  ['rising', 'demand', 'watch', 'sales-rising', 'rule.salesRising', `${ROUTINE}: last 7 days at least 1.2 × the month`],
  ['fee-due', 'age', 'watch', 'aged-fee', 'rule.agedFee', 'Aged inventory surcharge, counted on the 15th'],
  ['aging', 'age', 'watch', 'aging-units', 'rule.aging', 'Aged inventory surcharge, counted on the 15th'],
  ['aged', 'age', 'watch', 'aged-stock', 'rule.aged', HOUSE],
  ['stranded', 'stranded', 'act', 'stranded-stock', 'rule.stranded', `${ROUTINE}: stranded units 0`],
  ['unsellable', 'unsellable', 'watch', 'unsellable-many', 'rule.unsellableMany', HOUSE],
  ['slow', 'slow', 'watch', 'slow-mover', 'rule.slowMover', HOUSE],
  ['no-sales', 'slow', 'watch', 'no-sales-30', 'rule.noSales', HOUSE],
  ['fee', 'lowInventoryFee', 'watch', 'low-inventory-fee', 'rule.lowInventoryFee', 'Low-inventory-level fee'],
  ['late', 'inbound', 'act', 'leg-late', 'rule.legLate', HOUSE],
  ['receiving', 'inbound', 'watch', 'receiving-long', 'rule.receivingLong', HOUSE],
];

/** Id, threshold, unit, column, meaning, source. */
const SETTINGS: readonly (readonly [string, number, Setting['unit'], StockColumn, TextKey, string])[] = [
  ['lead-production', 0, 'days', 'orderBy', 'rule.leadLeg', `${HOUSE}: goods are ready to be sent`],
  ['lead-sea', 30, 'days', 'orderBy', 'rule.leadLeg', `${HOUSE}: China to the US`],
  ['lead-sea-pan-eu', 34, 'days', 'orderBy', 'rule.leadLeg', `${HOUSE}: China to Europe`],
  ['lead-sea-uk', 34, 'days', 'orderBy', 'rule.leadLeg', `${HOUSE}: China to Europe`],
  ['lead-sea-jp', 12, 'days', 'orderBy', 'rule.leadLeg', `${HOUSE}: China to Japan`],
  ['lead-air', 6, 'days', 'transport', 'rule.leadLeg', HOUSE],
  ['lead-receiving', 6, 'days', 'orderBy', 'rule.leadLeg', `${HOUSE}: two days to hand over, four to check in`],
  ['safety-days', 14, 'days', 'safetyUnits', 'rule.safetyDays', HOUSE],
  ['safety-deviations', 1.6449, 'number', 'safetyUnits', 'rule.safetyDeviations', `${HOUSE}: 95 %`],
  ['order-warning', 14, 'days', 'orderBy', 'rule.orderWarning', `${ROUTINE}: warning 14 days before`],
  ['cover-least', 30, 'days', 'supply', 'rule.coverLeast', `${ROUTINE}: 30 days of stock`],
  ['order-cover', 60, 'days', 'orderUnits', 'rule.orderCover', HOUSE],
  ['overstock-days', 180, 'days', 'slow', 'rule.overstockDays', `${HOUSE}: aged inventory is charged from day 181`],
  ['stock-stale', 10, 'days', 'supply', 'rule.stockStale', `${HOUSE}: a weekly report, and some days`],
  ['stranded-stale', 14, 'days', 'stranded', 'rule.strandedStale', HOUSE],
  ['pace-days', 21, 'days', 'pace', 'rule.paceDays', HOUSE],
  ['pace-rise', 1.2, 'number', 'pace', 'rule.paceRise', `${ROUTINE}: last 7 days at least 1.2 × the month`],
  ['pace-units', 10, 'units', 'pace', 'rule.paceUnits', HOUSE],
  ['aged-days', 181, 'days', 'age', 'rule.agedDays', HOUSE],
  ['aged-units', 5, 'units', 'age', 'rule.agedUnits', HOUSE],
  ['unsellable-units', 10, 'units', 'unsellable', 'rule.unsellableUnits', HOUSE],
  ['slow-units', 20, 'units', 'slow', 'rule.slowUnits', HOUSE],
  ['receiving-days', 14, 'days', 'inbound', 'rule.receivingDays', `${HOUSE}: shipments are checked in within days`],
];

export const STOCK_RULES: readonly StockRule[] = [
  ...VERDICTS.map(
    ([threshold, field, severity, id, meaning, source]): StockRule => ({
      ...{ id, sheet: 'stock', field, operator: 'is', threshold, severity, meaning, source, asOf: LOOKED_AT },
      // In a shop of many slow products it would be most of the list.
      ...(id === 'supply-perhaps' && { startsOff: true }),
    }),
  ),
  ...SETTINGS.map(
    ([id, threshold, unit, field, meaning, source]): StockRule => ({
      ...{ id, sheet: 'stock', field, threshold, unit, meaning, source, asOf: LOOKED_AT },
    }),
  ),
];
