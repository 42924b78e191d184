/** The page: menus, grid, tabs and the add-on's sidebar. */
import { localeZones } from '../import/locales.ts';
import type { Action, BookView, FrameShown, LinkTarget, Push } from '../server/wire.ts';
import { AskBox } from './chrome/ask-box.ts';
import { callsPanel } from './chrome/calls-panel.ts';
import { showDialog } from './chrome/dialog.ts';
import { showFilterPanel } from './chrome/filter-panel.ts';
import { openFindBox } from './chrome/find-box.ts';
import { addOnFrame } from './chrome/frame.ts';
import { closeLinkCard, showLinkCard } from './chrome/link-card.ts';
import { showMenu } from './chrome/menu.ts';
import { menuBar } from './chrome/menu-bar.ts';
import { barMenus, gridMenu, type MenuLinks, tools } from './chrome/menus.ts';
import { tabRow } from './chrome/tabs.ts';
import { toast } from './chrome/toast.ts';
import { toolbar } from './chrome/toolbar.ts';
import { clipboardFor } from './clipboard.ts';
import { PageServerProblem } from './connection.ts';
import { connection, state as firstState, words } from './first-requests.ts';
import { type Draft, Grid } from './grid/grid.ts';
import { h } from './html-and-svg.ts';
import { PageInspector } from './page-inspector.ts';
import { speaker } from './texts.ts';

const busyAfterMs = 400;
const byId = (id: string) => document.getElementById(id)!;

let busyTimer: ReturnType<typeof setTimeout> | undefined;

/** Shows that something is running, with a button to stop it. */
function showBusy(busy: boolean): void {
  document.documentElement.dataset.busy = String(busy);
  if (!busy) {
    clearTimeout(busyTimer);
    busyTimer = undefined;
    document.querySelector('.busy')?.remove();
  } else
    busyTimer ??= setTimeout(() => {
      const stop = h('button', { class: 'stop', onclick: () => void connection.cancel() }, say('stop'));
      byId('layer').append(h('div', { class: 'busy', role: 'status' }, h('span', {}, say('working')), stop));
    }, busyAfterMs);
}

let say = speaker(navigator.language);
connection.onBusy = showBusy;
const asks = new AskBox(
  (key, params) => say(key, params),
  (id, button, text) => void complain(connection.answer(id, button, text)),
);
connection.hearEarly((push) => {
  if (push.type !== 'ask') return false;
  void asks.show(push.ask, document.title);
  return true;
});
const state = await firstState;
let book: BookView = state.book;
say = speaker(book.language);
let callsAreShown = false;

document.documentElement.lang = book.language;

async function complain(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    // A network error of the browser is not a message for a person.
    tellProblem(error instanceof PageServerProblem ? error.message : say('lost'));
  }
}

function tellProblem(message: string): void {
  showDialog({ title: say('problem'), message, buttons: [{ answer: 'OK', label: say('ok') }] });
}

let lastAct: Promise<unknown> = Promise.resolve();
const act = (action: Action) => {
  lastAct = complain(connection.act(action));
};

// Before the grid is created, whose own clipboard keys would take precedence.
const copy = clipboardFor(() => grid, act);

const grid: Grid = new Grid(byId('grid'), await words, state.functions, {
  act,
  select: (sheetId, area) => {
    void connection.select(sheetId, area).catch(() => undefined);
    void offerLink(sheetId, area).catch(() => undefined);
  },
  painted: (sheetId, area) => connection.painted(sheetId, area),
  hint: showHint,
  filterBy,
  edited: drawDue,
  say: (key, params) => say(key, params),
});
grid.locale = book.locale;

function showHint(text: string | null, x: number, y: number): void {
  document.querySelector('.hint')?.remove();
  if (text === null) return;
  const { left, top } = byId('grid').getBoundingClientRect();
  const element = h('div', { class: 'hint' }, text);
  byId('layer').append(element);
  element.style.left = `${Math.min(left + x + 2, innerWidth - element.offsetWidth - 8)}px`;
  element.style.top = `${Math.min(top + y, innerHeight - element.offsetHeight - 8)}px`;
}

/** Under a selected link stands where it leads. */
async function offerLink(sheetId: number, { row, column, rows, columns }: BookView['selection']): Promise<void> {
  closeLinkCard();
  if (rows * columns !== 1 || !grid.isLink(row, column)) return;
  const target = await connection.link(sheetId, row, column);
  const { selection } = grid;
  if (!target || sheetId !== grid.sheetId || selection.row !== row || selection.column !== column) return;
  showLinkCard(target.name, grid.below(row, column), say('followLink'), () => void followLink(target));
}

