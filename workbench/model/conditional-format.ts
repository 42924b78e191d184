/** A conditional format rule as data; the order of a sheet's list is the order of precedence. */
import type { Area } from './area.ts';

/** A rule's condition: Google's criteria name (CUSTOM_FORMULA, NUMBER_LESS …) and its values as typed. */
export interface FormatCondition {
  type: string;
  values: string[];
}

/** What a rule paints; absent properties are left to later rules and to the cell. */
export interface ConditionalLook {
  background?: string | null;
  fontColor?: string | null;
  bold?: boolean | null;
  italic?: boolean | null;
  underline?: boolean | null;
  strikethrough?: boolean | null;
}

/** One rule of a sheet; a colour scale has `gradient` and no condition. */
export interface ConditionalFormat {
  ranges: Area[];
  condition: FormatCondition | null;
  gradient?: unknown;
  format: ConditionalLook;
}
