/** Actions on the checklist: each is one server call whose answer replaces the whole daybook. */
import type { Daybook, KeywordToTrack, LanguageReply, ListedItem } from '../../src/apps-script/server/messages.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { AppState } from '../app-state.ts';
import type { Store } from '../dom/store.ts';
import { type SidebarKey, speaker } from '../words/say.ts';
import { taskWords } from '../words/task-words.ts';
import { callServer, failureText } from './call-server.ts';

interface DaybookActions {
  load(): Promise<void>;
  refresh(): Promise<void>;
  /** Makes Today anew after imports, once more if it is called while that runs. */
  updateToday(): Promise<void>;
  /** Shows the items of one owner, now and when the sidebar is opened again. */
  chooseOwner(owner: string): Promise<void>;
  showItem(place: ListedItem['place']): Promise<void>;
  startWeek(): Promise<void>;
  trackKeyword(keyword: KeywordToTrack): Promise<void>;
  chooseLanguage(language: Language): Promise<void>;
  /** Asks what a change of the workbook's language would break. */
  askLanguage(language: Language): Promise<void>;
  changeLanguage(language: Language): Promise<void>;
  keepLanguage(): void;
  /** Ticks a task; asks for a written reason first if its data are not fresh or items of it are open. */
  tick(task: string, done: boolean): Promise<void>;
  saveReason(task: string, reason: string): Promise<void>;
  dropReason(): void;
  showSheet(sheet: string, a1?: string): Promise<void>;
}

/** `userName` reads the name from its field; `announce` reads a sentence out to screen readers. */
export function daybookActions(
  store: Store<AppState>,
  announce: (sentence: string) => void,
  userName: () => string,
): DaybookActions {
  const patch = (change: Partial<AppState>) => store.update((state) => ({ ...state, ...change }));
  const say = () => speaker(store.get().language);

  function fail(error: unknown): void {
    const failure = failureText(error, say());
    patch({ failure, busy: false, savingTask: '' });
    announce(failure);
  }

  async function fetch(name: string, request?: unknown): Promise<boolean> {
    patch({ busy: true, failure: '' });
    try {
      const daybook = await callServer<Daybook>(name, request);
      patch({ daybook, language: daybook.language, busy: false, savingTask: '' });
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  }

  /** Without `anyway` the reply only lists what breaks. */
  async function workbookLanguage(request: { language: Language; anyway?: boolean }): Promise<void> {
    if (store.get().busy) return;
    patch({ busy: true, failure: '' });
    try {
      const newLanguage = await callServer<LanguageReply>('changeWorkbookLanguage', request);
      patch({ newLanguage, busy: false });
      if (newLanguage.status === 'changed' && (await fetch('getDaybook'))) announce(newLanguage.messages.join(' '));
    } catch (error) {
      fail(error);
    }
  }

  async function saveTick(task: string, done: boolean, reason?: string): Promise<void> {
    patch({ savingTask: task, reasonFor: undefined });
    const name = userName();
    const request = { task, done, ...(reason && { reason }), ...(name && { userName: name }) };
    const key: SidebarKey = done ? 'sidebar.ticked' : 'sidebar.unticked';
    if (await fetch('tickTask', request)) announce(say()(key, { task: taskWords(task, store.get().language).title }));
  }

  let isAskedAgain = false;

  /** True if it succeeded. */
  async function makeToday(): Promise<boolean> {
    isAskedAgain = false;
    let isMade = true;
    try {
      const daybook = await callServer<Daybook>('updateToday');
      patch({ daybook, language: daybook.language });
    } catch (error) {
      fail(error);
      isMade = false;
    }
    return isAskedAgain ? makeToday() : isMade;
  }

  /** A call of which only a failure is shown. */
  async function send(name: string, request: unknown): Promise<void> {
    try {
      await callServer(name, request);
    } catch (error) {
      fail(error);
    }
  }

  function taskOf(id: string) {
    return store.get().daybook?.tasks.find((task) => task.id === id);
  }

  return {
    load: async () => void (await fetch('getDaybook')),
    refresh: async () => {
      if (!store.get().busy && (await fetch('refresh'))) announce(say()('sidebar.refreshed'));
    },
    startWeek: async () => {
      if (!store.get().busy && (await fetch('startWeek'))) announce(say()('sidebar.weekStarted'));
    },
    trackKeyword: async (keyword) => {
      if (!store.get().busy && (await fetch('trackKeyword', keyword)))
        announce(say()('sidebar.tracked', { ...keyword }));
    },
    chooseLanguage: async (language) => {
      patch({ language });
      await fetch('setLanguage', { language });
    },
    askLanguage: (language) => workbookLanguage({ language }),
    changeLanguage: (language) => workbookLanguage({ language, anyway: true }),
    keepLanguage: () => patch({ newLanguage: undefined }),
    tick: async (task, done) => {
      if (store.get().savingTask !== '') return patch({});
      if (done && !taskOf(task)?.tickable) return patch({ reasonFor: { task, error: false } });
      await saveTick(task, done);
    },
    saveReason: async (task, reason) => {
      if (reason.trim() === '') return patch({ reasonFor: { task, error: true } });
      await saveTick(task, true, reason.trim());
    },
    dropReason: () => patch({ reasonFor: undefined }),
    showSheet: (sheet, a1) => send('showSheet', { sheet, ...(a1 && { a1 }) }),
    showItem: (place) => send('showItem', place),
    chooseOwner: async (todayOwner) => {
      const { daybook } = store.get();
      if (daybook) patch({ daybook: { ...daybook, todayOwner } });
      await send('chooseOwner', { owner: todayOwner });
    },
    updateToday: async () => {
      isAskedAgain = true;
      if (store.get().updating) return;
      patch({ updating: true });
      const isMade = await makeToday();
      patch({ updating: false });
      const owners = store.get().daybook?.todayList?.owners ?? [];
      if (isMade) announce(say()('list.updated', { count: owners.reduce((sum, { open }) => sum + open, 0) }));
    },
  };
}
