/**
 * Data that formulas do not need: texts, default rules and report kinds. The build packs it into a page that nothing opens,
 * so that a script which does not need it loads without it.
 */
import { type Language, languages } from '../i18n/language.ts';
import type { texts } from '../i18n/texts.ts';
import type { ReportKind } from '../reports/kind.ts';
import type { UnsupportedReport } from '../reports/recognise/unsupported-reports.ts';
import type { DEFAULT_RULES } from '../rules/default-rules.ts';
import { once } from '../values/once.ts';

type Dictionary = typeof texts;

interface Packed {
  readonly keys: readonly string[];
  /** For each language in the order of the keys; `''` is what follows the first dot of the key. */
  readonly sentences: Readonly<Record<Language, readonly string[]>>;
  readonly rules: typeof DEFAULT_RULES;
  /** Each without what is for the docs. */
  readonly kinds: readonly ReportKind[];
  readonly unsupported: readonly UnsupportedReport[];
}

const unpack = once((): Packed => {
  // Gzipped JSON as base64.
  const content = HtmlService.createHtmlOutputFromFile('packed').getContent().trim();
  const gzipped = Utilities.newBlob(Utilities.base64Decode(content), 'application/x-gzip');
  return JSON.parse(Utilities.ungzip(gzipped).getDataAsString('UTF-8')) as Packed;
});

/** Every text by its key; a loop, because each run makes thousands. */
export const dictionary = once((): Dictionary => {
  const { keys, sentences } = unpack();
  const all: Record<string, Record<Language, string>> = {};
  keys.forEach((key, i) => {
    const suffix = key.slice(key.indexOf('.') + 1);
    const said = { en: '', 'zh-CN': '', ja: '' };
    for (const language of languages) said[language] = sentences[language][i] || suffix;
    all[key] = said;
  });
  return all as unknown as Dictionary;
});

/** The rules of a new workbook. */
export const seedRules = () => unpack().rules;

/** Reports that are recognized but not read. */
export const unsupportedReports = () => unpack().unsupported;

/** Every report kind that can be read. */
export const reportKinds = () => unpack().kinds;
