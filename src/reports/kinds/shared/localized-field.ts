/** Fields of reports whose headers depend on the language. */
import type { Field, FieldType, HeaderLanguage } from '../../kind.ts';

/**
 * Creates a field from its headers, one argument for each language; `|` separates headers of one language, preferred first.
 */
export type LocalizedField = (type: FieldType, id: string, header: string, ...headers: readonly string[]) => Field;

/**
 * Fields with headers in these languages, in this order; `''` if a language's header is unknown. Counts and amounts are
 * summed.
 */
export function fieldsIn(...languages: readonly HeaderLanguage[]): LocalizedField {
  return (type, id, header, ...headers) => {
    const known = languages.flatMap((language, i) => (headers[i] ? [[language, headers[i].split('|')] as const] : []));
    return {
      id,
      header,
      type,
      ...(known.length > 0 ? { headers: Object.fromEntries(known) } : {}),
      ...(type === 'money' || type === 'integer' ? { combine: { how: 'sum' } as const } : {}),
    };
  };
}

/** A field without which a report is of another kind. */
export function necessary(field: Field): Field {
  return { ...field, required: true };
}
