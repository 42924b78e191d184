// Makes signatures.generated.json, the facts about Google's classes that the workbench holds scripts to: class, method,
// parameter types, scopes, enums. Parameter types come from @types/google-apps-script, required scopes from the
// published package gas-types-detailed. Run: node workbench/google/generate-signatures.mjs <unpacked gas-types-detailed
// folder>
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const typed = join(here, '../../node_modules/@types/google-apps-script');
const detailed = process.argv[2];

const files = [
  'spreadsheet',
  'base',
  'properties',
  'cache',
  'lock',
  'utilities',
  'html',
  'script',
  'url-fetch',
  'mail',
  'drive',
  'charts',
];

const wanted = new Set(
  `SpreadsheetApp Spreadsheet Sheet Range RangeList Selection ConditionalFormatRule ConditionalFormatRuleBuilder BooleanCondition
  GradientCondition DataValidation DataValidationBuilder Protection Filter NamedRange Banding DeveloperMetadata Color RgbColor
  Ui Menu PromptResponse PropertiesService Properties CacheService Cache LockService Lock Utilities HtmlService HtmlOutput
  HtmlOutputMetaTag HtmlTemplate Session User Logger ScriptApp AuthorizationInfo UrlFetchApp MailApp DriveApp
  Blob Charts ChartOptions ContainerInfo EmbeddedChart EmbeddedChartBuilder EmbeddedBarChartBuilder EmbeddedColumnChartBuilder EmbeddedLineChartBuilder`.split(
    /\s+/,
  ),
);

function textOf(folder, file) {
  // A deprecated member stands behind its comment on the same line.
  return readFileSync(join(folder, `google-apps-script.${file}.d.ts`), 'utf8').replace(/\*\/ (?=\w+\()/g, '*/\n');
}

/** Splits a parameter list at its outermost commas. */
function outerSplit(text) {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if ('<([{'.includes(letter)) depth++;
    if ('>)]}'.includes(letter)) depth--;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

function parameterType(parameter) {
  const [, rest, optional, type] = /^(\.\.\.)?\w+(\?)?:\s*([\s\S]+)$/.exec(parameter);
  const plain = type
    .replace(/\{[^}]*\}/g, 'Object')
    .replace(/\b(?:Base|Charts|Spreadsheet|HTML|HTML_Service|Blob)\./g, '')
    .replace(/\s/g, '');
  return `${rest ? '...' : ''}${plain}${optional ? '?' : ''}`;
}

function scopesIn(comment) {
  return [...comment.matchAll(/- (https:\/\/\S+)/g)]
    .map((match) => match[1])
    .filter((url) => /auth\/|feeds|mail\.google/.test(url));
}

/** Every interface of a declaration file: name -> [{ name, parameters, scopes }]. */
function interfacesOf(text) {
  const found = new Map();
  for (const [, , name, body] of text.matchAll(/^( {2,8})interface (\w+)[^{]*\{\n([\s\S]*?)^\1\}/gm)) {
    const methods = [];
    let comment = '';
    for (const piece of body.matchAll(/\/\*\*[\s\S]*?\*\/|^\s*(\w+)\(((?:[^;(){}]|\{[^}]*\})*)\):[^;]+;/gm)) {
      if (piece[1] === undefined) comment = piece[0];
      else {
        methods.push({
          name: piece[1],
          parameters: outerSplit(piece[2]).map(parameterType),
          scopes: scopesIn(comment),
        });
        comment = '';
      }
    }
    found.set(name, methods);
  }
  return found;
}

function enumsOf(text) {
  return [...text.matchAll(/enum (\w+) \{([^}]*)\}/g)].map(([, name, body]) => [
    name,
    body.match(/\b[A-Z][A-Z0-9_]*\b/g) ?? [],
  ]);
}

const scopeSets = [];
function scopeIndex(scopes) {
  if (scopes.length === 0) return -1;
  const key = scopes.join(' ');
  const index = scopeSets.findIndex((set) => set.join(' ') === key);
  return index < 0 ? scopeSets.push(scopes) - 1 : index;
}

const classes = {};
const enums = {};
for (const file of files) {
  let parameters = new Map();
  try {
    parameters = interfacesOf(textOf(typed, file));
    for (const [name, members] of enumsOf(textOf(typed, file))) enums[name] = members;
  } catch {}
  let scopes = new Map();
  try {
    scopes = interfacesOf(textOf(detailed, file));
    for (const [name, members] of enumsOf(textOf(detailed, file))) enums[name] = members;
  } catch {}
  for (const name of new Set([...parameters.keys(), ...scopes.keys()])) {
    if (!wanted.has(name) || classes[name]) continue;
    const methods = {};
    const scoped = scopes.get(name) ?? [];
    const own = parameters.get(name) ?? [];
    const named = new Set([...scoped, ...own].map((method) => method.name));
    for (const method of [...named].sort()) {
      const source = own.some((one) => one.name === method) ? own : scoped;
      const signatures = source.filter((one) => one.name === method).map((one) => one.parameters.join(','));
      const needs = scoped.filter((one) => one.name === method).flatMap((one) => one.scopes);
      methods[method] = [[...new Set(signatures)].join(';'), scopeIndex([...new Set(needs)])];
    }
    classes[name] = methods;
  }
}

const used = JSON.stringify(classes);
const services = {};
for (const [file, service] of [
  ['spreadsheet', 'SpreadsheetApp'],
  ['script', 'ScriptApp'],
  ['html', 'HtmlService'],
  ['utilities', 'Utilities'],
  ['base', 'Ui'],
  ['charts', 'Charts'],
]) {
  const text = textOf(detailed, file);
  const body = new RegExp(`^( *)interface ${service} \\{\\n([\\s\\S]*?)^\\1\\}`, 'm').exec(text)?.[2] ?? '';
  services[service] = [...body.matchAll(/^\s*(\w+): typeof (?:\w+\.)?(\w+);/gm)].map((match) => match[1]);
}
const needed = new Set(Object.values(services).flat());
const smaller = Object.fromEntries(Object.entries(enums).filter(([name]) => needed.has(name) || used.includes(name)));

writeFileSync(
  join(here, 'signatures.generated.json'),
  `{\n"source": ["@types/google-apps-script", "gas-types-detailed 1.1.3"],\n"scopeSets": ${JSON.stringify(scopeSets)},\n"enumsOf": ${JSON.stringify(services)},\n"enums": {\n${Object.entries(
    smaller,
  )
    .map(([name, members]) => `${JSON.stringify(name)}: ${JSON.stringify(members)}`)
    .join(',\n')}\n},\n"classes": {\n${Object.entries(classes)
    .map(
      ([name, methods]) =>
        `${JSON.stringify(name)}: {\n${Object.entries(methods)
          .map(([method, fact]) => `${JSON.stringify(method)}: ${JSON.stringify(fact)}`)
          .join(',\n')}\n}`,
    )
    .join(',\n')}\n}\n}\n`,
);
