// Writes samples/ anew.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModule } from './tooling/load-module.mjs';

const { sampleFiles } = await loadModule('workbench/shop/sample-files.ts');

rmSync('samples', { recursive: true, force: true });
mkdirSync('samples');
for (const { name, bytes } of sampleFiles()) writeFileSync(join('samples', name), bytes);
