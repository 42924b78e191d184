/** Utilities: small tools of Apps Script. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Execution } from '../runner/execution.ts';
import { Blob, bufferOf, signedBytes } from './blob.ts';
import type { EnumValue } from './enum-value.ts';
import { formatDate } from './format-date.ts';
import { logLine } from './log-line.ts';
import { parseDate } from './parse-date.ts';

/** The rows of a delimited text; quotes may hold delimiters, line ends and doubled quotes. */
function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const sign = delimiter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${sign}\\r\\n]*))(${sign}|\\r?\\n|$)`, 'gy');
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === delimiter) continue;
    rows.push(row);
    row = [];
    if (match[3] === '' || cell.lastIndex === text.length) break;
  }
  return rows;
}

const digests: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Text as US-ASCII, which has a question mark for any other character. */
function asciiOf(value: string | number[]): Buffer {
  return bufferOf(typeof value === 'string' ? value.replace(/[^\0-\x7f]/gu, '?') : value);
}

/** Remembers the last answer: every run of a script unpacks the same page. */
function remembered<Given, Answer>(isSame: (one: Given, other: Given) => boolean, make: (given: Given) => Answer) {
  let last: { readonly given: Given; readonly answer: Answer } | undefined;
  return (given: Given): Answer => {
    if (last === undefined || !isSame(last.given, given)) last = { given, answer: make(given) };
    return last.answer;
  };
}

const decoded = remembered(
  (one: string, other: string) => one === other,
  (encoded) => signedBytes(Buffer.from(encoded, 'base64')),
);
const unzipped = remembered(
  (one: Buffer, other: Buffer) => one.equals(other),
  (bytes) => gunzipSync(bytes),
);

/** The only thing `ungzip` checks of its argument. */
const GZIP = 'application/x-gzip';

/** Small tools of Apps Script. */
export class Utilities {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }

  formatDate(date: Date, timeZone: string, format: string) {
    return formatDate(date, timeZone, format);
  }

  parseDate(date: string, timeZone: string, format: string) {
    return parseDate(date, timeZone, format) ?? this.inside.fail('no-date', { date });
  }

  formatString(template: string, ...values: unknown[]) {
    return logLine([template, ...values]);
  }

  getUuid() {
    const hex = Array.from({ length: 32 }, () => Math.floor(this.inside.host.random() * 16).toString(16));
    hex[12] = '4';
    hex[16] = '89ab'[Math.floor(this.inside.host.random() * 4)]!;
    return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  sleep(milliseconds: number) {
    this.inside.host.sleep(milliseconds);
    this.inside.checkTime();
  }

  base64Encode(data: string | number[]) {
    return bufferOf(data).toString('base64');
  }

  base64EncodeWebSafe(data: string | number[]) {
    return this.base64Encode(data).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string) {
    return decoded(encoded);
  }

  computeDigest(algorithm: EnumValue, value: string | number[], charset?: EnumValue) {
    return signedBytes(
      createHash(digests[algorithm.name] ?? 'md5')
        .update(charset?.name === 'UTF_8' ? bufferOf(value) : asciiOf(value))
        .digest(),
    );
  }

  newBlob(data: string | number[], contentType?: string, name?: string) {
    const usual = typeof data === 'string' ? 'text/plain' : null;
    return new Blob(this.inside, bufferOf(data), contentType ?? usual, name ?? null);
  }

  gzip(blob: Blob, name?: string) {
    return new Blob(this.inside, gzipSync(blob.inside.bytes), GZIP, name ?? 'archive.gz');
  }

  ungzip(blob: Blob) {
    if (blob.inside.contentType !== GZIP) return this.inside.fail('no-gzip');
    try {
      const name = blob.inside.name?.replace(/\.gz$/, '') ?? null;
      return new Blob(this.inside, unzipped(blob.inside.bytes), null, name);
    } catch {
      return this.inside.fail('no-gzip');
    }
  }

  parseCsv(csv: string, delimiter = ',') {
    return parseCsv(csv, delimiter);
  }
}
