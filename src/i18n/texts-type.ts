/** The shape of one area's texts: key → the same sentence in every language. */
import type { Language } from './language.ts';

export type Texts = Readonly<Record<string, Readonly<Record<Language, string>>>>;
