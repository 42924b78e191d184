import { expect, test } from 'vitest';
import { hostOf } from './host.ts';

test('a name that ends with an underscore is in no list and cannot be called', () => {
  const host = hostOf('function open() { return hidden_(); } function hidden_() { return 1; } function _odd() {}');
  expect(host.functionNames).toEqual(['open', '_odd']);
  expect(host.rpc('open')).toBe(1);
  expect(() => host.rpc('hidden_')).toThrow(new TypeError('google.script.run.hidden_ is not a function'));
});

test('a custom function must not be private', () => {
  expect(() => hostOf('/** @customfunction */ function SECRET_() {}')).toThrow('SECRET_ is private');
});

test('a menu item cannot run a private function', () => {
  const code =
    "function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Run', 'hidden_').addToUi(); } function hidden_() {}";
  expect(() => hostOf(code).openDocument()).toThrow('Script function not found: hidden_');
});
