/** What a file exports is imported by another one: a name that serves only its own file is its own affair. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const scripts = readdirSync(ROOT).filter((name) => /\.(?:ts|mjs)$/.test(name));
const sources = ['src', 'sidebar', 'workbench'].flatMap(filesIn).filter((file) => file.endsWith('.ts'));
const files = [...sources, ...['test', 'bench', 'tooling'].flatMap(filesIn), ...scripts];
const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));

/** The names between two braces as the other file calls them: `a as b` is `a`. */
function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((one) => one.trim().replace(/^type\s+/, ''))
    .map((one) => one.split(/\s+as\s+/)[0]!)
    .filter((name) => name !== '');
}

const DECLARED = /^export (?:async )?(?:function\*?|class|const|let|type|interface) (\w+)/gm;

function exportsOf(text: string): string[] {
  const listed = text.matchAll(/^export (?:type )?\{([^}]*)\};/gm);
  return [
    ...[...text.matchAll(DECLARED)].map(([, name]) => name!),
    ...[...listed].flatMap(([, list]) => namesIn(list!)),
  ];
}

const NAMED = /^(?:import|export) (?:type )?(?:\w+, )?\{([^}]*)\} from '(\.[^']+)'/gm;
/** A file of which everything may be used: taken as a whole, loaded while running, or named by a build script. */
const WHOLE = /(?:\* as \w+ from |^export (?:type )?\* from |\bimport\()'(\.[^']+)'/gm;
const BY_SCRIPT = /'((?:src|sidebar|workbench)\/[^']+\.ts)'/g;

/** `path#name` for each name that is imported from a file; `path#*` where all of it may be. */
function usedBy(file: string, text: string): string[] {
  const at = (path: string) => relative(ROOT, resolve(ROOT, dirname(file), path));
  return [
    ...[...text.matchAll(NAMED)].flatMap(([, list, path]) => namesIn(list!).map((name) => `${at(path!)}#${name}`)),
    ...[...text.matchAll(WHOLE)].map(([, path]) => `${at(path!)}#*`),
    ...(file.endsWith('.mjs') ? [...text.matchAll(BY_SCRIPT)].map(([, path]) => `${path}#*`) : []),
  ];
}

/** `export * from` passes on what others import from that file: then the names are looked for there too. */
const passedOn = [...texts].flatMap(([file, text]) =>
  [...text.matchAll(/^export (?:type )?\* from '(\.[^']+)'/gm)].map(
    ([, path]) => [file, relative(ROOT, resolve(ROOT, dirname(file), path!))] as const,
  ),
);

/** The script's own entry: the build declares what it exports. */
const ENTRIES = [
  'src/apps-script/entry/main.ts',
  'src/apps-script/entry/triggers.ts',
  'src/apps-script/entry/calls.ts',
];

const used = new Set([...texts].flatMap(([file, text]) => usedBy(file, text)));
for (const entry of ENTRIES) used.add(`${entry}#*`);
for (const [from, to] of passedOn) {
  if (ENTRIES.includes(from)) continue;
  used.delete(`${to}#*`);
  for (const one of [...used]) if (one.startsWith(`${from}#`)) used.add(one.replace(from, to));
}

test('every export is imported somewhere', () => {
  expect(used.size).toBeGreaterThan(2000);
  const needless = sources.flatMap((file) =>
    exportsOf(texts.get(file)!)
      .filter((name) => !used.has(`${file}#${name}`) && !used.has(`${file}#*`))
      .map((name) => `${file}: ${name}`),
  );
  expect(needless.join('\n')).toBe('');
});
