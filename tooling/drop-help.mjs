// esbuild plugins that leave parts of the custom functions and report kinds out of a bundle that does not need them.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { transform } from 'esbuild';

/** For the server, which is loaded at every call: without what a function says of itself. */
export const dropHelp = dropProperties('drop-help', ['summary', 'purpose', 'rule', 'examples', 'source', 'help']);

/** What Amazon calls a report, and how its headers were verified, is for docs/reports.md alone. */
const OF_DOCS = ['evidence', 'amazonReportType'];

/** For the sidebar, which shows functions and never runs them. */
export const dropWork = dropProperties('drop-work', ['run', 'source', ...OF_DOCS]);

function dropProperties(name, properties) {
  const dropped = new Set(properties);
  return {
    name,
    setup(build) {
      build.onLoad(
        { filter: /src\/(functions\/(catalog|parameters)|reports\/(kinds|unified))\/[^/]+\.ts$/ },
        async ({ path }) => {
          const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
          return { contents: without(dropped, code), loader: 'js' };
        },
      );
    },
  };
}

/** The module with those properties removed from every object literal. */
function without(dropped, code) {
  const cuts = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type !== 'ObjectExpression') return;
    for (const property of node.properties) {
      if (property.type === 'Property' && dropped.has(property.key.name))
        cuts.push([property.start, endWithComma(code, property.end)]);
    }
  });
  return cuts.sort((a, b) => b[0] - a[0]).reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code);
}

function endWithComma(code, end) {
  const comma = /^\s*,/.exec(code.slice(end));
  return comma === null ? end : end + comma[0].length;
}

function visit(node, see) {
  see(node);
  for (const child of Object.values(node)) {
    for (const item of Array.isArray(child) ? child : [child]) if (item?.type !== undefined) visit(item, see);
  }
}
