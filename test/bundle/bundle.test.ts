// Code.js as it would be pushed: its syntax, its names, its rights, its weight.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { gunzipSync } from 'node:zlib';
import type { FunctionDeclaration, Node } from 'acorn';
import { describe, expect, test } from 'vitest';
import { texts } from '../../src/i18n/texts.ts';
import { REPORT_KINDS } from '../../src/reports/catalog.ts';
import type { ReportKind } from '../../src/reports/kind.ts';
import { OWN_SHEETS } from '../../src/sheets/catalog.ts';
import { services } from '../../workbench/google/classes.ts';
import facts from '../../workbench/google/signatures.generated.json' with { type: 'json' };
import { scopesOf } from '../../workbench/google/signatures.ts';
import { parseScript, walkTree } from '../../workbench/runner/parse-script.ts';
import { Realm } from '../../workbench/runner/realm.ts';
import { freeNames } from './free-names.ts';
import { bundleHost, evening, made, project } from './made.ts';

interface Member extends Node {
  object: { type: string; name?: string };
  property: { type: string; name?: string };
  computed: boolean;
}

/** Every `x.name` of the script; the object's name where it is a plain name. */
function membersIn(tree: Node): { object: string | undefined; name: string }[] {
  const found: { object: string | undefined; name: string }[] = [];
  walkTree(tree, (node) => {
    if (node.type !== 'MemberExpression' || (node as Member).computed) return;
    const { object, property } = node as Member;
    found.push({ object: object.type === 'Identifier' ? object.name : undefined, name: property.name ?? '' });
  });
  return found;
}

const script = parseScript(made.code);
const host = bundleHost();
const triggers = ['onOpen', 'onInstall', 'onEdit', 'onSelectionChange'];
const fromMenu = (name: string) => name.endsWith('FromMenu') || name === 'openSidebar';
const serverFunctions = host.functionNames.filter(
  (name) => !host.customFunctions.includes(name) && !triggers.includes(name) && !fromMenu(name),
);

// 2
test('it parses as one ES2019 script', () => {
  expect(() => parseScript(made.code)).not.toThrow();
  expect(made.code.startsWith('/** @OnlyCurrentDoc */')).toBe(true);
});

// 3, 4
test('it expects nothing among the globals but the language and the services it names', () => {
  const language = new Set(
    vm.runInNewContext('Object.getOwnPropertyNames(globalThis)', Object.create(null)) as string[],
  );
  for (const name of ['console', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'eval'])
    language.delete(name);
  const missing = [...freeNames(script.tree)].filter((name) => !language.has(name));
  expect(missing.filter((name) => !Object.hasOwn(services, name))).toEqual([]);
});

