/** What is known of the spreadsheet that a report was pasted into. */
import type { SheetTyping } from './sheet-typing.ts';

export interface PastedSheet {
  readonly typing: SheetTyping;
  /** Number formats of the dates in each column that has any; its place counts from 0. */
  readonly dateFormats: ReadonlyMap<number, readonly string[]>;
}
