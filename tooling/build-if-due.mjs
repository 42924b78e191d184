// Before a command of the workbench: builds what is not of the sources as they are. Flags are those of the build.
import { isBuilt } from './build-state.mjs';

if (!isBuilt(process.argv.includes('--page'))) await import('../build.mjs');
