/** Data: Amazon's reasons for returns, put together by what is to be done about them. */

/** What a return says of the product or its page. */
export type ReturnCause = 'defective' | 'not-as-described' | 'damaged' | 'size' | 'delivery' | 'other' | 'changed-mind';

const CAUSES: readonly (readonly [ReturnCause, readonly string[]])[] = [
  [
    'defective',
    ['DEFECTIVE', 'QUALITY_UNACCEPTABLE', 'MISSING_PARTS', 'PART_NOT_COMPATIBLE', 'EXCESSIVE_INSTALLATION'],
  ],
  [
    'not-as-described',
    ['NOT_AS_DESCRIBED', 'NOT_COMPATIBLE', 'APPAREL_STYLE', 'DID_NOT_LIKE_FABRIC', 'DID_NOT_LIKE_COLOR'],
  ],
  ['damaged', ['DAMAGED_BY_CARRIER', 'DAMAGED_BY_FC']],
  ['size', ['APPAREL_TOO_SMALL', 'APPAREL_TOO_LARGE', 'JEWELRY_TOO_SMALL', 'JEWELRY_TOO_LARGE']],
  [
    'delivery',
    [
      'MISSED_ESTIMATED_DELIVERY',
      'UNDELIVERABLE_UNKNOWN',
      'UNDELIVERABLE_REFUSED',
      'UNDELIVERABLE_INSUFFICIENT_ADDRESS',
      'UNDELIVERABLE_FAILED_DELIVERY_ATTEMPTS',
      'UNDELIVERABLE_CARRIER_MISS_SORTED',
      'UNDELIVERABLE_UNCLAIMED',
      'NEVER_ARRIVED',
    ],
  ],
  [
    'changed-mind',
    [
      'UNWANTED_ITEM',
      'ORDERED_WRONG_ITEM',
      'FOUND_BETTER_PRICE',
      'NO_REASON_GIVEN',
      'UNAUTHORIZED_PURCHASE',
      'EXTRA_ITEM',
      'MISORDERED',
      'GIFT_RETURN',
    ],
  ],
];

const byCode = new Map(CAUSES.flatMap(([cause, codes]) => codes.map((code) => [code, cause] as const)));

/** The cause of a reason as the report writes it, with or without the letters that some reports put before it. */
export function causeOfReturn(reason: string): ReturnCause {
  const code = reason
    .trim()
    .toUpperCase()
    .replace(/^(CR|AMZ-PG)-/, '')
    .replace(/[ -]/g, '_');
  return byCode.get(code) ?? 'other';
}

/** The causes that the seller can mend; the others are the buyer's, the carrier's, or unknown. */
export const MENDABLE: readonly ReturnCause[] = ['defective', 'not-as-described', 'damaged', 'size'];
