/** Base.PromptResponse: what the seller answered to a prompt. */
import { EnumValue } from './enum-value.ts';

/** The button that was pressed and the text that was typed. */
export class PromptResponse {
  readonly inside: { button: string; text: string };

  constructor(button: string, text: string) {
    this.inside = { button, text };
  }

  getSelectedButton() {
    return new EnumValue('Button', this.inside.button);
  }

  getResponseText() {
    return this.inside.text;
  }
}
