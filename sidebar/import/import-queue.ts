/** Imports files and sheets one at a time, and keeps the list of them up to date. */
import type { Answers } from '../../src/apps-script/server/messages.ts';
import { failureText } from '../actions/call-server.ts';
import { type AppState, canBeCancelled, type ImportItem, type Question, type Stage, withStage } from '../app-state.ts';
import type { Store } from '../dom/store.ts';
import type { Source, Upload, UploadPart } from '../parse/upload-parts.ts';
import type { FileAnswer, ReadTable, SplitAnswer } from '../parse/worker-messages.ts';
import { type Say, speaker } from '../words/say.ts';
import { batchSentence, batchSummary } from './batch-summary.ts';
import { checkAnswers } from './check-answers.ts';
import { importAnnouncement, importStage, withParserNotes } from './import-stage.ts';
import type { Parsing } from './parse-report.ts';
import { type Sent, sendParts } from './send-parts.ts';

/** What the queue calls. */
interface ImportPorts {
  parse(file: File, progress: (share: number) => void): Parsing;
  split(upload: Upload): Promise<SplitAnswer>;
  call<Value>(name: string, request: unknown): Promise<Value>;
  /** Reads a sentence out to screen readers. */
  announce(sentence: string): void;
  /** Called after something was written. */
  onImported(): void;
  /** Called when all that could be imported is, if anything was written since the last time. */
  onAllImported(): void;
}

/** What is not plain data and so not in the state: the file, the running parse, how to send the result. */
interface Job {
  readonly file?: File;
  parsing?: Parsing;
  send?: (answers: Answers) => Promise<Sent>;
  parts: number;
  answers: Answers;
  cancelled: boolean;
}

function newJob(start: Pick<Job, 'file' | 'send'>): Job {
  return { ...start, parts: 1, answers: {}, cancelled: false };
}

/** The stage of a file that could not be read. */
function refusedFile(message: string): Stage {
  return { at: 'refused', code: '', message, causes: [] };
}

export class ImportQueue {
  readonly #store: Store<AppState>;
  readonly #ports: ImportPorts;
  readonly #jobs = new Map<number, Job>();
  #lastId = 0;
  #batch = 0;
  #running = false;
  #hasWritten = false;
  /** Answers that count for all files of a batch; forgotten when the queue is empty. */
  #answersForAll: Answers = {};

  constructor(store: Store<AppState>, ports: ImportPorts) {
    this.#store = store;
    this.#ports = ports;
  }

  addFiles(files: readonly File[]): void {
    for (const file of files) this.#add(file.name, newJob({ file }));
    void this.#run();
  }

  /** Imports the sheet of that name, or the open one. */
  importSheet(name?: string): void {
    let asked: Answers = name === undefined ? {} : { sheet: name };
    const send = async (answers: Answers) => {
      const sent = await this.#ports.call<Sent>('importActiveSheet', { ...answers, ...asked });
      // Another sheet may be open by the time the person answers: the answer belongs to the sheet of the question.
      if (sent.status === 'asks') asked = { sheet: sent.source };
      if (sent.status === 'imported') asked = { sheet: sent.receipt.file };
      return sent;
    };
    this.#add(name ?? this.#say('sidebar.openSheet'), newJob({ send }));
    void this.#run();
  }

  /** Continues an import that asked something; with `forAll`, other imports that ask the same get the same answer. */
  answer(id: number, answers: Answers, forAll: boolean): void {
    if (forAll) this.#answersForAll = answers;
    const others = this.#imports.filter(({ stage }) => stage.at === 'asking' && this.#isAnswered(stage.question));
    for (const one of new Set([id, ...others.map((item) => item.id)])) this.#again(one, answers);
  }

  retry(id: number): void {
    this.#again(id, {});
  }

  /** Stops a waiting or reading import at once, and a large file after the part that is being sent. */
  cancel(id: number): void {
    const job = this.#jobs.get(id);
    const stage = this.#imports.find((item) => item.id === id)?.stage;
    if (!job || !stage || !canBeCancelled(stage)) return;
    job.cancelled = true;
    job.parsing?.cancel();
    if (stage.at !== 'sending') this.#move(id, { at: 'cancelled', part: 0, of: job.parts });
  }

  remove(id: number): void {
    this.#jobs.delete(id);
    this.#store.update((state) => ({ ...state, imports: state.imports.filter((item) => item.id !== id) }));
  }

