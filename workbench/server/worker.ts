/** The thread of the workbook and the script, so that a long run does not block the page and can be stopped. */
import { basename, dirname } from 'node:path';
import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { lockFreeBook } from '../book/book-lock.ts';
import { BookProblem } from '../book/book-problem.ts';
import { ModelError } from '../model/model-error.ts';
import { Spreadsheet } from '../model/spreadsheet.ts';
import { noonOf } from '../model/zone.ts';
import { readPushedFiles } from '../runner/pushed-files.ts';
import { Control } from './control.ts';
import { newWorkbook } from './new-workbook.ts';
import { sentence } from './sentences.ts';
import { Session } from './session.ts';
import type { AskAnswer, Push } from './wire.ts';
import type { WorkerMessage, WorkerRequest, WorkerStart } from './worker-messages.ts';

const { start, answers } = workerData as { start: WorkerStart; answers: MessagePort };
const control = new Control(start.control);
const say = (message: WorkerMessage, transfer: ArrayBuffer[] = []) => parentPort!.postMessage(message, transfer);
const push = (one: Push) => say({ type: 'push', push: one });
const kept = (problem: string | null) => say({ type: 'kept', problem });
/** How far the clock is moved: a played day starts at noon. */
let ahead = start.day === null ? 0 : noonOf(start.day.day, start.timeZone) - Date.now();
const clock = () => Date.now() + ahead;

let asked = 0;

/** Blocks the script until the person has answered. */
function ask(alert: { kind: 'alert' | 'prompt'; title: string; message: string; buttons: string }): AskAnswer {
  say({ type: 'ask', ask: { id: ++asked, ...alert } });
  control.waitForAnswer();
  return receiveMessageOnPort(answers)?.message as AskAnswer;
}

let language = start.language;

function checkCancelled(): void {
  if (control.isCancelled) throw new Error(sentence('run-stopped', language));
}

async function begin(): Promise<Session> {
  const files = readPushedFiles(start.dist);
  const { spreadsheet, lost } = await newWorkbook(start, files, clock);
  const { keepIn, isBook, day } = start;
  // The browser loads the page while the script is parsed.
  say({ type: 'opened', lost });
  const session = new Session(spreadsheet, {
    files,
    clock,
    ask,
    checkCancelled,
    language,
    keepIn,
    isBook,
    push,
    kept,
    day,
  });
  session.showsSidebar = start.showsSidebar ?? false;
  if (start.open !== keepIn) session.saveNow();
  say({ type: 'ready', functionNames: session.functionNames });
  return session;
}

/** Another workbook in place of the session's; a played day was the one of the samples. */
function replace(session: Session, spreadsheet: Spreadsheet, name: string): void {
  // The lock of the previous book is released by the main thread when it gets this message.
  const keepIn = start.isBook ? lockFreeBook(`${dirname(session.keepIn)}/${name}`) : session.keepIn;
  if (start.day?.ofSamples) {
    ahead = 0;
    session.day = null;
  }
  session.replace(spreadsheet, keepIn);
  say({ type: 'moved', keepIn: session.keepIn, day: session.day });
}

async function openCopy(session: Session, name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { locale, timeZone } = session.workbook;
  const { readXlsx } = await import('../xlsx/read.ts');
  const { spreadsheet, lost } = await readXlsx(bytes, name.replace(/\.xlsx$/i, ''), locale, timeZone);
  replace(session, spreadsheet, basename(name));
  return lost;
}

/** An empty workbook, with the sidebar beside it that says how to begin. */
function openEmpty(session: Session): void {
  const { locale, timeZone } = session.workbook;
  replace(session, new Spreadsheet({ name: 'Seller Daybook', locale, timeZone }), 'Seller Daybook.xlsx');
  session.showsSidebar = true;
}

async function answer(session: Session, { name, args }: WorkerRequest): Promise<unknown> {
  if (name === 'xlsx') return (await import('../xlsx/write.ts')).writeXlsx(session.workbook);
  if (name === 'open') return openCopy(session, args[0] as string, args[1] as Uint8Array);
  if (name === 'empty') return openEmpty(session);
  if (name === 'speak') language = args[0] as string;
  const method = session[name as 'act'] as (...given: unknown[]) => unknown;
  return method.apply(session, [...args]);
}

async function serve(session: Session, request: WorkerRequest): Promise<void> {
  try {
    say({ type: 'answer', id: request.id, value: (await answer(session, request)) ?? null });
  } catch (error) {
    const { name, message } = error as Error;
    say({ type: 'error', id: request.id, name, message });
  }
}

try {
  const session = await begin();
  // One after the other: a later call must see the result of an earlier one.
  let last: Promise<void> = Promise.resolve();
  parentPort!.on('message', (request: WorkerRequest) => {
    last = last.then(() => serve(session, request));
  });
} catch (error) {
  const isKnown = error instanceof BookProblem || error instanceof ModelError;
  say({ type: 'failed', message: isKnown ? (error as Error).message : String((error as Error).stack), isKnown });
}
