/** What is wrong with a file that cannot be read. */

export type FileProblemCode =
  | 'empty-file'
  | 'binary-file'
  | 'not-a-table'
  | 'api-json'
  | 'xlsx-damaged'
  | 'xlsx-misnamed'
  | 'xlsx-encrypted'
  | 'old-xls'
  | 'too-large'
  | 'mojibake'
  | 'truncated'
  | 'zip-empty'
  | 'zip-encrypted'
  | 'zip-nested'
  | 'zip-no-report'
  | 'zip-too-large'
  | 'zip-unreadable';

export type FileProblemParams = Readonly<Record<string, string | number>>;

/** Thrown while a file is read: a code, and what its sentence needs to be exact. Caught once, in `parseFile`. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;
  readonly params: FileProblemParams;

  constructor(code: FileProblemCode, params: FileProblemParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

/** The same as plain data: posting an Error from the worker would lose these fields. */
export type FileProblemData = Pick<FileProblem, 'code' | 'params'>;
