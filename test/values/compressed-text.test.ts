import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compressed, decompressed, dictionary } from '../../src/values/compressed-text.ts';

const texts = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 40 });
/** Names repeat in reports. */
const repeated = fc.tuple(texts, fc.integer({ min: 1, max: 20 })).map(([some, n]) => Array(n).fill(some).flat());

describe('a compressed text', () => {
  test('comes out again, whatever strangers wrote in it', () => {
    fc.assert(
      fc.property(fc.oneof(texts, repeated), (cells) => {
        const json = JSON.stringify(cells);
        const cell = compressed(json);
        expect(decompressed(cell)).toBe(json);
        expect(cell.length).toBeLessThanOrEqual(json.length);
        expect(cell).toMatch(/^\[|^z[\w-]*$/);
      }),
      { numRuns: 300 },
    );
  });

  test('refers to what it has in common with others, also when that grew at its beginning', () => {
    fc.assert(
      fc.property(texts, texts, texts, (common, more, own) => {
        const json = JSON.stringify([...common, ...own]);
        const cell = compressed(json, dictionary(JSON.stringify(common)));
        expect(decompressed(cell, dictionary(JSON.stringify(more) + JSON.stringify(common)))).toBe(json);
        expect(cell.length).toBeLessThanOrEqual(compressed(json).length + 4);
      }),
      { numRuns: 300 },
    );
  });

  test('comes out again however long it is, and after another', () => {
    const long = JSON.stringify(Array(60_000).fill('0123456789'));
    const [one, other] = [compressed(long), compressed(JSON.stringify(Array(99).fill('abc')))];
    expect(decompressed(one) === long).toBe(true);
    expect(JSON.parse(decompressed(other))).toEqual(Array(99).fill('abc'));
    expect(decompressed(one) === long).toBe(true);
  });

  test('comes out again at every length, where it is put together from pieces', () => {
    for (let length = 1; length < 3100; length += length % 1024 > 4 && length % 1024 < 1020 ? 5 : 1) {
      const json = JSON.stringify('ab'.repeat(length).slice(0, length));
      expect(decompressed(compressed(json)) === json).toBe(true);
    }
  });

  test('is what any other program unpacks', () => {
    const json = JSON.stringify(Array(500).fill('Küche 厨房 キッチン'));
    const cell = compressed(json);
    expect(cell.length).toBeLessThan(200);
    expect(inflateRawSync(Buffer.from(cell.slice(1), 'base64url')).toString('utf8')).toBe(json);
  });

  test('is no longer than the text: a short one stays as it is, and so do those of earlier versions', () => {
    expect(compressed('["a",1]')).toBe('["a",1]');
    expect(decompressed('["a",1]')).toBe('["a",1]');
  });
});
