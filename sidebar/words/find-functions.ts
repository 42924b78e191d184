/** Finds functions by their name, their description, or a word that they return. */

import type { CustomFunction, FunctionGroup } from '../../src/functions/call/custom-function.ts';
import { customFunctions, functionGroups } from '../../src/functions/catalog.ts';
import type { Language } from '../../src/i18n/language.ts';
import { statusWords } from './status-words.ts';

interface FoundGroup {
  readonly group: FunctionGroup;
  readonly title: string;
  readonly functions: readonly CustomFunction[];
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function searchedText(one: CustomFunction, language: Language): string {
  const { name, group, summary, purpose, statuses } = one;
  const words = [
    summary[language],
    purpose[language],
    functionGroups[group][language],
    ...statusWords(statuses, language),
  ];
  return folded([name, name.replace(/_/g, ' '), ...words].join('\n'));
}

/** The functions that match every word of the query, by group; all of them for a blank query. */
export function findFunctions(query: string, language: Language): FoundGroup[] {
  const words = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = customFunctions.filter((one) => words.every((word) => searchedText(one, language).includes(word)));
  return (Object.keys(functionGroups) as FunctionGroup[])
    .map((group) => ({
      group,
      title: functionGroups[group][language],
      functions: found.filter((one) => one.group === group),
    }))
    .filter(({ functions }) => functions.length > 0);
}
