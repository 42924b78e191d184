/** What was packed for the server is what it was. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { texts } from '../../src/i18n/texts.ts';
import { inflate } from '../../src/packed/inflate.ts';
import { unpack } from '../../src/packed/unpack.ts';
import { DEFAULT_RULES } from '../../src/rules/default-rules.ts';
import { pack } from '../../tooling/packed-data.mjs';

/** Long enough that zlib makes Huffman codes for it. */
const sentences = fc
  .array(fc.oneof(fc.lorem(), fc.constantFrom('转化率', '注文不良率', 'Buy Box')), { minLength: 60, maxLength: 200 })
  .map((words) => `${words.join(' ')} — ${texts['guard.busy'].en}${texts['guard.busy'].ja}`.repeat(3));

test('inflating undoes deflating, byte by byte', () => {
  fc.assert(
    fc.property(sentences, (sentence) => {
      const bytes = Buffer.from(sentence);
      expect(Buffer.from(inflate([...deflateRawSync(bytes, { level: 9 })]))).toEqual(bytes);
    }),
    { numRuns: 30 },
  );
});

test('a repeat from as far back as there may be, and of the longest length', () => {
  const noise = Array.from({ length: 32_000 }, (_, i) => 97 + ((i * i * 31 + (i >> 3)) % 26));
  const bytes = Buffer.from([...noise, ...noise.slice(0, 600)]);
  expect(Buffer.from(inflate([...deflateRawSync(bytes, { level: 9 })])).equals(bytes)).toBe(true);
});

test('a block of another kind is not taken for one of ours', () => {
  expect(() => inflate([...deflateRawSync('a')])).toThrow('No block with codes of its own');
});

test('texts and rules are what they were before they were packed', () => {
  const unpacked = unpack(pack(texts, DEFAULT_RULES));
  for (const [key, text] of Object.entries(texts)) expect(unpacked.texts[key]).toEqual(text);
  expect([...unpacked.rules]).toEqual(DEFAULT_RULES);
  expect(unpacked.rules.find(({ id }) => id === 'acos-target')).toEqual(DEFAULT_RULES[0]);
  expect(unpacked.rules.filter(() => true)).toEqual(DEFAULT_RULES);
  expect(unpacked.rules.map(({ id }) => id)).toEqual(DEFAULT_RULES.map(({ id }) => id));
});
