import { expect, test } from 'vitest';
import { run } from '../fidelity/host.ts';

test('uuids look like uuids, are the same for the same seed, and differ among themselves', () => {
  const uuids = (seed: number) => run('return [Utilities.getUuid(), Utilities.getUuid()]', { seed }) as string[];
  for (const uuid of uuids(1))
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuids(1)).toEqual(uuids(1));
  expect(new Set([...uuids(1), ...uuids(2)]).size).toBe(4);
});

test.each([
  ["Utilities.formatDate(new Date(0), 'Asia/Tokyo', 'yyyy-MM-dd HH:mm')", '1970-01-01 09:00'],
  ["Utilities.formatString('%s has %d', 'A', 2)", 'A has 2'],
  ["Utilities.base64Encode('ä?>')", 'w6Q/Pg=='],
  ["Utilities.base64EncodeWebSafe('ä?>')", 'w6Q_Pg=='],
  ['Utilities.base64Encode([-61, 164])', 'w6Q='],
  ["Utilities.base64Decode('w6Q=')", [-61, -92]],
  ["Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').length", 16],
  ["Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a').slice(0, 2)", [-54, -105]],
  [
    "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'ä').join() === Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '?').join()",
    true,
  ],
  ["Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'ä', Utilities.Charset.UTF_8).slice(0, 2)", [-124, 25]],
  ["Utilities.ungzip(Utilities.gzip(Utilities.newBlob('a'), 'a.txt.gz')).getName()", 'a.txt'],
  [
    'Utilities.parseCsv(\'a,b\\n1,"x, ""y""\\nz"\\n\')',
    [
      ['a', 'b'],
      ['1', 'x, "y"\nz'],
    ],
  ],
  ["Utilities.parseCsv('a;b', ';')", [['a', 'b']]],
  [
    "Utilities.parseCsv('a,\\r\\n,b')",
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
])('%s', (call, answer) => {
  expect(run(`return ${call}`)).toEqual(answer);
});

test('what was gzipped comes out again; a blob says its type and name', () => {
  expect(
    run(`
      const zipped = Utilities.gzip(Utilities.newBlob('ä 日', 'text/plain', 'a.txt'), 'a.gz');
      const again = Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode(zipped.getBytes())), 'application/x-gzip');
      return [zipped.getContentType(), zipped.getName(), Utilities.ungzip(again).getDataAsString('UTF-8')];
    `),
  ).toEqual(['application/x-gzip', 'a.gz', 'ä 日']);
});

test.each([
  "Utilities.newBlob([31, -117, 8], 'application/x-gzip')",
  "Utilities.gzip(Utilities.newBlob('a')).setContentType(null)",
])('only a gzip that says so is taken apart: %s', (blob) =>
  expect(() => run(`return Utilities.ungzip(${blob})`)).toThrow('Could not decompress gzip.'),
);
