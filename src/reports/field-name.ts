/** The name of a field for a seller who looks for it in Amazon's report. */
import type { Field, HeaderLanguage } from './kind.ts';

/** Amazon's header in that language, or in English if that is unknown. */
export function fieldName(field: Field, language: HeaderLanguage): string {
  return field.headers?.[language]?.[0] ?? field.headers?.en?.[0] ?? field.header;
}
