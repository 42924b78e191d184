/** Lists what an .xlsx file holds and a Daybook workbook cannot carry. */
import { unzipSync } from 'fflate';

const parts: readonly [RegExp, string][] = [
  [/^xl\/charts\/chart[^/]*$/, 'charts'],
  [/^xl\/media\//, 'pictures'],
  [/^xl\/pivotTables\//, 'pivot tables'],
  [/^xl\/slicers\//, 'slicers'],
  [/^xl\/vbaProject\.bin$/, 'macros'],
  [/^xl\/externalLinks\//, 'links to other workbooks'],
];

function entryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
  return names;
}

/** What gets lost when this file is read, in plain words. */
export function lostParts(bytes: Uint8Array): string[] {
  const names = entryNames(bytes);
  return parts.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, words]) => words);
}
