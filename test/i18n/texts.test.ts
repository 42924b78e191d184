/** Every text of every area: all languages, the same places, one area a key, none forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/language.ts';
import { downloadTexts } from '../../src/i18n/texts/downloads.ts';
import { sidebarTexts } from '../../src/i18n/texts/sidebar.ts';
import { texts } from '../../src/i18n/texts.ts';
import type { Texts } from '../../src/i18n/translate.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'src/i18n/texts');

const areas = await Promise.all(
  readdirSync(FOLDER).map(async (file) => {
    const module = (await import(join(FOLDER, file))) as Record<string, Texts>;
    return { file, dictionaries: Object.values(module) };
  }),
);
/** The sidebar and the parse worker carry their own texts and no others. */
const ownAreas = ['sidebar.ts', 'tasks.ts', 'downloads.ts', 'today-list.ts', 'week.ts', 'file-problems.ts'];
const entries = areas.flatMap(({ dictionaries }) => dictionaries.flatMap((dictionary) => Object.entries(dictionary)));

/** Names of the places that show a value; a plural word is chosen by a number that need not be shown. */
function places(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string))].sort();
}

/** Numbers that choose a plural word. */
function choosers(text: string): string[] {
  return [...text.matchAll(/\{(\w+):/g)].map((match) => match[1] as string);
}

test('one file, one dictionary', () => {
  expect(areas.filter(({ dictionaries }) => dictionaries.length !== 1).map(({ file }) => file)).toEqual([]);
});

test('no key stands in two areas', () => {
  const keys = entries.map(([key]) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every area outside the sidebar is merged', () => {
  const merged = areas.filter(({ file }) => !ownAreas.includes(file));
  expect(merged.flatMap(({ dictionaries }) => dictionaries.flatMap((one) => Object.keys(one))).sort()).toEqual(
    Object.keys(texts).sort(),
  );
});

describe.each(entries)('%s', (_, sentences) => {
  test('says something in every language, with the same places', () => {
    expect(Object.keys(sentences).sort()).toEqual([...languages].sort());
    for (const language of languages) {
      expect(sentences[language].trim()).not.toBe('');
      expect(places(sentences[language]), language).toEqual(places(sentences.en));
      expect(choosers(sentences.en), language).toEqual(expect.arrayContaining(choosers(sentences[language])));
      expect(sentences[language].replace(/\{\w+(:[^{}|]*\|[^{}|]*)?\}/g, '')).not.toMatch(/[{}]/);
    }
  });
});

test('every sentence of the sidebar is said by it', () => {
  const sources = readdirSync(join(ROOT, 'sidebar'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(ROOT, 'sidebar', file), 'utf8'))
    .join('\n');
  const said = (key: string) =>
    sources.includes(`'${key}'`) ||
    (key.startsWith('sidebar.problem.') && sources.includes('`sidebar.problem.${')) ||
    sources.includes(
      `\`${key.replace(/^download\.[\w-]+\.(?=name$|path$|why$|columns$)/, 'download.$' + '{sheet}.')}\``,
    ) ||
    sources.includes(`\`${key.replace(/adsConsole\.[\w-]+/, 'adsConsole.$' + '{fetch}')}\``);
  const made = new Set([
    'sidebar.title',
    'sidebar.today',
    'sidebar.import',
    'sidebar.functions',
    'sidebar.severity.act',
    'sidebar.severity.watch',
  ]);
  const unsaid = Object.keys({ ...sidebarTexts, ...downloadTexts }).filter((key) => !said(key) && !made.has(key));
  expect(unsaid).toEqual([]);
});
