/** Every header of every kind, folded, and which fields claim it: made once, when the first report is read. */
import { fold, foldWords } from '../../values/fold.ts';
import { once } from '../../values/once.ts';
import type { Field, HeaderLanguage, ReportKind } from '../kind.ts';
import { reportKinds } from '../report-kinds.ts';
import { claimant } from '../unified/unified-report.ts';

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

/** The same, whatever stands between the words of a header. */
export const wordIndex = indexBy(foldWords);
