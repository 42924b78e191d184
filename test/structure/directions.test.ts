/** Who may import whom; the folders of src are cut by what a seller sees and point one way. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const PURE = [
  'values',
  'delimited',
  'i18n',
  'reports',
  'rules',
  'functions',
  'formula',
  'sheets',
  'checklist',
  'workbook',
  'tracker',
  'ads',
  'evidence',
  'shop',
  'digest',
  'views',
  'today',
];

/** Folder → folders it may import from, besides its own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/values': [],
  'src/delimited': ['src/values'],
  'src/i18n': [],
  'src/workbook': ['src/values', 'src/i18n'],
  'src/evidence': ['src/values'],
  'src/functions': ['src/values', 'src/i18n', 'src/evidence'],
  'src/formula': ['src/values', 'src/functions'],
  'src/reports': ['src/values', 'src/i18n'],
  'src/rules': ['src/values', 'src/i18n', 'src/workbook'],
  'src/ads': ['src/values', 'src/reports', 'src/workbook'],
  'src/digest': ['src/ads', 'src/values', 'src/reports', 'src/workbook'],
  'src/sheets': ['src/values', 'src/i18n', 'src/reports', 'src/functions', 'src/rules', 'src/workbook'],
  'src/shop': ['src/values', 'src/i18n', 'src/reports', 'src/functions', 'src/sheets', 'src/workbook'],
  'src/checklist': [
    'src/ads',
    'src/workbook',
    'src/values',
    'src/i18n',
    'src/reports',
    'src/rules',
    'src/sheets',
    'src/tracker',
    'src/views',
  ],
  'src/downloads': ['src/values', 'src/reports'],
  'src/tracker': ['src/ads', 'src/workbook', 'src/evidence', 'src/values', 'src/i18n', 'src/functions', 'src/sheets'],
  'src/views': [
    'src/ads',
    'src/values',
    'src/i18n',
    'src/workbook',
    'src/reports',
    'src/rules',
    'src/sheets',
    'src/functions',
    'src/evidence',
    'src/shop',
    'src/digest',
    'src/tracker',
  ],
  'src/today': [
    'src/ads',
    'src/reports',
    'src/values',
    'src/i18n',
    'src/workbook',
    'src/rules',
    'src/sheets',
    'src/views',
    'src/shop',
  ],
  'src/commands': [...PURE, 'downloads'].map((folder) => `src/${folder}`),
  'src/apps-script': [...PURE, 'commands'].map((folder) => `src/${folder}`),
  sidebar: [
    'src/values',
    'src/delimited',
    'src/i18n',
    'src/reports',
    'src/functions',
    'src/formula',
    'src/downloads',
    'src/apps-script',
  ],
  workbench: ['src/apps-script'],
};

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): { path: string; typeOnly: boolean }[] {
  const statements = readFileSync(file, 'utf8').matchAll(/^(import|export)\b([^;'"]*)from '(\.[^']+)';/gm);
  return [...statements].map(([, , what, path]) => ({
    path: relative(ROOT, resolve(dirname(file), path!)),
    typeOnly: /^\s*type\b/.test(what!),
  }));
}

test.each(Object.entries(MAY_IMPORT))('%s imports only from %j', (folder, allowed) => {
  const files = filesOf(folder);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    for (const { path, typeOnly } of importsOf(file)) {
      const ok = path.startsWith(`${folder}/`) || allowed.some((other) => path.startsWith(`${other}/`));
      expect(ok, `${relative(ROOT, file)} imports ${path}`).toBe(true);
      if (!folder.startsWith('src') && path.startsWith('src/apps-script/')) {
        expect([path, typeOnly]).toEqual(['src/apps-script/server/messages.ts', true]);
      }
    }
  }
});

test('what plays Google knows nothing of the add-on; its command line and page server know what it replies', () => {
  const addOn = filesOf('workbench').filter((file) => importsOf(file).some(({ path }) => path.startsWith('src/')));
  const folders = addOn.map((file) => relative(ROOT, dirname(file)));
  expect(new Set(folders).has('workbench/import')).toBe(true);
  expect(folders.filter((folder) => !/^workbench\/(import|server)\b/.test(folder))).toEqual([]);
});

test('no two folders need each other', () => {
  const reached = (folder: string, seen: readonly string[] = []): string[] =>
    seen.includes(folder) ? [folder] : (MAY_IMPORT[folder] ?? []).flatMap((next) => reached(next, [...seen, folder]));
  for (const folder of Object.keys(MAY_IMPORT)) expect(reached(folder), folder).toEqual([]);
});

test('Google is named in one folder of src only', () => {
  const google =
    /\b(SpreadsheetApp|PropertiesService|HtmlService|LockService|Utilities|Session|ScriptApp|CacheService)\b\s*\./;
  for (const file of filesOf('src')) {
    const path = relative(ROOT, file);
    if (!path.startsWith('src/apps-script/')) expect(google.test(readFileSync(file, 'utf8')), path).toBe(false);
  }
});
