// Writes what is generated from the catalogs; a test keeps it true. A column that existing workbooks have keeps its id.
import { readFile, writeFile } from 'node:fs/promises';
import { loadModule } from './tooling/load-module.mjs';

const { generatedFiles, lostIds } = await loadModule('src/docs.ts');
const files = generatedFiles();
const ids = 'src/workbook/column-ids.generated.ts';
const lost = lostIds(await readFile(ids, 'utf8').catch(() => ''), files[ids]);
if (lost.length > 0 && !process.argv.includes('--drop-columns')) {
  console.error(
    `Workbooks have these columns: ${lost.join(', ')}. Give a field whose header was reworded its \`id\`, one that was renamed its \`formerId\`; then, or where a column is given up, run: npm run docs -- --drop-columns`,
  );
  process.exit(1);
}
for (const [path, text] of Object.entries(files)) await writeFile(path, text);
