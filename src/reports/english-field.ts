/** Fields of reports whose headers Amazon writes in English only, as in its API's files. */
import { fieldId } from './field-id.ts';
import type { Field, FieldType } from './kind.ts';

/** What a field has besides; `also` are further headers, `combine` is a sum for counts and amounts if not said. */
export interface FieldMore extends Partial<Field> {
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

export const marketplace = (...headers: string[]): Field =>
  own('marketplace', 'Marketplace', 'marketplace', 'text', headers);
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
