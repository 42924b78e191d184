/** The cells of a view's rows, with their texts in a language. */
import type { Language } from '../i18n/language.ts';
import type { Row } from '../values/cell.ts';
import { toldAll } from '../views/said.ts';
import type { ViewRow } from '../views/view.ts';

export function viewCells({ cells, texts = {} }: ViewRow, language: Language): Row {
  const told = Object.entries(texts).map(([column, said]) => [column, toldAll(said, language)]);
  return { ...cells, ...Object.fromEntries(told) };
}
