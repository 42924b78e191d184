// Loads a TypeScript module into a build script: bundled by esbuild, then imported.
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of the module; `options` are esbuild's. */
export async function loadModule(entry, options = {}) {
  const outfile = `build/modules/${entry.replace(/\.ts$/, '.mjs')}`;
  const usual = { bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' };
  await build({ ...usual, ...options, entryPoints: [entry], outfile });
  return import(pathToFileURL(outfile).href);
}
