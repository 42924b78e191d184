/** Names of Amazon's marketplaces, for lists and texts. */
import type { Language } from '../../src/i18n/language.ts';
import { MARKETPLACES } from '../../src/reports/marketplaces.ts';

function named(code: string, language: Language): string | undefined {
  const found = MARKETPLACES.find((marketplace) => marketplace.code === code);
  return found && `${found.name[language]} (${code})`;
}

/** `United States (US)`; an unknown code is shown as it is, and GB is the UK. */
export function marketplaceName(code: string, language: Language): string {
  return named(code === 'GB' ? 'UK' : code, language) ?? code;
}

/** All marketplaces in the order of the list: code and name. */
export function marketplaceChoices(language: Language): { code: string; name: string }[] {
  return MARKETPLACES.map(({ code }) => ({ code, name: marketplaceName(code, language) }));
}
