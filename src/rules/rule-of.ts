/** What the rules of all sheets share: their form, and the sources that several name. */
import type { TextKey } from '../i18n/text.ts';
import type { ColumnId, SheetId } from '../workbook/columns.ts';
import type { ComparingRule, Provenance, Setting } from './rule.ts';

/** A default rule of that sheet: the compiler knows its columns. */
export type RuleOf<Sheet extends SheetId> = (ComparingRule | Setting) &
  Provenance & { readonly sheet: Sheet; readonly field: ColumnId<Sheet>; readonly meaning: TextKey };

/** Nobody else's number. */
export const HOUSE = 'House default';
export const ROUTINE = 'Daily-four routine of cross-border teams';
