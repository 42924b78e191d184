/** The page's connection to its server: requests, and the stream of pushes. */
import type { Area } from '../model/area.ts';
import type { Action, LinkTarget, PaintedCells, Push, SessionState, SheetView } from '../server/wire.ts';

/** An error of the page server, with a sentence to show. */
export class PageServerProblem extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

interface Reply {
  value?: unknown;
  error?: { name: string; message: string };
}

/** How long to wait before reconnecting to a server that was gone. */
const againMs = 2000;

/** The connection. */
export class Connection {
  /** Called with whether a request is running. */
  onBusy: (busy: boolean) => void = () => undefined;
  private readonly token = new URLSearchParams(location.search).get('token') ?? '';
  // Opened at once, so that pushes during loading are not missed.
  private readonly source = this.stream();
  private unheard: Push[] = [];
  /** Resolves when the stream of pushes is open. */
  readonly isHearing = new Promise<void>((done) => this.source.addEventListener('open', () => done(), { once: true }));
  private open = 0;

  constructor() {
    this.source.onmessage = ({ data }) => this.unheard.push(JSON.parse(data));
  }

  /** Handles pushes during loading; those for which `hear` returns false are kept for `listen`. */
  hearEarly(hear: (push: Push) => boolean): void {
    this.unheard = this.unheard.filter((push) => !hear(push));
    this.source.onmessage = ({ data }) => {
      const push = JSON.parse(data) as Push;
      if (!hear(push)) this.unheard.push(push);
    };
  }

  /** Handles pushes; `onLost` is called when the connection breaks, `onBack` when it is open again. */
  listen(hear: (push: Push) => void, onLost: () => void, onBack: () => void): void {
    let wasLost = false;
    const attend = (source: EventSource) => {
      source.onmessage = ({ data }) => hear(JSON.parse(data));
      source.onopen = () => {
        if (wasLost) onBack();
      };
      source.onerror = () => {
        wasLost = true;
        onLost();
        // A browser stops reconnecting if it gets another answer than a stream.
        if (source.readyState === EventSource.CLOSED) setTimeout(() => attend(this.stream()), againMs);
      };
    };
    this.unheard.forEach(hear);
    const { source } = this;
    attend(source);
    if (source.readyState === EventSource.CLOSED) source.onerror?.(new Event('error'));
  }

  private stream(): EventSource {
    return new EventSource(`/events?token=${this.token}`);
  }

  private async post(path: string, body: string | Blob, headers: Record<string, string> = {}): Promise<unknown> {
    this.count(1);
    try {
      const response = await fetch(path, {
        method: 'POST',
        body,
        headers: { 'x-daybook-token': this.token, ...headers },
      });
      const { value, error } = (await response.json()) as Reply;
      if (error) throw new PageServerProblem(error.name, error.message);
      return value;
    } finally {
      this.count(-1);
    }
  }

  private count(step: number): void {
    this.open += step;
    this.onBusy(this.open > 0);
  }

  private call(name: string, ...args: unknown[]): Promise<unknown> {
    return this.post('/call', JSON.stringify({ name, args }));
  }

  state = () => this.call('state') as Promise<SessionState>;
  sheet = (id: number) => this.call('sheet', id) as Promise<SheetView | null>;
  painted = (id: number, area: Area) => this.call('painted', id, area) as Promise<PaintedCells>;
  link = (id: number, row: number, column: number) => this.call('link', id, row, column) as Promise<LinkTarget | null>;
  select = (id: number, area: Area) => this.call('select', id, area);
  act = (action: Action) => this.call('act', action);
  menu = (path: string[]) => this.call('menu', path);
  rpc = (name: string, args: unknown[]) => this.call('rpc', name, args);
  closed = (what: 'sidebar' | 'dialog') => this.call('closed', what);
  speak = (language: string) => this.call('speak', language);
  answer = (id: number, button: string, text: string) => this.post('/answer', JSON.stringify({ id, button, text }));
  cancel = () => this.post('/cancel', '');

  /** Opens a copy of a file; returns what of it could not be kept. */
  openFile = (file: File) =>
    this.post('/open', file, { 'x-file-name': encodeURIComponent(file.name) }) as Promise<string[]>;

  /** Opens an empty workbook. */
  openEmpty = () => this.post('/empty', '');

  get downloadAddress(): string {
    return `/download?token=${this.token}`;
  }
}
