import { expect, test } from 'vitest';
import { hostOf } from './host.ts';

const menu = (item: string) => `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu().addItem('Go', 'go').addSeparator().addSubMenu(ui.createMenu('More').addItem('Deep', '${item}')).addToUi();
}
function go() { Logger.log('went'); }
function deep() { SpreadsheetApp.getUi().alert('deep'); }`;

test('an item that names no function is found when the menu is added, even in a submenu', () => {
  expect(() => hostOf(menu('deeper')).openDocument()).toThrow('Script function not found: deeper');
});

test('clicking an item runs its function with all rights', () => {
  const host = hostOf(menu('deep'));
  host.openDocument();
  host.clickMenu(['Go']);
  host.clickMenu(['More', 'Deep']);
  expect(host.state.log).toEqual(['went']);
  expect(host.ui.alerts).toMatchObject([{ kind: 'alert', message: 'deep', answer: 'OK' }]);
});

test.each([[['More']], [['Deep']], [['Go', 'Deep']], [['Nothing']], [[]]])(
  'there is nothing to click at %j',
  (path) => {
    const host = hostOf(menu('deep'));
    host.openDocument();
    expect(() => host.clickMenu(path)).toThrow('There is no menu item');
  },
);

test('a menu of its own name is found by that name, and is replaced when it is added again', () => {
  const host = hostOf(
    "function onOpen() { SpreadsheetApp.getUi().createMenu('Mine').addItem('Go', 'go').addToUi(); } function go() { onOpen(); Logger.log('went'); }",
  );
  host.openDocument();
  host.clickMenu(['Mine', 'Go']);
  expect(host.ui.menus.map((one) => one.label)).toEqual(['Mine']);
  expect(() => host.clickMenu(['Go'])).toThrow('There is no menu item Go');
});
