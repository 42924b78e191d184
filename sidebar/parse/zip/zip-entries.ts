/** Lists the entries of a zip from its central directory; nothing is inflated. */
import { decodeText } from '../decode-text.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROLS = /[\u0000-\u001f\u007f]/g;

/** The path with `/`, without drive, root or `..`; it is only shown, never used to write a file. */
function entryName(name: Uint8Array): string {
  const { text } = decodeText(name.filter((byte) => byte !== 0));
  const steps = text
    .replace(CONTROLS, '')
    .replace(/\\/g, '/')
    .replace(/^[A-Za-z]:/, '')
    .split('/');
  const isFolder = steps[steps.length - 1] === '';
  const path = steps.filter((step) => step !== '' && step !== '.' && step !== '..').join('/');
  return isFolder ? `${path}/` : path;
}

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedSize: number;
  /** The declared size of the content. */
  readonly size: number;
  /** Offset of the entry's local header. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LARGE_END_POINTER = 0x07064b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 0xffff;
/** Written in place of a number that is in the ZIP64 extra field. */
const ELSEWHERE = 0xffffffff;
const LARGE_SIZES = 1;

/** Our files are far below 4 GB, so the lower four bytes of an eight-byte number are enough. */
function directoryStart(view: DataView, end: number): number {
  const isLarge = end >= 20 && view.getUint32(end - 20, true) === LARGE_END_POINTER;
  return isLarge ? view.getUint32(view.getUint32(end - 12, true) + 48, true) : view.getUint32(end + 16, true);
}

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw new RangeError('A zip without its end');
}

/** Size, packed size and offset, in this order; those that did not fit into four bytes are in the extra field. */
function sizesOf(view: DataView, at: number, extra: number, extraEnd: number): number[] {
  const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let field = extra;
  while (field < extraEnd && view.getUint16(field, true) !== LARGE_SIZES) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  return sizes.map((size) => {
    if (size !== ELSEWHERE || field >= extraEnd) return size;
    next += 8;
    return view.getUint32(next - 8, true);
  });
}

/** All entries, folders too. Throws a RangeError if the zip is incomplete. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const entries: ZipEntry[] = [];
  for (let at = directoryStart(view, end); at < end && view.getUint32(at, true) === ENTRY; ) {
    const name = at + 46;
    const extra = name + view.getUint16(at + 28, true);
    const extraEnd = extra + view.getUint16(at + 30, true);
    const [size, packedSize, offset] = sizesOf(view, at, extra, extraEnd) as [number, number, number];
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const method = view.getUint16(at + 10, true);
    const path = entryName(bytes.subarray(name, extra));
    entries.push({ name: path, isEncrypted, method, packedSize, size, offset });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** What a zip is: an .xlsx workbook, a spreadsheet of another format, or a plain archive. */
type PackageKind = 'workbook' | 'other-sheet' | 'archive';

/** Told by entry names, in any case: .xlsb, OpenDocument and Numbers files are zips too. */
export function packageKind(entries: readonly ZipEntry[]): PackageKind {
  const names = entries.map(({ name }) => name.toLowerCase());
  const has = (name: string) => names.includes(name);
  const isOther =
    has('xl/workbook.bin') || (has('mimetype') && has('content.xml')) || names.some((name) => name.endsWith('.iwa'));
  if (isOther) return 'other-sheet';
  return names.some((name) => /^xl\/worksheets\/|(^|\/)workbook\d*\.xml$/.test(name)) ? 'workbook' : 'archive';
}
