/** Which Univer commands may run: scrolling, selecting, editors. Others would change only the view, not the model. */

/** Prefixes of Univer's commands that act on a sheet, a cell's text or its panels. */
const governed =
  /^(sheets?|data-validation|univer|ui-sheet|sidebar|base-ui|sheet-permission|formula|formula-ui|sheets-formula|docs?)\b/;

const allowed = [
  /^sheet\.command\.(move-selection|move-selection-enter-tab|expand-selection|select-all|select-range)$/,
  /^sheet\.command\.(scroll-view|scroll-to-cell|set-scroll-relative|set-worksheet-activate)$/,
  /^sheet\.command\.(set-zoom-ratio|change-zoom-ratio)$/,
  // Its write is a command of its own, which becomes an action.
  /^sheet\.command\.toggle-cell-checkbox$/,
  /^sheet\.operation\.(?!rename-sheet|set-format-painter)/,
  /^sheet\.mutation\.(set-worksheet-row-auto-height|data-validation-formula-mark-dirty|empty)$/,
  /^formula\.mutation\./,
  // Keys while a formula is typed: accept a suggested function, point at cells.
  /^sheet\.formula-embedding-editor\./,
  /^formula-ui\.operation\.(search-function|help-function|change-ref-to-absolute)$/,
  /^doc\.(operation|mutation)\.(?!create-table)/,
  // Text in a cell's editor; formats of single characters are not in the model.
  /^doc\.command\.(delete-left|delete-right|delete-text|insert-text|update-text|break-line|enter|tab|select-all|ime-input)$/,
  /^doc\.command\.(inner-paste|inner-cut|replace-selection|replace-text-runs)$/,
  /^doc\.command-(replace-content|replace-snapshot|cover-content)$/,
];

/** Whether a command of Univer may run. */
export function isAllowed(id: string): boolean {
  return !governed.test(id) || allowed.some((pattern) => pattern.test(id));
}
