// The server's texts and rules as one packed string: three languages are a fifth of a script that every formula loads.
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';

const Z85 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

/** esbuild plugin: the dictionaries of src/i18n and the default rules are those given, packed. */
export function packedData(texts, rules, unpack) {
  const packed = pack(texts, rules);
  const unpacked = unpack(packed);
  const lost = Object.keys(texts).find((key) => JSON.stringify(unpacked.texts[key]) !== JSON.stringify(texts[key]));
  if (lost !== undefined) throw new Error(`The text ${lost} is not what it was after packing`);
  const inPlaceOf = (importer, folder) =>
    importer.startsWith(resolve(folder)) ? { path: 'data', namespace: 'packed' } : undefined;
  return {
    name: 'packed-data',
    setup(build) {
      build.onResolve({ filter: /^\.\/(report-)?texts\.ts$/ }, ({ importer }) => inPlaceOf(importer, 'src/i18n'));
      build.onResolve({ filter: /\/default-rules\.ts$/ }, ({ importer }) => inPlaceOf(importer, 'src'));
      build.onLoad({ filter: /.*/, namespace: 'packed' }, () => ({
        contents: `import { unpack } from './unpack.ts';
export const { texts, rules: DEFAULT_RULES } = unpack(${JSON.stringify(packed)});`,
        loader: 'ts',
        resolveDir: resolve('src/packed'),
      }));
    },
  };
}

/** As `Packed` of src/packed/unpack.ts. */
export function pack(texts, rules) {
  const languages = Object.keys(Object.values(texts)[0]);
  const byLanguage = languages.map((language) => [language, Object.values(texts).map((text) => text[language])]);
  const data = { keys: Object.keys(texts), texts: Object.fromEntries(byLanguage), rules };
  return toZ85(deflateRawSync(JSON.stringify(data), { level: 9, memLevel: 9 }));
}

/** Filled up with zeros to whole groups of four bytes. */
function toZ85(bytes) {
  const whole = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let text = '';
  for (let i = 0; i < whole.length; i += 4) {
    let value = whole.readUInt32BE(i);
    let signs = '';
    for (let k = 0; k < 5; k += 1) {
      signs = Z85[value % 85] + signs;
      value = Math.floor(value / 85);
    }
    text += signs;
  }
  return text;
}
