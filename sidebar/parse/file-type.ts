/** What a file is, by its first bytes and never by its name. */

type FileType = 'empty' | 'zip' | 'ole' | 'biff' | 'pdf' | 'image' | 'archive' | 'text';

const signatures: readonly [FileType, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['biff', [0x09, 0x08, 0x10, 0x00]],
  ['biff', [0x09, 0x08, 0x08, 0x00]],
  ['biff', [0x09, 0x04, 0x06, 0x00]],
  ['biff', [0x09, 0x02, 0x06, 0x00]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  ['archive', [0x1f, 0x8b, 0x08]],
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x42, 0x5a, 0x68]],
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The type that the first bytes name; whatever carries no signature is taken for text, to be judged by its characters. */
export function fileType(bytes: Uint8Array): FileType {
  if (bytes.length === 0) return 'empty';
  const found = signatures.find(([, signature]) => startsWith(bytes, signature));
  return found ? found[0] : 'text';
}
