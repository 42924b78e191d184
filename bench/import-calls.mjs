// Imports reports into the workbench by the built add-on and counts what it asks of Google.
import { build } from 'esbuild';
import { tableOf } from './search-term-report.mjs';

const SOURCE = `
  export { Spreadsheet } from './workbench/model/spreadsheet.ts';
  export { readPushedFiles } from './workbench/runner/pushed-files.ts';
  export { ScriptHost } from './workbench/runner/script-host.ts';
  export { predictSeconds } from './workbench/google/cost.ts';
  export { uploadParts } from './sidebar/parse/upload-parts.ts';
`;
const outfile = 'build/modules/import-calls.mjs';
const stdin = { contents: SOURCE, resolveDir: process.cwd(), loader: 'ts' };
await build({
  stdin,
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const { Spreadsheet, readPushedFiles, ScriptHost, predictSeconds, uploadParts } = await import(`../${outfile}`);

const TODAY = Date.UTC(2026, 10, 23, 20);
const source = { name: 'Search_term_report.csv', delimited: true };
const FACTS = { source, answers: { withoutUndo: true }, today: '2026-11-23', taught: [], language: 'en' };

function importInto(host, table) {
  const parts = uploadParts({ ...FACTS, table });
  for (const part of parts) {
    const reply = JSON.parse(host.rpc('importTable', JSON.stringify({ source, ...part })));
    if (reply.value?.status !== 'imported') throw new Error(JSON.stringify(reply).slice(0, 500));
  }
  return parts.length;
}

/** Into a workbook that was set up and holds nothing. */
function measured(table) {
  const spreadsheet = new Spreadsheet({ name: 'Bench', locale: 'en_US', timeZone: 'America/Los_Angeles' });
  const host = new ScriptHost({ files: readPushedFiles('dist'), spreadsheet, clock: () => TODAY });
  host.openDocument();
  host.rpc('setUpWorkbook');
  const before = structuredClone(host.calls.uses);
  const parts = importInto(host, table);
  const uses = Object.fromEntries(
    Object.entries(host.calls.uses).map(([member, use]) => {
      const { calls = 0, rows = 0, cells = 0 } = before[member] ?? {};
      return [member, { calls: use.calls - calls, rows: use.rows - rows, cells: use.cells - cells }];
    }),
  );
  const total = Object.values(uses).reduce((sum, { calls }) => sum + calls, 0);
  return {
    rows: table.length - 1,
    parts,
    total,
    writes: uses['Range.setValues'].calls,
    seconds: predictSeconds(uses, parts),
    uses,
  };
}

/** For each number of rows. */
export function callsOfImport(...rows) {
  return rows.map((count) => measured(tableOf(count)));
}
