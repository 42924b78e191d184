/** What a page begins with. */
import type { BookView, FunctionHelp, Push, SheetView } from './wire.ts';

/** The open workbook, its shown sheet, and what the add-on shows beside it. */
export interface SessionState {
  book: BookView;
  sheet: SheetView;
  functions: FunctionHelp[];
  pushes: Push[];
}
