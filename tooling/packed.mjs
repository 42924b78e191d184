// Packs what no formula needs into a page of its own: texts in three languages and what is known of reports would be a third
// of a script that every formula loads.
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The page, as src/apps-script/packed.ts reads it. */
export function packedPage({ texts, rules, kinds, unsupported }) {
  const read = kinds.map((kind) => ({ ...kind, ...FOR_THE_DOCS }));
  return smallest(JSON.stringify({ kinds: read, unsupported, rules, ...byLanguage(texts) })).toString('base64');
}

/** What a kind has that nobody reads but the docs. */
const FOR_THE_DOCS = { evidence: {}, amazonReportType: '' };

/** esbuild plugin: dictionaries, rules of a new workbook and report kinds are those of src/apps-script/packed.ts. */
export function fromPacked() {
  return {
    name: 'packed',
    setup(build) {
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