  get #imports(): readonly ImportItem[] {
    return this.#store.get().imports;
  }

  get #say(): Say {
    return speaker(this.#store.get().language);
  }

  /** `file` is the id of the file's first table, if this is a further table of it. */
  #add(name: string, job: Job, file?: number): number {
    const id = this.#lastId + 1;
    this.#lastId = id;
    if (!this.#running && !this.#imports.some(({ stage }) => stage.at === 'waiting' || stage.at === 'asking'))
      this.#batch += 1;
    const item: ImportItem = { id, name, file: file ?? id, batch: this.#batch, stage: { at: 'waiting' } };
    this.#jobs.set(item.id, job);
    this.#store.update((state) => ({ ...state, imports: [...state.imports, item] }));
    return item.id;
  }

  #move(id: number, stage: Stage): void {
    this.#store.update((state) => withStage(state, id, stage));
    const item = this.#imports.find((one) => one.id === id);
    const sentence = item && importAnnouncement(item, this.#say);
    if (sentence) this.#ports.announce(sentence);
  }

  #isAnswered(question: Question): boolean {
    const today = this.#store.get().daybook?.today ?? '';
    if (question.missing.includes('undo') && !this.#answersForAll.withoutUndo) return false;
    return Object.keys(checkAnswers(question, this.#answersForAll, today)).length === 0;
  }

  #again(id: number, answers: Answers): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    job.answers = { ...job.answers, ...answers };
    job.cancelled = false;
    this.#move(id, { at: 'waiting' });
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let next = this.#next(); next; next = this.#next()) await this.#work(next);
    this.#running = false;
    if (!this.#imports.some((item) => item.stage.at === 'asking')) this.#answersForAll = {};
    const summary = batchSummary(this.#imports);
    if (summary) this.#ports.announce(batchSentence(summary, this.#say));
    if (this.#hasWritten) this.#ports.onAllImported();
    this.#hasWritten = false;
  }

  #next(): ImportItem | undefined {
    return this.#imports.find((item) => item.stage.at === 'waiting');
  }

  async #work({ id, name }: ImportItem): Promise<void> {
    const job = this.#jobs.get(id) as Job;
    try {
      if (job.send) await this.#send(id, job, job.send);
      else if (job.file) await this.#read(id, name, job, job.file);
    } catch {
      this.#move(id, refusedFile(this.#say('sidebar.fileGone')));
    }
  }

  async #read(id: number, name: string, job: Job, file: File): Promise<void> {
    this.#move(id, { at: 'reading', share: 0 });
    job.parsing = this.#ports.parse(file, (share) => {
      if (!job.cancelled) this.#move(id, { at: 'reading', share });
    });
    const result = await job.parsing.done;
    if (result !== 'cancelled' && !job.cancelled) this.#take(id, name, result);
  }

  #take(id: number, name: string, answer: FileAnswer): void {
    if ('problem' in answer) this.#move(id, refusedFile(answer.problem.message));
    else if ('tables' in answer) this.#takeTables(id, name, answer.tables);
    else this.#takeFiles(id, answer);
  }

  /** Replaces a zip by its files, which are then read like any other. */
  #takeFiles(id: number, { files, leftOut }: Extract<FileAnswer, { files: unknown }>): void {
    this.#jobs.delete(id);
    this.#move(id, { at: 'unpacked', files: files.length, leftOut });
    this.addFiles(files.map(({ name, bytes }) => new File([bytes as Uint8Array<ArrayBuffer>], name)));
  }

  /** Every table of a file becomes an import of its own: the first takes the file's place, the others follow. */
  #takeTables(id: number, name: string, tables: readonly ReadTable[]): void {
    tables.forEach((parsed, index) => {
      const ownName = tables.length > 1 ? `${name} › ${parsed.name}` : name;
      const ownId = index === 0 ? this.#rename(id, ownName) : this.#add(ownName, newJob({}), id);
      this.#makeSendable(ownId, ownName, parsed);
    });
  }

  #rename(id: number, name: string): number {
    const renamed = (item: ImportItem) =>
      item.id === id ? { ...item, name, stage: { at: 'waiting' } as const } : item;
    this.#store.update((state) => ({ ...state, imports: state.imports.map(renamed) }));
    return id;
  }

  #makeSendable(id: number, name: string, { table, delimited, notes = [] }: ReadTable): void {
    const job = this.#jobs.get(id) as Job;
    job.send = async (answers) => {
      const { daybook, language } = this.#store.get();
      const source = { name, delimited };
      const { today = '', taught = [] } = daybook ?? {};
      const split = await this.#ports.split({ source, table, answers, today, taught, language });
      if ('reply' in split) return withParserNotes(split.reply, notes);
      job.parts = split.parts.length;
      return withParserNotes(await this.#sendParts(id, source, job, split.parts), notes);
    };
  }

  #sendParts(id: number, source: Source, job: Job, parts: readonly UploadPart[]): Promise<Sent> {
    return sendParts({
      parts,
      call: (part) => this.#ports.call('importTable', { source, ...part }),
      onPart: (part) => this.#move(id, { at: 'sending', part, of: parts.length }),
      isCancelled: () => job.cancelled,
    });
  }

  async #send(id: number, job: Job, send: (answers: Answers) => Promise<Sent>): Promise<void> {
    this.#move(id, { at: 'sending', part: 1, of: job.parts });
    try {
      const sent = await this.#sent(job, send);
      this.#move(id, importStage(sent, job.parts));
      if (sent.status !== 'imported') return;
      this.#hasWritten = true;
      this.#ports.onImported();
    } catch (error) {
      this.#move(id, { at: 'failed', message: failureText(error, this.#say) });
    }
  }

  async #sent(job: Job, send: (answers: Answers) => Promise<Sent>): Promise<Sent> {
    const sent = await send(job.answers);
    if (sent.status !== 'asks' || !this.#isAnswered(sent)) return sent;
    job.answers = { ...this.#answersForAll, ...job.answers };
    return send(job.answers);
  }
}
