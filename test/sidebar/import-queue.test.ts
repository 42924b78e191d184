/** The queue of imports: order, questions, answers for all, cancelling, what fails. */
import { describe, expect, test } from 'vitest';
import { NoAnswerProblem, ServerProblem } from '../../sidebar/actions/call-server.ts';
import { type AppState, initialState } from '../../sidebar/app-state.ts';
import { newStore } from '../../sidebar/dom/store.ts';
import { ImportQueue } from '../../sidebar/import/import-queue.ts';
import { uploadParts } from '../../sidebar/parse/upload-parts.ts';
import type { FileAnswer, ReadTable } from '../../sidebar/parse/worker-messages.ts';
import type { Answers, ImportReply } from '../../src/apps-script/server/messages.ts';
import { daybook, question, receipt } from './make.ts';

const table: ReadTable = {
  name: '',
  table: [
    ['a', 'b'],
    ['1', '2'],
  ],
  delimited: true,
};
const days = { from: '2026-10-01', to: '2026-10-31' };
const answers = { marketplace: 'US', ...days };

interface Call extends Answers {
  readonly name: string;
  readonly file?: string;
}

/** Asks until marketplace and days are given, as a business report makes the server do. */
function askingServer({ marketplace, from }: Answers): ImportReply {
  return marketplace && from
    ? { status: 'imported', receipt: receipt({ marketplace }) }
    : question({ suggested: days });
}

function desk(
  parse: (name: string) => Promise<FileAnswer | 'cancelled'> = async () => ({ tables: [table] }),
  server: (request: Answers, name: string) => ImportReply = askingServer,
) {
  const calls: Call[] = [];
  const said: string[] = [];
  const cancelled: string[] = [];
  let written = 0;
  const batches: number[] = [];
  const store = newStore<AppState>({ ...initialState('en'), daybook: daybook('NO DATA') }, () => {});
  const queue = new ImportQueue(store, {
    parse: (file) => ({ done: parse(file.name), cancel: () => cancelled.push(file.name) }),
    split: async (upload) => {
      const parts = uploadParts(upload);
      return 'status' in parts ? { reply: parts } : { parts };
    },
    call: async <Value>(name: string, request: unknown) => {
      const { source, table: _, ...rest } = request as { source?: { name: string }; table?: unknown };
      calls.push({ name, ...(source && { file: source.name }), ...rest });
      return server(rest, source?.name ?? '') as Value;
    },
    announce: (sentence) => said.push(sentence),
    onImported: () => {
      written += 1;
    },
    onAllImported: () => {
      batches.push(written);
    },
  });
  const stages = () => store.get().imports.map(({ name, stage }) => `${name} ${stage.at}`);
  return { queue, store, calls, said, cancelled, stages, batches, written: () => written };
}

const file = (name: string) => new File(['x'], name);