async function followLink({ sheetId, area }: LinkTarget): Promise<void> {
  await complain(connection.select(sheetId, area));
  await moveTo(sheetId, area);
  grid.focus();
}

// --- around the grid ------------------------------------------------------------------------------------------------

const links: MenuLinks = {
  book: () => book,
  sheetId: () => grid.sheetId!,
  selection: () => grid.selection,
  format: () => grid.data!.format(grid.selection.row, grid.selection.column),
  grid: () => ({ rows: grid.data!.view.maxRows, columns: grid.data!.view.maxColumns }),
  table: () => {
    const { cells, view } = grid.data!;
    const columns = cells.reduce((widest, line) => Math.max(widest, line.length), 1);
    return { row: 0, column: 0, rows: view.maxRows, columns };
  },
  find: openFind,
  filter: () => grid.data?.view.filter ?? null,
  act,
  runMenu: (path) => void complain(connection.menu(path)),
  copy,
  say: (key, params) => say(key, params),
  openEmpty: () => void complain(connection.openEmpty()),
  openFile,
  download: () => location.assign(connection.downloadAddress),
  rename,
  chooseLocale,
  editNote,
  about: () =>
    showDialog({ title: say('aboutTitle'), message: say('about'), buttons: [{ answer: 'OK', label: say('ok') }] }),
  toggleCalls: () => {
    callsAreShown = !callsAreShown;
    drawBottom();
  },
  callsShown: () => callsAreShown,
  hintPaste: () => toast('', say('pasteHint')),
};

function openFind(): void {
  openFindBox(say, {
    find: (text) => grid.find(text),
    get here() {
      return grid.selection;
    },
    goTo: ({ row, column }) => grid.select({ row, column, rows: 1, columns: 1 }),
    leave: () => grid.focus(),
  });
}

function filterBy(column: number, at: { x: number; y: number }): void {
  const filter = grid.data?.view.filter;
  const sheetId = grid.sheetId!;
  if (!filter) return;
  const { row, rows, ...across } = filter.area;
  showFilterPanel(grid.filterValues(column), at, say, {
    sort: (ascending) =>
      act({ type: 'sort', sheetId, area: { ...across, row: row + 1, rows: rows - 1 }, column, ascending }),
    hide: (hiddenValues) => {
      const { [column]: _, ...others } = filter.criteria ?? {};
      const criteria = hiddenValues.length > 0 ? { ...others, [column]: { hiddenValues } } : others;
      act({ type: 'filter', sheetId, filter: { area: filter.area, criteria } });
    },
  });
}

async function rename(): Promise<void> {
  const { button, text } = await asked(say('rename'), book.name);
  if (button === 'OK' && text.trim() !== '') act({ type: 'name', name: text });
}

async function editNote(): Promise<void> {
  const { row, column } = grid.selection;
  const sheetId = grid.sheetId!;
  const dialog = showDialog({
    title: say('noteFor'),
    message: '',
    field: grid.data!.note(row, column) ?? '',
    multiline: true,
    buttons: [
      { answer: 'OK', label: say('save') },
      { answer: 'CANCEL', label: say('cancel') },
    ],
  });
  const { button, text } = await dialog.answer;
  if (button === 'OK') act({ type: 'note', sheetId, row, column, text });
}

function asked(title: string, field: string) {
  const buttons = [
    { answer: 'OK', label: say('ok') },
    { answer: 'CANCEL', label: say('cancel') },
  ];
  return showDialog({ title, message: '', field, buttons }).answer;
}

function chooseLocale(): void {
  const items = Object.keys(localeZones).map((locale) => ({
    label: locale,
    checked: locale === book.locale,
    run: () => act({ type: 'locale', locale }),
  }));
  const { left, bottom } = byId('menu-file').getBoundingClientRect();
  showMenu(items, { x: left, y: bottom });
}

function openFile(): void {
  const input = h('input', { type: 'file', accept: '.xlsx' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void complain(openCopy(file));
  });
  input.click();
}

async function openCopy(file: File): Promise<void> {
  const lost = await connection.openFile(file);
  if (lost.length > 0) sessionStorage.setItem('lost', lost.join(', '));
}

const languages = [
  ['en', 'English'],
  ['zh-CN', '中文'],
  ['ja', '日本語'],
] as const;

function languageField(): HTMLElement {
  const options = languages.map(([code, name]) => h('option', { value: code, selected: code === book.language }, name));
  const field = h('select', { id: 'language', 'aria-label': say('language') }, ...options);
  field.addEventListener('change', async () => {
    await complain(connection.speak(field.value));
    location.reload();
  });
  return field;
}

