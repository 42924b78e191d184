// The texts of the server in a file of their own, so that a formula's call does not load them.
import { resolve } from 'node:path';

/** esbuild plugin: the dictionaries of src/i18n are those in texts.html. */
export const storedTexts = {
  name: 'stored-texts',
  setup(build) {
    build.onResolve({ filter: /^\.\/(report-)?texts\.ts$/ }, ({ importer }) =>
      /src\/i18n\/[^/]+$/.test(importer) ? { path: resolve('src/apps-script/stored-texts.ts') } : undefined,
    );
  },
};

/** JSON in which HtmlService finds neither a tag nor a comment. */
export function textsPage(texts) {
  return JSON.stringify(texts).replace(/[<>&/]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
