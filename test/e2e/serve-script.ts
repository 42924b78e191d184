/** The page's server with a small script of the test's own in place of the add-on. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type RunningServer, runServer } from '../../workbench/server/run-server.ts';

const manifest = {
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

/** Serves a workbook with the script in it; all files lie in the folder. */
export function serveScript(code: string, folder: string): Promise<RunningServer> {
  const dist = join(folder, 'dist');
  mkdirSync(dist, { recursive: true });
  const setUp = 'function setUpWorkbook() { return JSON.stringify({ ok: true, value: null }); }';
  writeFileSync(join(dist, 'Code.js'), `${setUp}\n${code}`);
  writeFileSync(join(dist, 'sidebar.html'), '<script type="text/plain" id="import-worker"></script>');
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
  return runServer({
    ...{ dist, page: resolve('build/page'), worker: pathToFileURL(resolve('build/workbench/worker.mjs')) },
    ...{ open: null, samples: [], keepIn: join(folder, 'script.daybook.json'), isBook: true, day: null },
    ...{ locale: 'en_US', timeZone: 'America/New_York', language: 'en', port: 0, seed: 1 },
  });
}
