/** Thrown while a file is read and caught once, in parse-file.ts, where it becomes the answer. */

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
  | 'zip-encrypted'
  | 'zip-nested'
  | 'zip-no-report'
  | 'zip-too-large'
  | 'zip-unreadable';

export type FileProblemParams = Readonly<Record<string, string | number>>;

/** Why a file is refused: a code, and what its sentence needs to be exact. */
export class FileRefusal extends Error {
  readonly code: FileProblemCode;
  readonly params: FileProblemParams;

  constructor(code: FileProblemCode, params: FileProblemParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

export interface FileProblem {
  readonly code: FileProblemCode;
  readonly params: FileProblemParams;
}
