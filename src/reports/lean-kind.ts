/** Kinds as packed for the server: without what can be derived from a field's header, and without data for the docs. */

import type { Field, HeadersByLanguage, ReportKind } from './kind.ts';
import { fieldId } from './kinds/shared/field-id.ts';

/** Without an id if it follows from the header; `en: null` if Amazon's only English header is ours. */
interface LeanField extends Omit<Field, 'id' | 'headers'> {
  readonly id?: string;
  readonly headers?: Omit<HeadersByLanguage, 'en'> & { readonly en?: readonly string[] | null };
}

/** A packed kind. */
export interface LeanKind extends Omit<ReportKind, 'fields' | 'evidence' | 'amazonReportType'> {
  readonly fields: readonly LeanField[];
}

/** Packs a kind. */
export function leanKind({ fields, evidence, amazonReportType, ...kind }: ReportKind): LeanKind {
  return { ...kind, fields: fields.map(leanField) };
}

/** The complete kind, for readers of reports. */
export function wholeKind({ fields, ...kind }: LeanKind): ReportKind {
  return { ...kind, fields: fields.map(wholeField), evidence: {}, amazonReportType: '' };
}

function leanField({ id, headers, ...field }: Field): LeanField {
  const { header } = field;
  const isOurs = headers?.en?.length === 1 && headers.en[0] === header;
  return {
    ...(id === fieldId(header) ? {} : { id }),
    ...field,
    ...(headers ? { headers: isOurs ? { ...headers, en: null } : headers } : {}),
  };
}

function wholeField({ id, headers, ...field }: LeanField): Field {
  const { header } = field;
  return {
    id: id ?? fieldId(header),
    ...field,
    ...(headers
      ? { headers: headers.en === null ? { ...headers, en: [header] } : (headers as HeadersByLanguage) }
      : {}),
  };
}