/** Lets everything that was started come to rest. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await Promise.resolve();
}

describe('files', () => {
  test('are imported one after the other', async () => {
    const { queue, stages, calls, said, written } = desk(undefined, () => ({ status: 'imported', receipt: receipt() }));
    queue.addFiles([file('a.csv'), file('b.csv')]);
    expect(stages()).toEqual(['a.csv reading', 'b.csv waiting']);
    await rest();
    expect(stages()).toEqual(['a.csv imported', 'b.csv imported']);
    expect(calls).toEqual([
      { name: 'importTable', file: 'a.csv' },
      { name: 'importTable', file: 'b.csv' },
    ]);
    expect(said).toEqual(['a.csv: imported.', 'b.csv: imported.', '2 of 2 files imported.']);
    expect(written()).toBe(2);
  });

  test('of several sheets are several imports', async () => {
    const { queue, stages } = desk(
      async () => ({
        tables: [
          { ...table, name: 'One' },
          { ...table, name: 'Two' },
        ],
      }),
      (_, name) => (name.endsWith('One') ? question() : { status: 'imported', receipt: receipt() }),
    );
    queue.addFiles([file('a.xlsx')]);
    await rest();
    expect(stages()).toEqual(['a.xlsx › One asking', 'a.xlsx › Two imported']);
  });

  test('that cannot be parsed are refused, and the next goes on', async () => {
    const parse = async (name: string): Promise<FileAnswer> =>
      name === 'a.pdf' ? { problem: { code: 'binary-file', params: {}, message: 'A PDF.' } } : { tables: [table] };
    const { queue, stages, store, written } = desk(parse, () => ({ status: 'imported', receipt: receipt() }));
    queue.addFiles([file('a.pdf'), file('b.csv')]);
    await rest();
    expect(stages()).toEqual(['a.pdf refused', 'b.csv imported']);
    expect(store.get().imports[0]?.stage).toMatchObject({ message: 'A PDF.' });
    expect(written()).toBe(1);
  });

  test('that are gone are refused', async () => {
    const { queue, store } = desk(() => Promise.reject(new Error('NotReadableError')));
    queue.addFiles([file('a.csv')]);
    await rest();
    expect(store.get().imports[0]?.stage).toMatchObject({
      at: 'refused',
      message: expect.stringContaining('Choose it again'),
    });
  });
});

describe('the end of all imports', () => {
  const done = (): ImportReply => ({ status: 'imported', receipt: receipt() });

  test('is told once for the files of a batch, and again for the next', async () => {
    const { queue, batches } = desk(undefined, done);
    queue.addFiles([file('a.csv'), file('b.csv'), file('c.csv')]);
    await rest();
    expect(batches).toEqual([3]);
    queue.addFiles([file('d.csv')]);
    await rest();
    expect(batches).toEqual([3, 4]);
  });

  test('is told once more when a question was answered, and not where nothing was written', async () => {
    const { queue, batches } = desk(undefined, (request, name) => (name === 'a.csv' ? askingServer(request) : done()));
    queue.addFiles([file('a.csv'), file('b.csv')]);
    await rest();
    expect(batches).toEqual([1]);
    queue.answer(1, answers, false);
    await rest();
    expect(batches).toEqual([1, 2]);
    const other = desk();
    other.queue.addFiles([file('a.csv')]);
    await rest();
    expect(other.batches).toEqual([]);
  });
});

describe('questions', () => {
  test('wait for their answer while other files go on', async () => {
    const { queue, stages, calls } = desk(undefined, (request, name) =>
      name === 'a.csv' ? askingServer(request) : { status: 'imported', receipt: receipt() },
    );
    queue.addFiles([file('a.csv'), file('b.csv')]);
    await rest();
    expect(stages()).toEqual(['a.csv asking', 'b.csv imported']);
    queue.answer(1, answers, false);
    await rest();
    expect(stages()).toEqual(['a.csv imported', 'b.csv imported']);
    expect(calls.at(-1)).toEqual({ name: 'importTable', file: 'a.csv', ...answers });
  });

  test('one answer for one file', async () => {
    const { queue, stages } = desk();
    queue.addFiles([file('a.csv'), file('b.csv')]);
    await rest();
    queue.answer(1, answers, false);
    await rest();
    expect(stages()).toEqual(['a.csv imported', 'b.csv asking']);
  });

  test('one answer for all, also for those still to come', async () => {
    const { queue, stages, calls } = desk();
    queue.addFiles([file('a.csv'), file('b.csv')]);
    await rest();
    queue.answer(1, answers, true);
    queue.addFiles([file('c.csv')]);
    await rest();
    expect(stages()).toEqual(['a.csv imported', 'b.csv imported', 'c.csv imported']);
    // A file that does not ask is never told: its own days count.
    expect(calls.filter((call) => call.file === 'c.csv')).toEqual([
      { name: 'importTable', file: 'c.csv' },
      { name: 'importTable', file: 'c.csv', ...answers },
    ]);
  });

  test('an answer for all ends with its batch', async () => {
    const { queue, stages } = desk();
    queue.addFiles([file('a.csv')]);
    await rest();
    queue.answer(1, answers, true);
    await rest();
    queue.addFiles([file('b.csv')]);
    await rest();
    expect(stages()).toEqual(['a.csv imported', 'b.csv asking']);
  });

  test('an answer for all that lacks what is asked leaves the question', async () => {
    const { queue, stages } = desk(undefined, (request, name) =>
      name === 'a.csv' && request.marketplace ? { status: 'imported', receipt: receipt() } : askingServer(request),
    );
    queue.addFiles([file('a.csv'), file('b.csv')]);
    await rest();
    queue.answer(1, { marketplace: 'US' }, true);
    await rest();
    expect(stages()).toEqual(['a.csv imported', 'b.csv asking']);
  });
});

describe('the open sheet', () => {
  test('asks and is answered like a file, for the sheet that was asked about', async () => {
    const { queue, stages, calls } = desk();
    queue.importSheet();
    await rest();
    expect(stages()).toEqual(['Open sheet asking']);
    queue.answer(1, answers, false);
    await rest();
    expect(stages()).toEqual(['Open sheet imported']);
    expect(calls).toEqual([
      { name: 'importActiveSheet' },
      { name: 'importActiveSheet', ...answers, sheet: 'report.csv' },
    ]);
  });
});

describe('columns that are told', () => {
  const columns = {
    headers: [{ header: 'Unités', examples: ['1'] }],
    fields: [{ id: 'unitsOrdered', title: 'Units Ordered', needed: true, isDay: false, fits: [0] }],
  };
  const told = { columns: [{ header: 'Unités', field: 'unitsOrdered' }] };
  const server = (request: Answers): ImportReply =>
    request.columns ? { status: 'imported', receipt: receipt() } : question({ missing: ['columns'], columns });

  test('are sent with the rest, and for all where that was ticked', async () => {
    const { queue, stages, calls } = desk(undefined, server);
    queue.addFiles([file('a.csv'), file('b.csv')]);
    await rest();
    expect(stages()).toEqual(['a.csv asking', 'b.csv asking']);
    queue.answer(1, told, true);
    await rest();
    expect(stages()).toEqual(['a.csv imported', 'b.csv imported']);
    expect(calls.slice(-1)).toEqual([{ name: 'importTable', file: 'b.csv', ...told }]);
  });

  test('under a receipt import the file again, a pasted sheet the one it was', async () => {
    const { queue, stages, calls, written } = desk(undefined, () => ({ status: 'imported', receipt: receipt() }));
    queue.addFiles([file('a.csv')]);
    queue.importSheet();
    await rest();
    queue.answer(1, told, false);
    queue.answer(2, told, false);
    await rest();
    expect(stages()).toEqual(['a.csv imported', 'Open sheet imported']);
    expect(calls.slice(2)).toEqual([
      { name: 'importTable', file: 'a.csv', ...told },
      { name: 'importActiveSheet', ...told, sheet: 'report.csv' },
    ]);
    expect(written()).toBe(4);
  });
});

describe('failing', () => {
  test('says why, and may be tried again with the same answers', async () => {
    let broken = true;
    const server = (request: Answers): ImportReply => {
      if (broken && request.from) throw new NoAnswerProblem();
      return askingServer(request);
    };
    const { queue, stages, store, calls } = desk(undefined, server);
    queue.addFiles([file('a.csv')]);
    await rest();
    queue.answer(1, answers, false);
    await rest();
    expect(store.get().imports[0]?.stage).toMatchObject({
      at: 'failed',
      message: expect.stringContaining('did not answer'),
    });
    broken = false;
    queue.retry(1);
    await rest();
    expect(stages()).toEqual(['a.csv imported']);
    expect(calls.at(-1)).toMatchObject(answers);
  });

  test('in the words of the server', async () => {
    const { queue, store } = desk(undefined, () => {
      throw new ServerProblem('busy', 'Someone else is importing.');
    });
    queue.addFiles([file('a.csv')]);
    await rest();
    expect(store.get().imports[0]?.stage).toEqual({ at: 'failed', message: 'Someone else is importing.' });
  });
});

describe('cancelling', () => {
  test('a file that waits, and one that is being read', async () => {
    let finish: (result: FileAnswer) => void = () => {};
    const reading = new Promise<FileAnswer>((resolve) => {
      finish = resolve;
    });
    const { queue, stages, cancelled, calls } = desk(() => reading);
    queue.addFiles([file('a.csv'), file('b.csv')]);
    queue.cancel(2);
    queue.cancel(1);
    expect(cancelled).toEqual(['a.csv']);
    finish({ tables: [table] });
    await rest();
    expect(stages()).toEqual(['a.csv cancelled', 'b.csv cancelled']);
    expect(calls).toEqual([]);
  });

  test('nothing that has come to rest, nor what is not there', async () => {
    const { queue, stages } = desk();
    queue.addFiles([file('a.csv')]);
    await rest();
    queue.cancel(1);
    queue.cancel(9);
    expect(stages()).toEqual(['a.csv asking']);
  });

  test('removes from the list', async () => {
    const { queue, stages } = desk();
    queue.addFiles([file('a.csv'), file('b.csv')]);
    await rest();
    queue.remove(1);
    queue.answer(1, answers, false);
    await rest();
    expect(stages()).toEqual(['b.csv asking']);
  });
});

test('ticked sheets are imported one after the other, each under its name', async () => {
  const { queue, stages, calls } = desk(undefined, askingServer);
  queue.importSheet('stock');
  queue.importSheet('sales');
  await rest();
  expect(stages()).toEqual(['stock asking', 'sales asking']);
  expect(calls).toEqual([
    { name: 'importActiveSheet', sheet: 'stock' },
    { name: 'importActiveSheet', sheet: 'sales' },
  ]);
});

describe('a zip', () => {
  const bytes = new Uint8Array([1]);
  const zip: FileAnswer = {
    files: [
      { name: 'US/a.csv', bytes },
      { name: 'b.csv', bytes },
    ],
    leftOut: [{ name: 'logo.png', message: 'A picture.' }],
  };
  const parse = async (name: string): Promise<FileAnswer> => (name === 'r.zip' ? zip : { tables: [table] });

  test('becomes several entries behind what waits, and names what it left out', async () => {
    const { queue, stages, store, calls, said } = desk(parse, () => ({ status: 'imported', receipt: receipt() }));
    queue.addFiles([file('r.zip'), file('c.csv')]);
    await rest();
    expect(stages()).toEqual(['r.zip unpacked', 'c.csv imported', 'US/a.csv imported', 'b.csv imported']);
    expect(store.get().imports[0]?.stage).toMatchObject({ files: 2, leftOut: [{ name: 'logo.png' }] });
    expect(calls.map((call) => call.file)).toEqual(['c.csv', 'US/a.csv', 'b.csv']);
    expect(said[0]).toBe('r.zip: unpacked, 2 files.');
  });

  test('an answer for all counts for its files too', async () => {
    const { queue, stages, store } = desk(parse);
    queue.addFiles([file('r.zip')]);
    await rest();
    expect(stages()).toEqual(['r.zip unpacked', 'US/a.csv asking', 'b.csv asking']);
    queue.answer(store.get().imports[1]!.id, answers, true);
    await rest();
    expect(stages()).toEqual(['r.zip unpacked', 'US/a.csv imported', 'b.csv imported']);
  });
});
