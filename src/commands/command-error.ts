/** Thrown by a command that cannot continue, with a text for the user. */
import type { TextKey } from '../i18n/text.ts';
import { Interrupted } from '../workbook/workbook.ts';

export class CommandError extends Interrupted {
  readonly key: TextKey;
  readonly params: Readonly<Record<string, string>>;
  constructor(key: TextKey, params: Readonly<Record<string, string>>) {
    super(key);
    this.key = key;
    this.params = params;
  }
}
