/** Index of every header of every kind, folded, with the fields that claim it; made when the first report is read. */
import { fold, foldWords } from '../../values/fold.ts';
import { once } from '../../values/once.ts';
import type { Field, HeaderLanguage, ReportKind } from '../kind.ts';
import { reportKinds } from '../report-kinds.ts';
import { claimant } from '../unified/unified-report.ts';

/** A field that has a header. */
export interface Claim {
  readonly kind: ReportKind;
  readonly field: Field;
  readonly language: HeaderLanguage;
  /** 0 for the preferred header of a field. */
  readonly rank: number;
  /** True if a person taught it. */
  readonly taught?: true;
}

const HEADER_LANGUAGES: readonly HeaderLanguage[] = ['en', 'zh-CN', 'ja', 'de', 'fr', 'it', 'es', 'nl'];

/** A field's headers with their languages, the preferred one of each language first. */
export function headersOf(field: Field): { header: string; language: HeaderLanguage; rank: number }[] {
  return HEADER_LANGUAGES.flatMap((language) =>
    (field.headers?.[language] || []).map((header, rank) => ({ header, language, rank })),
  );
}

type Claims = ReadonlyMap<string, readonly Claim[]>;

function claimsOf(kind: ReportKind): { header: string; claim: Claim }[] {
  return kind.fields.flatMap((field) =>
    headersOf(field).map(({ header, language, rank }) => ({ header, claim: { kind, field, language, rank } })),
  );
}

function indexBy(folded: (header: string) => string): () => Claims {
  return once(() => {
    const index = new Map<string, Claim[]>();
    for (const { header, claim } of [...new Set(reportKinds().map(claimant))].flatMap(claimsOf)) {
      const key = folded(header);
      const claims = index.get(key);
      if (claims) claims.push(claim);
      else index.set(key, [claim]);
    }
    return index;
  });
}

/** Folded header → its claims, over all kinds and languages. */
export const headerIndex = indexBy(fold);

/** The same, ignoring characters between the words of a header. */
export const wordIndex = indexBy(foldWords);
