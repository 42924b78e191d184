/** Every header of every kind, folded, and which fields claim it: made once, when the first report is read. */
import { fold } from '../values/fold.ts';
import type { Field, HeaderLanguage, ReportKind } from './kind.ts';
import { reportKinds } from './report-kinds.ts';
import { claimant } from './unified/unified-report.ts';

export interface Claim {
  readonly kind: ReportKind;
  readonly field: Field;
  readonly language: HeaderLanguage;
  /** 0 for the header a field prefers. */
  readonly rank: number;
  /** A person said so. */
  readonly taught?: true;
}

const HEADER_LANGUAGES: readonly HeaderLanguage[] = ['en', 'zh-CN', 'ja', 'de', 'fr', 'it', 'es', 'nl'];

/** A field's headers with their language, the preferred of each language first. */
export function headersOf(field: Field): { header: string; language: HeaderLanguage; rank: number }[] {
  return HEADER_LANGUAGES.flatMap((language) =>
    (field.headers?.[language] || []).map((header, rank) => ({ header, language, rank })),
  );
}

function claimsOf(kind: ReportKind): [string, Claim][] {
  return kind.fields.flatMap((field) =>
    headersOf(field).map(({ header, language, rank }): [string, Claim] => [
      fold(header),
      { kind, field, language, rank },
    ]),
  );
}

let index: Map<string, Claim[]> | undefined;

/** Folded header → its claims, over all kinds and languages. */
export function headerIndex(): ReadonlyMap<string, readonly Claim[]> {
  if (index) return index;
  index = new Map();
  for (const [header, claim] of [...new Set(reportKinds().map(claimant))].flatMap(claimsOf)) {
    const claims = index.get(header);
    if (claims) claims.push(claim);
    else index.set(header, [claim]);
  }
  return index;
}
