/** Several names as one text. */
import type { Language } from './language.ts';

/** `US, DE`, and `US、DE` in Chinese and Japanese. */
export function listed(names: readonly (string | number)[], language: Language): string {
  return names.join(language === 'en' ? ', ' : '、');
}
