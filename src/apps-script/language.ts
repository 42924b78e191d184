/** The language of a person: the one they chose, else that of their Google account. */
import { isLanguage, type Language, languageOf } from '../i18n/language.ts';

const SETTING = 'language';

/** Cached for this execution, because each look-up costs a call. */
let known: Language | undefined;

/** Language of this person; English if not even the locale can be read. */
export function preferredLanguage(): Language {
  known ??= spokenLanguage();
  return known;
}

function spokenLanguage(): Language {
  const chosen = PropertiesService.getUserProperties().getProperty(SETTING);
  return isLanguage(chosen) ? chosen : languageOf(Session.getActiveUserLocale());
}

/** Stores the language for this person. */
export function chooseLanguage(language: Language): void {
  known = language;
  PropertiesService.getUserProperties().setProperty(SETTING, language);
}