test('what a library would take from the web, and quietly do without, is not in it', () => {
  expect(made.code.match(/\bnew URL\(|\batob\(|\bTextDecoder\b|\bstructuredClone\(|\bsetTimeout\(/g)).toBe(null);
});

test('nothing is tried out while the scripts load: what is thrown makes V8 read them once more', () => {
  const loaded = (name: string) => {
    const found = script.tree.body.find((one) => one.type === 'FunctionDeclaration' && one.id.name === name);
    return (found as FunctionDeclaration).body.body;
  };
  const statements = [...script.tree.body, ...loaded('commands_Anew_'), ...loaded('views_Anew_')];
  expect(statements.length).toBeGreaterThan(1000);
  expect(statements.filter(({ type }) => type === 'TryStatement')).toEqual([]);
});

// 6
describe('custom functions', () => {
  const custom = script.functions.filter((one) => one.custom);

  test('are among the declarations', () => {
    expect(custom.map(({ name }) => name)).toEqual(expect.arrayContaining(['DAYS_OF_COVER', 'ACOS_STATUS']));
  });

  test.each(custom.map((one) => [one.name, one] as const))(
    '%s has its help directly before it, every parameter in it',
    (_, { jsdoc, parameters }) => {
      const described = [...jsdoc.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map((match) => match[1]);
      expect(described).toEqual(parameters);
      expect(jsdoc).toMatch(/@return \{[^}]+\} \S/);
      // The list of functions in Sheets shows neither optional names in brackets nor HTML.
      expect(jsdoc.replace(/\{[^}]+\}/g, '')).not.toMatch(/@param +\[|<\w+>/);
    },
  );
});

// 7
test('every declaration is an entry point, but what loads the commands', () => {
  const hidden = script.functions.map(({ name }) => name).filter((name) => name.endsWith('_'));
  expect(hidden).toEqual(['commands_', 'commands_Anew_', 'views_', 'views_Anew_']);
  expect(host.functionNames).toEqual(expect.arrayContaining(['onOpen', 'onInstall', 'getDaybook', 'importTable']));
});

// 8
test('the custom functions have names of their own', () => {
  expect(host.customFunctions.map((name) => name.toUpperCase())).toEqual(host.customFunctions);
  expect(new Set(host.customFunctions).size).toBe(host.customFunctions.length);
});

// 10
test('it holds no service call at the top level, and onOpen needs nothing but getUi', () => {
  const fresh = bundleHost();
  fresh.openDocument('NONE');
  expect(fresh.ui.menus).toHaveLength(1);
  const used = Object.keys(fresh.calls.byMethod).filter((member) => !/^(Menu|Logger|console)\./.test(member));
  const allowed = ['SpreadsheetApp.getUi', 'Ui.createAddonMenu', 'Ui.createMenu', 'Session.getActiveUserLocale'];
  expect(used.filter((member) => !allowed.includes(member))).toEqual([]);
});

test('installing shows the menu', () => {
  const fresh = bundleHost();
  fresh.install();
  expect(fresh.ui.menus).toHaveLength(1);
});

// 13
describe('the manifest', () => {
  const scopes = made.manifest.oauthScopes!;
  const members = membersIn(script.tree);
  const direct = members.filter(({ object }) => object !== undefined && Object.hasOwn(facts.classes, object));
  const called = new Set(members.map(({ name }) => name));
  const reachable = Object.keys(facts.classes).filter(
    (name) => !Object.hasOwn(services, name) && !['UrlFetchApp', 'MailApp', 'DriveApp'].includes(name),
  );

  test('asks for exactly the two scopes', () => {
    expect([...scopes].sort()).toEqual([
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
    ]);
  });

  test('grants every call of a service', () => {
    const needs = direct.map(({ object, name }) => ({ member: `${object}.${name}`, needed: scopesOf(object!, name) }));
    expect(needs.filter(({ needed }) => needed.length > 0 && !needed.some((scope) => scopes.includes(scope)))).toEqual(
      [],
    );
  });

  test('grants every call of an object of a service, whichever class a name of it may mean', () => {
    const refused = [...called].filter((name) => {
      const meant = reachable.filter((className) =>
        Object.hasOwn((facts.classes as Record<string, object>)[className]!, name),
      );
      const granted = (className: string) => {
        const needed = scopesOf(className, name);
        return needed.length === 0 || needed.some((scope) => scopes.includes(scope));
      };
      return meant.length > 0 && !meant.some(granted);
    });
    expect(refused).toEqual([]);
  });

  test('asks for nothing that no call needs', () => {
    const needed = [...called].flatMap((name) =>
      Object.keys(facts.classes).flatMap((className) => scopesOf(className, name)),
    );
    expect(scopes.filter((scope) => !needed.includes(scope))).toEqual([]);
  });

  test('is for V8, and is what stands in the project', () => {
    expect(made.manifest).toMatchObject({ runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER', dependencies: {} });
    expect(made.manifest).toEqual(JSON.parse(readFileSync(join(project, 'appsscript.json'), 'utf8')));
    expect(made.manifest).not.toHaveProperty('addOns');
  });
});

// 40
describe.each(serverFunctions)('%s', (name) => {
  const junk = [
    undefined,
    null,
    0,
    true,
    '',
    'x',
    '{',
    'null',
    '[]',
    '{}',
    '1',
    '"x"',
    { a: 1 },
    [1],
    '{"task":1,"done":"x"}',
    '{"source":{"name":1},"table":[[{}]]}',
    '{"source":{"name":"a"},"table":"x"}',
    `{"__proto__":{"a":1}}`,
    'x'.repeat(70_000),
  ];

  test('answers junk with a sentence, never with an exception, and writes nothing', () => {
    const fresh = bundleHost();
    for (const argument of junk) {
      const reply = JSON.parse(fresh.rpc(name, argument) as string) as { ok: boolean; code?: string; message?: string };
      expect(reply).toMatchObject(
        reply.ok ? { ok: true } : { ok: false, code: expect.any(String), message: expect.any(String) },
      );
    }
    expect(fresh.state.spreadsheet.sheetByName('Sheet1')!.lastRow()).toBe(0);
  });
});

describe('its weight', () => {
  test.each(['Code.js', 'Commands.js', 'Views.js'])('%s is at most 512 KiB', (name) => {
    expect(statSync(join(import.meta.dirname, '../../dist', name)).size).toBeLessThanOrEqual(512 * 1024);
  });

  test('no formula and no menu loads the commands', () => {
    const realm = new Realm(() => evening);
    realm.run(new vm.Script(made.code), 60_000);
    const loaded = (call: string) =>
      realm.run(new vm.Script(`${call}; typeof commands_Loaded + typeof views_Loaded`), 60_000);
    expect(loaded('ROAS(50, 10); try { onOpen(); onEdit(); } catch {}')).toBe('undefinedundefined');
    expect(loaded('try { showSheet("{}"); } catch {}')).toBe('objectobject');
  });

  test('unpacks its texts once in a call that speaks, and never for a formula', () => {
    expect(made.code).not.toContain(texts['guard.busy'].en);
    const fresh = bundleHost();
    fresh.rpc('getDaybook');
    expect(fresh.calls.byMethod['Utilities.ungzip']).toBe(1);
  });

  test('loads what checks requests when it is asked, and never for a formula or the menu', () => {
    const realm = new Realm(() => evening);
    realm.run(new vm.Script(made.code), 60_000);
    // The library leaves this among the globals when it is loaded.
    const loaded = (call: string) => realm.run(new vm.Script(`${call}; typeof __zod_globalConfig`), 60_000);
    expect(loaded('answered = ROAS(50, 10)')).toBe('undefined');
    expect(realm.global.answered).toBeTypeOf('number');
    expect(loaded('try { onOpen(); onEdit(); } catch {}')).toBe('undefined');
    expect(loaded('try { showSheet("{}"); } catch {}')).toBe('object');
  });

  describe.each(REPORT_KINDS)('what is known of $id', (kind) => {
    test('is packed as it stands in the catalog, without what is for the docs', () => {
      const packed = unpacked().kinds.find(({ id }) => id === kind.id)!;
      expect(packed).toEqual({ ...kind, evidence: {}, amazonReportType: '' });
    });

    test('stands nowhere else: none of its headers', () => {
      const ours = OWN_SHEETS.flatMap(({ columns }) => columns.filter(({ origin }) => origin !== 'report'));
      const said = new Set(ours.map(({ header }) => header));
      // A plain or short word (`sku`, 合計) may mean anything in a script.
      const telling = wordsOf(kind).filter((word) => /.{3}/.test(word) && /[\W_]/.test(word) && !said.has(word));
      expect(telling.length).toBeGreaterThan(1);
      const quoted = new Set(made.code.split(/["'`|]/));
      expect(telling.filter((word) => quoted.has(word))).toEqual([]);
    });
  });

  // Processor time, not the clock on the wall: a busy machine must not make the bundle look heavy.
  test('starts within 15 ms in a fresh context', () => {
    const code = new vm.Script(made.code);
    const times = Array.from({ length: 21 }, () => {
      const realm = new Realm(() => evening);
      const start = process.cpuUsage();
      realm.run(code, 60_000);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    expect(times.sort((one, other) => one - other)[10]).toBeLessThanOrEqual(15);
  });
});

/** What the page beside the script holds packed. */
function unpacked(): { readonly kinds: readonly ReportKind[] } {
  return JSON.parse(gunzipSync(Buffer.from(made.html.packed!, 'base64')).toString());
}

/** Every header by which a kind is known, or is known not to be another. */
function wordsOf({ fields, foreign = [], proof }: ReportKind): string[] {
  const headers = fields.flatMap((field) => Object.values(field.headers ?? {}).flat());
  return [...headers, ...foreign, ...(proof ? [...proof.where, ...proof.needs] : [])];
}
