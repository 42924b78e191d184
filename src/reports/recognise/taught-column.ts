/** Columns whose meaning a person taught, for headers that are not verified. */
import { fold } from '../../values/fold.ts';
import type { Field, ReportKind } from '../kind.ts';
import { reportKinds } from '../report-kinds.ts';
import { claimant } from '../unified/unified-report.ts';
import { type Claim, headerIndex, headersOf } from './header-index.ts';

/** In reports for that sheet, this header means that field. */
export interface TaughtColumn {
  readonly sheet: string;
  readonly header: string;
  /** Its id, or its title in our sheet. */
  readonly field: string;
}

/** Ranks after every known header of Amazon's. */
const LAST = Number.POSITIVE_INFINITY;

/** The field of a report's column by its id or its title. */
export function fieldNamed(kind: ReportKind, name: string): Field | undefined {
  return claimant(kind).fields.find(
    (field) => headersOf(field).length > 0 && (field.id === name || fold(field.header) === fold(name)),
  );
}

function claimOf(own: ReportKind, { sheet, header, field }: TaughtColumn): Claim | undefined {
  const meant = own.sheet === sheet ? fieldNamed(own, field) : undefined;
  const kind = claimant(own);
  const isKnown = headerIndex()
    .get(fold(header))
    ?.some((claim) => claim.kind === kind);
  return meant && !isKnown ? { kind, field: meant, language: 'en', rank: LAST, taught: true } : undefined;
}

/** Folded header → its taught meaning; headers that a kind knows keep their own meaning. */
export function taughtIndex(taught: readonly TaughtColumn[]): ReadonlyMap<string, readonly Claim[]> {
  const index = new Map<string, Claim[]>();
  for (const one of taught) {
    const claims = reportKinds()
      .map((kind) => claimOf(kind, one))
      .filter((claim) => claim !== undefined);
    index.set(fold(one.header), [...(index.get(fold(one.header)) || []), ...claims]);
  }
  return index;
}
