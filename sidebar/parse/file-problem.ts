/** Why a file could not be read, as data. */
import type { FileProblemCode, FileProblemParams } from './file-refusal.ts';

export interface FileProblem {
  readonly code: FileProblemCode;
  readonly params: FileProblemParams;
}
