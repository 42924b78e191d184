// Writes the generated pages of docs/ from the catalogs; a test keeps them true.
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const outfile = 'build/modules/docs.mjs';
await build({
  entryPoints: ['src/docs.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const { pages } = await import(pathToFileURL(outfile).href);
for (const [name, page] of Object.entries(pages())) await writeFile(`docs/${name}`, page);
