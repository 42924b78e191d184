/** What the server's two threads say to each other. */
import type { Ask, PlayedDay, Push } from './wire.ts';

/** How the worker is told to begin. */
export interface WorkerStart {
  readonly dist: string;
  /** The file to open: ours, a foreign .xlsx, or null for a new workbook. */
  readonly open: string | null;
  /** The sample reports a new workbook begins with. */
  readonly samples: readonly string[];
  readonly keepIn: string;
  readonly isBook: boolean;
  readonly locale: string;
  readonly timeZone: string;
  readonly language: string;
  /** The day the workbench plays; null is the real one. */
  readonly day: PlayedDay | null;
  readonly control: SharedArrayBuffer;
}

/** A question to the session. */
export interface WorkerRequest {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What the worker says. */
export type WorkerMessage =
  /** The workbook stands; what is asked from now on waits for the script. */
  | { type: 'opened'; lost: readonly string[] }
  /** The script stands too: the functions google.script.run offers. */
  | { type: 'ready'; functionNames: readonly string[] }
  /** Another workbook is open, and kept elsewhere. */
  | { type: 'moved'; keepIn: string; day: PlayedDay | null }
  /** Why the workbook could not be written; null after a write that could. */
  | { type: 'kept'; problem: string | null }
  | { type: 'failed'; message: string; isKnown: boolean }
  | { type: 'answer'; id: number; value: unknown }
  | { type: 'error'; id: number; name: string; message: string }
  | { type: 'ask'; ask: Ask }
  | { type: 'push'; push: Push };
