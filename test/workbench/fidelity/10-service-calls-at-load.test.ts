import { expect, test } from 'vitest';
import { hostOf } from './host.ts';

const menu =
  "function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi(); } function go() {}";

test('a service call at the top level takes the menu away where the add-on is not yet enabled', () => {
  const host = hostOf(`const id = SpreadsheetApp.getActiveSpreadsheet().getId();\n${menu}`);
  expect(() => host.openDocument('NONE')).toThrow(
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
  );
  expect(host.ui.menus).toEqual([]);
  host.openDocument('LIMITED');
  expect(host.ui.menus).toHaveLength(1);
});

test('without one the menu is there', () => {
  const host = hostOf(menu);
  host.openDocument('NONE');
  expect(host.ui.menus).toEqual([{ label: null, entries: [{ type: 'item', label: 'Go', functionName: 'go' }] }]);
});
