/** Blob: bytes with a type and a name, as services exchange them. */
import type { Execution } from '../runner/execution.ts';

/** Bytes as scripts see them: from -128 to 127. */
export function signedBytes(buffer: Buffer): number[] {
  return Array.prototype.slice.call(new Int8Array(buffer));
}

export function bufferOf(data: string | number[]): Buffer {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  const bytes = Buffer.alloc(data.length);
  for (let at = 0; at < data.length; at++) bytes[at] = data[at]!;
  return bytes;
}

// Bytes of a blob are replaced, never changed: every run of a script reads the same long page.
const texts = new WeakMap<Buffer, string>();

function textOf(bytes: Buffer): string {
  const text = texts.get(bytes) ?? bytes.toString('utf8');
  texts.set(bytes, text);
  return text;
}

/** Bytes with a type and a name. */
export class Blob {
  readonly inside: { execution: Execution; bytes: Buffer; contentType: string | null; name: string | null };

  constructor(execution: Execution, bytes: Buffer, contentType: string | null, name: string | null) {
    this.inside = { execution, bytes, contentType, name };
  }

  getBytes() {
    return signedBytes(this.inside.bytes);
  }

  setBytes(data: number[]) {
    this.inside.bytes = bufferOf(data);
    return this;
  }

  getDataAsString(charset = 'UTF-8') {
    if (!/^utf-?8$/i.test(charset)) return this.inside.execution.fail('no-charset', { charset });
    return textOf(this.inside.bytes);
  }

  getContentType() {
    return this.inside.contentType;
  }

  setContentType(contentType: string | null) {
    this.inside.contentType = contentType;
    return this;
  }

  getName() {
    return this.inside.name;
  }

  setName(name: string) {
    this.inside.name = name;
    return this;
  }

  copyBlob() {
    const { execution, bytes, contentType, name } = this.inside;
    return new Blob(execution, Buffer.from(bytes), contentType, name);
  }

  isGoogleType() {
    return false;
  }
}
