/** The messages between the server's two threads. */
import type { Ask, PlayedDay, Push } from './wire.ts';

/** The worker's start parameters. */
export interface WorkerStart {
  readonly dist: string;
  /** The file to open: ours, a foreign .xlsx, or null for a new workbook. */
  readonly open: string | null;
  /** The sample reports for a new workbook. */
  readonly samples: readonly string[];
  readonly keepIn: string;
  readonly isBook: boolean;
  readonly locale: string;
  readonly timeZone: string;
  readonly language: string;
  /** The day to play; null for the real one. */
  readonly day: PlayedDay | null;
  /** Whether the sidebar stands beside the workbook when the first page is loaded. */
  readonly showsSidebar?: boolean;
  readonly control: SharedArrayBuffer;
}

/** A call of a session's method. */
export interface WorkerRequest {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** A message from the worker. */
export type WorkerMessage =
  /** The workbook is open; calls from now on wait until the script is loaded. */
  | { type: 'opened'; lost: readonly string[] }
  /** The script is loaded too; these are the functions that google.script.run offers. */
  | { type: 'ready'; functionNames: readonly string[] }
  /** Another workbook is open, which is kept in another file. */
  | { type: 'moved'; keepIn: string; day: PlayedDay | null }
  /** Why the workbook could not be written; null after a successful write. */
  | { type: 'kept'; problem: string | null }
  | { type: 'failed'; message: string; isKnown: boolean }
  | { type: 'answer'; id: number; value: unknown }
  | { type: 'error'; id: number; name: string; message: string }
  | { type: 'ask'; ask: Ask }
  | { type: 'push'; push: Push };
