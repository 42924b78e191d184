/**
 * No pattern looks at a long text again and again: a cell of 50,000 blanks would hold a tab for minutes, a file of them
 * for days.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Patterns that could look twice, and why they do not. */
const HARMLESS: Readonly<Record<string, string>> = {
  '/\\B(?=(\\d{3})+$)/g': 'the digits of one number',
  '/\\.?0+$/': 'the digits of one number',
  '/\\.?0+e/': 'the digits of one number',
  '/([A-Z]+)(\\d+)/g': 'the name of one cell or area',
  '/^(.+?)[\\s,]+(\\d{1,2}:.+)$/': 'at most 40 characters',
  '/\\s+(?:[-–—~]|to)\\s+|日\\s*[-–—~至]\\s*/': 'at most 80 characters',
  '/^\\s*(\\S.*?)\\s*=\\s*(\\w*)\\s*$/': 'one argument of a command line',
  '/^@param\\s+\\{[^}]*\\}\\s+(\\S+)\\s*(.*)$/': 'our own script',
  '/^([\\s\\S]*)daybook:([\\w-]+)\\/(\\w+)(?::(\\w+))?([\\s\\S]*)$/': 'a mark begins only where its word stands',
  '/[^\\s\\u2E80-\\uFFFF-]*[\\s\\u2E80-\\uFFFF-]|[^\\s\\u2E80-\\uFFFF-]+$/g': 'what does not end a word ends the text',
  '/"[^"]*(?:"|$)|\\[[^\\]]*(?:\\]|$)|\\\\./g': 'what never closes goes to the end',
  '/"[^"]*(?:"|$)|\\\\.|_.|\\*./g': 'what never closes goes to the end',
  '/\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*(?:\\]|$)/gi': 'what never closes goes to the end',
  '/"[^"]*(?:"|$)|\\\\.|[_*].|\\[(?![hms]+\\])[^\\]]*(?:\\]|$)|general/gi': 'what never closes goes to the end',
  '/(?<![\\r\\n])[\\r\\n]+$/': 'a run is looked at from its beginning only',
};

type Node = { type?: string; regex?: { pattern: string; flags: string } };

function patternsIn(node: unknown, found: Set<string>): Set<string> {
  if (node === null || typeof node !== 'object') return found;
  const { type, regex } = node as Node;
  if (type === 'Literal' && regex) found.add(`/${regex.pattern}/${regex.flags}`);
  for (const child of Object.values(node)) patternsIn(child, found);
  return found;
}

function patternsOf(folder: string): Map<string, string> {
  const files = readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const found = new Map<string, string>();
  for (const file of files) {
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext' });
    const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
    for (const pattern of patternsIn(tree, new Set())) found.set(pattern, relative(ROOT, file));
  }
  return found;
}

function looksTwice(pattern: string): boolean {
  const end = pattern.lastIndexOf('/');
  return analyse(new RegExp(pattern.slice(1, end), pattern.slice(end + 1))).reports.length > 0;
}

const patterns = new Map(['src', 'sidebar', 'workbench'].flatMap((folder) => [...patternsOf(folder)]));

test('the judge sees what is slow, and passes what is not', () => {
  for (const slow of ['/\\s+$/', '/ +[-–] +/', '/^(.+?)\\s+(\\d+:.+)$/', '/(a+)+$/'])
    expect(looksTwice(slow)).toBe(true);
  for (const quick of ['/^\\s+/', '/\\s+/g', '/ [-–] /', '/^\\d+(?:\\.\\d*)?$/']) expect(looksTwice(quick)).toBe(false);
});

test('every pattern looks once, or is known to be harmless', () => {
  const slow = [...patterns].filter(([pattern]) => looksTwice(pattern) && !(pattern in HARMLESS));
  expect(patterns.size).toBeGreaterThan(200);
  expect(slow.map(([pattern, file]) => `${file}: ${pattern}`)).toEqual([]);
});

describe('a lazy search for an end that never comes begins again at every beginning', () => {
  // The judge above looks at what a pattern begins with; these it would not see.
  test.each([...patterns].filter(([pattern]) => /(?:\[\\s\\S\]|\.)[*+]\?/.test(pattern) && !pattern.startsWith('/^')))(
    '%s in %s reads our own files only',
    (_, file) => {
      expect([
        'workbench/import/parse-worker.ts',
        'workbench/server/function-help.ts',
        'workbench/xlsx/finish-styles.ts',
      ]).toContain(file);
    },
  );
});

test('what is called harmless is still in use', () => {
  expect(Object.keys(HARMLESS).filter((pattern) => !patterns.has(pattern))).toEqual([]);
});
