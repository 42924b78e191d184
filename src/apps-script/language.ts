/** The language to speak: what the person chose, else that of their Google account. */
import { isLanguage, type Language, languageOf } from '../i18n/language.ts';

const SETTING = 'language';

/** Of this execution: each look costs a call. */
let known: Language | undefined;

/** Language of this person; English where not even a locale may be read. */
export function preferredLanguage(): Language {
  known ??= spokenLanguage();
  return known;
}

function spokenLanguage(): Language {
  const chosen = PropertiesService.getUserProperties().getProperty(SETTING);
  return isLanguage(chosen) ? chosen : languageOf(Session.getActiveUserLocale());
}

/** Remembers the language for this person. */
export function chooseLanguage(language: Language): void {
  known = language;
  PropertiesService.getUserProperties().setProperty(SETTING, language);
}
