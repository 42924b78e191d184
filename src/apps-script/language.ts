/** The language to speak: what the person chose, else that of their Google account. */
import { isLanguage, type Language, languageOf } from '../i18n/language.ts';

const SETTING = 'language';

/** Language of this person; English where not even a locale may be read. */
export function preferredLanguage(): Language {
  const chosen = PropertiesService.getUserProperties().getProperty(SETTING);
  return isLanguage(chosen) ? chosen : languageOf(Session.getActiveUserLocale());
}

/** Remembers the language for this person. */
export function chooseLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(SETTING, language);
}
