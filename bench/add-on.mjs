// The workbench as a module: the built add-on over an empty spreadsheet, its calls to Google counted.
import { build } from 'esbuild';

const SOURCE = `
  export { Spreadsheet } from './workbench/model/spreadsheet.ts';
  export { readPushedFiles } from './workbench/runner/pushed-files.ts';
  export { ScriptHost } from './workbench/runner/script-host.ts';
  export { predictSeconds } from './workbench/google/cost.ts';
  export { uploadParts } from './sidebar/parse/upload-parts.ts';
`;
const outfile = 'build/modules/add-on.mjs';
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

const FILES = readPushedFiles('dist');

/** On a day; `kept` is a workbook as JSON. */
export function startedHost(now, kept) {
  const facts = { name: 'Bench', locale: 'en_US', timeZone: 'America/Los_Angeles' };
  const spreadsheet = kept === undefined ? new Spreadsheet(facts) : Spreadsheet.fromJSON(kept);
  const host = new ScriptHost({ files: FILES, spreadsheet, clock: () => now });
  host.openDocument();
  return host;
}

/** As the sidebar does it, in parts; how many. */
export function importInto(host, table, { name, answers, today }) {
  const source = { name, delimited: true };
  const facts = { source, answers: { withoutUndo: true, ...answers }, today, taught: [], language: 'en' };
  const parts = uploadParts({ ...facts, table });
  for (const part of parts) {
    const reply = JSON.parse(host.rpc('importTable', JSON.stringify({ source, ...part })));
    if (reply.value?.status !== 'imported') throw new Error(JSON.stringify(reply).slice(0, 500));
  }
  return parts.length;
}

/** The calls of a piece of work, which answers how many it made of google.script.run. */
export function callsOf(host, work) {
  const before = structuredClone(host.calls.uses);
  const roundTrips = work();
  const uses = Object.fromEntries(
    Object.entries(host.calls.uses).map(([member, use]) => {
      const was = before[member] ?? {};
      return [member, Object.fromEntries(Object.entries(use).map(([what, count]) => [what, count - (was[what] ?? 0)]))];
    }),
  );
  const total = Object.values(uses).reduce((sum, { calls }) => sum + calls, 0);
  return { roundTrips, total, uses, seconds: predictSeconds(uses, roundTrips) };
}
