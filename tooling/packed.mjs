// esbuild plugin that packs what no formula needs: texts in three languages and what is known of reports would be a third of
// a script that every formula loads.
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Dictionaries, rules of a new workbook, report kinds and reports that are unsupported become those of
 * src/apps-script/packed.ts, which holds these.
 */
export function packed({ texts, rules, kinds, unsupported }) {
  const text = smallest(JSON.stringify({ kinds, unsupported, rules, ...byLanguage(texts) })).toString('base64');
  return {
    name: 'packed',
    setup(build) {
      build.initialOptions.define = { ...build.initialOptions.define, PACKED: JSON.stringify(text) };
      const inPlace = { path: resolve('src/apps-script/packed.ts') };
      build.onResolve(
        { filter: /\/((report-)?dictionary|seed-rules|report-kinds|unsupported-list)\.ts$/ },
        () => inPlace,
      );
    },
  };
}

/** Less memory means shorter blocks, each with a code of its own: scripts that differ pack better so. */
function smallest(text) {
  const packs = [4, 5, 6, 7, 8, 9].map((memLevel) => gzipSync(text, { level: 9, memLevel }));
  return packs.sort((a, b) => a.length - b.length)[0];
}

/** As `Packed` of src/apps-script/packed.ts. */
function byLanguage(texts) {
  const all = Object.values(texts);
  const languages = Object.keys(all[0]);
  const keys = Object.keys(texts);
  // A title or a word in English is what its key says.
  const spelled = (text, i) => (text === keys[i].slice(keys[i].indexOf('.') + 1) ? '' : text);
  const sentences = languages.map((language) => [language, all.map((text, i) => spelled(text[language], i))]);
  return { keys, sentences: Object.fromEntries(sentences) };
}
