/** The second script: all that menu, sidebar and an edit of Rules call; no formula waits for it. */
export * from './calls.ts';
export { followRulesEdit } from './follow-rules-edit.ts';
