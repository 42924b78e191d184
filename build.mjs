// Builds what clasp pushes (dist/) and the workbench's command line (build/); `--page` also the workbench's page.
// `--quiet` prints errors only.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { noteBuilt, sourcesNow } from './tooling/build-state.mjs';
import { dropHelp, dropWork } from './tooling/drop-help.mjs';
import { loadModule } from './tooling/load-module.mjs';
import { noticesPage } from './tooling/notices.mjs';
import { fromPacked, packedPage } from './tooling/packed.mjs';
import { withoutProbe } from './tooling/without-probe.mjs';

const GLOBAL_NAME = 'Daybook';
/** The functions that load the second script, and the third, which the second stands on. */
const COMMANDS = 'commands_';
const VIEWS = 'views_';
const quiet = process.argv.includes('--quiet');
const withPage = process.argv.includes('--page');

/** What every bundle that runs at Google or in its sidebar shares. */
const SHIPPED = {
  bundle: true,
  write: false,
  format: 'iife',
  charset: 'utf8',
  // Every notice stands whole in a page of its own.
  legalComments: 'none',
  metafile: true,
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: true,
  logLevel: 'warning',
};

/** Google has no such classes: libraries are to do without them. */
const WITHOUT_WEB = { define: { TextDecoder: 'undefined', TextEncoder: 'undefined' } };

/** Where the scripts begin. */
const entry = 'src/apps-script/entry';

// Before the first is read: what changes meanwhile is not in the build.
const sources = sourcesNow();
await mkdir('dist', { recursive: true });
const [code, sidebar] = await Promise.all([
  buildCode(),
  buildSidebar(),
  buildTools(),
  ...(withPage ? [buildPage()] : []),
]);
const pushed = {
  'Code.js': code.text,
  'Commands.js': code.commands,
  'Views.js': code.views,
  'sidebar.html': sidebar.text,
  // Pages that nothing opens cost a script no time to start.
  'packed.html': code.page,
  'notices.html': noticesPage([...code.metafiles, ...sidebar.metafiles]),
  'appsscript.json': await readFile('appsscript.json', 'utf8'),
};
const scripts = Object.entries(pushed).filter(([name]) => name.endsWith('.js'));
await Promise.all(Object.entries(pushed).map(([name, text]) => writeFile(`dist/${name}`, text)));
// clasp would push whatever else lies there.
for (const name of await readdir('dist')) if (!(name in pushed)) await rm(`dist/${name}`, { recursive: true });
await noteFunctions(scripts.map(([, text]) => text).join('\n'));
noteBuilt(sources, withPage);
if (!quiet) report([...scripts, ['sidebar.html', sidebar.text]]);

/**
 * The server: its entry points as real top-level declarations, which is all that Apps Script sees. Google loads every script
 * at every call, so that what no formula needs is a function in a script of its own, run when it is first called.
 */
async function buildCode() {
  const [
    { customFunctions },
    { declarationOf },
    { texts },
    { DEFAULT_RULES: rules },
    { REPORT_KINDS },
    { UNSUPPORTED_REPORTS: unsupported },
    triggers,
    calls,
  ] = await Promise.all([
    loadModule('src/functions/catalog.ts'),
    loadModule('src/functions/help/jsdoc.ts'),
    loadModule('src/i18n/texts.ts'),
    loadModule('src/rules/default-rules.ts'),
    loadModule('src/reports/catalog.ts'),
    loadModule('src/reports/recognise/unsupported-reports.ts'),
    exportsOf(`${entry}/triggers.ts`),
    exportsOf(`${entry}/calls.ts`),
  ]);
  const declared = (part, names) => names.map((name) => `function ${name}(json) { return ${part}().${name}(json); }`);
  const declarations = [...declared(`${GLOBAL_NAME}.triggers`, triggers), ...declared(COMMANDS, calls)];
  const formulas = customFunctions.map((one) => declarationOf(one, `${GLOBAL_NAME}.formula`));
  const plugins = [dropHelp, fromPacked(), withoutProbe()];
  const [result, commands] = await Promise.all([
    build({
      ...SHIPPED,
      ...WITHOUT_WEB,
      target: 'es2019',
      entryPoints: [`${entry}/main.ts`],
      globalName: GLOBAL_NAME,
      plugins,
      banner: { js: '/** @OnlyCurrentDoc */' },
      footer: { js: [...declarations, ...formulas].join('\n\n') },
    }),
    buildCommands(plugins),
  ]);
  const page = packedPage({ texts, rules, kinds: REPORT_KINDS, unsupported });
  return {
    text: textOf(result),
    ...commands,
    page,
    metafiles: [result.metafile, commands.metafile],
  };
}

/** What menu, sidebar and an edit of Rules call, and apart from it what judges the morning, with all that both stand on. */
async function buildCommands(plugins) {
  const { outputFiles, metafile } = await build({
    ...SHIPPED,
    ...WITHOUT_WEB,
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    chunkNames: 'shared',
    target: 'es2019',
    entryPoints: { commands: `${entry}/commands.ts`, views: 'src/views/views.ts' },
    plugins,
  });
  const partOf = (name) => outputFiles.find(({ path }) => basename(path) === name).text;
  return {
    commands: calledOnce(COMMANDS, partOf('commands.js')),
    views: calledOnce(VIEWS, partOf('shared.js')),
    metafile,
  };
}

