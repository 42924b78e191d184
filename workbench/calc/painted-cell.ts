/** What conditional formats make of a cell. */

/** The resolved look; absent properties are not touched by any rule. `ruleIndexes` are the rules that apply, first in precedence first. */
export interface PaintedCell {
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  ruleIndexes: number[];
}
