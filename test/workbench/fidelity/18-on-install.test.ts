import { expect, test } from 'vitest';
import { hostOf } from './host.ts';

const onOpen =
  "function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); } function go() {}";

test('installing fires onInstall and nothing else', () => {
  const silent = hostOf(onOpen);
  silent.install();
  expect(silent.ui.menus).toEqual([]);
  const host = hostOf(`${onOpen} function onInstall(e) { onOpen(e); Logger.log(String(e.authMode)); }`);
  host.install();
  expect(host.ui.menus).toHaveLength(1);
  expect(host.state.log).toEqual(['FULL']);
});
