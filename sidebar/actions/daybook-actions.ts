/** Actions on the checklist: each is one server call whose answer replaces the whole daybook. */
import type { Daybook, KeywordToTrack, LanguageReply } from '../../src/apps-script/server/messages.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { AppState } from '../app-state.ts';
import type { Store } from '../dom/store.ts';
import { type SidebarKey, speaker } from '../words/say.ts';
import { taskWords } from '../words/task-words.ts';
import { callServer, failureText } from './call-server.ts';

interface DaybookActions {
  load(): Promise<void>;
  refresh(): Promise<void>;
  startWeek(): Promise<void>;
  trackKeyword(keyword: KeywordToTrack): Promise<void>;
  chooseLanguage(language: Language): Promise<void>;
  /** Asks what a change of the workbook's language would break. */
  askLanguage(language: Language): Promise<void>;
  changeLanguage(language: Language): Promise<void>;
  keepLanguage(): void;
  /** Ticks a task; asks for a written reason first if the task has no fresh data. */
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
    showSheet: async (sheet, a1) => {
      try {
        await callServer('showSheet', { sheet, ...(a1 && { a1 }) });
      } catch (error) {
        fail(error);
      }
    },
  };
}
