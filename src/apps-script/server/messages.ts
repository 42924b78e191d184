/** What the sidebar and the server say to each other: one JSON text each way, checked at the door. */
import type { Cell } from '../../values/cell.ts';
import { isBoolean, isNumber, listOf, oneOf, optional, recordOf, shape, text } from './checks.ts';

export type * from '../../commands/replies.ts';

const isoDay = text(/^\d{4}-\d{2}-\d{2}$/);
const shortText = text(/^[\s\S]{0,500}$/);

/** What a person answers where the report does not say it. */
const answers = {
  marketplace: optional(shortText),
  from: optional(isoDay),
  to: optional(isoDay),
  asOf: optional(isoDay),
  sheet: optional(shortText),
};

/** One part of a file too large for one call; `rowNumbers` are its rows' numbers in the file. */
const part = shape({
  index: isNumber,
  of: isNumber,
  rowNumbers: listOf(isNumber),
  hints: optional(
    shape({ marks: recordOf(oneOf('.', ',')), dateOrder: optional(oneOf('day-month', 'month-day', 'mixed')) }),
  ),
  ownDays: optional(isBoolean),
});

export const importTableRequest = shape({
  source: shape({ name: shortText }),
  table: listOf(listOf(isCell)),
  ...answers,
  part: optional(part),
});
export const importActiveSheetRequest = shape(answers);
export const tickTaskRequest = shape({
  task: shortText,
  done: isBoolean,
  reason: optional(shortText),
  userName: optional(shortText),
});
export const setLanguageRequest = shape({ language: oneOf('en', 'zh-CN', 'ja') });
export const showSheetRequest = shape({ sheet: shortText, a1: optional(text(/^[A-Z]{1,3}\d{1,8}$/)) });
export const insertFormulaRequest = shape({
  name: shortText,
  args: listOf(shortText, 30),
  anyway: optional(isBoolean),
});
/** Of a call without a request. */
export const nothing = oneOf(null);

/** Every server function answers with this, as JSON text. */
export type Reply<T> = { ok: true; value: T } | { ok: false; code: string; message: string };

function isCell(value: unknown): value is Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