const drawn = new Map<string, string>();

/** Whether this part shows the same as before and is not redrawn: a click that has begun on it must still work. */
function isDrawn(part: string, ...content: unknown[]): boolean {
  const now = JSON.stringify(content);
  const before = drawn.get(part);
  drawn.set(part, now);
  return now === before;
}

function drawTop(): void {
  const { name, file, language, locale, canUndo, canRedo } = book;
  if (isDrawn('top', name, file, language, locale, canUndo, canRedo)) return;
  const saved = book.file === null ? say('notSaved') : say('savedIn', { file: book.file });
  const { day } = book;
  const played =
    day && h('span', { class: 'played' }, say(day.ofSamples ? 'sampleDay' : 'playedDay', { day: day.day }));
  const title = h('button', { id: 'title', title: say('rename'), onclick: () => void rename() }, book.name);
  byId('top').replaceChildren(
    h(
      'div',
      { class: 'head' },
      h('div', { class: 'logo', 'aria-hidden': 'true' }),
      h(
        'div',
        { class: 'names' },
        h('div', { class: 'first' }, title, h('span', { class: 'saved' }, saved), played),
        menuBar(barMenus(links)),
      ),
      languageField(),
    ),
    toolbar(tools(links)),
  );
  document.title = book.name;
}

function drawBottom(): void {
  if (isDrawn('bottom', book.tabs, book.activeSheetId, callsAreShown && book.calls)) return;
  const tabs = tabRow(book, say, {
    open: (id) => void openSheet(id),
    add: () => act({ type: 'add-sheet' }),
    rename: (sheetId, name) => act({ type: 'rename-sheet', sheetId, name }),
    remove: (tab) => void removeSheet(tab.id, tab.name),
    duplicate: (sheetId) => act({ type: 'copy-sheet', sheetId }),
    hide: (sheetId) => act({ type: 'hide-sheet', sheetId }),
    unhide: (sheetId) => act({ type: 'show-sheet', sheetId }),
    move: (sheetId, index) => act({ type: 'move-sheet', sheetId, index }),
  });
  byId('bottom').replaceChildren(...(callsAreShown ? [callsPanel(book.calls, say)] : []), tabs);
  byId('bottom').querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

async function removeSheet(sheetId: number, name: string): Promise<void> {
  const buttons = [
    { answer: 'OK', label: say('ok') },
    { answer: 'CANCEL', label: say('cancel') },
  ];
  const dialog = showDialog({ title: say('delete'), message: say('deleteSheetAsk', { name }), buttons });
  if ((await dialog.answer).button === 'OK') act({ type: 'delete-sheet', sheetId });
}

async function openSheet(id: number): Promise<void> {
  await grid.endEditing();
  await complain(connection.select(id, { row: 0, column: 0, rows: 1, columns: 1 }));
  await showSheet(id, { row: 0, column: 0, rows: 1, columns: 1 });
}

let isDue = false;

/** Redraws the shown sheet, but later while a cell is being edited. */
function redraw(): void {
  if (grid.isEditing) isDue = true;
  else void showSheet(grid.sheetId!, grid.selection);
}

/** Redraws what had to wait while a cell was being edited. */
function drawDue(): void {
  if (!isDue) return;
  isDue = false;
  // The action with the typed text follows this event.
  setTimeout(() => void lastAct.then(redraw));
}

const DRAFT = 'draft';

/** Reloads the page, keeping half-typed text. */
function reload(): void {
  const draft = grid.halfTyped;
  if (draft) sessionStorage.setItem(DRAFT, JSON.stringify(draft));
  location.reload();
}

async function typeOn(): Promise<void> {
  const draft = sessionStorage.getItem(DRAFT);
  sessionStorage.removeItem(DRAFT);
  if (draft) await grid.typeOn(JSON.parse(draft) as Draft);
}

let sheetsAsked = 0;

async function showSheet(id: number, selection: BookView['selection']): Promise<void> {
  const turn = ++sheetsAsked;
  const view = await connection.sheet(id);
  // An earlier request for a large sheet may arrive late; it must not replace this one.
  if (!view || turn !== sheetsAsked) return;
  grid.show(view, selection);
  book = { ...book, activeSheetId: id };
  drawBottom();
}

// --- what the add-on shows ------------------------------------------------------------------------------------------

function frameOf(what: 'sidebar' | 'dialog', page: FrameShown, box: () => HTMLElement): HTMLIFrameElement {
  return addOnFrame(page.address!, page.title, {
    rpc: (name, args) => connection.rpc(name, args),
    close: () => void complain(connection.closed(what)),
    leave: () => grid.focus(),
    resize: ({ width, height }) => {
      if (what === 'sidebar') return;
      if (width) box().style.width = `${width}px`;
      if (height) box().style.height = `${height}px`;
    },
  });
}

function head(what: 'sidebar' | 'dialog', title: string): HTMLElement {
  const close = h(
    'button',
    { class: 'frame-close', 'aria-label': say('close'), onclick: () => void complain(connection.closed(what)) },
    '×',
  );
  return h('div', { class: 'frame-head' }, h('h2', {}, title), close);
}

function showSidebar(page: FrameShown | null): void {
  const side = byId('side');
  side.hidden = page === null;
  side.replaceChildren(...(page ? [head('sidebar', page.title), frameOf('sidebar', page, () => side)] : []));
}

function showPageDialog(page: Extract<Push, { type: 'dialog' }>['page']): void {
  document.querySelector('.page-dialog')?.remove();
  if (!page) return;
  const frame = frameOf('dialog', page, () => frame);
  frame.style.width = `${page.width}px`;
  frame.style.height = `${page.height}px`;
  const dialog = h('dialog', { class: 'page-dialog' }, head('dialog', page.title), frame);
  dialog.addEventListener('cancel', () => void complain(connection.closed('dialog')));
  byId('layer').append(dialog);
  if (page.modal) dialog.showModal();
  else dialog.show();
}

// --- pushes of the server -------------------------------------------------------------------------------------------

function takeBook(next: BookView): void {
  const wasLocale = book.locale;
  book = next;
  grid.locale = next.locale;
  drawTop();
  drawBottom();
  const isThere = next.tabs.some(({ id }) => id === grid.sheetId);
  if (!isThere || wasLocale !== next.locale) void showSheet(next.activeSheetId, next.selection);
}

let isPaintingSoon = false;

/** Requests the colours once for several pushes of one action. */
function paintSoon(): void {
  if (isPaintingSoon) return;
  isPaintingSoon = true;
  setTimeout(() => {
    isPaintingSoon = false;
    grid.recolor();
  });
}

async function moveTo(sheetId: number, selection: BookView['selection']): Promise<void> {
  await grid.endEditing();
  if (sheetId === grid.sheetId) grid.select(selection);
  else await showSheet(sheetId, selection);
}

type Hearers = { [Type in Push['type']]: (push: Extract<Push, { type: Type }>) => void };

const hearers: Hearers = {
  book: (push) => {
    takeBook(push.book);
    paintSoon();
  },
  block: (push) => {
    grid.apply(push.block);
    paintSoon();
  },
  charts: ({ sheetId, charts }) => grid.showCharts(sheetId, charts),
  sheet: ({ sheetId }) => {
    if (sheetId === grid.sheetId) redraw();
  },
  show: ({ sheetId, selection }) => void moveTo(sheetId, selection),
  sidebar: ({ page }) => showSidebar(page),
  dialog: ({ page }) => showPageDialog(page),
  toast: ({ title, message }) => toast(title, message),
  ask: ({ ask }) => void asks.show(ask, book.addOn),
  trouble: ({ message }) => tellProblem(message),
  reload,
};

function hear(push: Push): void {
  (hearers[push.type] as (push: Push) => void)(push);
}

function showLost(): void {
  document.querySelector('.lost')?.remove();
  byId('layer').append(h('div', { class: 'lost', role: 'alert' }, say('lost')));
}

byId('grid').addEventListener(
  'contextmenu',
  (event) => {
    event.preventDefault();
    event.stopPropagation();
    showMenu(gridMenu(links), { x: event.clientX, y: event.clientY });
  },
  true,
);

window.addEventListener(
  'keydown',
  (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.code !== 'KeyF') return;
    event.preventDefault();
    event.stopPropagation();
    void grid.endEditing().then(openFind);
  },
  true,
);

window.addEventListener('keydown', (event) => {
  if (event.key === 'F2' && event.shiftKey) void editNote();
  if (event.altKey && event.shiftKey && event.code === 'KeyF') byId('menu-file').click();
});

drawTop();
drawBottom();
grid.show(state.sheet, book.selection);
state.pushes.forEach(hear);
connection.listen(hear, showLost, reload);
const lost = sessionStorage.getItem('lost');
if (lost) toast('', say('notCarried', { what: lost }));
sessionStorage.removeItem('lost');
Object.assign(window, { daybook: new PageInspector(grid) });
await typeOn();
await connection.isHearing;
document.documentElement.dataset.ready = 'true';
