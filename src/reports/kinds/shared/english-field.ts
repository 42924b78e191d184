/** Fields of reports whose headers Amazon writes in English only, as in its API's files. */

import type { Field, FieldType, HeadersByLanguage } from '../../kind.ts';
import { fieldId } from './field-id.ts';

/** What a field has besides; `also` are further headers, `combine` is a sum for counts and amounts if not said. */
interface FieldMore extends Partial<Field> {
  readonly also?: readonly string[];
}

/** A field with its header, from which its id is made; ratios of others are worked out anew where rows are put together. */
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

/** Fields of one type, one a header. */
export function fields(type: FieldType, ...headers: readonly string[]): Field[] {
  return headers.map((header) => field(type, header));
}

/** Without it the report is another one. */
export function needed(type: FieldType, header: string, more: FieldMore = {}): Field {
  return { ...field(type, header, more), required: true };
}

/** A column that no report carries, or that is known under `headers`. */
function own(id: string, header: string, role: Field['role'], type: FieldType, headers: readonly string[]): Field {
  return { id, header, type, ...(role ? { role } : {}), ...(headers.length > 0 ? { headers: { en: headers } } : {}) };
}

/** How columns of places are headed, whatever the report; a value that names none of our marketplaces is asked about. */
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

/** The marketplace, under these headers alone where there are any. */
export const marketplace = (...headers: string[]): Field =>
  headers.length > 0
    ? own('marketplace', 'Marketplace', 'marketplace', 'text', headers)
    : { ...own('marketplace', 'Marketplace', 'marketplace', 'text', []), headers: COUNTRY_HEADERS };
export const currency = (...headers: string[]): Field => own('currency', 'Currency', 'currency', 'text', headers);
export const snapshotDate = (...headers: string[]): Field =>
  own('snapshotDate', 'Snapshot Date', 'snapshot', 'day', headers);
/** A row's only day. */
export const date = (...headers: string[]): Field => ({
  ...own('date', 'Date', 'day', 'day', headers),
  required: true,
});
export const from = (...headers: string[]): Field => own('from', 'From', 'from', 'day', headers);
export const to = (...headers: string[]): Field => own('to', 'To', 'to', 'day', headers);
