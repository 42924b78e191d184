// Small scripts, pushed to a host of their own: what the fidelity tests are made of.
import { Spreadsheet } from '../../../workbench/model/spreadsheet.ts';
import type { HostOptions } from '../../../workbench/runner/host-state.ts';
import type { Manifest, PushedFiles } from '../../../workbench/runner/pushed-files.ts';
import { ScriptHost } from '../../../workbench/runner/script-host.ts';

const scopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** A fixed moment: 1 November 2026, 12:00 UTC. */
export const noon = Date.UTC(2026, 10, 1, 12);

/** The files of a project with this script. */
export function pushed(code: string, html: Record<string, string> = {}, manifest: Manifest = {}): PushedFiles {
  return { code, html, manifest: { timeZone: 'Etc/UTC', runtimeVersion: 'V8', oauthScopes: scopes, ...manifest } };
}

/** A spreadsheet with one sheet named Sheet1. */
export function spreadsheet(locale = 'en_US', timeZone = 'America/New_York'): Spreadsheet {
  const made = new Spreadsheet({ locale, timeZone });
  if (made.sheets.length === 0) made.addSheet({ name: 'Sheet1' });
  return made;
}

type Settings = Partial<HostOptions> & { html?: Record<string, string>; manifest?: Manifest };

/** A host for a script, with a clock that stands still. */
export function hostOf(code: string, { html, manifest, ...options }: Settings = {}): ScriptHost {
  return new ScriptHost({
    files: pushed(code, html, manifest),
    spreadsheet: spreadsheet(),
    clock: () => noon,
    ...options,
  });
}

/** What the body of a function answers when the page calls it. */
export function run(body: string, settings: Settings = {}): unknown {
  return hostOf(`function test() { ${body} }`, settings).rpc('test');
}

/** What a piece of code throws when the page calls it: name and message, or undefined. */
export function thrown(body: string, settings: Settings = {}): unknown {
  return run(`try { ${body} } catch (error) { return error.name + ': ' + error.message; } return null;`, settings);
}

/** The start of every body that works on the first sheet. */
export const sheet = 'const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];';
