// A person may allow less than the add-on asks for: one sentence says what to do, in whatever language Google speaks.
import { expect, test } from 'vitest';
import { Spreadsheet } from '../../workbench/model/spreadsheet.ts';
import { ScriptHost } from '../../workbench/runner/script-host.ts';
import { evening, made } from './made.ts';

test.each(['en', 'de', 'zh_CN', 'ja'])('a permission that was refused is named, Google speaking %s', (userLocale) => {
  const files = { ...made, manifest: { ...made.manifest, oauthScopes: [] } };
  const spreadsheet = new Spreadsheet({ locale: 'en_US', timeZone: 'America/Los_Angeles' });
  const host = new ScriptHost({ files, spreadsheet, userLocale, clock: () => evening });
  const reply = JSON.parse(host.rpc('getDaybook') as string);
  expect(reply).toMatchObject({ ok: false, code: 'not-allowed' });
  expect(reply.message).not.toContain('googleapis');
});
