/** What is wrong with a file the seller named, as a sentence to show. */

/** Thrown when a file cannot be read or written; nothing was changed. */
export class BookProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BookProblem';
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EFBIG: 'it would become larger than is allowed',
  EROFS: 'the disk is read-only',
  EACCES: 'its folder is read-only, or somebody else’s',
  EPERM: 'it is read-only, or somebody else’s',
  ENOENT: 'there is no such folder',
};

/** The problem for a file that could not be written; common system error codes are translated into plain words. */
export function unwritable(path: string, error: unknown): BookProblem {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new BookProblem(`${path} cannot be written: ${reasons[code] ?? message}.`);
}
