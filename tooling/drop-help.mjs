// An esbuild plugin: leaves out of the server bundle what a custom function says of itself, which only the build,
// the sidebar and the documentation read. The bundle is loaded at every call.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { transform } from 'esbuild';

const SAID = new Set(['summary', 'purpose', 'rule', 'examples', 'source', 'help']);

export const dropHelp = {
  name: 'drop-help',
  setup(build) {
    build.onLoad({ filter: /src\/functions\/catalog\/[^/]+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
      return { contents: withoutHelp(code), loader: 'js' };
    });
  },
};

/** The module with those properties removed from every object literal. */
function withoutHelp(code) {
  const cuts = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type !== 'ObjectExpression') return;
    for (const property of node.properties) {
      if (property.type === 'Property' && SAID.has(property.key.name))
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
