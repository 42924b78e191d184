/** Inflates one entry of a zip, never beyond the size it declares. */
import { Inflate } from 'fflate';
import type { ZipEntry } from './zip-entries.ts';

const HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Bytes fed at a time: they inflate to 64 MB at most, so a zip bomb is noticed before memory is full. */
const SLICE = 64 * 1024;

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((part) => {
    if (filled + part.length > size) throw new RangeError('An entry larger than it says');
    whole.set(part, filled);
    filled += part.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  if (filled < size) throw new RangeError('An entry smaller than it says');
  return whole;
}

/** The content. Throws if it is encrypted, not deflated or stored, damaged, or not of the declared size. */
export function inflateEntry(zip: Uint8Array, { isEncrypted, method, packedSize, size, offset }: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const isOurs = method === STORED ? packedSize === size : method === DEFLATED;
  if (isEncrypted || !isOurs || view.getUint32(offset, true) !== HEADER) throw new RangeError('Not readable');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = zip.subarray(start, start + packedSize);
  if (packed.length < packedSize) throw new RangeError('A zip cut short');
  return method === STORED ? packed : inflated(packed, size);
}
