/** All kinds of unified reports as one: a header row is matched with all their words before its level is known. */
import { once } from '../../values/once.ts';
import type { ReportKind } from '../kind.ts';
import { reportKinds } from '../report-kinds.ts';

/** The deepest level first. */
export const levels = once(() => reportKinds().filter(({ level }) => level !== undefined));

/** Has every field of any of them. */
export const unifiedReport = once((): ReportKind => {
  const fields = new Map(levels().flatMap((kind) => kind.fields.map((field) => [field.id, field] as const)));
  return { ...levels()[0]!, id: 'unified', fields: [...fields.values()] };
});

/** The kind under which its headers are indexed. */
export function claimant(kind: ReportKind): ReportKind {
  return kind.level ? unifiedReport() : kind;
}
