/** A row of Customers: one subject of one kind, with its verdict and the reason of it. */
import type { Row } from '../../values/cell.ts';
import type { RowOf } from '../../workbook/columns.ts';
import type { Said } from '../said.ts';
import type { Reason, Source, Subject, ViewRow } from '../view.ts';

/** What a row is about. */
type Kind = 'orders' | 'return-requests' | 'feedback' | 'returns' | 'reviews' | 'claim' | 'review-requests';

interface CustomerFact {
  readonly kind: Kind;
  readonly subject: Subject;
  /** Order, ASIN or SKU; `''` if it is about the whole marketplace. */
  readonly about: string;
  readonly name: string;
  readonly verdict: string;
  readonly cells: Omit<RowOf<'customers'>, 'kind' | 'verdict'>;
  /** Clauses for the sheet; those of the reason if it has one. */
  readonly details?: readonly Said[];
  readonly next?: Said;
  readonly reason?: Reason;
  readonly sources: readonly Source[];
}

/** The row with its cells. */
export function customerRow(fact: CustomerFact): ViewRow {
  const { kind, subject, about, name, verdict, reason, sources } = fact;
  const details = fact.details ?? reason?.why ?? [];
  const next = fact.next ?? reason?.next;
  const { stake } = reason ?? {};
  const own: Row = {
    ...{ marketplace: subject.marketplace, kind, about, name, verdict },
    ...(stake && { atStake: Math.round(stake.perDay * 100) / 100, currency: stake.currency }),
    ...(reason?.since && { since: reason.since }),
    asOf: sources[0]?.to ?? '',
  };
  return {
    subject,
    name,
    cells: { ...BLANK, ...own, ...fact.cells } as Row,
    texts: {
      ...('details' in fact.cells ? {} : { details }),
      next: next === undefined ? [] : [next],
    },
    reasons: reason === undefined ? {} : { verdict: reason },
    sources,
  };
}

/** A row that changes must not keep a figure that is no longer known. */
const BLANK: RowOf<'customers'> = {
  ...{ due: '', daysLeft: '', removal: '', count: '', expected: '', rate: '', rateBefore: '', faultShare: '' },
  ...{ mainReason: '', details: '', atStake: '', currency: '', since: '', asOf: '' },
};
