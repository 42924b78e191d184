/** google.script for the add-on's pages: like Google's own client, but it sends calls to the surrounding page. */
import { seededRandom } from '../../runner/random.ts';
import { rpcArguments } from '../../runner/rpc-arguments.ts';

const MOST_IN_FLIGHT = 10;

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

interface Call {
  id: number;
  name: string;
  sent: unknown[];
  handlers: Handlers;
}

interface Reply {
  reply: number;
  value?: unknown;
  error?: { name: string; message: string };
}

const { names = '', seed = '1', parent: around = '' } = (document.currentScript as HTMLScriptElement).dataset;
const random = seededRandom(Number(seed));
/** Oldest first; the first ten are running. */
const waiting: Call[] = [];
let asked: Call | undefined;
let count = 0;

function tell(message: object): void {
  window.parent.postMessage(message, around);
}

/** Sends any of the ten oldest calls: Google does not promise an order. */
function askNext(): void {
  if (asked || waiting.length === 0) return;
  const [call] = waiting.splice(Math.floor(random() * Math.min(waiting.length, MOST_IN_FLIGHT)), 1);
  asked = call;
  tell({ call: call!.id, name: call!.name, args: call!.sent });
}

function fail({ failure, userObject }: Handlers, { name, message }: NonNullable<Reply['error']>): void {
  const error = Object.assign(new Error(message), { name });
  if (!failure) throw error;
  failure(error, userObject);
}

function take({ value, error }: Reply): void {
  const { handlers } = asked!;
  asked = undefined;
  // The handlers may throw; the next call must still be sent.
  queueMicrotask(askNext);
  if (error) fail(handlers, error);
  else handlers.success?.(value, handlers.userObject);
}

function start(name: string, args: unknown[], handlers: Handlers): void {
  // Copied now: later changes by the page are not sent.
  waiting.push({ id: ++count, name, sent: JSON.parse(rpcArguments(args)), handlers });
  setTimeout(askNext);
}

function runner(handlers: Handlers): object {
  const calls = names.split(' ').map((name) => [name, (...args: unknown[]) => start(name, args, handlers)]);
  return {
    ...Object.fromEntries(calls),
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
}

window.addEventListener('message', ({ data, source, origin }: MessageEvent<Partial<Reply>>) => {
  const isAnswer = source === window.parent && origin === around && data.reply === asked?.id;
  if (isAnswer && asked) take(data as Reply);
});

// Escape returns the focus to the grid, as in Sheets.
window.addEventListener('keydown', ({ key, ctrlKey, altKey, shiftKey }) => {
  if (ctrlKey && altKey && shiftKey && /^m$/i.test(key)) tell({ leave: true });
});

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        origin: around,
        close: () => tell({ close: true }),
        setHeight: (height: number) => tell({ height }),
        setWidth: (width: number) => tell({ width }),
        editor: { focus: () => tell({ leave: true }) },
      },
      url: {
        getLocation: (then: (location: object) => void) => then({ hash: '', parameter: {}, parameters: {} }),
      },
    },
  },
});
