/** What the sidebar calls when figures changed, when an owner is chosen, and when a task with open items is ticked. */
import { afterEach, expect, test, vi } from 'vitest';
import { daybookActions } from '../../sidebar/actions/daybook-actions.ts';
import { type AppState, initialState } from '../../sidebar/app-state.ts';
import { newStore } from '../../sidebar/dom/store.ts';
import { daybook, task, todayList } from './make.ts';

afterEach(() => vi.unstubAllGlobals());

interface Call {
  readonly name: string;
  readonly request: unknown;
  succeed(value: unknown): void;
  fail(message: string): void;
}

/** Lets everything that was started come to rest. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

function desk() {
  const calls: Call[] = [];
  const said: string[] = [];
  const run = (take: (reply: string) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (handler: (reply: string) => void) => run(handler);
          if (name === 'withFailureHandler') return () => run(take);
          return (json?: string) =>
            calls.push({
              name: String(name),
              request: json === undefined ? undefined : JSON.parse(json),
              succeed: (value) => take(JSON.stringify({ ok: true, value })),
              fail: (message) => take(JSON.stringify({ ok: false, code: 'busy', message })),
            });
        },
      },
    );
  vi.stubGlobal('google', { script: { run: run(() => {}) } });
  const before = { ...daybook('PASS'), todayList: todayList({ asOf: '2026-11-29T09:00:00' }), isTodayDue: true };
  const store = newStore<AppState>({ ...initialState('en'), busy: false, daybook: before }, () => {});
  const actions = daybookActions(
    store,
    (sentence) => said.push(sentence),
    () => 'Li',
  );
  return { calls, said, store, actions, before };
}

const after = {
  ...daybook('PASS'),
  todayList: todayList({
    owners: [
      { owner: null, open: 3, waiting: 1 },
      { owner: 'Li', open: 2, waiting: 0 },
    ],
  }),
};

test('the list before stays while Today is made anew', async () => {
  const { calls, said, store, actions, before } = desk();
  void actions.updateToday();
  expect(calls.map(({ name }) => name)).toEqual(['updateToday']);
  expect(store.get()).toMatchObject({ updating: true, busy: false, daybook: before });
  calls[0]!.succeed(after);
  await rest();
  expect(store.get()).toMatchObject({ updating: false, daybook: after });
  expect(said).toEqual(['Today is up to date: 5 open.']);
});

test('imports that end meanwhile are followed by one more making, however many they are', async () => {
  const { calls, store, actions } = desk();
  void actions.updateToday();
  void actions.updateToday();
  void actions.updateToday();
  expect(calls).toHaveLength(1);
  calls[0]!.succeed(after);
  await rest();
  expect(calls).toHaveLength(2);
  expect(store.get().updating).toBe(true);
  calls[1]!.succeed(after);
  await rest();
  expect(calls).toHaveLength(2);
  expect(store.get().updating).toBe(false);
});

test('a making that failed leaves the list, says why and does not claim to be new', async () => {
  const { calls, said, store, actions, before } = desk();
  void actions.updateToday();
  calls[0]!.fail('Another import is running.');
  await rest();
  expect(store.get()).toMatchObject({ updating: false, failure: 'Another import is running.', daybook: before });
  expect(said).toEqual(['Another import is running.']);
});

test('an owner is chosen at once, and remembered by the server', async () => {
  const { calls, store, actions } = desk();
  void actions.chooseOwner('of:Wang');
  expect(store.get().daybook?.todayOwner).toBe('of:Wang');
  expect(calls).toMatchObject([{ name: 'chooseOwner', request: { owner: 'of:Wang' } }]);
});

test('a task with open items asks why before it is ticked', async () => {
  const { calls, store, actions } = desk();
  const open = { ...task('ACT'), tickable: false };
  store.update((state) => ({ ...state, daybook: { ...daybook(), tasks: [open] } }));
  await actions.tick('ACT', true);
  expect(calls).toEqual([]);
  expect(store.get().reasonFor).toEqual({ task: 'ACT', error: false });
  await actions.saveReason('ACT', ' ');
  expect(store.get().reasonFor).toEqual({ task: 'ACT', error: true });
  void actions.saveReason('ACT', 'ordered by phone');
  expect(calls).toMatchObject([
    { name: 'tickTask', request: { task: 'ACT', done: true, reason: 'ordered by phone', userName: 'Li' } },
  ]);
});
