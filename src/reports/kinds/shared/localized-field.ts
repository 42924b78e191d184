/** Fields of reports whose headers differ from language to language. */
import type { Field, FieldType, HeaderLanguage } from '../../kind.ts';

/** Makes a field of its headers, one argument a language; `|` parts headers of one language, the preferred first. */
export type LocalizedField = (type: FieldType, id: string, header: string, ...headers: readonly string[]) => Field;

/**
 * Fields with headers in these languages, in this order; `''` where a language's header is not known. Counts and
 * amounts add.
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

/** The report is another one without this field. */
export function necessary(field: Field): Field {
  return { ...field, required: true };
}
