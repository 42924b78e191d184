/** Fields of reports with English headers only, such as files of Amazon's API. */

import type { Field, FieldType, HeadersByLanguage } from '../../kind.ts';
import { fieldId } from './field-id.ts';

/** Further properties of a field; `also` are more headers, `combine` is by default a sum for counts and amounts. */
interface FieldMore extends Partial<Field> {
  readonly also?: readonly string[];
}

/** A field whose id is made from its header; ratios of other fields are recomputed when rows are combined. */
export function field(type: FieldType, header: string, { also = [], ...more }: FieldMore = {}): Field {
  const combine = more.of ? ({ how: 'ratio', none: '' } as const) : ({ how: 'sum' } as const);
  return {
    id: fieldId(header),
    header,
    type,
    headers: { en: [header, ...also] },
    ...(more.of || type === 'integer' || type === 'money' ? { combine } : {}),
    ...more,
  };
}

/** Fields of one type, one for each header. */
export function fields(type: FieldType, ...headers: readonly string[]): Field[] {
  return headers.map((header) => field(type, header));
}

/** A field without which a report is of another kind. */
export function needed(type: FieldType, header: string, more: FieldMore = {}): Field {
  return { ...field(type, header, more), required: true };
}

/** A field that no report has, or only under `headers`. */
function own(id: string, header: string, role: Field['role'], type: FieldType, headers: readonly string[]): Field {
  return { id, header, type, ...(role ? { role } : {}), ...(headers.length > 0 ? { headers: { en: headers } } : {}) };
}

/** Headers of place columns in any report; values that are no marketplace of ours are asked about. */
export const COUNTRY_HEADERS: HeadersByLanguage = {
  en: ['Country', 'Country/Region', 'Country/Region Code', 'Country Code', 'Country or Region'],
  'zh-CN': ['国家/地区', '国家/地区代码', '国家'],
  ja: ['国/地域', '国または地域', '国'],
  de: ['Land', 'Land/Region', 'Ländercode'],
  fr: ['Pays', 'Pays/Région', 'Code pays'],
  it: ['Paese', 'Paese/Area geografica', 'Codice paese'],
  es: ['País', 'País/Región', 'País o región', 'Código de país'],
  nl: ['Land', 'Land/regio', 'Landcode'],
};

/** The marketplace, under only these headers if any are given. */
export const marketplace = (...headers: string[]): Field =>
  headers.length > 0
    ? own('marketplace', 'Marketplace', 'marketplace', 'text', headers)
    : { ...own('marketplace', 'Marketplace', 'marketplace', 'text', []), headers: COUNTRY_HEADERS };
/** The currency of a row's amounts. */
export const currency = (...headers: string[]): Field => own('currency', 'Currency', 'currency', 'text', headers);
/** The day of a snapshot. */
export const snapshotDate = (...headers: string[]): Field =>
  own('snapshotDate', 'Snapshot Date', 'snapshot', 'day', headers);
/** The only day of a row. */
export const date = (...headers: string[]): Field => ({
  ...own('date', 'Date', 'day', 'day', headers),
  required: true,
});
/** The first day of a row. */
export const from = (...headers: string[]): Field => own('from', 'From', 'from', 'day', headers);
/** The last day of a row. */
export const to = (...headers: string[]): Field => own('to', 'To', 'to', 'day', headers);
