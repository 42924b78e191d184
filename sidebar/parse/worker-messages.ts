/** Messages between the page and the import worker; problems and notes are sentences already. */
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
  /** The language of sentences; English by default. */
  readonly language?: Language;
}

/** Asks to cut a table into parts, each an import of its own. */
export interface SplitRequest extends Numbered {
  readonly upload: Upload;
}

/** Asks to join the receipts of the parts. */
interface JoinRequest extends Numbered {
  readonly receipts: readonly Receipt[];
}

export type WorkerRequest = ParseRequest | SplitRequest | JoinRequest;

/** One table of the file. */
export interface ReadTable {
  /** Name of the sheet; `''` for delimited text. */
  readonly name: string;
  /** Rows, or for a large text the places of its cells. */
  readonly table: Rows | CutText;
  /** Whether it was read from delimited text. */
  readonly delimited: boolean;
  /** What is odd about the table but does not prevent its import. */
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

/** The parts, or the reply that the server would give to an unreadable table. */
export type SplitAnswer = { readonly parts: readonly UploadPart[] } | { readonly reply: ImportReply };

export type WorkerAnswer = Numbered &
  ({ readonly progress: number } | FileAnswer | SplitAnswer | { readonly receipt: Receipt });
