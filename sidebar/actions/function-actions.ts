/** What a person does with the functions: search, fill in the arguments of one, insert its formula. */
import type { InsertReply } from '../../src/apps-script/server/messages.ts';
import type { CustomFunction } from '../../src/functions/call/custom-function.ts';
import type { AppState, InsertStage } from '../app-state.ts';
import type { Store } from '../dom/store.ts';
import { draftFormula } from '../words/draft-formula.ts';
import { speaker } from '../words/say.ts';
import { failureText } from './call-server.ts';
import { insertSentence, insertStage } from './insert-stage.ts';

export interface FunctionActions {
  search(query: string): void;
  /** Stores what was typed for the argument at `index`. */
  type(one: CustomFunction, index: number, text: string): void;
  /** Asks the server to insert the formula; `anyway` overwrites cells that are in the way. */
  insert(one: CustomFunction, anyway: boolean): Promise<void>;
  dropInsertion(): void;
}

/** `call` reaches the server; `announce` reads a sentence out to screen readers. */
export function functionActions(
  store: Store<AppState>,
  call: (name: string, request: unknown) => Promise<InsertReply>,
  announce: (sentence: string) => void,
): FunctionActions {
  const patch = (change: Partial<AppState>) => store.update((state) => ({ ...state, ...change }));
  const say = () => speaker(store.get().language);

  function show(name: string, stage: InsertStage): void {
    patch({ insertion: { name, stage } });
    announce(insertSentence(stage, say()));
  }

  async function send(name: string, args: readonly string[], anyway: boolean): Promise<void> {
    show(name, { at: 'sending' });
    try {
      show(name, insertStage(await call('insertFormula', { name, args, ...(anyway && { anyway }) })));
    } catch (error) {
      show(name, { at: 'failed', message: failureText(error, say()) });
    }
  }

  return {
    search: (query) => patch({ query }),
    type: ({ name, parameters }, index, text) => {
      const before = store.get().drafts[name] ?? [];
      const draft = parameters.map((_, position) => (position === index ? text : (before[position] ?? '')));
      patch({ drafts: { ...store.get().drafts, [name]: draft }, insertion: undefined });
    },
    insert: async (one, anyway) => {
      const { drafts, insertion } = store.get();
      if (insertion?.stage.at === 'sending') return;
      const args = drafts[one.name] ?? [];
      if (!draftFormula(one, args).isComplete) return show(one.name, { at: 'incomplete' });
      await send(one.name, args, anyway);
    },
    dropInsertion: () => patch({ insertion: undefined }),
  };
}
