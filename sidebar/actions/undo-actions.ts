/** Actions for undoing the last import: ask, confirm, or keep it. */
import type { UndoReply } from '../../src/apps-script/server/messages.ts';
import { type AppState, type ImportItem, type Undoing, withStage } from '../app-state.ts';
import type { Store } from '../dom/store.ts';
import { speaker } from '../words/say.ts';
import { failureText } from './call-server.ts';

export interface UndoActions {
  askUndo(id: number): void;
  keepImport(): void;
  /** `number` is the undo number on the receipt. */
  undo(id: number, number: number): Promise<void>;
}

/** The import on the list that can be undone: the newest one that changed anything. */
export function undoableOf(imports: readonly ImportItem[]): number | undefined {
  const numbers = imports.map(({ stage }) => (stage.at === 'imported' ? (stage.receipt.undo ?? 0) : 0));
  const newest = Math.max(...numbers);
  return newest > 0 ? imports[numbers.lastIndexOf(newest)]!.id : undefined;
}

/** `onUndone` runs after an import was undone. */
export function undoActions(
  store: Store<AppState>,
  call: (name: string, request: unknown) => Promise<UndoReply>,
  announce: (sentence: string) => void,
  onUndone: () => void,
): UndoActions {
  const show = (undoing: Undoing | undefined) => store.update((state) => ({ ...state, undoing }));

  return {
    askUndo: (id) => show({ id, at: 'asking' }),
    keepImport: () => show(undefined),
    undo: async (id, number) => {
      show({ id, at: 'sending' });
      try {
        const { message } = await call('undoImport', { import: number });
        store.update((state) => ({ ...withStage(state, id, { at: 'undone', message }), undoing: undefined }));
        announce(message);
        onUndone();
      } catch (error) {
        const message = failureText(error, speaker(store.get().language));
        show({ id, at: 'failed', message });
        announce(message);
      }
    },
  };
}
