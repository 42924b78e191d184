/** What the page and the parse worker say to each other; refusals and notes come as sentences. */
import type { Language } from '../../src/i18n/language.ts';
import type { Cell } from '../../src/values/cell.ts';
import type { FileProblem } from './file-problem.ts';
import type { NamedBytes } from './zip/unpack-reports.ts';

export interface ParseRequest {
  readonly id: number | string;
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** The language of sentences; English where it is not given. */
  readonly language?: Language;
}

/** One table of the file, with what is odd about it and does not keep it from being imported. */
export interface ReadTable {
  readonly name: string;
  readonly table: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
}

/** A file of a zip that cannot be a report, and why. */
export interface LeftOut {
  readonly name: string;
  readonly message: string;
}

export type FileAnswer =
  | { readonly tables: readonly ReadTable[] }
  | { readonly files: readonly NamedBytes[]; readonly leftOut: readonly LeftOut[] }
  | { readonly problem: FileProblem & { readonly message: string } };

export type WorkerAnswer = { readonly id: number | string } & ({ readonly progress: number } | FileAnswer);
