/** The sentence for a file that could not be read, or in which cells have no value. */
import type { Language } from '../../src/i18n/language.ts';
import { fileProblemTexts } from '../../src/i18n/texts/file-problems.ts';
import { translate } from '../../src/i18n/translate.ts';
import { refusalText } from '../../src/reports/receipt/receipt.ts';
import type { ApiJsonId } from '../../src/reports/recognise/api-json.ts';
import type { FileProblemCode, FileProblemParams } from './file-problem.ts';
import type { ValuelessCells } from './parsed-table.ts';

type Key = keyof typeof fileProblemTexts;

/** The values of `type` and `what` are keys of texts themselves; all others are shown as they are. */
function shown(language: Language, name: string, value: string | number): string | number {
  const key = `file.${name}.${value}`;
  return key in fileProblemTexts ? translate(fileProblemTexts, language, key as Key) : value;
}

/** The same message as for the file's cells when they are pasted. */
function apiJsonMessage(language: Language, { id, kind }: FileProblemParams): string {
  const code = `unsupported-${id as ApiJsonId}` as const;
  return refusalText({ status: 'refused', code, params: {}, kinds: [String(kind)], problems: [] }, language);
}

/** One plain sentence: what is wrong with the file and what to do. */
export function fileProblemMessage(
  language: Language,
  code: FileProblemCode | ValuelessCells['code'],
  params: FileProblemParams,
): string {
  if (code === 'api-json') return apiJsonMessage(language, params);
  const values = Object.entries(params).map(([name, value]) => [name, shown(language, name, value)]);
  return translate(fileProblemTexts, language, `file.${code}`, Object.fromEntries(values));
}
