// What the build made and clasp would push, read once for the bundle tests.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Spreadsheet } from '../../workbench/model/spreadsheet.ts';
import { type PushedFiles, readPushedFiles } from '../../workbench/runner/pushed-files.ts';
import { ScriptHost } from '../../workbench/runner/script-host.ts';

/** The project's folder. */
export const project = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The pushed files. */
export const made: PushedFiles = readPushedFiles(join(project, 'dist'));

/** A fixed moment: 1 November 2026, 20:00 UTC. */
export const evening = Date.UTC(2026, 10, 1, 20);

/** The bundle on an empty spreadsheet. */
export function bundleHost(locale = 'en_US', timeZone = 'America/Los_Angeles'): ScriptHost {
  return new ScriptHost({ files: made, spreadsheet: new Spreadsheet({ locale, timeZone }), clock: () => evening });
}
