/** What the page and the parse worker say to each other; refusals and notes come as sentences. */
import type { ImportReply, Receipt } from '../../src/apps-script/server/messages.ts';
import type { CutText } from '../../src/delimited/cut-text.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { Rows } from '../../src/values/table.ts';
import type { FileProblemData } from './file-problem.ts';
import type { Upload, UploadPart } from './upload-parts.ts';
import type { NamedBytes } from './zip/unpack-reports.ts';

interface Numbered {
  readonly id: number | string;
}

export interface ParseRequest extends Numbered {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** The language of sentences; English where it is not given. */
  readonly language?: Language;
}

/** To cut a table into parts, each an import of its own. */
export interface SplitRequest extends Numbered {
  readonly upload: Upload;
}

/** To put the receipts of the parts together. */
interface JoinRequest extends Numbered {
  readonly receipts: readonly Receipt[];
}

export type WorkerRequest = ParseRequest | SplitRequest | JoinRequest;

/** One table of the file. */
export interface ReadTable {
  /** Of the sheet; `''` for delimited text. */
  readonly name: string;
  /** Where the cells of a large text stand, else rows. */
  readonly table: Rows | CutText;
  /** It was cut out of text. */
  readonly delimited: boolean;
  /** What is odd about the table and does not keep it from being imported. */
  readonly notes?: readonly string[];
}

/** A file of a zip that cannot be a report, and why. */
export interface LeftOut {
  readonly name: string;
  readonly message: string;
}

export type FileAnswer =
  | { readonly tables: readonly ReadTable[] }
  | { readonly files: readonly NamedBytes[]; readonly leftOut: readonly LeftOut[] }
  | { readonly problem: FileProblemData & { readonly message: string } };

/** The parts, or what the server would answer to a table that cannot be read. */
export type SplitAnswer = { readonly parts: readonly UploadPart[] } | { readonly reply: ImportReply };

export type WorkerAnswer = Numbered &
  ({ readonly progress: number } | FileAnswer | SplitAnswer | { readonly receipt: Receipt });
