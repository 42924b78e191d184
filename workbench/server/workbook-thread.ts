/** The main thread's side of the workbook's thread: calls, answers, stopping, restarting. */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { BookProblem } from '../book/book-problem.ts';
import { Control } from './control.ts';
import { sentence } from './sentences.ts';
import type { Ask, AskAnswer, PlayedDay, Push } from './wire.ts';
import type { WorkerMessage, WorkerStart } from './worker-messages.ts';

/** How long a run that is being stopped may take until its next service call. */
const patienceMs = 3000;

/** An error inside the thread, by name and message. */
export class ThreadProblem extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Callbacks for messages of the thread. */
interface ThreadListener {
  push(push: Push): void;
  /** The script is loaded; these are the functions that google.script.run offers. */
  ready(functionNames: readonly string[]): void;
  /** Another workbook was opened, which is kept in another file. */
  moved(keepIn: string): void;
  /** The thread crashed and was restarted: the workbook is as it was last saved. */
  restarted(): void;
  /** Why the workbook could not be written; null once it could again. */
  kept(problem: string | null): void;
  /** The thread crashed and cannot be restarted. */
  failed(error: Error): void;
}

/** The thread. */
export class WorkbookThread {
  /** The alert or prompt that the script waits for. */
  pending: Ask | null = null;
  private readonly script: URL;
  private start: Omit<WorkerStart, 'control'>;
  private readonly listener: ThreadListener;
  private readonly waiting = new Map<number, Waiting>();
  private worker!: Worker;
  private answers!: MessagePort;
  private control!: Control;
  private asked = 0;
  private closing = false;

  constructor(script: URL, start: Omit<WorkerStart, 'control'>, listener: ThreadListener) {
    this.script = script;
    this.start = start;
    this.listener = listener;
  }

  /** Starts the thread; returns what of a foreign file could not be kept. Throws BookProblem if it cannot be opened. */
  open(start = this.start): Promise<readonly string[]> {
    this.control = new Control();
    const { port1, port2 } = new MessageChannel();
    this.answers = port1;
    const workerData = { start: { ...start, control: this.control.shared }, answers: port2 };
    this.worker = new Worker(this.script, { workerData, transferList: [port2] });
    return new Promise((resolve, reject) => {
      let isOpen = false;
      this.worker.on('message', (message: WorkerMessage) => {
        if (message.type === 'opened') {
          isOpen = true;
          resolve(message.lost);
        } else if (message.type === 'failed') {
          const problem = message.isKnown ? new BookProblem(message.message) : new Error(message.message);
          // A script that cannot be loaded is a bug, not a problem of the person: the program ends with its error.
          if (isOpen) this.listener.failed(problem);
          else reject(problem);
        } else this.hear(message);
      });
      this.worker.on('error', (error) => {
        reject(error);
        this.lost(error.message);
      });
    });
  }

  private hear(message: WorkerMessage): void {
    if (message.type === 'push') this.listener.push(message.push);
    else if (message.type === 'ready') this.listener.ready(message.functionNames);
    else if (message.type === 'moved') this.move(message.keepIn, message.day);
    else if (message.type === 'kept') this.listener.kept(message.problem);
    else if (message.type === 'ask') this.showAsk(message.ask);
    else if (message.type === 'answer') this.take(message.id)?.resolve(message.value);
    else if (message.type === 'error') this.take(message.id)?.reject(new ThreadProblem(message.name, message.message));
  }

  private move(keepIn: string, day: PlayedDay | null): void {
    const isElsewhere = keepIn !== this.start.keepIn;
    this.start = { ...this.start, keepIn, day };
    if (isElsewhere) this.listener.moved(keepIn);
  }

  private take(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    return waiting;
  }

  private showAsk(ask: Ask | null): void {
    this.pending = ask;
    this.listener.push({ type: 'ask', ask });
  }

  /** Calls a method of the session. */
  call(name: string, ...args: unknown[]): Promise<unknown> {
    const id = ++this.asked;
    // A restarted thread must use the page's current language.
    if (name === 'speak') this.start = { ...this.start, language: args[0] as string };
    if (this.waiting.size === 0) this.control.isCancelled = false;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, name, args });
    });
  }

  /** Passes on the answer to an alert or prompt; an answer to an older one is ignored. */
  answer(id: number, answer: AskAnswer): void {
    if (this.pending?.id !== id) return;
    this.showAsk(null);
    this.answers.postMessage(answer);
    this.control.announceAnswer();
  }

  /** Stops the current run at its next service call; if there is none in time, ends the thread. */
  cancel(): void {
    if (this.waiting.size === 0) return;
    this.control.isCancelled = true;
    if (this.pending) this.answer(this.pending.id, { button: 'CLOSE', text: '' });
    const stuck = [...this.waiting.keys()][0]!;
    setTimeout(() => {
      if (this.waiting.has(stuck)) this.restart(sentence('run-stopped', this.start.language));
    }, patienceMs).unref();
  }

  private lost(message: string): void {
    if (!this.closing) this.restart(sentence('program-stopped', this.start.language, { message }));
    else for (const { reject } of this.waiting.values()) reject(new ThreadProblem('Error', message));
  }

  /** Starts a new thread with the workbook as it was last saved. */
  private restart(message: string): void {
    this.reopen(message).catch((error: Error) => this.listener.failed(error));
  }

  private async reopen(message: string): Promise<void> {
    const { keepIn } = this.start;
    const left = [...this.waiting.values()];
    this.waiting.clear();
    this.pending = null;
    this.worker.removeAllListeners();
    await this.worker.terminate();
    await this.open({ ...this.start, open: keepIn });
    for (const { reject } of left) reject(new ThreadProblem('Error', message));
    this.listener.push({ type: 'ask', ask: null });
    this.listener.restarted();
  }

  /** Saves and ends the thread. */
  async close(): Promise<void> {
    this.closing = true;
    if (this.pending) this.answer(this.pending.id, { button: 'CLOSE', text: '' });
    if (!this.hasEnded) await this.lastSave();
    await this.worker.terminate();
  }

  private get hasEnded(): boolean {
    return this.worker.threadId === -1;
  }

  private async lastSave(): Promise<void> {
    const isBusy = this.waiting.size > 0;
    const ended = new Promise((resolve) => this.worker.once('exit', resolve));
    const saved = this.call('saveNow').catch((error: Error) => this.listener.kept(error.message));
    // A run that hangs would block forever; everything before it is saved already.
    const patience = new Promise((resolve) => setTimeout(resolve, patienceMs).unref());
    await Promise.race([saved, ended, ...(isBusy ? [patience] : [])]);
  }
}
