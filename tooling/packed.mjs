// esbuild plugin that packs what no formula needs: texts in three languages are a fifth of a script that every formula loads.
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The dictionaries of src/i18n and the rules of src/rules become those of src/apps-script/packed.ts, which holds these. */
export function packed(texts, rules) {
  const text = gzipSync(JSON.stringify({ ...byLanguage(texts), rules }), { level: 9 }).toString('base64');
  return {
    name: 'packed',
    setup(build) {
      build.initialOptions.define = { ...build.initialOptions.define, PACKED: JSON.stringify(text) };
      const inPlace = { path: resolve('src/apps-script/packed.ts') };
      build.onResolve({ filter: /\/((report-)?dictionary|seed-rules)\.ts$/ }, () => inPlace);
    },
  };
}

/** As `Packed` of src/apps-script/packed.ts. */
function byLanguage(texts) {
  const all = Object.values(texts);
  const languages = Object.keys(all[0]);
  const sentences = Object.fromEntries(languages.map((language) => [language, all.map((text) => text[language])]));
  return { keys: Object.keys(texts), sentences };
}
