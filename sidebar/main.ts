/** Starts the sidebar: state, actions, and drawing. */
import type { KeywordToTrack, ListedItem } from '../src/apps-script/server/messages.ts';
import { type Language, languageOf } from '../src/i18n/language.ts';
import { callServer } from './actions/call-server.ts';
import { daybookActions } from './actions/daybook-actions.ts';
import { functionActions } from './actions/function-actions.ts';
import { sheetActions } from './actions/sheet-actions.ts';
import { undoActions } from './actions/undo-actions.ts';
import { type AppState, initialState, isFirstRun, type View } from './app-state.ts';
import { h } from './dom/elements.ts';
import { memoized } from './dom/memoized.ts';
import { newScrollKeeper, redraw } from './dom/redraw.ts';
import { newStore } from './dom/store.ts';
import { ImportQueue } from './import/import-queue.ts';
import { parseReport, splitTable } from './import/parse-report.ts';
import { newFunctionsPanel } from './panels/functions-panel.ts';
import { headerPanel } from './panels/header-panel.ts';
import { newImportPanel } from './panels/import-panel.ts';
import { todayPanel } from './panels/today-panel.ts';
import { speaker } from './words/say.ts';

/** Lets files be dropped anywhere on the page; it has the class `dropping` while they are dragged over it. */
export function acceptDrops(page: HTMLElement, take: (files: readonly File[]) => void): void {
  const hold = (isOver: boolean) => page.classList.toggle('dropping', isOver);
  // Otherwise the browser would open the file in place of the sidebar.
  page.addEventListener('dragover', (event) => {
    event.preventDefault();
    hold(true);
  });
  page.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hold(false);
  });
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    hold(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
}

const head = document.getElementById('head') as HTMLElement;
const view = document.getElementById('view') as HTMLElement;
const announcer = document.getElementById('announcer') as HTMLElement;

function announce(sentence: string): void {
  announcer.textContent = sentence;
}

function typedName(): string {
  const field = document.getElementById('user-name') as HTMLInputElement | null;
  return (field?.value ?? store.get().daybook?.userName ?? '').trim();
}

/** Focuses the first of these elements that exists. */
function focusOn(...ids: string[]): void {
  const element = ids.map((id) => document.getElementById(id)).find((found) => found !== null);
  element?.focus();
}

const store = newStore<AppState>(initialState(languageOf(navigator.language)), draw);
const daybook = daybookActions(store, announce, typedName);
const queue = new ImportQueue(store, {
  parse: (file, progress) => parseReport(file, store.get().language, progress),
  split: splitTable,
  call: callServer,
  announce,
  onImported: () => void daybook.load(),
  onAllImported: () => void daybook.updateToday(),
});

let hasChosen = false;

const functions = functionActions(store, callServer, announce);

const undo = undoActions(store, callServer, announce, async () => {
  await daybook.load();
  await daybook.updateToday();
});

const actions = {
  ...undo,
  askUndo: (id: number) => {
    undo.askUndo(id);
    focusOn(`undo-not-${id}`);
  },
  keepImport: () => {
    const { undoing } = store.get();
    undo.keepImport();
    focusOn(`undo-${undoing?.id}`);
  },
  chooseLanguage: (language: Language) => void daybook.chooseLanguage(language),
  askLanguage: async (language: Language) => {
    await daybook.askLanguage(language);
    focusOn('change-language');
  },
  changeLanguage: async (language: Language) => {
    await daybook.changeLanguage(language);
    focusOn('workbook-language');
  },
  keepLanguage: () => daybook.keepLanguage(),
  chooseView: (view: View) => {
    hasChosen = true;
    store.update((state) => ({ ...state, view }));
  },
  refresh: () => void daybook.refresh(),
  startWeek: () => void daybook.startWeek(),
  trackKeyword: (keyword: KeywordToTrack) => void daybook.trackKeyword(keyword),
  copyText: (field: HTMLTextAreaElement) => {
    field.select();
    // The Clipboard API is not available in Google's nested iframe.
    document.execCommand('copy');
    announce(speaker(store.get().language)('sidebar.copied'));
  },
  tick: (task: string, done: boolean) => {
    void daybook.tick(task, done);
    focusOn(`reason-${task}`);
  },
  saveReason: async (task: string, reason: string) => {
    await daybook.saveReason(task, reason);
    focusOn(`reason-${task}`, `done-${task}`);
  },
  dropReason: (task: string) => {
    daybook.dropReason();
    focusOn(`done-${task}`);
  },
  showSheet: (sheet: string, a1?: string) => void daybook.showSheet(sheet, a1),
  showItem: (place: ListedItem['place']) => void daybook.showItem(place),
  chooseOwner: (owner: string) => void daybook.chooseOwner(owner),
  addFiles: (files: readonly File[]) => queue.addFiles(files),
  ...sheetActions(store, queue, callServer, announce),
  answer: queue.answer.bind(queue),
  retry: queue.retry.bind(queue),
  cancel: queue.cancel.bind(queue),
  remove: queue.remove.bind(queue),
};

const header = memoized((language: Language, chosen: View, today: string) =>
  headerPanel({ language, chosen, today }, actions),
);
const importPanel = newImportPanel(actions);
const functionsPanel = newFunctionsPanel(functions);

function panelOf(state: AppState): HTMLElement[] {
  if (state.view === 'today') return todayPanel(state, actions);
  return state.view === 'import' ? importPanel(state) : functionsPanel(state);
}

const failureBar = memoized((failure: string, language: Language) => {
  const retry = { type: 'button', id: 'retry', onclick: () => void daybook.load() };
  return h('div', { class: 'failure' }, h('p', {}, failure), h('button', retry, speaker(language)('sidebar.tryAgain')));
});

const unfinishedBar = memoized((sentences: readonly string[]) =>
  h(
    'div',
    { class: 'failure', id: 'unfinished' },
    sentences.map((sentence) => h('p', {}, sentence)),
  ),
);

/** Notices above every view. */
function barsOf({ failure, language, daybook: book }: AppState): HTMLElement[] {
  const unfinished = book?.unfinished ?? [];
  return [
    ...(failure === '' ? [] : [failureBar(failure, language)]),
    ...(unfinished.length === 0 ? [] : [unfinishedBar(unfinished)]),
  ];
}

const keepScroll = newScrollKeeper<View>(window);

function draw(state: AppState): void {
  const scrollBack = keepScroll(state.view);
  const { language, busy, daybook: book } = state;
  document.documentElement.lang = language;
  view.setAttribute('aria-labelledby', `tab-${state.view}`);
  view.setAttribute('aria-busy', String(busy));
  redraw(head, header(language, state.view, book?.today ?? ''));
  const panel = panelOf(state);
  redraw(view, [...barsOf(state), ...panel]);
  scrollBack();
}

async function start(): Promise<void> {
  draw(store.get());
  await daybook.load();
  // A view that the person chose during the first load stays open.
  if (!hasChosen && isFirstRun(store.get())) actions.chooseView('import');
}

acceptDrops(document.body, (files) => {
  actions.chooseView('import');
  queue.addFiles(files);
  // The dropped files are listed at the top.
  scrollTo(0, 0);
});
void start();
