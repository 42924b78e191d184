/** The add-on running on one workbook: its host, and what it shows beside the grid. */

import type { Spreadsheet } from '../model/spreadsheet.ts';
import type { PushedFiles } from '../runner/pushed-files.ts';
import { ScriptHost } from '../runner/script-host.ts';
import type { AlertShown } from '../runner/ui-state.ts';
import type { AskAnswer, Push } from './wire.ts';

/** What the add-on needs from its surroundings. */
export interface AddOnLinks {
  readonly files: PushedFiles;
  readonly clock: () => number;
  /** Shows an alert or prompt and waits for the answer. */
  ask(alert: Omit<AlertShown, 'answer'>): AskAnswer;
  /** Throws if the person stopped the run. */
  checkCancelled(): void;
}

/** The host of one document in one language. */
export class AddOn {
  readonly host: ScriptHost;
  readonly language: string;
  private shown: { sidebar: unknown; dialog: unknown; toasts: number };

  constructor(spreadsheet: Spreadsheet, language: string, links: AddOnLinks) {
    spreadsheet.calculator.clearCustomFunctions();
    this.language = language;
    this.host = new ScriptHost({ files: links.files, spreadsheet, userLocale: language, clock: links.clock });
    this.host.between = links.checkCancelled;
    this.host.ui.ask = links.ask;
    this.shown = this.look();
  }

  private look() {
    const { sidebar, dialog, toasts } = this.host.ui;
    return { sidebar, dialog, toasts: toasts.length };
  }

  /** What the script has shown since the last call. */
  pushes(): Push[] {
    const { sidebar, dialog, toasts } = this.host.ui;
    const before = this.shown;
    this.shown = this.look();
    return [
      ...(sidebar !== before.sidebar ? [{ type: 'sidebar', page: sidebar } as const] : []),
      ...(dialog !== before.dialog ? [{ type: 'dialog', page: dialog } as const] : []),
      ...toasts.slice(before.toasts).map((toast) => ({ type: 'toast', ...toast }) as const),
    ];
  }

  /** The sidebar or dialog was closed by the person or by itself. */
  close(what: 'sidebar' | 'dialog'): void {
    this.host.ui[what] = null;
    this.shown = this.look();
  }
}
