/** Actions on pasted sheets: list those that look like reports, import the ticked ones. */
import type { ReportSheet } from '../../src/apps-script/server/messages.ts';
import type { AppState } from '../app-state.ts';
import type { Store } from '../dom/store.ts';
import type { ImportQueue } from '../import/import-queue.ts';
import type { SheetActions } from '../panels/sheet-choice.ts';
import { speaker } from '../words/say.ts';
import { failureText } from './call-server.ts';

/** `call` reaches the server; `announce` reads a sentence out to screen readers. */
export function sheetActions(
  store: Store<AppState>,
  queue: ImportQueue,
  call: (name: string) => Promise<readonly ReportSheet[]>,
  announce: (sentence: string) => void,
): SheetActions {
  const patch = (change: Partial<AppState>) => store.update((state) => ({ ...state, ...change }));
  return {
    importOpenSheet: () => queue.importSheet(),
    listSheets: async () => {
      const say = speaker(store.get().language);
      try {
        const sheets = await call('listReportSheets');
        patch({ sheets, failure: '' });
        announce(say('sidebar.messageSheets', { count: sheets.length }));
      } catch (error) {
        patch({ failure: failureText(error, say) });
      }
    },
    importSheets: (names) => {
      // Fetched again, so that sheets pasted in the meantime are listed too.
      patch({ sheets: undefined });
      for (const name of names) queue.importSheet(name);
    },
  };
}
