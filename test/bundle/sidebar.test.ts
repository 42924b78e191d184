// sidebar.html as it would be pushed: what HtmlService and the sandboxed frame would do to it.
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { walkTree } from '../../workbench/runner/parse-script.ts';
import { made } from './made.ts';

const page = made.html.sidebar!;
const scripts = [...page.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes, code]) => ({
  attributes: attributes!,
  code: code!,
}));

test('is at most 512 KiB and, beside the notices and what is packed, the only page', () => {
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(512 * 1024);
  expect(Object.keys(made.html)).toEqual(['notices', 'packed', 'sidebar']);
  expect(page.slice(0, 15).toLowerCase()).toBe('<!doctype html>');
});

describe.each(scripts.map((script, index) => [index, script] as const))('script %i', (_, { code }) => {
  const tree = parse(code, { ecmaVersion: 2020, sourceType: 'script' });

  // 41
  test('holds no template literal, in which HtmlService would take // for a comment', () => {
    let found = 0;
    walkTree(tree, (node) => {
      if (node.type === 'TemplateLiteral') found++;
    });
    expect(found).toBe(0);
  });

  // 42
  test('holds nothing that a template would take for a scriptlet, or HTML for its end', () => {
    expect(code.match(/<\?|<\/script|<!--/gi)).toBe(null);
  });
});

test('has its worker and its program inline', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(2);
  expect(
    scripts.some(({ attributes }) => /id="import-worker"/.test(attributes) && /type="text\/plain"/.test(attributes)),
  ).toBe(true);
});

// 42
test('holds no scriptlet anywhere', () => {
  expect(page.match(/<\?/g)).toBe(null);
});

// 43
test('navigates nowhere: links open a window of their own, the frame’s parent is never touched', () => {
  expect(page.match(/<base target="_(blank|top)"/g)).toHaveLength(1);
  expect(page.match(/\btop\.location|window\.top\b|parent\.location/g)).toBe(null);
});

test('submits no form by itself', () => {
  const forms = page.match(/<form\b/g) ?? [];
  expect(forms.length === 0 || /preventDefault/.test(page)).toBe(true);
});

// 45
test('loads nothing that it could not do without, and nothing insecurely', () => {
  const links = [...page.matchAll(/<(script|link|img|iframe)[^>]*\b(?:src|href)="([^"]*)"/g)];
  expect(links.filter(([, tag, url]) => tag !== 'link' || !url!.startsWith('https://'))).toEqual([]);
});
