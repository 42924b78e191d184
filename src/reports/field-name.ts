/** What to call a field to someone who looks for it in Amazon's report. */
import type { Field, HeaderLanguage } from './kind.ts';

/** Amazon's header in that language, in English where that is not known. */
export function fieldName(field: Field, language: HeaderLanguage): string {
  return field.headers?.[language]?.[0] ?? field.headers?.en?.[0] ?? field.header;
}
