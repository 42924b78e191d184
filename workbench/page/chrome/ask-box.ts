/** Shows the alert or prompt that a script waits for, even during loading, when the page waits for that script. */
import type { Ask } from '../../server/wire.ts';
import type { Speak, TextKey } from '../texts.ts';
import { type OpenDialog, showDialog } from './dialog.ts';

const buttonSets: Readonly<Record<string, readonly (readonly [answer: string, label: TextKey])[]>> = {
  OK: [['OK', 'ok']],
  OK_CANCEL: [
    ['OK', 'ok'],
    ['CANCEL', 'cancel'],
  ],
  YES_NO: [
    ['YES', 'yes'],
    ['NO', 'no'],
  ],
  YES_NO_CANCEL: [
    ['YES', 'yes'],
    ['NO', 'no'],
    ['CANCEL', 'cancel'],
  ],
};

/** Shows one question at a time. */
export class AskBox {
  private readonly say: Speak;
  private readonly answer: (id: number, button: string, text: string) => void;
  private asking: OpenDialog | undefined;

  constructor(say: Speak, answer: (id: number, button: string, text: string) => void) {
    this.say = say;
    this.answer = answer;
  }

  /** Shows the question; null removes it. */
  async show(ask: Ask | null, addOn: string): Promise<void> {
    this.asking?.dismiss();
    this.asking = undefined;
    if (!ask) return;
    const set = buttonSets[ask.buttons] ?? buttonSets.OK!;
    const buttons = set.map(([answer, label]) => ({ answer, label: this.say(label) }));
    const field = ask.kind === 'prompt' ? { field: '' } : {};
    this.asking = showDialog({ title: ask.title || addOn, message: ask.message, buttons, ...field });
    const { button, text } = await this.asking.answer;
    this.answer(ask.id, button, text);
  }
}