/** A module as a function that runs it at its first call; Google shows no function whose name ends so. */
function calledOnce(name, module) {
  const names = (list) => list.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1');
  const taken = (list) => list.replace(/([\w$]+) as ([\w$]+)/g, '$1:$2');
  const script = module
    .replace(/import *\{([^}]*)\} *from *"\.\/shared\.js";/, (_, list) => `const {${taken(list)}} = ${VIEWS}();`)
    .replace(/export *\{([^}]*)\};?\s*$/, (_, list) => `return {${names(list)}};`);
  return [
    `var ${name}Loaded;`,
    `function ${name}() { return ${name}Loaded || (${name}Loaded = ${name}Anew_()); }`,
    `function ${name}Anew_() {`,
    script.trim(),
    '}',
    '',
  ].join('\n');
}

/** The sidebar: one page with style, parse worker and program inlined. */
async function buildSidebar() {
  const [main, worker, style, page] = await Promise.all([
    buildForPage('sidebar/main.ts'),
    buildForPage('sidebar/parse/import-worker.ts'),
    build({ ...SHIPPED, entryPoints: ['sidebar/sidebar.css'] }),
    readFile('sidebar/index.html', 'utf8'),
  ]);
  const parts = { STYLE: textOf(style).trim(), WORKER: inPage(textOf(worker)), MAIN: inPage(textOf(main)) };
  const text = page.replace(/\/\*(STYLE|WORKER|MAIN)\*\//g, (_, name) => parts[name]);
  return { text, metafiles: [main, worker, style].map(({ metafile }) => metafile) };
}

function textOf({ outputFiles }) {
  return outputFiles[0].text;
}

function buildForPage(entry) {
  return build({
    ...SHIPPED,
    entryPoints: [entry],
    target: 'es2020',
    plugins: [dropWork],
    // HtmlService strips what looks like a comment inside template literals.
    supported: { 'template-literal': false },
  });
}

/** The program as it may stand inside a page. */
function inPage(program) {
  return program
    .trim()
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replace(/<\?/g, '<\\u003f');
}

/** What loads slowly is bundled; ExcelJS is loaded by whoever meets an .xlsx file. */
async function buildTools() {
  await build({
    entryPoints: { cli: 'workbench/cli.ts', worker: 'workbench/server/worker.ts' },
    outdir: 'build/workbench',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['exceljs'],
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  });
}

/**
 * The workbench's page: what it begins with, the grid and what is around it, and google.script for the add-on's own
 * pages.
 */
async function buildPage() {
  const outdir = 'build/page';
  const shared = {
    ...{ bundle: true, outdir, target: 'es2022', minify: true },
    ...{ legalComments: 'none', metafile: true, logLevel: 'warning' },
  };
  await rm(outdir, { recursive: true, force: true });
  const [{ metafile }, client] = await Promise.all([
    build({
      ...shared,
      format: 'esm',
      // What is loaded only in one language, or never, lies in files of its own.
      splitting: true,
      entryPoints: { boot: 'workbench/page/boot.ts', page: 'workbench/page/page.css' },
      loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
    build({
      ...shared,
      format: 'iife',
      entryPoints: { 'script-client': 'workbench/page/frame/script-client.ts' },
      charset: 'utf8',
    }),
  ]);
  const preloads = neededAtStart(metafile).map((name) => `<link rel="modulepreload" href="/${name}">`);
  await writeFile(`${outdir}/notices.html`, noticesPage([metafile, client.metafile]));
  const html = await readFile('workbench/page/index.html', 'utf8');
  await writeFile(`${outdir}/index.html`, html.replace('<!--PRELOADS-->', preloads.join('\n')));
}

/** The parts of the page's program that every start needs; the browser asks for all of them at once. */
function neededAtStart({ outputs }) {
  const nameOf = (entry) => Object.keys(outputs).find((path) => outputs[path].entryPoint === entry);
  const needed = new Set([nameOf('workbench/page/boot.ts'), nameOf('workbench/page/main.ts')]);
  for (const path of needed) {
    for (const one of outputs[path].imports) if (one.kind === 'import-statement') needed.add(one.path);
  }
  return [...needed].map((path) => basename(path));
}

/** For the workbench, which would parse the script at every start. Fails for a script that Google would not save. */
async function noteFunctions(script) {
  const { foundFunctions } = await loadModule('workbench/runner/found-functions.ts');
  await writeFile('build/functions.json', JSON.stringify(foundFunctions(script)));
}

/** Runs a pure module of src here, at build time. */
async function exportsOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    outdir: 'build',
    metafile: true,
    logLevel: 'warning',
  });
  return Object.values(metafile.outputs)[0].exports;
}

function report(files) {
  for (const [name, text] of files) {
    console.log(`dist/${name}  ${(Buffer.byteLength(text) / 1024).toFixed(1)} KiB`);
  }
}
