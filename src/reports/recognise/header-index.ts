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

interface Spelling {
  readonly header: string;
  readonly language: HeaderLanguage;
  readonly rank: number;
}

/** A field's headers with their languages, the preferred one of each language first; a loop, because there are thousands. */
export function headersOf({ headers }: Field): Spelling[] {
  const all: Spelling[] = [];
  if (headers === undefined) return all;
  for (const language of HEADER_LANGUAGES)
    for (const [rank, header] of (headers[language] ?? []).entries()) all.push({ header, language, rank });
  return all;
}

type Claims = ReadonlyMap<string, readonly Claim[]>;

interface Claimed {
  readonly header: string;
  readonly claim: Claim;
}

function claimsOf(kind: ReportKind, fields: readonly Field[] = kind.fields): Claimed[] {
  const all: Claimed[] = [];
  for (const field of fields)
    for (const { header, language, rank } of headersOf(field))
      all.push({ header, claim: { kind, field, language, rank } });
  return all;
}

function indexBy(folded: (header: string) => string, claimed: readonly Claimed[]): Claims {
  const index = new Map<string, Claim[]>();
  for (const { header, claim } of claimed) {
    const key = folded(header);
    const claims = index.get(key);
    if (claims) claims.push(claim);
    else index.set(key, [claim]);
  }
  return index;
}

function allClaims(): Claimed[] {
  return [...new Set(reportKinds().map(claimant))].flatMap((kind) => claimsOf(kind));
}

/** Folded header → its claims, over all kinds and languages. */
export const headerIndex = once(() => indexBy(fold, allClaims()));

/** The same, ignoring characters between the words of a header. */
export const wordIndex = once(() => indexBy(foldWords, allClaims()));

/** The same for some fields of one kind. */
export function wordIndexOf(kind: ReportKind, fields: readonly Field[]): Claims {
  return indexBy(foldWords, claimsOf(kind, fields));
}
