/** Dated facts of Amazon's marketplaces; in the workbook each is a row of the Rules sheet that the seller can change. */
import type { TextKey } from '../i18n/text.ts';
import type { Cell } from '../values/cell.ts';
import { type Day, dayFromIso } from '../values/day.ts';
import type { Provenance } from './rule.ts';

/** The name of a fact. */
export type FactName =
  | 'odr'
  | 'lsr'
  | 'cancel-rate'
  | 'vtr'
  | 'otdr'
  | 'ahr'
  | 'ipi'
  | 'fuel-surcharge'
  | 'aged-from'
  | 'aged-snapshot'
  | 'low-inventory';

/** The kind of source: Amazon's own pages, the press, or pages of the trade. */
type Quality = 'official' | 'press' | 'trade';

/** `id` is its name, with a marketplace if it holds in one only. */
export interface DatedFact extends Provenance {
  readonly id: string;
  readonly about: FactName;
  readonly marketplace?: string;
  readonly threshold: number;
  readonly unit: 'share' | 'score' | 'days' | 'day of the month';
  /** ISO days from and to which it holds, if known. */
  readonly from?: string;
  readonly to?: string;
  readonly quality: Quality;
  readonly meaning: TextKey;
}

type Line = readonly [FactName, string, number, DatedFact['unit'], string, Quality, string];

const LOW_INVENTORY =
  'Low-inventory fee while the supply of both the last 30 and the last 90 days is below 28 days, by FNSKU';

const PAN_EUROPEAN =
  'Pan-European FBA: low-inventory fee while the supply of both the last 30 and the last 90 days is below 28 days';

const LOOKED_AT = '2026-11-29';

/** Name, marketplace (`''` for all), value, unit, from (`''` if unknown), quality, source. */
const LINES: readonly Line[] = [
  ['odr', '', 0.01, 'share', '', 'official', 'Seller Central: order defect rate under 1 % over 60 days'],
  ['lsr', '', 0.04, 'share', '', 'official', 'Seller Central: late shipment rate under 4 % over 10 and 30 days'],
  ['cancel-rate', '', 0.025, 'share', '', 'official', 'Seller Central: cancellation rate under 2.5 % over 7 days'],
  ['vtr', '', 0.95, 'share', '', 'official', 'Seller Central: valid tracking rate of at least 95 % over 30 days'],
  [
    'otdr',
    'US',
    0.9,
    'share',
    '2024-09-25',
    'press',
    'On-time delivery of at least 90 % over 14 days, from 20 units on',
  ],
  ['otdr', 'UK', 0.9, 'share', '2025-09-16', 'official', 'On-time delivery of at least 90 %, enforced from 2026-02-02'],
  [
    'otdr',
    'DE',
    0.9,
    'share',
    '2026-09-01',
    'press',
    'On-time delivery of at least 90 %, listings are deactivated from then on',
  ],
  ['ahr', '', 200, 'score', '', 'official', 'Seller Central: healthy from 200, at risk from 100'],
  ['ipi', '', 400, 'score', '', 'trade', 'Inventory performance of 400; one page says 350'],
  [
    'fuel-surcharge',
    'US',
    0.035,
    'share',
    '2026-04-17',
    'press',
    'Fuel and logistics surcharge on fulfilment fees; no end is known',
  ],
  [
    'fuel-surcharge',
    'CA',
    0.035,
    'share',
    '2026-04-17',
    'press',
    'Fuel and logistics surcharge on fulfilment fees; no end is known',
  ],
  ['aged-from', 'US', 181, 'days', '', 'official', 'Aged inventory surcharge from day 181'],
  ['aged-from', 'JP', 271, 'days', '', 'trade', 'Aged inventory surcharge from day 271'],
  ['aged-snapshot', '', 15, 'day of the month', '', 'official', 'Aged inventory is counted on the 15th'],
  ['low-inventory', 'US', 28, 'days', '2026-01-15', 'trade', LOW_INVENTORY],
  ['low-inventory', 'DE', 28, 'days', '2024-05-15', 'official', PAN_EUROPEAN],
  ['low-inventory', 'FR', 28, 'days', '2024-05-15', 'official', PAN_EUROPEAN],
  ['low-inventory', 'IT', 28, 'days', '2024-05-15', 'official', PAN_EUROPEAN],
  ['low-inventory', 'ES', 28, 'days', '2024-05-15', 'official', PAN_EUROPEAN],
];

const MEANINGS: Readonly<Record<FactName, TextKey>> = {
  odr: 'rule.healthLimit',
  lsr: 'rule.healthLimit',
  'cancel-rate': 'rule.healthLimit',
  vtr: 'rule.healthLimit',
  otdr: 'rule.healthLimit',
  ahr: 'rule.healthLimit',
  ipi: 'rule.healthLimit',
  'fuel-surcharge': 'rule.fuelSurcharge',
  'aged-from': 'rule.agedFrom',
  'aged-snapshot': 'rule.agedSnapshot',
  'low-inventory': 'rule.lowInventory',
};

/** All dated facts. */
// Not in the script, which has them among the packed rules.
export const DATED_FACTS: readonly DatedFact[] = /* @__PURE__ */ LINES.map(
  ([about, marketplace, threshold, unit, from, quality, source]) => ({
    id: idOf(about, marketplace),
    about,
    ...(marketplace !== '' && { marketplace }),
    threshold,
    unit,
    ...(from !== '' && { from }),
    asOf: from || LOOKED_AT,
    quality,
    source: `${source} (${quality})`,
    meaning: MEANINGS[about],
  }),
);

function idOf(about: FactName, marketplace: string): string {
  return marketplace === '' ? about : `${about}-${marketplace.toLowerCase()}`;
}

/** The present contents of the Rules sheet. */
export interface StandingRules {
  readonly thresholdOf: (rule: string) => Cell;
  /** Ids of rows that are not ticked. */
  readonly off: ReadonlySet<string>;
}

interface StandingFact {
  readonly value: number;
  /** Id of its row in Rules. */
  readonly rule: string;
}

/**
 * The fact that holds in a marketplace on a day: the marketplace's own, even if the seller added it, else that of all;
 * `undefined` if there is none.
 */
export function factOn(
  facts: readonly DatedFact[],
  { thresholdOf, off }: StandingRules,
  about: FactName,
  marketplace: string,
  day: Day,
): StandingFact | undefined {
  const holds = (id: string) => {
    const fact = facts.find((one) => one.id === id);
    const isOver = fact?.to !== undefined && day > dayFromIso(fact.to)!;
    const isComing = fact?.from !== undefined && day < dayFromIso(fact.from)!;
    return !off.has(id) && !isOver && !isComing;
  };
  const rules = [idOf(about, marketplace), about].filter(holds);
  const standing = rules.map((rule) => ({ rule, value: thresholdOf(rule) }));
  return standing.find((one): one is StandingFact => typeof one.value === 'number');
}
