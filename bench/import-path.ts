/** What the bench measures of an import, as it is shipped. */

export { parseFile } from '../sidebar/parse/parse-file.ts';
export { textTable } from '../src/delimited/text-table.ts';
export { planMerge } from '../src/reports/merge/merge.ts';
export { readReport } from '../src/reports/read/read-report.ts';
