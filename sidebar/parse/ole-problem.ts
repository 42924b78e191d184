/** Tells what a file in Microsoft's compound format is: a workbook behind a password, an old workbook, or neither. */
import { FileRefusal } from './file-refusal.ts';

/** Whether the directory of the compound file names a stream; names stand there in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] as number); at >= 0; at = bytes.indexOf(wanted[0] as number, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The refusal for a compound file. */
export function oleProblem(bytes: Uint8Array): FileRefusal {
  if (hasStream(bytes, 'EncryptedPackage')) return new FileRefusal('xlsx-encrypted');
  const isWorkbook = hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book');
  return isWorkbook ? new FileRefusal('old-xls') : new FileRefusal('binary-file', { type: 'binary' });
}
