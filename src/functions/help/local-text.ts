/** A sentence in every language a seller can read the add-on in. */
import type { Language } from '../../i18n/language.ts';

export type LocalText = Readonly<Record<Language, string>>;
