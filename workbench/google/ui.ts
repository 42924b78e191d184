/** Base.Ui: menus, dialogs and the sidebar of the open document. */
import type { Execution } from '../runner/execution.ts';
import type { AlertShown } from '../runner/ui-state.ts';
import { EnumValue } from './enum-value.ts';
import type { HtmlOutput } from './html-output.ts';
import { releaseLocks } from './lock.ts';
import { Menu } from './menu.ts';
import { PromptResponse } from './prompt-response.ts';

/** The user interface of the open document. */
export class Ui {
  readonly inside: Execution;

  constructor(execution: Execution) {
    this.inside = execution;
  }

  createMenu(caption: string) {
    return new Menu(this.inside, caption);
  }

  createAddonMenu() {
    return new Menu(this.inside, null);
  }

  alert(...args: (string | EnumValue)[]) {
    return new EnumValue('Button', this.ask('alert', args).answer);
  }

  prompt(...args: (string | EnumValue)[]) {
    const { answer, text } = this.ask('prompt', args);
    return new PromptResponse(answer, text);
  }

  showSidebar(page: HtmlOutput) {
    this.inside.host.ui.sidebar = { title: page.getTitle() ?? '', html: page.getContent() };
  }

  showModalDialog(page: HtmlOutput, title: string) {
    this.showDialog(page, title, true);
  }

  showModelessDialog(page: HtmlOutput, title: string) {
    this.showDialog(page, title, false);
  }

  private showDialog(page: HtmlOutput, title: string, modal: boolean) {
    const size = { width: page.getWidth() ?? 600, height: page.getHeight() ?? 400 };
    this.inside.host.ui.dialog = { title, html: page.getContent(), modal, ...size };
  }

  private ask(kind: AlertShown['kind'], args: (string | EnumValue)[]) {
    // The script is suspended while the dialog is open, which releases its locks.
    releaseLocks(this.inside);
    const texts = args.filter((arg) => typeof arg === 'string');
    const [title, message] = texts.length > 1 ? texts : ['', texts[0]];
    const buttons = args.find((arg) => arg instanceof EnumValue)?.name ?? 'OK';
    const shown = { kind, title: title ?? '', message: message ?? '', buttons };
    const { ui } = this.inside.host;
    const next = ui.answers.shift() ?? ui.ask?.(shown) ?? 'OK';
    const { button: answer, text } = typeof next === 'string' ? { button: next, text: '' } : next;
    ui.alerts.push({ ...shown, answer });
    return { answer, text };
  }
}
