/** What Univer may do by itself: look, scroll, select, open its editors. Everything else would change only the view, and is held back. */

/** The names under which Univer's plugins register what they do to a sheet, a cell's text or their panels. */
const governed =
  /^(sheets?|data-validation|univer|ui-sheet|sidebar|base-ui|sheet-permission|formula|formula-ui|sheets-formula|docs?)\b/;

const allowed = [
  /^sheet\.command\.(move-selection|move-selection-enter-tab|expand-selection|select-all|select-range)$/,
  /^sheet\.command\.(scroll-view|scroll-to-cell|set-scroll-relative|set-worksheet-activate)$/,
  /^sheet\.command\.(set-zoom-ratio|change-zoom-ratio)$/,
  // It writes by another command, which becomes an action.
  /^sheet\.command\.toggle-cell-checkbox$/,
  /^sheet\.operation\.(?!rename-sheet|set-format-painter)/,
  /^sheet\.mutation\.(set-worksheet-row-auto-height|data-validation-formula-mark-dirty|empty)$/,
  /^formula\.mutation\./,
  // Keys in a formula that is being typed: take a function that is offered, point at cells.
  /^sheet\.formula-embedding-editor\./,
  /^formula-ui\.operation\.(search-function|help-function|change-ref-to-absolute)$/,
  /^doc\.(operation|mutation)\.(?!create-table)/,
  // Texts in a cell's editor; looks of single letters are nothing the model keeps.
  /^doc\.command\.(delete-left|delete-right|delete-text|insert-text|update-text|break-line|enter|tab|select-all|ime-input)$/,
  /^doc\.command\.(inner-paste|inner-cut|replace-selection|replace-text-runs)$/,
  /^doc\.command-(replace-content|replace-snapshot|cover-content)$/,
];

/** Whether a command of Univer changes nothing but what is seen. */
export function isAllowed(id: string): boolean {
  return !governed.test(id) || allowed.some((pattern) => pattern.test(id));
}
